"""A teacher's own facts: a folder of YAML tables that add to the shipped facts or replace rows of them.

They pass through the same door as the shipped tables. A file with a fault is left out whole, with its complaints; all
other files count. Every row from there names its file in ``origin``. Without such a folder nothing is read but the
compiled facts: neither YAML nor pydantic is imported.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anatomy.facts.facts import Facts
from anatomy.facts.rows import ROW_TYPES
from anatomy.files.facts_folder import Problem, load_shipped_facts, load_shipped_reading

if TYPE_CHECKING:
    from anatomy.facts.reading import Reading
    from anatomy.files.facts_checks import Checked
    from anatomy.files.facts_yaml import RawFolder

_SHIPPED_FILE = ""
"""The file name of a shipped row: own files are never called that."""
_NOT_TO_ADD = frozenset({"regions", "segments", "zones", "areas", "structures"})
"""Tables that go with shapes and places on the skin, which words alone cannot change."""


@dataclass(frozen=True, slots=True)
class AllFacts:
    """The facts with a teacher's own among them.

    ``complaints`` : everything wrong in the own folder; each file named there was left out. ``files`` : those that count.
    """

    facts: Facts
    reading: "Reading"
    complaints: tuple[Problem, ...] = ()
    files: tuple[str, ...] = ()


def load_facts_with_own(folder: Path | None) -> tuple[Facts, tuple[Problem, ...]]:
    """The shipped facts with those of a folder, and what is wrong in that folder.

    Parameters
    ----------
    folder : Path or None
        A folder of tables named as ours are (``conditions-mine.yaml``). It need not exist.

    Returns
    -------
    facts : Facts
        A row of the folder replaces the shipped one with the same id (a link: with the same ends, relation and zone).
    complaints : tuple of Problem
        Empty where all is well. A file named there was left out.

    Raises
    ------
    FactsError
        When the shipped facts cannot be read.
    """
    if not _holds_tables(folder):
        return load_shipped_facts(), ()
    everything = load_everything(folder)
    return everything.facts, everything.complaints


def load_everything(folder: Path | None) -> AllFacts:
    """The shipped facts and reading tables with those of a folder; see `load_facts_with_own`."""
    facts, reading = load_shipped_facts(), load_shipped_reading()
    if folder is None or not _holds_tables(folder):
        return AllFacts(facts, reading)
    # YAML and pydantic are wanted only where a teacher has facts of their own.
    from anatomy.facts.reading import READING_TYPES, Reading
    from anatomy.files.facts_yaml import read_folder

    shipped = _shipped_rows(facts, reading)
    raw = read_folder(folder)
    complaints = list(raw.problems)
    bad = {problem.file for problem in raw.problems}
    while True:
        own = _typed(raw, bad)
        checked = _together(shipped, facts.region_rows, own)
        found = own.problems or _broken_rules(checked)
        if any(problem.file == _SHIPPED_FILE for problem in found):
            found = [problem for problem in found if problem.file != _SHIPPED_FILE] or _blamed(
                shipped, facts.region_rows, raw, bad, found[0]
            )
        if not found:
            break
        complaints += found
        bad |= {problem.file for problem in found}
    tables = {name: checked.rows[name] for name in (*ROW_TYPES, *READING_TYPES)}
    files = tuple(dict.fromkeys(place.file for place, _ in own.found))
    unique = tuple(dict.fromkeys(complaints))
    return AllFacts(Facts.of(tables, facts.region_rows), Reading.of(tables), unique, files)


def _holds_tables(folder: Path | None) -> bool:
    try:
        return folder is not None and any(folder.glob("*.yaml"))
    except OSError:
        return False


def _shipped_rows(facts: Facts, reading: "Reading") -> dict[str, list[Any]]:
    from anatomy.facts.reading import READING_TYPES

    rows: dict[str, list[Any]] = {
        name: list(facts.links) if name == "links" else list(getattr(facts, name).values()) for name in ROW_TYPES
    }
    for name in READING_TYPES:
        table = getattr(reading, name)
        rows[name] = list(table.values()) if isinstance(table, Mapping) else list(table)
    return rows


def _typed(raw: "RawFolder", bad: set[str]) -> "Checked":
    """The own rows of the files that are not bad, typed, each marked with its file."""
    from anatomy.files.facts_checks import typed
    from anatomy.files.facts_yaml import RawFolder

    kept = RawFolder(found=[found for found in raw.found if found.file not in bad])
    own = typed(kept)
    own.found = [(place, _marked(row, place.file)) for place, row in own.found]
    for place in kept.found:
        if place.table in _NOT_TO_ADD:
            own.problems.append(
                place.problem(
                    f"Own facts cannot change the {place.table}.", "They go with the shapes; remove the file."
                )
            )
        elif isinstance(place.row, dict) and "origin" in place.row:
            own.problems.append(place.problem("It names an origin.", "Remove that key: Kneural sets it."))
    return own


def _marked(row: Any, file: str) -> Any:
    return replace(row, origin=file) if hasattr(row, "origin") else row


def _together(
    shipped: Mapping[str, Iterable[Any]], region_rows: Iterable[Mapping[str, Any]], own: "Checked"
) -> "Checked":
    """Shipped and own rows in one, an own row in the place of the shipped one that it replaces."""
    from anatomy.facts.regions import Region
    from anatomy.files.facts_checks import Checked
    from anatomy.files.facts_yaml import Found

    both = Checked()
    mine: dict[tuple[Any, ...], list[tuple[Found, Any]]] = {}
    for place, row in own.found:
        mine.setdefault(_key(place.table, row), []).append((place, row))
    for table, rows in shipped.items():
        for row in rows:
            both.found += mine.pop(_key(table, row), [(Found(table, _SHIPPED_FILE, 0, {}), row)])
    both.found += [pair for pairs in mine.values() for pair in pairs]
    both.found += [(Found("regions", _SHIPPED_FILE, 0, {}), Region.of(row)) for row in region_rows]
    for place, row in both.found:
        if place.table != "regions":
            both.rows[place.table].append(row)
    return both


def _key(table: str, row: Any) -> tuple[Any, ...]:
    if table == "links":
        return (table, row.subject, row.relation, row.object, row.zone)
    return (table, row.id)


def _broken_rules(checked: "Checked") -> list[Problem]:
    from anatomy.files.facts_checks import run_rules

    run_rules(checked)
    return checked.problems


def _blamed(
    shipped: Mapping[str, Iterable[Any]],
    region_rows: tuple[Mapping[str, Any], ...],
    raw: "RawFolder",
    bad: set[str],
    broken: Problem,
) -> list[Problem]:
    """The own files through which a shipped row no longer holds: the one without which all holds, or all of them."""
    files = dict.fromkeys(found.file for found in raw.found if found.file not in bad)
    alone = [file for file in files if not _broken_rules(_together(shipped, region_rows, _typed(raw, bad | {file})))]
    return [
        Problem(
            file, "the file", f"With it a fact of ours no longer holds: {broken.what}", "Keep what that fact needs."
        )
        for file in alone[:1] or files
    ]
