"""The two longitudinal ligaments: straps along the fronts and the backs of the vertebral bodies and discs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anatomy.authoring.fields import spline
from anatomy.authoring.frame import VERTEBRAE, Frame, Pose
from anatomy.authoring.net_surfaces import closed_strap
from anatomy.authoring.parts import Built
from anatomy.authoring.soft_tissue import surface_along
from anatomy.authoring.vertebra_plan import back_wall, neighbour_below

REACH_MM = 40.0
CLEAR_MM = 0.1
COLUMNS_FRONT, COLUMNS_BACK = 2, 3
"""On each side of the midline, besides the middle one."""
SPARSE_MM, DENSE_MM = 4.5, 1.45
"""Distance of the rows: of the anterior ligament and behind the bodies, and of the posterior one over the discs, where a
bulge bends it."""
SPANS_MM = 5.0
"""Half the height of the basivertebral opening with its rims: the posterior ligament is drawn tight over it."""
OVER_DISC_MM = 8.5
"""How far up and down from a disc's middle the rows of the posterior ligament are dense."""
SAMPLES = 900


@dataclass(frozen=True)
class Station:
    """A level at which a strap is measured: a pose, a height in it, half a breadth and a thickness, millimetres."""

    pose: Pose
    height: float
    half_width: float
    thickness: float


def _stations(frame: Frame, behind: bool) -> list[Station]:
    """From above downwards: next to each rim of the bodies, and the middle of each disc."""
    stations: list[Station] = []
    for index, name in enumerate(VERTEBRAE):
        v, pose = frame.vertebra(name), frame.poses[name]
        half = (v["height_back"] if behind else v["height_front"]) / 2
        if behind:
            broad, narrow, thick = 8.4 - 0.5 * index, 4.6 - 0.35 * index, 0.75
            stations += [
                Station(pose, half * 0.80, (broad + narrow) / 2, thick), Station(pose, 0.0, narrow, thick),
                Station(pose, -half * 0.80, (broad + narrow) / 2, thick),
            ]  # fmt: skip
        else:
            broad, thick = 10.5 + 0.9 * index, 1.6
            stations += [  # thickest in the hollow of the body's front
                Station(pose, half * 0.78, broad, thick), Station(pose, 0.0, broad - 1.0, thick * 1.9),
                Station(pose, -half * 0.78, broad, thick),
            ]  # fmt: skip
        disc = frame.poses[f"{name}-{neighbour_below(name)}"]
        stations.append(Station(disc, 0.0, broad, 0.6 if behind else 1.3))
    sacral = (
        ((-5.0, 4.6, 0.7), (-11.0, 3.6, 0.6)) if behind else ((-4.0, 13.5, 1.4), (-10.0, 11.5, 1.2), (-16.0, 7.0, 0.8))
    )
    return [*stations, *(Station(frame.poses["S1"], *row) for row in sacral)]


