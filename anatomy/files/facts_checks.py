"""Checking raw tables: first the type of every row, then every rule, all problems together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from anatomy.facts.reading import READING_TYPES
from anatomy.facts.regions import Region
from anatomy.facts.rows import ROW_TYPES
from anatomy.files.facts_folder import Problem
from anatomy.files.facts_yaml import TABLE_NAMES, Found, RawFolder


@dataclass(slots=True)
class Checked:
    """Typed rows, each with where it was found, and every problem."""

    rows: dict[str, list[Any]] = field(default_factory=lambda: {name: [] for name in (*ROW_TYPES, *READING_TYPES)})
    regions: list[dict[str, Any]] = field(default_factory=list)
    found: list[tuple[Found, Any]] = field(default_factory=list)
    """Every sound row with its place."""
    problems: list[Problem] = field(default_factory=list)
    unsound_ids: dict[str, set[str]] = field(default_factory=dict)
    """Ids of rows that are there but wrong in themselves: naming them is no second fault."""
    broken: set[str] = field(default_factory=set)
    """Tables of which a file could not be read."""
    _known: dict[tuple[int, tuple[str, ...]], set[str]] = field(default_factory=dict, repr=False)
    """Ids by tables, asked for at every link; the number of rows tells when they are out of date."""

    def of(self, *tables: str) -> list[tuple[Found, Any]]:
        """Sound rows of tables, with their places."""
        return [(found, row) for found, row in self.found if found.table in tables]

    def ids(self, *tables: str) -> set[str]:
        """The ids in tables."""
        key = (len(self.found), tables)
        if key not in self._known:
            unsound = (self.unsound_ids.get(table, ()) for table in tables)
            self._known[key] = {row.id for _, row in self.of(*tables)}.union(*unsound)
        return self._known[key]

    def whole(self, *tables: str) -> bool:
        """Whether tables were read to their end, so that what they lack is really missing."""
        return not self.broken & set(tables)


Rule = Callable[[Checked], Sequence[Problem]]


def check(raw: RawFolder) -> Checked:
    """Type every row and run every rule."""
    checked = typed(raw)
    _validate_tables_are_there(raw, checked)
    run_rules(checked)
    order = {found.file: index for index, found in enumerate(raw.found)}
    checked.problems.sort(
        key=lambda problem: (order.get(problem.file, -1), problem.file, _line(problem.place), problem.what)
    )
    return checked


def typed(raw: RawFolder) -> Checked:
    """Type every row; what cannot be read or typed is a problem."""
    checked = Checked(problems=list(raw.problems), broken=set(raw.broken))
    _validate_types(raw, checked)
    return checked


def run_rules(checked: Checked) -> None:
    """Run every rule over typed rows; what they find joins the problems."""
    from anatomy.files.facts_rules import RULES

    for rule in RULES:
        checked.problems += rule(checked)


def _line(place: str) -> int:
    digits = "".join(character for character in place.partition("(")[0] if character.isdigit())
    return int(digits) if digits else 0


def _validate_tables_are_there(raw: RawFolder, checked: Checked) -> None:
    for name in sorted(TABLE_NAMES - raw.tables - {"regions"}):
        if raw.tables:
            checked.problems.append(
                Problem(f"{name}.yaml", "the file", "This table is missing.", f"Add {name}.yaml with its rows.")
            )


def _validate_types(raw: RawFolder, checked: Checked) -> None:
    kinds = ROW_TYPES | READING_TYPES | {"regions": Region}
    # Making an adapter costs time: only for the tables that are there.
    adapters = {name: TypeAdapter(kinds[name]) for name in {found.table for found in raw.found}}
    for found in raw.found:
        if not isinstance(found.row, dict):
            checked.problems.append(
                found.problem("This is not a row of keys and values.", "Write it as 'key: value' lines.")
            )
            continue
        try:
            row = adapters[found.table].validate_python(found.row)
        except ValidationError as error:
            checked.problems += [_told(found, details) for details in error.errors(include_url=False)]
            if isinstance(name := found.row.get("id"), str):
                checked.unsound_ids.setdefault(found.table, set()).add(name)
            continue
        checked.found.append((found, row))
        if found.table == "regions":
            checked.regions.append(adapters["regions"].dump_python(row, mode="json"))
        else:
            checked.rows[found.table].append(row)


def _told(found: Found, details: Any) -> Problem:
    """What pydantic found, in our words."""
    place = ".".join(str(part + 1) if isinstance(part, int) else part for part in details["loc"])
    match details["type"]:
        case "unexpected_keyword_argument" | "extra_forbidden":
            return found.problem(f"There is no key '{place}' in {found.table}.", "Remove it or mend its spelling.")
        case "missing" | "missing_argument":
            return found.problem(f"The key '{place}' is missing.", "Add it.")
        case "enum" | "literal_error":
            return found.problem(f"'{place}' is {details['input']!r}.", f"Use one of: {details['ctx']['expected']}.")
    return found.problem(f"'{place}' is {details['input']!r}: {details['msg'].lower()}.", "Give a value of that kind.")
