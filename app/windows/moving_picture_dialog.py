"""Saving a moving picture: the story with its sentences, or the body turning once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSpinBox, QWidget

from app.exports.extras import FULL, Extras
from app.exports.job import Job
from app.exports.moving import (
    FEWEST_A_SECOND,
    FRAMES_A_SECOND,
    LONGEST,
    MOST_A_SECOND,
    SHORTEST,
    SIZES,
    TURN_SECONDS,
    Format,
    Pace,
    Shot,
    What,
    shots_of,
    written_moving,
)
from app.language.words import phrase, tr
from app.windows import saving_place
from app.windows.choice_box import ChoiceBox
from app.windows.dialog_parts import number_box
from app.windows.export_dialog import ExportDialog, Seen
from app.windows.picture_dialog import AS_SEEN

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

WHATS = {What.STORY: phrase("The story: four steps with their sentences"), What.TURNTABLE: phrase("One full turn")}
FORMATS = {Format.WEBP: phrase("One file: animated WebP"), Format.PNG: phrase("A folder of PNG frames")}
VIEWS = {
    "whole": phrase("The whole body"),
    AS_SEEN: phrase("As seen now"),
    "lesion": phrase("Where it starts"),
    "knee": phrase("Where it is felt"),
}


class MovingPictureDialog(ExportDialog):
    """The preview shows the first frame, and while it is made the frame drawn last."""

    def __init__(self, parent: QWidget, seen: Seen, extras: Extras = FULL) -> None:
        # The bar would change its length with every frame of a ride.
        super().__init__(parent, tr("Save a moving picture"), seen, replace(extras, scale=False))
        told = seen.explanation is not None
        self.what = self._combo({what: words for what, words in WHATS.items() if told or what is not What.STORY}, "")
        self.add_choice(tr("What"), self.what)
        self.view = self._combo(VIEWS, "")
        self.add_choice(tr("The turn begins"), self.view)
        self.format = self._combo(FORMATS, "")
        self.add_choice(tr("Kind of file"), self.format)
        self.size_choice = ChoiceBox()
        for words, size in SIZES.items():
            self.size_choice.addItem(tr(words), size)
        self.size_choice.currentIndexChanged.connect(self.changed)
        self.add_choice(tr("Size, pixels"), self.size_choice)
        self.rate = QSpinBox()
        number_box(self.rate)
        self.rate.setRange(FEWEST_A_SECOND, MOST_A_SECOND)
        self.rate.setValue(FRAMES_A_SECOND)
        self.rate.valueChanged.connect(self.changed)
        self.add_choice(tr("Frames a second"), self.rate)
        self.seconds = QDoubleSpinBox()
        number_box(self.seconds)
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setDecimals(0)
        self.seconds.valueChanged.connect(self.changed)
        self.add_choice(tr("Seconds"), self.seconds)
        self.add_choice(tr("Background"), self.ground)
        self.add_choice(tr("Words"), self.text)
        self.add_burnt_in()
        self.boxes["scale"].setEnabled(False)
        self.boxes["scale"].hide()
        self.length = QLabel()
        self.length.setObjectName("quiet")
        self.form.addWidget(self.length)
        self.save_button = self.add_button(tr("Save …"), self.save, primary=True)
        self.save_button.setDefault(True)
        self.at_work.append(self.save_button)
        self.what.currentIndexChanged.connect(self._on_what)
        self._on_what()
        self.finish()

    def _on_what(self) -> None:
        """Each kind has its own time, and names with lines would jump about a body that turns."""
        story = self.moves is What.STORY
        self.view.setEnabled(not story)
        self.boxes["labels"].setChecked(story)
        explanation = self.seen.explanation
        if story and explanation is not None:
            from app.scene.story import reading_ms

            level = self.seen.state.level
            self.seconds.setValue(round(sum(reading_ms(step, level) for step in explanation.steps) / 1000))
        else:
            self.seconds.setValue(TURN_SECONDS)

    @property
    def moves(self) -> What:
        """What is chosen to move."""
        # Qt hands back plain text.
        return What(self.what.currentData())

    @property
    def kind(self) -> Format:
        """What is to be written."""
        return Format(self.format.currentData())

    @property
    def pace(self) -> Pace:
        """How fast and how long."""
        return Pace(self.rate.value(), self.seconds.value())

    def picture(self) -> Job:
        """What is chosen, seen from where a turn begins."""
        width, height = self.size_choice.currentData()
        view = self.view.currentData()
        return self.job(self.seen.camera if view == AS_SEEN else view, (width, height))

    def shots(self) -> list[Shot]:
        """Every frame of what is chosen."""
        return shots_of(self.moves, self.picture(), self.pace)

    def preview_image(self) -> "QImage":
        """The first frame; how many there are is said beside it."""
        from app.exports.moving import frame_counts
        from app.exports.pictures import drawn, finished

        shots = self.shots()
        frames = len(shots)
        if self.kind is Format.PNG:
            frames = sum(frame_counts([shot.ms for shot in shots], self.rate.value()))
        self.length.setText(tr("{count} frames to write", count=frames))
        return finished(drawn(shots[0].job, self.stage))

    def save(self) -> None:
        """Ask where, then draw and write frame after frame."""
        webp = self.kind is Format.WEBP
        suffix = ".webp" if webp else ""
        kinds = [tr("Moving picture (*.webp)") if webp else tr("New folder (*)")]
        name = saving_place.file_name(self.picture().title[0], suffix)
        asked = saving_place.ask_place(self, tr("Save a moving picture"), name, kinds, suffix)
        if asked is not None:
            steps = written_moving(self.shots(), self.kind, asked[0], self.rate.value(), self.stage)
            self.work(steps, lambda place: self.said.setText(tr("Saved: {file}", file=place)))
