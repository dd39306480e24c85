"""The thecal sac: the dura from the first lumbar vertebra to its end at the second sacral level."""
from collections.abc import Mapping
import numpy as np
from anatomy.authoring.fields import Grid, sweep
from anatomy.authoring.frame import Frame
from anatomy.authoring.meshing import shape_from_field
from anatomy.authoring.parts import Built, Part

def _build(frame: Frame, needed: Mapping[str, Built]) -> Built:
    path, radii = [], []
    for name in ("L1", "L2", "L3", "L4", "L5"):
        v, pose = frame.vertebra(name), frame.poses[name]
        back = v["endplate_depth_upper"] / 2 + v["canal_depth"] * 0.5
        path.append(pose.to_body([0, -back, 0])); radii.append((v["canal_depth"] * 0.40, v["canal_width"] * 0.33))
    s1 = frame.poses["S1"]
    path += [s1.to_body([0, -26, -8]), s1.to_body([0, -25, -30]), s1.to_body([0, -24, -48])]
    radii += [(5.5, 7), (4, 5), (1.5, 2)]
    p = np.array(path)
    grid = Grid(p.min(0) - 14, p.max(0) + 14, 1.0)
    field = sweep(grid, p, radii, up=(0, 1, 0), samples=80)
    return Built(shape_from_field("thecal-sac", grid, field, 4000), grid, field)

PARTS = (Part("thecal-sac", _build),)
