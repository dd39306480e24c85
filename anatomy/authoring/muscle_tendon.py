"""Where a muscle is tendon: a share between 0 (flesh) and 1 (tendon) at any place of it, from the sections of its table."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RectBivariateSpline
from scipy.spatial import cKDTree

from anatomy.authoring.muscle_table import STEP_MM, Net, Strand

Floats = NDArray[np.float64]
TONGUE_MM = 11.0
"""A tendon begins as a tongue: in the middle of the belly's width so much earlier, at its edges so much later (authored)."""
SLOPE_MM = 24.0
"""Length over which it is judged on which side of a section the tendon lies."""
SHARPNESS = 4.0
"""How quickly the nearer of two strands takes over."""
FAN_SAMPLES = 40


def tendon_share(bellies: Sequence[Strand], fans: Sequence[Net], places: NDArray[np.floating]) -> Floats:
    """Share of tendon (N,), 0 to 1, at places (N, 3) on or near a muscle, millimetres in the body frame."""
    found = [_of_strand(strand, places) for strand in bellies] + [_of_fan(fan, places) for fan in fans]
    share, away = (np.stack(columns) for columns in zip(*found, strict=True))
    nearness = np.exp(-SHARPNESS * (away - away.min(axis=0)))
    mean = (share * nearness).sum(axis=0) / nearness.sum(axis=0)
    return np.asarray(mean * mean * (3 - 2 * mean))


def _of_strand(strand: Strand, places: NDArray[np.floating]) -> tuple[Floats, Floats]:
    """Share of tendon, and how far off the middle the place is as a share of the section."""
    tangent = np.gradient(strand.path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    thin = strand.thin - (strand.thin * tangent).sum(1, keepdims=True) * tangent
    thin /= np.linalg.norm(thin, axis=1, keepdims=True)
    wide = np.cross(tangent, thin)
    # Three products with the sections' own directions, all places at once.
    off = [places @ way.T - (strand.path * way).sum(1) for way in (tangent, thin, wide)]
    across = np.hypot(off[1] / strand.half[:, 0], off[2] / strand.half[:, 1])
    nearest = np.hypot(across, off[0] / STEP_MM).argmin(axis=1)
    row = np.arange(len(places))
    arc = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(strand.path, axis=0), axis=1))])
    aside = np.clip(np.abs(off[2] / strand.half[:, 1])[row, nearest], 0, 1)
    along = arc[nearest] + np.clip(off[0][row, nearest], -STEP_MM, STEP_MM)
    before, after = (np.interp(along + step, arc, strand.tendon) for step in (-SLOPE_MM, SLOPE_MM))
    share = np.interp(along + TONGUE_MM * np.clip(3 * (after - before), -1, 1) * (1 - 2 * aside**2), arc, strand.tendon)
    return share, across[row, nearest]


def _of_fan(fan: Net, places: NDArray[np.floating]) -> tuple[Floats, Floats]:
    net, half, tendon = fan
    fibres, stations = np.arange(net.shape[0]), np.arange(net.shape[1])
    at = np.linspace(0, fibres[-1], FAN_SAMPLES), np.linspace(0, stations[-1], FAN_SAMPLES)
    order = min(3, len(fibres) - 1), min(3, len(stations) - 1)
    layers = [*np.moveaxis(net, -1, 0), half]
    *dense, thick = [RectBivariateSpline(fibres, stations, layer, kx=order[0], ky=order[1])(*at) for layer in layers]
    shares = RectBivariateSpline(fibres, stations, tendon, kx=1, ky=1)(*at)
    away, index = (np.asarray(one) for one in cKDTree(np.stack(dense, axis=-1).reshape(-1, 3)).query(places, k=4))
    weight = 1 / (away + 1.0)
    share = (shares.ravel()[index] * weight).sum(axis=1) / weight.sum(axis=1)
    return share, away[:, 0] / np.maximum(thick.ravel()[index[:, 0]], 1.0)
