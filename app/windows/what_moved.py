"""What of a new state moves a camera."""

from typing import TYPE_CHECKING

from anatomy.facts.names import Side
from app.state.state import KneeView, State

if TYPE_CHECKING:
    from anatomy.reasoning.explanation import Explanation


def seen_knee(state: State, explanation: "Explanation | None") -> tuple[KneeView, bool, Side]:
    """Which knee is seen from where."""
    from app.scene.views import knee_view

    return knee_view(state, explanation), state.asking, state.asked_side


def other_place(before: "Explanation | None", now: "Explanation | None") -> bool:
    """Whether the lesion moved; a severity that changes moves no camera."""
    if before is None or now is None:
        return before is not now
    return not before.lesion.at_place_of(now.lesion)
