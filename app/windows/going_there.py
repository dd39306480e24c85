"""From something found to the place, lesion or text that it stands for, and what each thing is in words."""

from functools import cached_property
from typing import TYPE_CHECKING

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import AreaId, ClueId, ConditionId, RootName, SegmentId, StructureId, ZoneId
from anatomy.facts.reading import Kind
from anatomy.facts.rows import ClueKind, Group, StructureLayer
from anatomy.reasoning.search import Fit, Hit, SearchIndex, search, search_index
from app.actions import choosing, finding
from app.actions.meant import LesionHit, lesions_meant
from app.language.words import phrase, tr
from app.windows.reading_shelf import Shelf

if TYPE_CHECKING:
    from app.windows.main_window import MainWindow
    from app.windows.other_languages import OtherLanguages

Found = Hit | LesionHit

KIND_WORDS = {
    Kind.SEGMENT: phrase("Level of the spine"),
    Kind.ROOT: phrase("Nerve root"),
    Kind.CONDITION: phrase("Cause"),
    Kind.ZONE: phrase("Place at the knee"),
    Kind.AREA: phrase("Place on the body"),
    Kind.TERM: phrase("Word explained"),
    Kind.QUESTION: phrase("Question answered"),
    Kind.CORRECTION: phrase("Often said, but …"),
}
LAYER_WORDS = {
    StructureLayer.BONES: phrase("Bone"),
    StructureLayer.DISCS: phrase("Part of a disc"),
    StructureLayer.LIGAMENTS: phrase("Ligament"),
    StructureLayer.NERVES: phrase("Nerve"),
    StructureLayer.MUSCLES: phrase("Muscle"),
    StructureLayer.SKIN: phrase("Skin"),
}
BEGINNINGS = {
    "disc-": phrase("Disc"),
    "root-": phrase("Nerve root"),
    "rootlets-": phrase("Nerve roots inside the sac"),
    "thecal-": phrase("Covering of the nerves"),
    "conus-": phrase("Part of the spinal cord"),
    "filum-": phrase("Cord of the thecal sac"),
    "facet-capsule": phrase("Joint capsule"),
    "quadriceps-tendon": phrase("Tendon"),
}
"""Structures whose layer does not say what they are, by how their ids begin."""
RIDE_MS = 700
"""As long as the body's other rides."""
ENDINGS = {"-cartilage": phrase("Cartilage"), "-meniscus": phrase("Meniscus")}
SIGNS = {ClueKind.REFLEX, ClueKind.TEST, ClueKind.WEAKNESS, ClueKind.SENSATION, ClueKind.KNEE_SIGN, ClueKind.HIP_SIGN}


class Search:
    """The index of one set of facts, made when the first key is typed."""

    def __init__(self, facts: Facts, shelf: Shelf) -> None:
        self._facts, self._shelf = facts, shelf

    @cached_property
    def index(self) -> SearchIndex:
        """All words and where they lead."""
        return search_index(self._facts, self._shelf.reading)

    def find(self, text: str, most: int, like: Lesion | None = None) -> tuple[tuple[Found, str], ...]:
        """The hits, best first, each with what it is and the word by which it was found.

        Whole lesions come before what holds only a part of what was typed; `like` gives what is not said of them.
        """
        hits = search(self.index, text, most)
        if not hits or hits[0].fit >= Fit.LIKE:
            foreign = self._elsewhere.find(text, most)
            known = {(hit.kind, hit.id) for hit in foreign}
            hits = (*foreign, *(hit for hit in hits if (hit.kind, hit.id) not in known))
        meant = lesions_meant(self.index, self._facts, text, like)
        if meant:
            hits = tuple(hit for hit in hits if hit.fit < Fit.PART)
        rows: list[tuple[Found, str]] = [(hit, self.in_words(hit)) for hit in hits]
        named: list[tuple[Found, str]] = [(hit, hit.told) for hit in meant]
        exact = bool(hits) and hits[0].fit <= Fit.WORD
        return tuple((*rows[:exact], *named, *rows[exact:])[:most])

    @cached_property
    def _elsewhere(self) -> "OtherLanguages":
        from app.windows.other_languages import OtherLanguages

        return OtherLanguages(self.index)

    def in_words(self, hit: Hit) -> str:
        """For example ``Bone · knee cap``."""
        what = kind_of(self._facts, hit)
        aside = hit.found_by != hit.id and hit.found_by.casefold() != hit.name.casefold()
        return f"{what} · {hit.found_by}" if aside and hit.fit is not Fit.NAME else what


