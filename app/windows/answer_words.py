"""What could cause it, in words: fit, group, reasons and origins at both reading levels."""

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, ClueId, ConditionId, HerniationZone, RootName, ZoneId
from anatomy.facts.rows import Group
from anatomy.facts.wording import fill
from anatomy.reasoning.candidate import Candidate, Candidates, CauseKind, Fit, GivenKind, NextClue, Origin, Reason
from anatomy.reasoning.candidates import KNEE_PAIN_NOTE
from app.language.shared import capital, small
from app.language.words import phrase, tr
from app.state.state import ReadingLevel

FIT_WORDS = {Fit.HIGH: phrase("Fits well"), Fit.MEDIUM: phrase("Fits in part"), Fit.LOW: phrase("Fits a little")}
GROUP_WORDS = {
    Group.SPINE: phrase("spine"),
    Group.HIP: phrase("hip"),
    Group.KNEE: phrase("knee"),
    Group.PERIPHERAL_NERVE: phrase("nerve in the leg"),
    Group.EMERGENCY: phrase("emergency"),
}
BULGE_WORDS = {
    HerniationZone.CENTRAL: phrase("in the middle"),
    HerniationZone.SUBARTICULAR: phrase("beside the middle"),
    HerniationZone.FORAMINAL: phrase("in the exit hole"),
    HerniationZone.EXTRAFORAMINAL: phrase("far out to the side"),
}
BOTH_SIDES = phrase(
    "You marked both sides. If both legs are sore or weak and it is new, choose that warning sign on the left."
)


def group_word(cause: Candidate) -> str:
    """Where the cause sits, in a word or three."""
    return tr("spine root") if cause.kind is CauseKind.ROOT else tr(GROUP_WORDS[cause.group])


def cause_name(cause: Candidate, level: ReadingLevel) -> str:
    """The cause's name, with a capital letter."""
    return capital(cause.name if level is ReadingLevel.PLAIN else cause.clinical_name)


def given_name(name: str, facts: Facts, level: ReadingLevel) -> str:
    """A clue, knee zone or area by its words."""
    plain = level is ReadingLevel.PLAIN
    if name in facts.clues:
        clue = facts.clues[ClueId(name)]
        return clue.plain if plain else clue.clinical
    place = facts.zones.get(ZoneId(name)) or facts.areas[AreaId(name)]
    return place.name if plain else place.clinical_name


def reason_words(reason: Reason, facts: Facts, level: ReadingLevel) -> str:
    """Why something speaks for or against; figures of single studies only for those who read clinical terms."""
    words = given_name(reason.id, facts, level)
    if reason.given is not GivenKind.CLUE:
        place = facts.zones.get(ZoneId(reason.id)) or facts.areas[AreaId(reason.id)]
        if level is ReadingLevel.PLAIN:
            words = tr("pain {place}", place=" ".join(fill(place.place, {"side": ""}).split()))
        else:
            words = tr("pain in: {place}", place=words)
    if reason.through:
        words += tr(", by way of {cause}", cause=_through(reason.through, facts, level))
    note = f" {reason.note}" if reason.note and level is ReadingLevel.CLINICAL else ""
    return f"{capital(words)}.{note}"


def origin_words(origin: Origin, facts: Facts, level: ReadingLevel) -> str:
    """For example "Slipped disc at L4–L5, beside the middle"."""
    row = facts.conditions[origin.condition]
    plain = level is ReadingLevel.PLAIN
    zone = ""
    if origin.zone is not None:
        zone = f", {tr(BULGE_WORDS[origin.zone]) if plain else tr(origin.zone.value)}"
    name = capital(row.name if plain else row.clinical_name)
    return tr("{cause} at {segment}", cause=name, segment=origin.segment.replace("-", "–")) + zone


def next_words(clue: NextClue, answer: Candidates, facts: Facts, level: ReadingLevel) -> str:
    """What to look for, and between which two causes it tells."""
    names = {cause.id: cause_name(cause, level) for cause in answer.candidates}
    other = next(name for name in clue.between if name != clue.speaks_for)
    told = given_name(clue.clue, facts, level)
    return f"<b>{capital(told)}.</b> " + tr(
        "If it is there, it speaks for {cause} more than for {other}.",
        cause=small(names[clue.speaks_for]),
        other=small(names[other]),
    )


def announcement(answer: Candidates, level: ReadingLevel) -> str:
    """What a screen reader hears when the answer has changed."""
    first = answer.candidates[0]
    flags = f"{' '.join(flag.plain for flag in answer.red_flags)} " if answer.red_flags else ""
    fit = tr("get this checked") if first.group is Group.EMERGENCY else tr(FIT_WORDS[first.fit]).lower()
    return flags + tr(
        "{count} causes. First: {cause}, {fit}.",
        count=len(answer.candidates),
        cause=cause_name(first, level),
        fit=fit,
    )


def telling(answer: Candidates, facts: Facts) -> str:
    """How little knee pain alone tells, as the answer says it."""
    own = _of_knee_pain(facts)
    return next((note for note in answer.notes if note in own), "") or facts.cautions["knee-pain-alone"].plain


def notes(answer: Candidates, facts: Facts, *, both_sides: bool) -> list[str]:
    """The other notes; contradictions have a card of their own."""
    said = {pair.plain for pair in answer.contradictions}
    rest = [note for note in answer.notes if note not in said and note not in _of_knee_pain(facts)]
    return [*rest, tr(BOTH_SIDES)] if both_sides and ClueId("both-legs") not in answer.clues else rest


def _of_knee_pain(facts: Facts) -> tuple[str, ...]:
    """The notes that say how little knee pain tells."""
    return facts.cautions["knee-pain-alone"].plain, facts.word(KNEE_PAIN_NOTE)


def _through(name: str, facts: Facts, level: ReadingLevel) -> str:
    if name in facts.roots:
        return tr("the {root} root", root=RootName(name))
    row = facts.conditions[ConditionId(name)]
    return row.name if level is ReadingLevel.PLAIN else row.clinical_name
