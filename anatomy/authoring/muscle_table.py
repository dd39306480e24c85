"""The table of the muscles, muscle_courses.yaml, as data: sections along bellies and nets of fans in the body frame."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator, RectBivariateSpline

from anatomy.authoring.frame import Frame, Vector
from anatomy.authoring.nerve_table import place

TABLE = Path(__file__).with_name("muscle_courses.yaml")
Net = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
"""Way-points of a fan (fibres, stations, 3), half its thickness and its share of tendon there (fibres, stations)."""
STEP_MM = 6.0
"""Length of a piece of a strand between two sections."""


@cache
def figures() -> Mapping[str, Any]:
    """The whole table of muscle_courses.yaml."""
    table: Mapping[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return table


@dataclass(frozen=True, eq=False)
class Strand:
    """Sections along a belly.

    Attributes
    ----------
    path : array (K, 3), millimetres
        Middle of each section.
    half : array (K, 2), millimetres
        Half the thickness along ``thin`` and half the width across it.
    thin : array (K, 3)
        Direction of the thickness.
    tendon : array (K,)
        Share of tendon, 0 (flesh) to 1.
    """

    path: NDArray[np.float64]
    half: NDArray[np.float64]
    thin: NDArray[np.float64]
    tendon: NDArray[np.float64]


def strands(marks: Mapping[str, Vector], frame: Frame, muscle: str) -> list[Strand]:
    """The strands of a muscle with sections every few millimetres, without overshoot between the way-points."""
    found = []
    muscle_row = figures()["muscles"][muscle]
    swell = muscle_row.get("swell", 1.0) - 1.0
    for rows in muscle_row.get("strands", {}).values():
        columns = [[*place(marks, frame, row), *row["half"], *row["thin"], row.get("tendon", 0)] for row in rows]
        given = np.array(columns, dtype=float)
        given[:, 3:5] *= 1 + swell * (1 - given[:, 8:9])
        chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(given[:, :3], axis=0), axis=1))])
        at = np.linspace(0.0, chord[-1], max(4, round(chord[-1] / STEP_MM)))
        dense = np.asarray(PchipInterpolator(chord, given)(at))
        found.append(Strand(dense[:, :3], dense[:, 3:5], dense[:, 5:8], dense[:, 8]))
    return found


def nets(marks: Mapping[str, Vector], frame: Frame, muscle: str) -> list[Net]:
    """The fans of a muscle: way-points (fibres, stations, 3) and half thicknesses and shares of tendon (fibres, stations)."""
    found = []
    row = figures()["muscles"][muscle]
    for fibres in row.get("sheets", {}).values():
        net = np.array([[place(marks, frame, row) for row in fibre] for fibre in fibres])
        half = np.array([[row["half"] for row in fibre] for fibre in fibres], dtype=float)
        tendon = np.array([[row.get("tendon", 0) for row in fibre] for fibre in fibres], dtype=float)
        found.append(_bundled((net, half, tendon), row.get("bundles", 0)))
    return found


def _bundled(fan: Net, bundles: int) -> Net:
    """The fan with more fibres, thicker in the middle of each coarse bundle."""
    if not bundles:
        return fan
    net, half, tendon = fan
    fibres, stations = np.arange(net.shape[0]), np.arange(net.shape[1])
    at = np.linspace(0, fibres[-1], 6 * bundles + 1)
    k, m = min(3, len(fibres) - 1), min(3, len(stations) - 1)
    layers = [*np.moveaxis(net, -1, 0), half]
    *places, thick = [RectBivariateSpline(fibres, stations, layer, kx=k, ky=m)(at, stations) for layer in layers]
    pale = RectBivariateSpline(fibres, stations, tendon, kx=1, ky=1)(at, stations)
    swell = 1 - figures()["bundle_depth"]["value"] * np.cos(2 * np.pi * bundles * at / fibres[-1])
    return np.stack(places, axis=-1), thick * swell[:, None], pale
