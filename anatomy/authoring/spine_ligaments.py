"""Ligaments of the lumbar spine: ligamenta flava, facet capsules and the two longitudinal ligaments."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from anatomy.authoring.fields import Field, Grid, intersect
from anatomy.authoring.frame import VERTEBRAE, Frame
from anatomy.authoring.parts import Built, Part
from anatomy.authoring.soft_tissue import (
    SINK_MM,
    clear_of,
    clear_of_nerves,
    closed_shape,
    distances,
    softened,
    surface_along,
    taut,
    those,
)
from anatomy.authoring.spine_straps import solids_needed, strap
from anatomy.authoring.vertebra_plan import back_wall, neighbour_below, superior_facet
from anatomy.geometry.shapes import Shape

SOURCES = ("soft_tissue.py", "net_surfaces.py", "nerve_course.py", "spine_straps.py", "vertebra_plan.py")
ROOTS = tuple(f"root-{root}-right" for root in ("l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3"))
SPACING_MM = 0.6
FLAVUM_MM = 3.3
ON_SACRUM_MM = 0.1
"""Room beside the bones of the lowest yellow ligament: on their hollow faces its triangles cut corners."""
"""3.0 to 3.5 at L4-L5 (clinical-facts, healthy adults)."""
ON_LAMINA_MM = 12.0
"""How far up the front of the lamina above a flavum reaches from that lamina's lower edge."""
BEHIND_SAC_MM = 0.5
ROOT_GAP_MM = 0.6
CAPSULE_MM = 2.5
"""How near to both bones of a joint its capsule lies."""
CAPSULE_TRIANGLES = 300


def _edge(bone: Built, frame: Frame, segment: str, upper: bool) -> float:
    """Own height of the lower edge of the lamina above a segment, or the upper edge of the one below it."""
    pose = frame.poses[segment]
    z = np.arange(-28.0, 28.0, 0.25)
    found = []
    for x in (3.0, 5.0, 7.0):
        y = np.arange(-48.0, -24.0, 0.5)
        places = np.stack(np.broadcast_arrays(x, y[:, None], z[None, :]), axis=-1)
        solid = (bone.distance(pose.to_body(places.reshape(-1, 3))).reshape(places.shape[:2]) < 0).any(axis=0)
        solid &= (z > -12.0) if upper else (z < 12.0)
        if solid.any():
            found.append(z[solid].min() if upper else z[solid].max())
    return float(np.median(found))


