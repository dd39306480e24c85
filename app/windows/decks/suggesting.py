"""The title that a step is offered, so that Enter is enough and two steps of one deck are told apart."""

from anatomy.facts.names import HerniationZone
from anatomy.reasoning.explanation import Explanation
from app.language.words import tr
from app.state.state import State


def suggested_title(state: State, told: Explanation | None) -> str:
    """What is wrong, on which side and in which zone; before it the step of the story, behind it what stands beside.

    Examples
    --------
    ``L4-L5 disc herniation, right, foraminal``, ``Where it is felt: L4-L5 facet arthropathy, left`` or
    ``Meralgia paraesthetica, left, and healthy``.
    """
    if told is None:
        return tr("The healthy body")
    lesion = told.lesion
    central = lesion.zone is HerniationZone.CENTRAL
    side = told.subtitle.partition(",")[0] if lesion.side is not None and not central else ""
    title = ", ".join(part for part in (told.title, side, tr(lesion.zone.value) if lesion.zone else "") if part)
    if state.comparing and state.beside is None:
        title = tr("{lesion}, and healthy", lesion=title)
    elif state.comparing:
        title = tr("{lesion}, and another", lesion=title)
    if state.step is None:
        return title
    return f"{told.steps[state.step].title}: {title}"
