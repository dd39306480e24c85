"""Says aloud what changed: one label too small to be seen, which screen readers read."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel

from app.language.words import tr
from app.state.state import ReadingLevel, State
from app.windows.later import Later
from app.windows.story_bar import step_captions

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow


class Announcer(QLabel):
    """Which root is touched and where it is felt, whenever another lesion, step or structure is shown.

    Parameters
    ----------
    window : MainWindow
        Filled, but for its first picture.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.setFixedSize(1, 1)
        self.move(0, 0)
        self.show()
        # What the state means is worked out by a listener that comes later.
        self._later = Later(self, self._tell)
        self._before: State | None = None
        window.store.listen(lambda _old, _new: self._later.start())
        self._later.start()

    def say(self, sentence: str) -> None:
        """Tell a sentence, unless it is the one that was told last."""
        if sentence == self.text():
            return
        self.setText(sentence)
        self.setAccessibleName(sentence)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _tell(self) -> None:
        from app.windows.body_view import BodyView

        window, state = self._window, self._window.store.state
        before, self._before = self._before, state
        if state.asking:
            return  # the answer panel tells what it found
        if before is not None and state.chosen is not None and state.chosen != before.chosen:
            row = window.facts.structure(state.chosen)
            self.say(tr("{name} chosen", name=row.english if row is not None else state.chosen))
        else:
            self.say(self._sentence(state))
        # The flat map tells its places itself, and where no body can be read there is nothing to tell of.
        if isinstance(window.body_view, BodyView) and window.body_view.views:
            window.body_view.main.setAccessibleDescription(self._sentence(state))

    def _sentence(self, state: State) -> str:
        told = self._window.explanation
        if told is None:
            return tr("The healthy body")
        if state.step is not None:
            step = told.steps[state.step]
            sentence = step.plain if state.level is ReadingLevel.PLAIN else step.clinical
            return tr("Step {number}, {title}: {sentence}", number=state.step + 1, title=step.title, sentence=sentence)
        return ". ".join(step_captions(self._window.facts, told))
