"""Reading YAML tables so that every row knows its file and line, and no key is given twice."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from anatomy.facts.reading import READING_TYPES
from anatomy.facts.rows import ROW_TYPES
from anatomy.files.facts_folder import Problem

if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    # libyaml is many times faster; the pure reader serves where it is missing.
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

TABLE_NAMES = frozenset({*ROW_TYPES, *READING_TYPES, "regions"})
"""The names that a file of tables may begin with."""


class RawRow(dict[str, Any]):
    """A mapping read from YAML, with the line where it begins."""

    line: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A row as read: which table, file and line."""

    table: str
    file: str
    line: int
    row: Any

    @property
    def place(self) -> str:
        """Where it stands, with its id where it has one."""
        name = self.row.get("id") if isinstance(self.row, dict) else None
        return f"line {self.line}" + (f" ({name})" if isinstance(name, str) else "")

    def problem(self, what: str, remedy: str) -> Problem:
        """A problem at this row."""
        return Problem(self.file, self.place, what, remedy)


@dataclass(slots=True)
class RawFolder:
    """Everything read from a folder, and what could not be read."""

    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    tables: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    """Tables of which a file could not be read: what they lack may stand in that file."""


def read_folder(folder: Path) -> RawFolder:
    """Read every YAML file of a folder."""
    raw = RawFolder()
    if not folder.is_dir():
        raw.problems.append(Problem(str(folder), "the folder", "It does not exist.", "Name a folder of YAML tables."))
        return raw
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raw.problems.append(
            Problem(str(folder), "the folder", "It holds no YAML tables.", "Name the folder that holds segments.yaml.")
        )
    for file in files:
        _read_file(file, raw)
    return raw


def _read_file(file: Path, raw: RawFolder) -> None:
    table = file.stem.split("-")[0]
    if table not in TABLE_NAMES:
        raw.problems.append(
            Problem(
                file.name,
                "its name",
                f"No table is called '{table}'.",
                f"Use one of: {', '.join(sorted(TABLE_NAMES))}.",
            )
        )
        return
    raw.tables.add(table)
    rows = _rows(file, raw)
    if rows is None:
        raw.broken.add(table)
        return
    raw.found += [Found(table, file.name, getattr(row, "line", 0), row) for row in rows]


def _rows(file: Path, raw: RawFolder) -> list[Any] | None:
    """The rows of a file; None where it cannot be read, which is noted."""
    try:
        loader = _Loader(file.read_text(encoding="utf-8"))
        try:
            rows = loader.get_single_data()
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        raw.problems.append(
            Problem(file.name, f"byte {error.start}", "This is not UTF-8 text.", "Save the file as UTF-8.")
        )
        return None
    except OSError as error:
        raw.problems.append(
            Problem(
                file.name, "the file", f"It cannot be read: {error.strerror}.", "Check that it exists and is readable."
            )
        )
        return None
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}" if error.problem_mark else "the file"
        raw.problems.append(
            Problem(
                file.name,
                line,
                f"The YAML is malformed: {error.problem}.",
                "Mend the brackets, quotes or indents there.",
            )
        )
        return None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        # A date or number that is none, too, is found only when YAML makes it.
        told = " ".join(str(error).split())
        raw.problems.append(
            Problem(file.name, "the file", f"It cannot be read: {told}.", "Mend it, or put that word in quotes.")
        )
        return None
    raw.problems += [
        Problem(file.name, f"line {line}", f"The key '{key}' is given twice.", "Keep one of them.")
        for line, key in loader.doubled
    ]
    if not isinstance(rows, list):
        raw.problems.append(
            Problem(file.name, "the file", "It is not a list of rows.", "Begin each row with '- ' and its first key.")
        )
        return None
    return rows


class _Loader(_Base):
    """A safe loader whose mappings know their line, and which notes keys given twice."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.doubled: list[tuple[int, Hashable]] = []


def _mapping(loader: _Loader, node: yaml.MappingNode) -> RawRow:
    row = RawRow()
    row.line = node.start_mark.line + 1
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, Hashable):
            raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key_node.start_mark)
        if key in row:
            loader.doubled.append((key_node.start_mark.line + 1, key))
        row[str(key)] = loader.construct_object(value_node, deep=True)
    return row


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
