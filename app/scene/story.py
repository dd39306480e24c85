"""The four steps as pictures: from where each is seen, its sentence in lines, and how long it takes to read."""

import textwrap
from collections.abc import Mapping

from anatomy.reasoning.explanation import Step
from app.scene.views import ViewName
from app.state.state import ReadingLevel

STEP_VIEWS: Mapping[int | None, ViewName] = {
    None: ViewName.WHOLE,
    0: ViewName.LESION,
    1: ViewName.LESION,
    2: ViewName.WHOLE,
    3: ViewName.KNEE,
}
"""The view that shows each step; None is the whole picture."""
LOOK_MS, WORD_MS = 2500, 330
"""Time to look, and to read a word (authored)."""
LONGEST_MS = 14000
"""Of one step: the four stay under a minute."""
LINE_LETTERS = 44


def caption(step: Step, level: ReadingLevel, letters: int = LINE_LETTERS) -> str:
    """A step's sentence in lines of at most so many letters, that can be read from the back of a hall."""
    sentence = step.plain if level is ReadingLevel.PLAIN else step.clinical
    return "\n".join(textwrap.wrap(sentence, letters))


def reading_ms(step: Step, level: ReadingLevel, look_ms: int = LOOK_MS, word_ms: int = WORD_MS) -> int:
    """How long a step stays, milliseconds: time to look and to read."""
    return min(look_ms + word_ms * len(caption(step, level).split()), LONGEST_MS)
