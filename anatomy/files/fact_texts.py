"""Every text of the facts that a person reads, each with a key, and the same facts with other texts put in.

A key names table, row and field: ``conditions.disc-herniation.changes.2.plain``. Several words of one field stand in one
text, parted by bars.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from anatomy.facts.facts import Facts
from anatomy.facts.rows import ROW_TYPES, Condition, Group, Link, Source, SourceKind
from anatomy.reasoning.anywhere import anywhere

if TYPE_CHECKING:  # read on demand: the start of the window does without it
    from anatomy.facts.reading import Reading

BAR = " | "
"""Parts the words of one field."""
ANYWHERE = "anywhere"
"""Ends the key of a text told without its place: on the pages of a condition, which hold wherever it sits."""
_TEXTS = frozenset({
    "name", "clinical_name", "plain", "clinical", "leaves_by", "key_point", "key_muscle", "reflex", "path", "way", "place",
    "borders", "note", "english", "said", "why", "question", "term", "done", "found", "of",
})  # fmt: skip
_LISTS = frozenset({"landmarks", "also", "forms", "words"})
_TOLD = frozenset({"plain", "clinical"})
_SECOND_TERMS = "l"
"""Terms from this letter on stand in the second of two files."""

See = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class FactText:
    """A text of the facts: its key, the English words, and the file that it is translated in."""

    key: str
    english: str
    chunk: str


def texts_of(facts: Facts, reading: "Reading") -> tuple[FactText, ...]:
    """Every text that a person reads, in the order of the tables, each key once."""
    found: list[FactText] = []
    for table, row in _rows(facts, reading):
        chunk = _chunk(facts, table, row)

        def note(key: str, text: str, chunk: str = chunk) -> str:
            found.append(FactText(key, text, chunk))
            if "{" in text and key.startswith("conditions."):
                found.append(FactText(f"{key}.{ANYWHERE}", anywhere(text), chunk))
            return text

        _seen(row, _key(table, row), note)
    return tuple(found)


def with_texts(facts: Facts, texts: Mapping[str, str], phrases: Mapping[str, str]) -> Facts:
    """The same facts in other words.

    Parameters
    ----------
    facts : Facts
        In English. A teacher's own rows stay as they were written.
    texts : mapping of str to str
        Texts by key; where one is missing, the English stays.
    phrases : mapping of str to str
        The sentences of reasoning by the English ones.
    """
    told: dict[str, str] = {}

    def put(key: str, text: str) -> str:
        new = texts.get(key, text)
        if "{" in text and key.startswith("conditions."):
            told[new] = texts.get(f"{key}.{ANYWHERE}", anywhere(text))
        return new

    tables = {name: [_put(name, row, put) for row in _table(facts, name)] for name in ROW_TYPES}
    return replace(Facts.of(tables, facts.region_rows), phrases=phrases, anywhere=told)


def reading_with_texts(reading: "Reading", texts: Mapping[str, str]) -> "Reading":
    """The same reading tables in other words; where a text is missing, the English stays."""
    from anatomy.facts.reading import READING_TYPES, Reading

    def put(key: str, text: str) -> str:
        return texts.get(key, text)

    return Reading.of({name: [_put(name, row, put) for row in _table(reading, name)] for name in READING_TYPES})


def belongs_to_reading(key: str) -> bool:
    """Whether a key is that of a text which is read on demand."""
    return key.split(".", 1)[0] not in ROW_TYPES


def _rows(facts: Facts, reading: "Reading") -> Iterator[tuple[str, Any]]:
    from anatomy.facts.reading import READING_TYPES

    for name in ROW_TYPES:
        yield from ((name, row) for row in _table(facts, name))
    for name in READING_TYPES:
        yield from ((name, row) for row in _table(reading, name))


def _table(whole: "Facts | Reading", name: str) -> list[Any]:
    table = getattr(whole, name)
    return list(table.values()) if isinstance(table, Mapping) else list(table)


def _put(table: str, row: Any, put: See) -> Any:
    return row if row.origin else _seen(row, _key(table, row), put)


def _key(table: str, row: Any) -> str:
    if isinstance(row, Link):
        parts = [row.subject, row.relation, row.object, *([row.zone] if row.zone else []), *row.maps]
        return ".".join([table, *map(str, parts)])
    return f"{table}.{row.id}"


def _seen(row: Any, key: str, see: See) -> Any:
    """A row of which every text went through *see*."""
    new: dict[str, Any] = {}
    for name in _worth_seeing(type(row)):  # type: ignore[arg-type]  # a class is hashable
        value, place = getattr(row, name), f"{key}.{name}"
        made = value
        if not value:
            continue
        if type(value) is str:
            made = see(place, value)
        elif is_dataclass(value):
            made = _seen(value, place, see)
        elif isinstance(value, tuple) and name in _LISTS:
            made = tuple(word for word in see(place, BAR.join(value)).split(BAR) if word)
        elif isinstance(value, tuple):
            made = tuple(_seen(item, f"{place}.{number}", see) for number, item in enumerate(value, 1))
        if made != value:
            new[name] = made
    if isinstance(row, Source) and row.kind is SourceKind.AUTHORED:
        new["title"] = see(f"{key}.title", row.title)
    return replace(row, **new) if new else row


@cache
def _worth_seeing(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a row that hold texts, or rows of their own."""
    names = []
    for field in fields(kind):
        rows = any(word in str(field.type) for word in ("Telling", "Touch", "NerveCourse"))
        if field.name in _TEXTS or field.name in _LISTS or rows:
            names.append(field.name)
    return tuple(names)


def _chunk(facts: Facts, table: str, row: Any) -> str:
    """The file that a row is translated in: of a size that one person does in one go."""
    match table:
        case "segments" | "zones" | "areas" | "structures":
            return "names"
        case "nerves" | "roots" | "passages":
            return "nerves"
        case "treatments" | "outlook" | "findings" | "red_flags" | "cautions":
            return "sayings"
        case "links" | "sources":
            return "notes"
        case "conditions":
            return f"conditions-{_where(row)}"
        case "topics":
            return f"topics-{_where(facts.conditions[row.condition])}"
        case "terms":
            return "terms-1" if row.id < _SECOND_TERMS else "terms-2"
    return table


def _where(condition: Condition) -> str:
    return "spine" if condition.group is Group.SPINE else "elsewhere"