def kind_of(facts: Facts, hit: Hit) -> str:
    """What a thing is, in a word or two."""
    if hit.kind is Kind.STRUCTURE:
        for beginning, words in BEGINNINGS.items():
            if hit.id.startswith(beginning):
                return tr(words)
        for ending, words in ENDINGS.items():
            if hit.id.endswith(ending):
                return tr(words)
        return tr(LAYER_WORDS[facts.structures[StructureId(hit.id)].layer])
    if hit.kind is Kind.CONDITION and facts.conditions[ConditionId(hit.id)].group is Group.EMERGENCY:
        return tr("Cause that needs help at once")
    if hit.kind is Kind.CLUE:
        kind = facts.clues[ClueId(hit.id)].kind
        return tr("Alarm sign") if kind is ClueKind.ALARM else tr("Sign") if kind in SIGNS else tr("What is told")
    return tr(KIND_WORDS[hit.kind])


def go_there(window: "MainWindow", hit: Found) -> None:
    """Show what was found."""
    facts, store, state = window.facts, window.store, window.store.state
    window.notice.hide()
    if isinstance(hit, LesionHit):
        store.put(finding.find_lesion(state, hit.lesion))
    elif hit.kind is Kind.STRUCTURE:
        store.put(finding.find_structure(state, facts, StructureId(hit.id)))
        _frame(window)
        if not _solid(window) and store.state.lesion == state.lesion:
            # A flat map would not stir: who asked shall not think that nothing was found.
            window.notify(
                tr("{name}: the flat map shows the skin and the ways of nerves, and nothing within.", name=hit.name)
            )
    elif hit.kind is Kind.SEGMENT:
        store.put(finding.find_segment(state, facts, SegmentId(hit.id)))
    elif hit.kind is Kind.ROOT:
        store.put(finding.find_root(state, facts, RootName(hit.id)))
        _frame(window)
    elif hit.kind is Kind.CONDITION:
        store.put(finding.find_condition(state, facts, ConditionId(hit.id)))
    elif hit.kind in {Kind.ZONE, Kind.AREA}:
        _show_place(window, ZoneId(hit.id) if hit.kind is Kind.ZONE else AreaId(hit.id), hit.name)
    elif hit.kind is Kind.CLUE:
        store.put(finding.find_clue(state, ClueId(hit.id)))
    elif hit.kind is Kind.TERM:
        window.reading.open_term(hit.id)
    else:
        window.reading.open_questions(hit.id)


def _solid(window: "MainWindow") -> bool:
    from app.windows.body_view import BodyView

    return isinstance(window.body_view, BodyView) and window.body_view.body is not None


def _frame(window: "MainWindow") -> None:
    """Move the eye to the chosen structure, where one is chosen."""
    chosen, view = window.store.state.chosen, window.body_view
    from app.windows.body_view import BodyView

    # A flat map stands still: it shows what was chosen where it is.
    if not isinstance(view, BodyView) or view.body is None or chosen is None or chosen not in view.body.shapes:
        return
    from app.scene.framing import found_camera

    camera = found_camera(chosen, view.body, view.main.aspect, view.main.camera)
    view.main.fly_to(camera, 0 if view.main.reduced_motion else RIDE_MS)


def _show_place(window: "MainWindow", place: ZoneId | AreaId, name: str) -> None:
    store, view, facts = window.store, window.body_view, window.facts
    state = store.state
    if state.asking:
        store.put(finding.find_place(state, place))
        return
    side = finding.side_looked_at(state)
    from app.windows.body_view import BodyView

    if not isinstance(view, BodyView) or view.body is None:
        return
    from app.scene.framing import place_camera
    from app.scene.views import AT_KNEE, knee_facing

    if place in AT_KNEE:
        store.put(choosing.set_knee_view(state, knee_facing(place)))
    camera = place_camera(place, side, view.body, facts, view.main.aspect)
    if camera is not None:
        view.main.fly_to(camera, 0 if view.main.reduced_motion else RIDE_MS)
        window.notify(
            tr(
                "This is the {name}, {side}. To ask what may cause pain there, press W and point at it.",
                name=name,
                side=side,
            )
        )
