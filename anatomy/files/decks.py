"""Decks: saved views with words, in order. One file is one lecture, in JSON that a person can read and write.

Every file passes the same door: size, JSON, the rows below, then each id against the facts. What is wrong is said in one
sentence: what, where, what to do. A deck is for teaching; it has no place for anything about a patient.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from anatomy.facts.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import DermatomeMap, HerniationZone, Side, StructureId
from anatomy.facts.wording import SaidError, Wording, phrase
from anatomy.files.atomic import write_atomically
from anatomy.geometry.person import Person, Sex, Statures
from anatomy.reasoning.explain import ImpossibleLesion, explain

SUFFIX = ".kneural-deck"
DECKS = Path(__file__).resolve().parents[2] / "assets" / "decks"
FORMAT = 1
LARGEST_BYTES = 2_000_000
MOST_STEPS = 200
MOST_TITLE, MOST_WORDS = 120, 1200
HEALTHY: Literal["healthy"] = "healthy"
_CANNOT = phrase("The deck {name} cannot be opened: {wrong}")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

Layers = Literal["bones", "discs", "ligaments", "muscles", "nerves", "skin"]
Seen = Literal["whole", "anterior", "posterior", "right", "left", "medial", "lateral", "knee", "lesion", "inside"]
"""Views that have a name; they fit themselves into any window."""
NAMED_VIEWS: tuple[Seen, ...] = get_args(Seen)


class DeckError(SaidError):
    """A deck cannot be read or kept; the text is one sentence that says what, where and what to do."""


def _one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())


def _lines(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in _CONTROL.sub(" ", text).strip().split("\n"))


def _sorted(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(ids)))


Title = Annotated[str, Field(max_length=MOST_TITLE), AfterValidator(_one_line)]
Words = Annotated[str, Field(max_length=MOST_WORDS), AfterValidator(_lines)]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9_-]+$")]
Names = Annotated[tuple[Name, ...], Field(max_length=600), AfterValidator(_sorted)]
Mm = Annotated[float, Field(ge=-5000, le=5000)]


class Row(BaseModel):
    """Frozen; a key that is not known is a fault."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, str_max_length=2 * MOST_WORDS)


class DeckLesion(Row):
    """A lesion by its ids; see `anatomy.facts.lesion.Lesion`."""

    condition: Name
    segment: Name | None = None
    root: Name | None = None
    side: Side | None = None
    zone: HerniationZone | None = None
    severity: Annotated[float, Field(ge=0, le=1)] = 0.6

    @classmethod
    def of(cls, lesion: Lesion) -> "DeckLesion":
        """The row of a lesion."""
        return cls(
            condition=lesion.condition, segment=lesion.segment, root=lesion.root, side=lesion.side, zone=lesion.zone,
            severity=lesion.severity,
        )  # fmt: skip

    @property
    def lesion(self) -> Lesion:
        """The lesion of this row."""
        return Lesion(**dict(self))


class Opening(Row):
    """A round window through the bones that lie before a place, millimetres."""

    at: tuple[Mm, Mm, Mm]
    radius_mm: Annotated[float, Field(ge=0, le=1000)]
    margin_mm: Mm = 2.5


class Eye(Row):
    """Where the eye is: body frame, millimetres and degrees (0 looks at the front of the person, 90 at their right side)."""

    at: tuple[Mm, Mm, Mm]
    distance_mm: Annotated[float, Field(ge=1, le=20000)]
    azimuth: Annotated[float, Field(ge=-360, le=360)] = 0.0
    pitch: Annotated[float, Field(ge=-85, le=85)] = 0.0
    angle: Annotated[float, Field(ge=5, le=120)] = 22.0
    """Vertical opening, degrees."""
    width_by_height: Annotated[float, Field(ge=0.05, le=20)] = 1.0
    """Shape of the picture in which it was kept: in a narrower one the eye steps back, so that nothing is cut off."""
    window: Opening | None = None
    only: Side | None = None
    without: Annotated[tuple[Name, ...], Field(max_length=20)] = ()


class DeckPerson(Row):
    """Which of the built bodies, and how tall. Nobody in particular."""

    sex: Sex = Sex.MAN
    stature_mm: Annotated[int, Field(ge=1000, le=2500)] | None = None

    @property
    def person(self) -> Person:
        """The person of this row."""
        return Person(self.sex, self.stature_mm)


