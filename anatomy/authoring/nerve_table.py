"""The table of the nerves' courses, nerve_courses.yaml, as data. Needs none of the clay, so that tests can read it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from anatomy.authoring.frame import Frame, Vector

COURSES = Path(__file__).with_name("nerve_courses.yaml")


@cache
def figures() -> Mapping[str, Any]:
    """The whole table of nerve_courses.yaml."""
    table: Mapping[str, Any] = yaml.safe_load(COURSES.read_text(encoding="utf-8"))
    return table


def place(marks: Mapping[str, Vector], frame: Frame, point: Mapping[str, Any]) -> Vector:
    """A way-point of the table, array (3,): a named place of ``marks`` (or the point between two), moved by ``by``.

    ``by`` is right, front, up in millimetres; with ``own`` it is counted in that vertebra's own directions.
    """
    at = point["at"]
    base = marks[at[0]] + (marks[at[1]] - marks[at[0]]) * at[2] if isinstance(at, list) else marks[at]
    by = np.asarray(point.get("by", (0, 0, 0)), dtype=np.float64)
    return base + (by @ frame.poses[point["own"]].axes if "own" in point else by)


def ordered_strands() -> list[tuple[str, str, Mapping[str, Any]]]:
    """All strands of the table (nerve, strand, row), those first that others begin from or run into."""
    rows: dict[str, tuple[str, str, Mapping[str, Any]]] = {}
    for nerve, row in figures()["nerves"].items():
        rows[nerve] = (nerve, "main", row)
        for name, side_row in row.get("strands", {}).items():
            rows[f"{nerve}/{name}"] = (nerve, name, side_row)
    done: dict[str, tuple[str, str, Mapping[str, Any]]] = {}

    def put(key: str) -> None:
        if key in done:
            return
        nerve, name, row = rows[key]
        needs = [row[word]["nerve"] for word in ("from", "into") if word in row]
        for need in needs + ([nerve] if name != "main" else []):
            put(need)
        done[key] = rows[key]

    for key in rows:
        put(key)
    return list(done.values())


@cache
def continued() -> frozenset[str]:
    """Nerves whose end becomes another nerve."""
    rows = figures()["nerves"].values()
    return frozenset(row["from"]["nerve"] for row in rows if row.get("from", {}).get("goes_on"))
