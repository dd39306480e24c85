"""What the dialogs for pictures have in common: a preview, what is burnt in, progress, and a stage of their own."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.exports.extras import FULL, Extras
from app.exports.job import Job, with_room
from app.language.words import phrase, tr
from app.look.theme import DARK, LIGHT
from app.scene.camera import Camera, framed
from app.windows.choice_box import ChoiceBox
from app.windows.dialog_parts import PrimaryButton, dialog_column
from app.windows.export_run import ExportRun
from app.windows.flow import WrappedBox
from app.windows.preview import Preview

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from anatomy.facts import Facts
    from anatomy.geometry.shapes import Body
    from anatomy.reasoning.explanation import Explanation
    from app.scene.stage import Stage
    from app.state.state import State

PREVIEW_PIXELS = 960
"""Width or height, whichever is larger, at which the preview is drawn before it is shown small."""
GROUNDS = {"light": phrase("Light"), "dark": phrase("Dark"), "transparent": phrase("Transparent")}
TEXTS = {1.0: phrase("Usual words"), 1.5: phrase("Large words, for a hall")}
BURNT_IN = {
    "title": phrase("Title: what, where, which side"),
    "sides": phrase("The words Right and Left"),
    "labels": phrase("Names with lines"),
    "legend": phrase("Legend: colours and evidence"),
    "scale": phrase("Scale in millimetres"),
    "note": phrase("General education, not a diagnosis"),
    "licence": phrase("Program, version and licence"),
}


@dataclass(frozen=True)
class Seen:
    """What the window shows when a dialog is opened: the dialog keeps it, whatever happens behind it."""

    facts: "Facts"
    body: "Body"
    explanation: "Explanation | None"
    state: "State"
    camera: Camera
    size: tuple[int, int]
    dark: bool


MOST_OF_WINDOW = 0.94


class ExportDialog(QDialog):
    """A preview on the left, choices on the right, progress below."""

    def __init__(self, parent: QWidget, title: str, seen: Seen, extras: Extras = FULL) -> None:
        super().__init__(parent)
        self.seen = seen
        self.setWindowTitle(title)
        self._stage: Stage | None = None
        self._title = title
        self.run = ExportRun(self)
        self.run.moved.connect(self._on_moved)
        self.run.done.connect(self._on_done)
        self.run.failed.connect(self._on_failed)
        self.run.stopped.connect(self._on_stopped)
        self._then: Callable[[Any], None] = lambda _answer: None
        self._preview_later = QTimer(self, singleShot=True, interval=0)
        self._preview_later.timeout.connect(self.draw_preview)
        outer = dialog_column(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        outer.addLayout(row, 1)
        self.preview = Preview()
        row.addWidget(self.preview, 1)
        self._inside = inside = QWidget()
        self.form = QVBoxLayout(inside)
        self.form.setContentsMargins(4, 2, 8, 2)
        self.form.setSpacing(4)
        self.choices = QScrollArea()
        self.choices.setObjectName("panel")
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setWidgetResizable(True)
        self.choices.setWidget(inside)
        row.addWidget(self.choices)
        self.boxes: dict[str, QCheckBox] = {}
        self.ground = self._combo(GROUNDS, tr("Background"))
        self.ground.setCurrentIndex(self.ground.findData("dark" if seen.dark else "light"))
        self.text = self._combo(TEXTS, tr("Size of words"))
        self.text.setCurrentIndex(max(self.text.findData(extras.text), 0))
        self._extras_at_first = extras
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        outer.addWidget(self.bar)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.fontMetrics().height() * 2)
        outer.addWidget(self.said)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        self.cancel_button = self.add_button(tr("Cancel"), self.run.stop)
        self.cancel_button.hide()
        self.close_button = self.add_button(tr("Close"), self.reject)
        self.at_work: list[QWidget] = [self.choices]
        """What rests while something is made."""

    # --- building ---------------------------------------------------------------------------------------------------

    def add_button(self, text: str, do: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Add a button at the foot; `primary` is the one that does what the dialog is for."""
        button = PrimaryButton(text) if primary else QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        self.buttons.addWidget(button)
        return button

    def add_heading(self, text: str) -> None:
        """Add a heading to the choices, nearer to what follows than to what was before."""
        if self.form.count():
            self.form.addSpacing(10)
        label = QLabel(text)
        label.setObjectName("heading")
        label.setWordWrap(True)
        self.form.addWidget(label)

    def add_choice(self, name: str, widget: QWidget) -> None:
        """Add a choice with its name above it."""
        self.add_heading(name)
        widget.setAccessibleName(name)
        self.form.addWidget(widget)

    def add_burnt_in(self) -> None:
        """Add a box for each thing that can be burnt in."""
        self.add_heading(tr("Burnt in"))
        for name, words in BURNT_IN.items():
            box = WrappedBox(tr(words))
            box.setChecked(bool(getattr(self._extras_at_first, name)))
            box.toggled.connect(self.changed)
            self.boxes[name] = box
            self.form.addWidget(box)

    def finish(self) -> None:
        """Call when all choices stand: the width that they need, and the first preview."""
        self.form.addStretch(1)
        inside = self._inside
        bar = self.choices.verticalScrollBar().sizeHint().width()
        parent = self.parentWidget()
        needs = max(inside.sizeHint().width(), inside.minimumSizeHint().width()) + bar + 4
        if parent is not None:
            # In large type the words of the choices wrap before the picture is squeezed out of the window.
            needs = min(
                needs, round(MOST_OF_WINDOW * parent.window().width()) - self.preview.minimumSizeHint().width() - 50
            )
        self.choices.setFixedWidth(needs)
        line = self.fontMetrics().height()
        room = self.sizeHint()
        room.setHeight(max(room.height(), inside.sizeHint().height() + line * 8))
        room.setWidth(max(room.width(), line * 66))
        self.resize(room.boundedTo(parent.window().size() * MOST_OF_WINDOW) if parent is not None else room)
        self.changed()

    def _combo(self, words: dict[Any, str], name: str) -> QComboBox:
        combo = ChoiceBox()
        for key, text in words.items():
            combo.addItem(tr(text), key)
        combo.setAccessibleName(name)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def extras(self) -> Extras:
        """What is to be burnt in."""
        chosen = {name: box.isChecked() for name, box in self.boxes.items()}
        return Extras(**chosen, text=float(self.text.currentData()))

    def job(self, view: str | Camera, size: tuple[int, int], caption: str = "") -> Job:
        """What is chosen as one picture; an eye is moved so that all it sees now fits into the picture's shape."""
        seen, ground = self.seen, self.ground.currentData()
        dark = ground == "dark" or (ground == "transparent" and seen.dark)
        theme = DARK if dark else LIGHT
        job = Job(
            seen.facts,
            seen.body,
            seen.explanation,
            seen.state,
            view,
            size,
            self.extras,
            theme.scene_ground,
            transparent=ground == "transparent",
            caption=caption,
        )
        if not isinstance(view, Camera):
            return job
        return replace(job, view=with_room(job, framed(view, seen.size[0] / seen.size[1], size[0] / size[1])))

    @property
    def stage(self) -> "Stage":
        """Where this dialog draws: not the window's, which goes on showing what it shows."""
        if self._stage is None:
            from app.scene.stage import Stage

            self._stage = Stage(self.seen.body, LIGHT.scene_ground)
        return self._stage

    def preview_size(self, size: tuple[int, int]) -> tuple[int, int]:
        """The size at which a preview is drawn."""
        by = PREVIEW_PIXELS / max(size)
        return max(round(size[0] * by), 16), max(round(size[1] * by), 16)

    def changed(self, *_given: object) -> None:
        """Something was chosen: draw the preview anew, once however much changed."""
        self._preview_later.start()

    def draw_preview(self) -> None:
        """Draw the preview, small; where that is not possible, say why."""
        from app.exports.errors import ExportError
        from app.scene.reading_pixels import DrawingLostError

        if self.run.running:
            return
        try:
            self.preview.show_image(self.preview_image())
        except (ExportError, DrawingLostError) as error:
            self.said.setText(str(error))

    def preview_image(self) -> "QImage":
        """What the preview shows; each dialog its own."""
        raise NotImplementedError

    # --- working ----------------------------------------------------------------------------------------------------

    def work(self, steps: Generator[Any, None, Any], then: Callable[[Any], None]) -> None:
        """Do something long; `then` is told what it came to."""
        self._then = then
        self.said.setText("")
        self.bar.setValue(0)
        self._show_work(working=True)
        self.run.begin(steps)

    def _show_work(self, *, working: bool) -> None:
        for widget in self.at_work:
            widget.setEnabled(not working)
        self.bar.setVisible(working)
        self.cancel_button.setVisible(working)
        self.close_button.setVisible(not working)

    def _on_moved(self, share: float, image: object) -> None:
        self.bar.setValue(round(1000 * share))
        self.said.setText(self.run.words)
        if image is not None:
            self.preview.show_image(image)  # type: ignore[arg-type]  # a signal carries any object

    def _on_done(self, answer: object) -> None:
        self._show_work(working=False)
        self._then(answer)

    def _on_failed(self, sentence: str) -> None:
        self._show_work(working=False)
        self.said.setText(sentence)

    def _on_stopped(self) -> None:
        self._show_work(working=False)
        self.said.setText(tr("Stopped; nothing was written."))
        self.changed()

    def reject(self) -> None:
        # Esc first stops what is being made; once more, it closes.
        if self.run.running:
            self.run.stop()
            return
        self._close_stage()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.run.stop()
        self._close_stage()
        super().closeEvent(event)

    def _close_stage(self) -> None:
        self._preview_later.stop()
        if self._stage is not None:
            self._stage.close()
            self._stage = None