class Step(Row):
    """A view with words. What is left out is as the window has it at first."""

    title: Title = ""
    words: Words = ""
    """Empty: the sentence of the story's step, where one is shown."""
    lesion: DeckLesion | None = None
    story: Annotated[int, Field(ge=1, le=4)] | None = None
    """Which step of the four-step story is shown."""
    seen: Seen | Eye = "whole"
    beside: DeckLesion | Literal["healthy"] | None = None
    """What stands beside this body to be compared."""
    start: Literal["3D", "slice", "side cut", "inside"] | None = None
    knee: Literal["front", "inner", "outer", "back"] | None = None
    chosen: Name | None = None
    layers: Annotated[tuple[Layers, ...], Field(max_length=12), AfterValidator(_sorted)] = (
        "bones", "discs", "ligaments", "nerves", "skin",
    )  # fmt: skip
    hidden: Names = ()
    see_through: Names = ()
    isolated: Name | None = None
    labels: bool = True
    level: Literal["plain", "clinical"] = "plain"
    map: DermatomeMap = DermatomeMap.LEE
    all_maps: bool = False
    person: DeckPerson = DeckPerson()


class Deck(Row):
    """Steps in order, under a title."""

    title: Title = ""
    steps: Annotated[tuple[Step, ...], Field(max_length=MOST_STEPS)] = ()


def read_deck(path: Path, facts: Facts, people: Mapping[Sex, Statures] | None = None) -> Deck:
    """A deck from its file.

    Parameters
    ----------
    path : Path
    facts : Facts
        Against which every id is checked.
    people : mapping of Sex to Statures, optional
        Statures that can be shown; None leaves them unchecked.

    Raises
    ------
    DeckError
        With one sentence that names the file and the first thing wrong in it.
    """
    deck = _deck_of(path)
    for wrong in faults(deck, facts, people):
        raise DeckError(_CANNOT, name=path.name, wrong=wrong)
    return deck


def faults(deck: Deck, facts: Facts, people: Mapping[Sex, Statures] | None = None) -> Iterator[Wording]:
    """One sentence for each thing in a deck that does not agree with the facts or the body."""
    for number, step in enumerate(deck.steps, 1):
        title = f" ({step.title})" if step.title else ""

        def wrong(what: str | Wording, number: int = number, title: str = title) -> Wording:
            return Wording(phrase("step {number}{title}: {what}"), {"number": number, "title": title, "what": what})

        for lesion in (step.lesion, step.beside):
            if isinstance(lesion, DeckLesion):
                try:
                    explain(facts, lesion.lesion)
                except ImpossibleLesion as error:
                    yield wrong(str(error))
        for field in ("chosen", "isolated", "hidden", "see_through"):
            value: str | tuple[str, ...] | None = getattr(step, field)
            ids = (value,) if isinstance(value, str) else value or ()
            for name in ids:
                if not facts.structure(StructureId(name)):
                    unknown = phrase("the structure '{name}' in '{field}' is not known. {meant}")
                    yield wrong(Wording(unknown, {"name": name, "field": field, "meant": _meant(name, facts)}))
        if people and step.person.stature_mm is not None:
            try:
                people[step.person.sex].scale(step.person.stature_mm)
            except ValueError as error:
                yield wrong(Wording(phrase("{why} Choose another stature."), {"why": error}))


def deck_problems(path: Path, facts: Facts, people: Mapping[Sex, Statures] | None = None) -> list[str]:
    """Everything wrong in the file of a deck, a sentence each; empty where all is well."""
    try:
        deck = _deck_of(path)
    except DeckError as error:
        return [str(error)]
    return [f"The deck {path.name}: {wrong}" for wrong in faults(deck, facts, people)]


def write_deck(path: Path, deck: Deck) -> None:
    """Write a deck whole, or leave what was there as it was.

    Raises
    ------
    DeckError
        Where the place cannot be written.
    """
    try:
        write_atomically(path, deck_bytes(deck))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DeckError(
            phrase("The deck {path} could not be written: {why}. Choose another place."), path=path, why=reason
        ) from error


def deck_bytes(deck: Deck) -> bytes:
    """A deck as it stands in its file; the same deck gives the same bytes."""
    content = {"kneural_deck": FORMAT, **deck.model_dump(mode="json", exclude_defaults=True)}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def shipped_decks() -> tuple[Path, ...]:
    """The decks that come with Kneural."""
    return tuple(sorted(DECKS.glob(f"*{SUFFIX}")))