def _flavum(segment: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    above, below = segment.split("-")
    lower_id = below if below != "S1" else "sacrum"

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        pose, v = frame.poses[segment], frame.vertebra(above)
        bones = those(needed, above, lower_id)
        bottom, top = _edge(bones[0], frame, segment, True), _edge(bones[1], frame, segment, False)
        high, low = bottom + ON_LAMINA_MM, top - 2.5
        half = superior_facet(frame, below).centre[0] - 1.5
        x, z = np.arange(0.0, half + 2.6, 0.75), np.arange(low, high + 0.01, 0.5)
        front = back_wall(v) - 4.0
        starts = pose.to_body(np.stack(np.broadcast_arrays(x[:, None], front, z[None, :]), axis=-1).reshape(-1, 3))
        met = surface_along(bones, starts.reshape(len(x), len(z), 3), -pose.axes[1], 34.0)
        wall = front - np.where(np.isnan(met), 40.0, met)
        share = (0.72, 0.55) if below == "S1" else (0.86, 0.64)  # the lowest lies flat, the others cross a step
        heights = [0.3, 0.6 if below == "S1" else 0.8, FLAVUM_MM * share[0], FLAVUM_MM * share[1], 0.2]
        lift = np.interp(z, [low, top, bottom + 1, high - 3, high], heights)
        string = np.stack([taut(z, row + lift) for row in wall])
        string = _smooth(string)
        corners = pose.to_body(
            np.array([[0, y, h] for y in (string.min() - 5, string.max() + 3) for h in (low - 3, high + 3)])
        )
        grid = Grid((0.0, *corners.min(0)[1:]), (half + 4.0, *corners.max(0)[1:]), SPACING_MM)
        right = _sheet(grid, pose.to_own(grid.points.reshape(-1, 3)).reshape(grid.points.shape), x, z, string, half)
        field: Field = np.concatenate([right[:0:-1], right], axis=0)
        reach = grid.spacing * (grid.shape[0] - 1)
        whole = Grid((-reach, *grid.low[1:]), (reach, *grid.high[1:]), grid.spacing)
        field = softened(whole, field, 0.5)
        field = clear_of(field, whole, bones, ON_SACRUM_MM if below == "S1" else -SINK_MM)
        field = clear_of(field, whole, [needed["thecal-sac"]], BEHIND_SAC_MM)
        roots = [needed[root].shape for root in ROOTS]
        field = clear_of_nerves(field, whole, roots, ROOT_GAP_MM)
        field = np.maximum(field, field[::-1])
        return Built(closed_shape(f"ligamentum-flavum-{segment.lower()}", whole, field, 800, smoothing=6), whole, field)

    return build


def _smooth(string: NDArray[np.float64]) -> NDArray[np.float64]:
    """Heights (X, Z) with the steps of single rays taken out, the midline kept even."""
    doubled = np.concatenate([string[:0:-1], string], axis=0)
    return np.asarray(ndimage.gaussian_filter(doubled, (3.2, 2.0), mode="nearest")[len(string) - 1 :])


def _sheet(
    grid: Grid,
    own: NDArray[np.float64],
    x: NDArray[np.float64],
    z: NDArray[np.float64],
    string: NDArray[np.float64],
    half: float,
) -> Field:
    """What lies within a flavum's thickness behind the string; thinner in the midline, rounded at its edges."""
    at = np.stack([(own[..., 0] - x[0]) / 0.75, (own[..., 2] - z[0]) / 0.5])
    front = ndimage.map_coordinates(string, at.reshape(2, -1), order=1, mode="nearest").reshape(own.shape[:3])
    deep = (front - own[..., 1]).astype(np.float32)
    thick = FLAVUM_MM * np.clip(0.72 + np.abs(own[..., 0]) / 7.0, 0, 1)
    plate = intersect(-deep * np.float32(0.93), ((deep - thick) * 0.93).astype(np.float32), 1.0)
    edges = np.maximum(np.maximum(z[0] - own[..., 2], own[..., 2] - z[-1]), own[..., 0] - half).astype(np.float32)
    return intersect(plate, edges, 1.4)


def _lightest(name: str, grid: Grid, field: Field) -> Shape:
    """The surface of a capsule: the first of several smoothings that can be thinned out, else the lightest.

    So thin a ring is now and then pinched together by thinning out, and then keeps all of its triangles.
    """
    found: list[Shape] = []
    for smoothing in (10, 8, 12, 6, 16):
        found.append(closed_shape(name, grid, field, CAPSULE_TRIANGLES, smoothing=smoothing))
        if len(found[-1].triangles) <= 1.4 * CAPSULE_TRIANGLES:
            break
    return min(found, key=lambda shape: len(shape.triangles))


def _capsule(segment: str) -> Callable[[Frame, Mapping[str, Built]], Built]:
    above, below = segment.split("-")
    lower_id = below if below != "S1" else "sacrum"

    def build(frame: Frame, needed: Mapping[str, Built]) -> Built:
        facet = superior_facet(frame, below)
        grid = Grid(tuple(facet.centre - 17.0), tuple(facet.centre + 17.0), 0.5)
        one, two = (distances(grid, bone) for bone in those(needed, above, lower_id))
        away = grid.points - facet.centre.astype(np.float32)
        along = np.abs(away @ facet.up.astype(np.float32)) / (facet.half_height + 3.0)
        across = np.abs(away @ np.cross(facet.normal, facet.up).astype(np.float32)) / (facet.half_width + 3.0)
        round_it = ((along**3 + across**3) ** (1 / 3) - 1) * np.float32(facet.half_width)
        field = intersect(one - np.float32(CAPSULE_MM), two - np.float32(CAPSULE_MM), 1.8)
        field = softened(grid, intersect(field, round_it.astype(np.float32), 1.5), 0.6)
        field = clear_of(field, grid, those(needed, above, lower_id), 0.0)
        field = clear_of(field, grid, [needed[f"ligamentum-flavum-{segment.lower()}"]], 0.1)
        field = clear_of_nerves(field, grid, [needed[root].shape for root in ROOTS], ROOT_GAP_MM)
        return Built(_lightest(f"facet-capsule-{segment.lower()}-right", grid, field), grid, field)

    return build


def _anterior(frame: Frame, needed: Mapping[str, Built]) -> Built:
    return strap("anterior-longitudinal-ligament", frame, needed, behind=False)


def _posterior(frame: Frame, needed: Mapping[str, Built]) -> Built:
    return strap("posterior-longitudinal-ligament", frame, needed, behind=True)


def _segments() -> list[tuple[str, tuple[str, str]]]:
    rows = []
    for name in VERTEBRAE:
        below = neighbour_below(name)
        rows.append((f"{name}-{below}", (name, below if below != "S1" else "sacrum")))
    return rows


PARTS = (
    *(Part(f"ligamentum-flavum-{s.lower()}", _flavum(s), (*bones, "thecal-sac", *ROOTS)) for s, bones in _segments()),
    *(
        Part(f"facet-capsule-{s.lower()}-right", _capsule(s), (*bones, f"ligamentum-flavum-{s.lower()}", *ROOTS))
        for s, bones in _segments()
    ),
    Part("anterior-longitudinal-ligament", _anterior, tuple(solids_needed())),
    Part("posterior-longitudinal-ligament", _posterior, tuple(solids_needed())),
)