def _net(frame: Frame, needed: Mapping[str, Built], behind: bool) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Right half: places on the column (K, J, 3) and outward directions times thickness (K, J, 3)."""
    solids = [needed[key] for key in (*VERTEBRAE, "sacrum", *(k for k in needed if k.startswith("disc-")))]
    share = np.linspace(0, 1, (COLUMNS_BACK if behind else COLUMNS_FRONT) + 1)
    places, lifts = [], []
    for station in _stations(frame, behind):
        x = share * station.half_width
        sign = -1.0 if behind else 1.0
        wall = _middle(frame, station, behind)
        way = -sign * station.pose.axes[1]
        spans = behind and station.height == 0.0 and any(station.pose is frame.poses[name] for name in VERTEBRAE)
        on_rims = []
        for height in (SPANS_MM, -SPANS_MM) if spans else (station.height,):
            start = station.pose.to_body(
                np.column_stack([x, np.full_like(x, wall + sign * 9.0), np.full_like(x, height)])
            )
            met = surface_along(solids, start, way, REACH_MM, 0.1)
            met = np.where(np.isnan(met), np.nanmax(met), met)
            on_rims.append(start + met[:, None] * way)
        places.append(np.mean(on_rims, axis=0))
        lifts.append(-way * station.thickness * np.sqrt(1 - 0.9 * share[:, None] ** 4))
    return np.array(places), np.array(lifts)


def _middle(frame: Frame, station: Station, behind: bool) -> float:
    """Own y of the front or back wall in the midline, as far as the plan knows it."""
    depth = max(-back_wall(frame.vertebra(name)) for name in VERTEBRAE)
    if station.pose is frame.poses["S1"]:
        return -17.0 + station.height * 0.05 if behind else 17.0
    return -depth if behind else depth


def strap(name: str, frame: Frame, needed: Mapping[str, Built], behind: bool) -> Built:
    """A closed strap of two faces and a rim; it spans the hollows of the bodies."""
    places, lifts = _net(frame, needed, behind)
    fine = np.stack([
        spline(np.hstack([places[:, j], lifts[:, j]]), SAMPLES) for j in range(places.shape[1])
    ], axis=1)  # fmt: skip
    dense = fine[_rows(frame, fine[:, 0, :3], behind)]
    under, lift = dense[..., :3], dense[..., 3:]
    solids = [part for key, part in needed.items() if key in VERTEBRAE or key == "sacrum" or key.startswith("disc-")]
    way = lift / np.linalg.norm(lift, axis=-1, keepdims=True)
    for _ in range(6):  # off whatever bulges between two stations, or between two columns
        under = under + way * _lack(under, solids)[..., None]
    ends = np.ones(len(under))
    ends[[0, -1]] = 0.35
    over = under + lift * ends[:, None, None]
    both = [np.concatenate([(half * [-1, 1, 1])[:, :0:-1], half], axis=1) for half in (under, over)]
    return Built(closed_strap(name, both[0], both[1]))


def _rows(frame: Frame, middle: NDArray[np.float64], behind: bool) -> NDArray[np.int64]:
    """Which samples of the midline (N, 3) become rows."""
    wish = np.full(len(middle), SPARSE_MM)
    if behind:
        poses = [frame.poses[f"{name}-{neighbour_below(name)}"] for name in VERTEBRAE]
        away = np.min([np.abs(pose.to_own(middle)[:, 2]) for pose in poses], axis=0)
        # Rows thin out gradually, so that no long triangle meets a short one.
        wish = np.clip(DENSE_MM + (away - OVER_DISC_MM) * 0.6, DENSE_MM, SPARSE_MM)
    step = np.linalg.norm(np.diff(middle, axis=0), axis=1)
    order = np.concatenate([[0.0], np.cumsum(step / ((wish[1:] + wish[:-1]) / 2))])
    count = round(float(order[-1])) + 1
    return np.asarray(np.searchsorted(order, np.linspace(0, order[-1], count) - 1e-9))


def _lack(net: NDArray[np.float64], solids: Sequence[Built]) -> NDArray[np.float64]:
    """How far the net (I, J, 3) must rise at its corners so that its cells stay out of the solids, array (I, J)."""
    rows, columns = net.shape[:2]
    lack = np.zeros((rows, columns))
    for a, b in ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5), (0.5, 0.25), (0.5, 0.75)):
        one = net[:-1] * (1 - a) + net[1:] * a if a else net
        both = one[:, :-1] * (1 - b) + one[:, 1:] * b if b else one
        depth = np.min([s.distance(both.reshape(-1, 3)) for s in solids], axis=0).reshape(both.shape[:2])
        need = np.maximum(CLEAR_MM - depth, 0)
        for i in range(2 if a else 1):
            for j in range(2 if b else 1):
                part = lack[i : i + need.shape[0], j : j + need.shape[1]]
                np.maximum(part, need, out=part)
    return lack


def solids_needed() -> Sequence[str]:
    """Ids of what the straps lie on."""
    discs = tuple(f"disc-{name}-{neighbour_below(name)}".lower() for name in VERTEBRAE)
    return (*VERTEBRAE, "sacrum", *discs)