def shipped_deck(path: Path, texts: Mapping[str, str]) -> Deck:
    """A deck that comes with Kneural, in other words where there are any (see `deck_texts`)."""
    deck, key = _deck_of(path), _key(path)
    return Deck(
        title=texts.get(f"{key}.title", deck.title),
        steps=tuple(
            step.model_copy(
                update={name: texts.get(f"{key}.{number}.{name}", getattr(step, name)) for name in ("title", "words")}
            )
            for number, step in enumerate(deck.steps, 1)
        ),
    )


def deck_texts() -> Iterator[tuple[str, str]]:
    """Every text of the shipped decks with its key."""
    for path in shipped_decks():
        deck, key = _deck_of(path), _key(path)
        yield f"{key}.title", deck.title
        for number, step in enumerate(deck.steps, 1):
            yield from (
                (f"{key}.{number}.{name}", text)
                for name, text in (("title", step.title), ("words", step.words))
                if text
            )


def _key(path: Path) -> str:
    return f"decks.{path.name.removesuffix(SUFFIX)}"


def _deck_of(path: Path) -> Deck:
    """A deck in which every row is sound; ids are not looked at."""
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DeckError(
            phrase("The deck {path} could not be read: {why}. Choose another file."), path=path, why=reason
        ) from error
    if len(data) > LARGEST_BYTES:
        raise DeckError(
            phrase("The deck {name} is larger than {most} MB; no deck is. Choose another file."),
            name=name,
            most=LARGEST_BYTES // 1_000_000,
        )
    try:
        content: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DeckError(
            phrase("{name} is damaged or is no deck of Kneural ({why}). Choose another file, or a copy of this one."),
            name=name,
            why=_short(error),
        ) from error
    if not isinstance(content, dict) or "kneural_deck" not in content:
        raise DeckError(
            phrase("{name} is no deck of Kneural: it does not begin with 'kneural_deck'. Choose another file."),
            name=name,
        )
    version = content.pop("kneural_deck")
    if version != FORMAT or isinstance(version, bool):
        raise DeckError(
            phrase(
                "The deck {name} has the format {found}; this Kneural reads format {known}. Open it with a newer one."
            ),
            name=name,
            found=_short(version),
            known=FORMAT,
        )
    try:
        return Deck.model_validate(content)
    except ValidationError as error:
        raise DeckError(_CANNOT, name=name, wrong=_first(error)) from error
    except RecursionError as error:
        raise DeckError(
            phrase("{name} is damaged: it is nested beyond all measure. Choose another file."), name=name
        ) from error


def _first(error: ValidationError) -> Wording:
    """The first fault in words: the step by its number, then the field."""
    first = max(error.errors(include_url=False, include_context=False), key=lambda row: len(row["loc"]))
    where = [_short(part) for part in first["loc"] if not str(part).startswith(("literal[", "Deck", "Eye"))]
    others = error.error_count() - 1
    more = Wording(phrase(" ({count} more)"), {"count": others}) if others else ""
    message: str | Wording = first["msg"][:1].lower() + first["msg"][1:]
    if first["type"] == "extra_forbidden":
        message = Wording(phrase("this key is not known"))
    place: str | Wording = ", ".join(where) or Wording(phrase("the whole"))
    if len(where) > 1 and where[0] == "steps" and where[1].isdigit():
        rest = "".join(f", {part}" for part in where[2:])
        place = Wording(phrase("step {number}{rest}"), {"number": int(where[1]) + 1, "rest": rest})
    return Wording(
        phrase("{place}: {what}{more}. Correct it there, or choose another file."),
        {"place": place, "what": message, "more": more},
    )


def _meant(name: str, facts: Facts) -> Wording:
    known: Collection[str] = [
        full
        for row in facts.structures.values()
        for full in ((f"{row.id}-right", f"{row.id}-left") if row.paired else (str(row.id),))
    ]
    near = get_close_matches(name, known, 1)
    if near:
        return Wording(phrase("Did you mean '{name}'?"), {"name": near[0]})
    return Wording(phrase("'kneural list structures' names them."))


def _short(what: object) -> str:
    return " ".join(str(what).split())[:80]
