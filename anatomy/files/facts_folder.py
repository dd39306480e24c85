"""The fact tables as a folder of YAML files: reading, checking and compiling.

A file ``<table>.yaml`` or ``<table>-<anything>.yaml`` holds a list of rows of that table. Everything wrong is reported
at once, each with file, place and remedy.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anatomy.facts.facts import Facts
from anatomy.files.compiled_facts import (
    SHIPPED,
    SHIPPED_READING,
    FactsError,
    load_shipped_facts,
    load_shipped_reading,
    read_compiled,
    read_reading,
    write_compiled,
    write_reading,
)

if TYPE_CHECKING:
    from anatomy.facts.reading import Reading

__all__ = [
    "SHIPPED",
    "SHIPPED_READING",
    "TABLES",
    "FactsError",
    "Problem",
    "compile_facts",
    "load_shipped_facts",
    "load_shipped_reading",
    "problems",
    "read_compiled",
    "read_facts",
    "read_reading",
    "read_reading_tables",
]

TABLES = Path(__file__).resolve().parents[1] / "facts" / "tables"
"""The tables that the shipped facts are compiled from."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in the tables: in which file, at which place there, what, and what to do."""

    file: str
    place: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}, {self.place}: {self.what} {self.remedy}"


def problems(folder: Path) -> list[Problem]:
    """Everything wrong in a folder of tables, in the order of files and lines; empty where all is well."""
    return _checked(folder)[1]


def read_facts(folder: Path) -> Facts:
    """Read and check a folder of tables.

    Raises
    ------
    FactsError
        With every problem, one a line.
    """
    tables, regions = _sound(folder)
    return Facts.of(tables, regions)


def read_reading_tables(folder: Path) -> "Reading":
    """Read and check a folder of tables, and give those that are read on demand.

    Raises
    ------
    FactsError
        With every problem, one a line.
    """
    from anatomy.facts.reading import Reading

    return Reading.of(_sound(folder)[0])


def compile_facts(folder: Path = TABLES, out: Path = SHIPPED) -> None:
    """Check a folder of tables and write the compiled facts to ``out`` and the reading tables beside it.

    Raises
    ------
    FactsError
        With every problem, one a line; nothing is written then.
    """
    tables, regions = _sound(folder)
    write_compiled(out, tables, regions)
    write_reading(out.with_name(SHIPPED_READING.name), tables)


def _sound(folder: Path) -> tuple[dict[str, list[Any]], Sequence[dict[str, Any]]]:
    (tables, regions), found = _checked(folder)
    if found:
        count = "one problem" if len(found) == 1 else f"{len(found)} problems"
        raise FactsError(f"The facts in {folder} have {count}:\n" + "\n".join(str(problem) for problem in found))
    return tables, regions


def _checked(folder: Path) -> tuple[tuple[dict[str, list[Any]], Sequence[dict[str, Any]]], list[Problem]]:
    # Pydantic and YAML are wanted here only, not when the compiled facts are read.
    from anatomy.files.facts_checks import check
    from anatomy.files.facts_yaml import read_folder

    raw = read_folder(folder)
    checked = check(raw)
    return (checked.rows, checked.regions), checked.problems


def main() -> int:
    """Compile the tables into the file that ships; 1 with every problem on stderr where there are any."""
    try:
        compile_facts()
    except FactsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
