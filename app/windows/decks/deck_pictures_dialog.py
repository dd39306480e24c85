"""Saving a picture of every step of a deck."""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from anatomy.files.decks import Deck, Step
from anatomy.reasoning.explain import explain
from app.actions import decking
from app.exports.extras import FULL, SIZES
from app.exports.job import Job, camera_of
from app.exports.moving import letters_of
from app.language.words import tr
from app.scene.eyes import camera_of_eye
from app.windows import saving_place
from app.windows.bones_choice import body_of, worn
from app.windows.export_dialog import ExportDialog, Seen

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.exports.deck_pictures import Page
    from app.scene.camera import Camera
    from app.state.state import State


class DeckPicturesDialog(ExportDialog):
    """The preview shows the step gone to last, and while pictures are made the one drawn last.

    Parameters
    ----------
    parent : QWidget
    seen : Seen
        What the window shows.
    deck : Deck
    at : int
        Index of the step to preview.
    """

    def __init__(self, parent: QWidget, seen: Seen, deck: Deck, at: int) -> None:
        super().__init__(parent, tr("Pictures of all steps"), seen, replace(FULL, scale=False))
        self._deck, self._at = deck, at
        count = QLabel(tr("{count} pictures of the large view go into a new folder.", count=len(deck.steps)))
        count.setWordWrap(True)
        self.form.addWidget(count)
        self.size_choice = QComboBox()
        for words, size in SIZES.items():
            self.size_choice.addItem(tr(words), size)
        self.size_choice.currentIndexChanged.connect(self.changed)
        self.add_choice(tr("Size, pixels"), self.size_choice)
        self.add_choice(tr("Background"), self.ground)
        self.add_choice(tr("Words"), self.text)
        self.add_burnt_in()
        self.save_button = self.add_button(tr("Save …"), self.save, primary=True)
        self.save_button.setDefault(True)
        self.at_work.append(self.save_button)
        self.finish()

    @property
    def pixels(self) -> tuple[int, int]:
        """The size that is chosen."""
        width, height = self.size_choice.currentData()
        return width, height

    def page(self, number: int, size: tuple[int, int]) -> "Page":
        """A step as it is to be drawn: two pictures side by side where another body stands beside."""
        from app.exports.deck_pictures import Page, band_of

        step = self._deck.steps[number]
        state = decking.state_of(step, self.seen.state)
        if not state.comparing:
            return Page(step.title, (self._job(step, state, size, words=True),))
        told = explain(self.seen.facts, state.lesion, state.dermatome_map) if state.lesion is not None else None
        said = decking.words_of(step, told)
        half = (size[0] // 2, size[1] - band_of(size[1], said))
        beside = replace(state, lesion=state.beside, chosen=None)
        first = self._job(step, state, half, words=False)
        return Page(step.title, (first, self._job(step, beside, half, words=False, camera=camera_of(first))), said)

    def _job(
        self, step: Step, state: "State", size: tuple[int, int], *, words: bool, camera: "Camera | None" = None
    ) -> Job:
        facts, seen_before = self.seen.facts, self.seen
        told = explain(facts, state.lesion, state.dermatome_map) if state.lesion is not None else None
        body = seen_before.body if worn(seen_before.body, state) else body_of(state)
        view = step.seen if isinstance(step.seen, str) else camera_of_eye(step.seen, size[0] / size[1])
        # What a picture is made of is taken from what is seen: for the time of this call, that is the step.
        self.seen = replace(seen_before, body=body, explanation=told, state=state, size=size)
        try:
            job = self.job(camera or view, size)
            said = decking.words_of(step, told)
            if not words or not said:
                return job
            lines = "\n".join(textwrap.wrap(said, letters_of(job)))
            return self.job(view, size, lines)
        finally:
            self.seen = seen_before

    def pages(self) -> Sequence[Callable[[], "Page"]]:
        """All steps, each to be made when its turn comes."""
        return [partial(self.page, number, self.pixels) for number in range(len(self._deck.steps))]

    def preview_image(self) -> "QImage":
        """The step gone to last."""
        from app.exports.deck_pictures import drawn_page
        from app.exports.pictures import finished

        return finished(drawn_page(self.page(self._at, self.preview_size(self.pixels)), self.stage))

    def save(self) -> None:
        """Ask where, then draw and write one after the other."""
        from app.exports.deck_pictures import written_deck

        name = saving_place.file_name(self._deck.title or tr("Deck"), "")
        asked = saving_place.ask_place(self, tr("Pictures of all steps"), name, [tr("New folder (*)")])
        if asked is not None:
            steps = written_deck(self.pages(), asked[0], self.stage)
            self.work(steps, lambda place: self.said.setText(tr("Saved: {file}", file=place)))
