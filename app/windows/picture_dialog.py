"""Saving or copying a still picture: from where, how large, and what is burnt in, with a preview that tells the truth."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from app.exports.extras import FULL, LARGEST, SIZES, SMALLEST, Extras
from app.exports.job import Job
from app.language.words import phrase, tr
from app.windows import saving_place
from app.windows.choice_box import ChoiceBox
from app.windows.dialog_parts import number_box
from app.windows.export_dialog import ExportDialog, Seen
from app.windows.flow import WrappedBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from app.scene.camera import Camera

AS_SEEN = "as-seen"
VIEWS = {
    AS_SEEN: phrase("As seen now"),
    "whole": phrase("The whole body"),
    "lesion": phrase("Where it starts"),
    "knee": phrase("Where it is felt"),
    "anterior": phrase("From the front"),
    "posterior": phrase("From behind"),
    "right": phrase("From the person's right"),
    "left": phrase("From the person's left"),
    "medial": phrase("One leg from its inner side"),
    "lateral": phrase("From the side it is felt on"),
    "inside": phrase("Inside the spinal canal"),
    "slice": phrase("A slice through the disc"),
    "side-cut": phrase("A cut from front to back"),
}
SCREEN, CUSTOM = "screen", "custom"


class PictureDialog(ExportDialog):
    """Tells nothing to the store: a picture changes nothing."""

    def __init__(self, parent: QWidget, seen: Seen, extras: Extras = FULL) -> None:
        super().__init__(parent, tr("Save a picture"), seen, extras)
        self.view = self._combo(VIEWS, tr("View"))
        self.add_choice(tr("View"), self.view)
        self.size_choice = ChoiceBox()
        self.size_choice.addItem(
            tr("As on the screen, {width} × {height}", width=seen.size[0], height=seen.size[1]), seen.size
        )
        for words, size in SIZES.items():
            self.size_choice.addItem(tr(words), size)
        self.size_choice.addItem(tr("Another size"), CUSTOM)
        self.size_choice.setCurrentIndex(1)
        self.add_choice(tr("Size, pixels"), self.size_choice)
        self.form.addWidget(self._own_size())
        self.size_choice.currentIndexChanged.connect(self._on_size)
        self.add_choice(tr("Background"), self.ground)
        self.add_choice(tr("Words"), self.text)
        self.add_burnt_in()
        self.sentence = WrappedBox(tr("The sentence of this step"))
        self.sentence.setVisible(seen.state.step is not None and seen.explanation is not None)
        self.sentence.toggled.connect(self.changed)
        self.form.addWidget(self.sentence)
        if seen.state.comparing:
            only_one = QLabel(tr("Only the body on the left is drawn, not the one beside it."))
            only_one.setWordWrap(True)
            only_one.setObjectName("quiet")
            self.form.addWidget(only_one)
        self.copy_button = self.add_button(tr("Copy"), self.copy)
        self.save_button = self.add_button(tr("Save …"), self.save, primary=True)
        self.save_button.setDefault(True)
        self.at_work += [self.copy_button, self.save_button]
        self.finish()

    def _own_size(self) -> QWidget:
        self.own_size = QWidget()
        row = QHBoxLayout(self.own_size)
        row.setContentsMargins(0, 0, 0, 0)
        self.own_width, self.own_height = QSpinBox(), QSpinBox()
        for box, value, name in ((self.own_width, 1920, tr("Width")), (self.own_height, 1080, tr("Height"))):
            number_box(box)
            box.setRange(SMALLEST, LARGEST)
            box.setValue(value)
            box.setAccessibleName(name)
            box.valueChanged.connect(self.changed)
            row.addWidget(box)
        row.insertWidget(1, QLabel("×"))
        row.addStretch(1)
        self.own_size.hide()
        return self.own_size

    def _on_size(self) -> None:
        self.own_size.setVisible(self.size_choice.currentData() == CUSTOM)
        self.changed()

    @property
    def pixels(self) -> tuple[int, int]:
        """The size that is chosen."""
        if self.size_choice.currentData() == CUSTOM:
            return self.own_width.value(), self.own_height.value()
        width, height = self.size_choice.currentData()
        return width, height

    def picture(self, size: tuple[int, int]) -> Job:
        """What is chosen, at a size."""
        from app.exports.moving import letters_of
        from app.scene.story import caption

        view: str | Camera = self.view.currentData()
        job = self.job(self.seen.camera if view == AS_SEEN else view, size)
        step, explanation = self.seen.state.step, self.seen.explanation
        if step is None or explanation is None or not self.sentence.isChecked():
            return job
        words = caption(explanation.steps[step], self.seen.state.level, letters_of(job))
        return self.job(self.seen.camera if view == AS_SEEN else view, size, words)

    def preview_image(self) -> "QImage":
        """What is chosen."""
        from app.exports.pictures import drawn, finished

        return finished(drawn(self.picture(self.preview_size(self.pixels)), self.stage))

    def save(self) -> None:
        """Ask where, then draw and write."""
        job = self.picture(self.pixels)
        name = saving_place.file_name(job.title[0], ".png")
        asked = saving_place.ask_place(self, tr("Save a picture"), name, [tr("Picture (*.png)")], ".png")
        if asked is not None:
            self.work(_saved(job, asked[0], self), lambda place: self.said.setText(tr("Saved: {file}", file=place)))

    def copy(self) -> None:
        """Draw, and put the picture on the clipboard."""
        from app.exports.pictures import drawn

        self.work(drawn(self.picture(self.pixels), self.stage), self._on_drawn)

    def _on_drawn(self, image: "QImage") -> None:
        QGuiApplication.clipboard().setImage(image)
        self.said.setText(tr("The picture is on the clipboard."))


def _saved(job: Job, out: "Path", dialog: ExportDialog) -> Generator[float, None, "Path"]:
    """Draw and write; nothing is written before the picture is whole."""
    from app.exports.credits import file_words
    from app.exports.files import written
    from app.exports.pictures import drawn, png_bytes

    yield 0.0
    steps = drawn(job, dialog.stage)
    while True:
        try:
            share = next(steps)
        except StopIteration as done:
            image = done.value
            break
        # Packing and writing take about a tenth of it.
        yield 0.9 * share
    yield 0.9
    return written(out, png_bytes(image, file_words(job.title, job.body)))
