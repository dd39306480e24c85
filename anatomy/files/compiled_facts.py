"""The compiled facts: all checked tables in two JSON files, read without pydantic or YAML.

`compile_facts` writes them from rows that pydantic has checked; `load_shipped_facts` only puts the rows together again.
What is read on demand (`anatomy.facts.reading`) stands in the second file, so that the window does not wait for it.
"""

import json
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from anatomy.facts.facts import Facts
from anatomy.facts.rows import ROW_TYPES
from anatomy.facts.wording import SaidError, Wording, phrase
from anatomy.files.atomic import write_atomically

if TYPE_CHECKING:
    from anatomy.facts.reading import Reading

FORMAT = 1
SHIPPED = Path(__file__).resolve().parents[2] / "assets" / "facts" / "facts.json"
SHIPPED_READING = SHIPPED.with_name("reading.json")
_REMEDY = Wording(phrase("Install Kneural again, or run 'make assets' in a checkout."))

Reader = Callable[[Any], Any]
Whole = TypeVar("Whole")


class FactsError(SaidError):
    """The facts are missing, damaged or wrong; the text says which, where and what to do."""


def write_compiled(path: Path, tables: Mapping[str, Sequence[Any]], regions: Sequence[Mapping[str, Any]]) -> None:
    """Write the checked rows of the fact tables, byte for byte the same for the same rows."""
    _write(path, {name: tables[name] for name in ROW_TYPES}, {"regions": list(regions)})


def write_reading(path: Path, tables: Mapping[str, Sequence[Any]]) -> None:
    """Write the checked rows of the reading tables, byte for byte the same for the same rows."""
    from anatomy.facts.reading import READING_TYPES

    _write(path, {name: tables[name] for name in READING_TYPES}, {})


def read_compiled(path: Path) -> Facts:
    """Read compiled facts.

    Raises
    ------
    FactsError
        With one sentence naming the file, what is wrong and the remedy.
    """
    return _read(path, ROW_TYPES, lambda tables, content: Facts.of(tables, content["regions"]))


def read_reading(path: Path) -> "Reading":
    """Read compiled reading tables.

    Raises
    ------
    FactsError
        With one sentence naming the file, what is wrong and the remedy.
    """
    # Making its row types costs some milliseconds, which the start of the window can do without.
    from anatomy.facts.reading import READING_TYPES, Reading

    return _read(path, READING_TYPES, lambda tables, _: Reading.of(tables))


def _write(path: Path, tables: Mapping[str, Sequence[Any]], more: Mapping[str, Any]) -> None:
    content = {
        "format": FORMAT,
        "tables": {name: [_plain(row) for row in rows] for name, rows in tables.items()},
        **more,
    }
    text = json.dumps(content, ensure_ascii=False, indent=0, sort_keys=True)
    write_atomically(path, (text + "\n").encode())


def _read(
    path: Path,
    kinds: Mapping[str, type[Any]],
    put_together: Callable[[Mapping[str, Sequence[Any]], Mapping[str, Any]], Whole],
) -> Whole:
    try:
        content = json.loads(path.read_bytes())
        if content["format"] != FORMAT:
            raise FactsError(
                phrase("{path} has facts format {found}, this Kneural reads format {known}. {remedy}"),
                path=path,
                found=content["format"],
                known=FORMAT,
                remedy=_REMEDY,
            )
        made: dict[type, Reader] = {}
        tables = {
            name: [read(row) for row in content["tables"][name]]
            for name, read in ((name, _row_reader(kind, made)) for name, kind in kinds.items())
        }
        return put_together(tables, content)
    except OSError as error:
        raise FactsError(
            phrase("The facts could not be read from {path}: {why}. {remedy}"),
            path=path,
            why=error.strerror or error,
            remedy=_REMEDY,
        ) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise FactsError(
            phrase("The facts in {path} are damaged ({why}). {remedy}"), path=path, why=error, remedy=_REMEDY
        ) from error


def load_shipped_facts() -> Facts:
    """The facts that ship with Kneural.

    Raises
    ------
    FactsError
        With one sentence naming the file, what is wrong and the remedy.
    """
    return read_compiled(SHIPPED)


def load_shipped_reading() -> "Reading":
    """The reading tables that ship with Kneural.

    Raises
    ------
    FactsError
        With one sentence naming the file, what is wrong and the remedy.
    """
    return read_reading(SHIPPED_READING)


def _plain(row: Any) -> Any:
    """A row as JSON values, without the fields that have their default."""
    if is_dataclass(row) and not isinstance(row, type):
        return {
            field.name: _plain(getattr(row, field.name))
            for field in fields(row)
            if field.default is MISSING or getattr(row, field.name) != field.default
        }
    if isinstance(row, tuple):
        return [_plain(item) for item in row]
    return row


def _row_reader(kind: type[Any], made: dict[type, Reader]) -> Reader:
    if kind in made:
        return made[kind]
    hints = get_type_hints(kind)
    converters = {field.name: found for field in fields(kind) if (found := _converter(hints[field.name], made))}

    def read(row: dict[str, Any]) -> Any:
        for name, convert in converters.items():
            if name in row:
                row[name] = convert(row[name])
        return kind(**row)

    made[kind] = read
    return read


def _converter(hint: Any, made: dict[type, Reader]) -> Reader | None:
    """How a JSON value becomes a field of this type; None where it already is one."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        inner = _converter(next(arg for arg in get_args(hint) if arg is not type(None)), made)
        return None if inner is None else (lambda value: None if value is None else inner(value))
    if origin is tuple:
        item = _converter(get_args(hint)[0], made)
        return tuple if item is None else (lambda values: tuple([item(value) for value in values]))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if is_dataclass(hint) and isinstance(hint, type):
        return _row_reader(hint, made)
    return None
