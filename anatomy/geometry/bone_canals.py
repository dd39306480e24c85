"""Whether nerves still run through the canals and holes of a bone, or had to go round it because it has none."""

from collections.abc import Mapping, Sequence

import numpy as np

from anatomy.facts.names import StructureId
from anatomy.geometry.bone_room import inside
from anatomy.geometry.meshes import Floats, Mesh
from anatomy.geometry.nerve_net import Line
from anatomy.geometry.shapes import Shape

REACH_MM, STEP_MM = 20.0, 2.0
HELD = 0.55
"""A nerve counts as held by a bone where this lies round it in so many directions."""
FEWEST_RINGS = 2
ENOUGH = 0.6
"""A new bone that holds a nerve less than this, against ours, has no canal for it (sets seen: 0.8 and more, or 0.2)."""


def surrounded(bone: Mesh, places: Floats) -> Floats:
    """Share of 26 directions in which a bone lies within `REACH_MM` of places (N, 3), array (N,)."""
    ways = np.stack(np.meshgrid(*[[-1.0, 0.0, 1.0]] * 3), axis=-1).reshape(-1, 3)
    ways = ways[np.any(ways != 0, axis=1)]
    ways /= np.linalg.norm(ways, axis=1, keepdims=True)
    steps = np.arange(STEP_MM, REACH_MM + STEP_MM / 2, STEP_MM)
    looked = places[:, None, None] + ways[:, None] * steps[:, None]
    met = inside(bone, looked.reshape(-1, 3)).reshape(len(places), len(ways), len(steps)).any(axis=2)
    return np.asarray(met.mean(axis=1))


def still_held(lines: Sequence[Line], ours: Mesh, after: Mapping[StructureId, Shape], new: Mesh) -> tuple[float, str]:
    """How much a new bone surrounds the nerve that it holds least, against how much ours did; and whose it is.

    ``lines`` are the nerves as they were built round ``ours``, ``after`` holds them as they lie at ``new``. A nerve that lies outside a bone without a canal is surrounded on one side only. 1 where ours held no nerve.
    """
    low, high = ours.points.min(axis=0), ours.points.max(axis=0)
    worst, whose = 1.0, ""
    for line in lines:
        near = np.flatnonzero(np.all((line.centre > low) & (line.centre < high), axis=1))
        if len(near) < FEWEST_RINGS:
            continue
        was = surrounded(ours, line.centre[near])
        held = was > HELD
        if held.sum() >= FEWEST_RINGS:
            share = float(surrounded(new, line.moved(after[line.shape]).centre[near][held]).mean() / was[held].mean())
            if share < worst:
                worst, whose = share, str(line.shape)
    return worst, whose
