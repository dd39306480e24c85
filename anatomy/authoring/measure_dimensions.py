"""Each measured dimension beside its published figures and spreads, with a verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.measure_leg import leg_dimensions
from anatomy.authoring.measure_spine import SEGMENTS, spine_dimensions
from anatomy.geometry.person import Sex
from anatomy.geometry.shapes import Body

FIGURES = Path(__file__).with_name("measure_figures.yaml")
P5_TO_P95_IN_SD = 3.29
WITHIN, OUTSIDE, UNKNOWN = "within", "OUTSIDE", "no spread published"


@dataclass(frozen=True)
class Comparison:
    """One published figure beside the measured one.

    ``low`` and ``high`` are the mean less and plus one SD, or the published range; None without a spread.
    """

    mean: float
    low: float | None
    high: float | None
    spread: str
    source: str
    verified: str
    verdict: str


@dataclass(frozen=True)
class Dimension:
    """A measured dimension: where, what, how much; what drives it, and what is published."""

    where: str
    what: str
    measured: float
    driver: float | None
    driver_source: str
    published: Sequence[Comparison] = field(default_factory=tuple)
    explained: str = ""

    @property
    def verdict(self) -> str:
        """Within if any series with a spread holds it; outside if all such series miss it."""
        verdicts = {one.verdict for one in self.published}
        if WITHIN in verdicts:
            return WITHIN
        return OUTSIDE if OUTSIDE in verdicts else UNKNOWN


@cache
def published_figures() -> Mapping[str, Any]:
    """The whole table of measure_figures.yaml."""
    table: Mapping[str, Any] = yaml.safe_load(FIGURES.read_text(encoding="utf-8"))
    return table


def dimensions(body: Body, frame: Frame) -> list[Dimension]:
    """Every dimension of the body, the spine first, beside the series of the body's own sex."""
    rows = published_figures()
    if body.person.sex is Sex.WOMAN:
        rows = {**rows, **rows["women"]}
    measured = spine_dimensions(body, frame) | leg_dimensions(body)
    found = []
    for (where, what), value in measured.items():
        levels = {"vertebrae": VERTEBRAE, "discs": SEGMENTS}
        section = next((name for name, parts in levels.items() if where in parts), None)
        if section is not None:
            index = levels[section].index(where)
            driver = frame.figures[section].get(what)
            series = [compared(value, row, index) for row in rows[section] if row["what"] == what]
        else:
            index, driver = 0, None
            if what in rows["driven_by"]:
                group, name, index = rows["driven_by"][what]
                driver = frame.figures[group][name]
            series = [compared(value, row) for row in rows["single"] if row["what"] == what]
        found.append(
            Dimension(
                where,
                what.replace("_", " "),
                float(value),
                float(driver["values"][index]) if driver else None,
                str(driver["source"]) if driver else "",
                tuple(one for one in series if one is not None),
                str(rows["explained"].get(f"{section or where}: {what}", "")),
            )
        )
    return found


def compared(value: float, row: Mapping[str, Any], index: int | None = None) -> Comparison | None:
    """A measured value beside one row of published figures; None where the series has none for this level.

    A standard error of the mean is turned into an SD by the square root of n and said to be one.
    """
    mean = row["value"] if index is None else row["values"][index]
    if mean is None:
        return None
    kind, low, high, words = row["kind"], None, None, ""
    if kind in ("sd", "sem"):
        spread = row["spread"] if index is None else row["spread"][index]
        if spread is not None:
            deviation = spread if kind == "sd" else spread * float(np.sqrt(row["n"]))
            low, high = mean - deviation, mean + deviation
            words = (
                f"SD {deviation:.1f}" if kind == "sd" else f"SD {deviation:.1f} from SEM {spread:.2f}, n = {row['n']}"
            )
    elif kind == "range":
        low, high = float(row["low"]), float(row["high"])
        words = f"{low:g} to {high:g}"
    elif kind == "percentiles":
        deviation = (row["high"] - row["low"]) / P5_TO_P95_IN_SD
        low, high = mean - deviation, mean + deviation
        words = f"SD {deviation:.1f} from 5th to 95th percentile"
    verdict = UNKNOWN if low is None or high is None else WITHIN if low <= value <= high else OUTSIDE
    return Comparison(float(mean), low, high, words, row["source"], row["verified"], verdict)
