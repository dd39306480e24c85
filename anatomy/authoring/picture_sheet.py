"""Picture sheets: built parts from several sides, to be looked at while shaping them.

``python -m anatomy.authoring.picture_sheet OUT.png PART [PART ...] [--compare MESH.ply ...] [--views front,right,...]``
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkLight

from anatomy.authoring.build import both_sides, build
from anatomy.geometry.shapes import Shape

VIEWS = {  # direction from the body to the eye, and what is up
    "front": ((0, 1, 0), (0, 0, 1)),
    "back": ((0, -1, 0), (0, 0, 1)),
    "right": ((1, 0, 0), (0, 0, 1)),
    "left": ((-1, 0, 0), (0, 0, 1)),
    "top": ((0, 0, 1), (0, 1, 0)),
    "bottom": ((0, 0, -1), (0, 1, 0)),
    "oblique": ((0.7, -0.9, 0.5), (0, 0, 1)),
    "front-oblique": ((0.8, 0.9, 0.35), (0, 0, 1)),
}
COLOURS = {
    "disc": (196, 214, 218),
    "root": (242, 206, 84),
    "nerve": (242, 206, 84),
    "skin": (232, 188, 160),
    "thecal": (214, 196, 150),
}
BONE = (227, 213, 184)
"""Colours are 8-bit red, green, blue."""


def poly(shape: Shape) -> pv.PolyData:
    """A shape as a pyvista surface with normals and its occlusion-darkened colour."""
    faces = np.hstack([np.full((len(shape.triangles), 1), 3), shape.triangles]).ravel()
    surface = pv.PolyData(shape.points, faces)
    surface.point_data["Normals"] = shape.normals
    surface.point_data.active_normals_name = "Normals"
    colour = next((c for word, c in COLOURS.items() if word in shape.id), BONE)
    dark = (0.45 + 0.55 * shape.occlusion / 255)[:, None]
    surface.point_data["rgb"] = np.clip(np.array(colour) * dark, 0, 255).astype(np.uint8)
    return surface


def sheet(
    rows: Sequence[Sequence[pv.PolyData]], out: Path, views: Sequence[str], size: int = 420, zoom: float = 1.0
) -> None:
    """One row of pictures for each group of surfaces, one column for each view."""
    plotter = pv.Plotter(
        off_screen=True,
        shape=(len(rows), len(views)),
        window_size=(size * len(views), size * len(rows)),
        border=False,
        lighting="none",
    )
    for r, surfaces in enumerate(rows):
        for c, view in enumerate(views):
            plotter.subplot(r, c)
            plotter.set_background("#39434e")
            key, fill = vtkLight(), vtkLight()
            for light, place, power in ((key, (-0.6, 0.8, 1.0), 0.95), (fill, (0.9, 0.1, 0.6), 0.35)):
                light.SetLightTypeToCameraLight()
                light.SetPosition(*place)
                light.SetIntensity(power)
                plotter.renderer.AddLight(light)
            for surface in surfaces:
                is_skin = "rgb" in surface.point_data and tuple(surface["rgb"][0]) == COLOURS["skin"]
                plotter.add_mesh(
                    surface,
                    scalars="rgb" if "rgb" in surface.point_data else None,
                    rgb="rgb" in surface.point_data,
                    color=None if "rgb" in surface.point_data else BONE,
                    smooth_shading=True,
                    ambient=0.2,
                    diffuse=0.9,
                    specular=0.12,
                    specular_power=22,
                    opacity=0.25 if is_skin else 1.0,
                )
            direction, up = VIEWS[view]
            plotter.view_vector(direction, up)
            plotter.camera.zoom(1.25 * zoom)
    plotter.screenshot(str(out))
    plotter.close()


def main() -> None:
    """Build the named parts and draw them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("parts", nargs="+")
    parser.add_argument("--views", default="front,back,right,left,top,oblique")
    parser.add_argument("--size", type=int, default=420)
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--one-side", action="store_true", help="do not mirror")
    given = parser.parse_args()
    built = build(given.parts)
    chosen = {k: v for k, v in built.items() if any(k.startswith(p) for p in given.parts)}
    shapes = [b.shape for b in chosen.values()] if given.one_side else both_sides(b.shape for b in chosen.values())
    sheet([[poly(shape) for shape in shapes]], given.out, given.views.split(","), given.size, given.zoom)


if __name__ == "__main__":
    main()
