"""The only owner of VTK in the living app: makes actors from shapes and changes those that a new picture changes.

1. One off-screen window for all views: the views share actors, and so their uploaded shapes.
2. No order-independent translucency: it costs 10 to 20 ms a frame; skin, glow and ghosts are drawn last, in order.
3. Back faces of solid parts are culled: a third less to draw on software OpenGL.
4. A light must exist although our shaders ignore it: without one VTK passes no normals to them.
5. Vertex colours are swapped in place; actors are never added twice.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body
from app.look.colours import CHOSEN, LIGHT_GROUND, Ground
from app.scene.actors import Deep, Drawn, Ghost, Outline, SkinDrawn, as_ground, quiet_platform
from app.scene.camera import Camera
from app.scene.paint import bent_shape, look_of
from app.scene.picking import Locators, nearest_hit
from app.scene.picture import Look, Picture
from app.scene.quality import SCALE, Quality
from app.scene.tissues import Tissue, tissue

Pixels = NDArray[np.uint8]


GENEROUS_PIXELS = 5
"""Nerves are thin: they are picked this far beside the pointer."""


class Stage:
    """The body on a stage, to be looked at from anywhere.

    Parameters
    ----------
    body : Body
        Healthy shapes.
    ground : Ground
        Background colours, top and bottom.
    """

    def __init__(self, body: Body, ground: Ground = LIGHT_GROUND) -> None:
        quiet_platform()
        import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the drawing classes
        from vtkmodules.vtkRenderingCore import vtkLight, vtkRenderer, vtkRenderWindow

        self.body = body
        self.picture = Picture()
        self.window = vtkRenderWindow()
        self.window.SetOffScreenRendering(1)
        self.window.SetMultiSamples(0)
        self.window.SetAlphaBitPlanes(1)
        self.window.SwapBuffersOff()
        self.renderer = vtkRenderer()
        self.renderer.SetUseOIT(False)
        self.renderer.AutomaticLightCreationOff()
        self.renderer.GradientBackgroundOn()
        self.window.AddRenderer(self.renderer)
        light = vtkLight()
        light.SetLightTypeToHeadlight()
        self.renderer.AddLight(light)
        self.ground = ground
        self._drawn: dict[StructureId, Drawn] = {}
        self._ghosts: dict[StructureId, Ghost] = {}
        skins = [name for name in body.shapes if tissue(name) is Tissue.SKIN]
        for name, shape in body.shapes.items():
            if name not in skins:
                self._drawn[name] = Drawn(shape, self.renderer)
        self._outline = Outline(self.renderer, CHOSEN)
        self._deep = Deep(self.renderer)
        # Drawn in the order in which they came: the skin lies over everything, so it comes last.
        for name in skins:
            self._drawn[name] = SkinDrawn(body.shapes[name], self.renderer)
        self._locators = Locators(body.shapes)
        self.show(Picture())

    @property
    def ground(self) -> Ground:
        """Background colours, top and bottom."""
        return self._ground

    @ground.setter
    def ground(self, ground: Ground) -> None:
        self._ground = ground
        as_ground(self.renderer, ground)
        for drawn in getattr(self, "_drawn", {}).values():
            drawn.on_ground(sum(ground[1]) < 384)

    def show(self, picture: Picture) -> tuple[StructureId, ...]:
        """Change what differs from the picture shown before. Draws nothing yet.

        Returns
        -------
        tuple of StructureId
            The structures that changed.
        """
        changed = []
        for name, drawn in self._drawn.items():
            look = look_of(name, picture)
            if look == drawn.look:
                continue
            changed.append(name)
            shape = bent_shape(self.body.shapes[name], look, self.body)
            if shape is not drawn.shape:
                self._locators.put(shape)
            drawn.show(look, shape)
            self._ghost(name, drawn)
        self._outline.show(self._drawn.get(picture.chosen) if picture.chosen else None)
        self._deep.show([zone for zone in picture.felt if zone.deep], self.body)
        self.picture = picture
        return tuple(changed)

    def _ghost(self, name: StructureId, drawn: Drawn) -> None:
        lit = drawn.look.appearance.look in (Look.LIT_ROOT, Look.LIT_COURSE)
        if lit and name not in self._ghosts:
            self._ghosts[name] = Ghost(drawn, self.renderer)
        if name in self._ghosts:
            self._ghosts[name].show(lit, drawn)

    def frame(
        self, camera: Camera, width: int, height: int, quality: Quality = Quality.STILL, transparent: bool = False
    ) -> Pixels:
        """Draw the body.

        Parameters
        ----------
        camera : Camera
        width, height : int
            Size asked for, pixels.
        quality : Quality
            MOVING gives a smaller picture (0.66 of each side), to be stretched.
        transparent : bool
            Without background.

        Returns
        -------
        array (height, width, 4), uint8
            Red, green, blue, alpha; the first row is the top. Alpha is not premultiplied.
        """
        scale = SCALE[quality]
        w, h = max(round(width * scale), 2), max(round(height * scale), 2)
        self._outline.thickness(2.6 * scale, w, h)
        self._aim(camera)
        if (w, h) != tuple(self.window.GetSize()):
            self.window.SetSize(w, h)
        self.renderer.SetGradientBackground(not transparent)
        self.renderer.SetBackgroundAlpha(0.0 if transparent else 1.0)
        self.window.Render()
        pixels = self._read(w, h)
        if quality is Quality.FINE:
            pixels = halved(pixels)
        if not transparent:
            pixels[..., 3] = 255
        return pixels

    def _aim(self, camera: Camera) -> None:
        eye = self.renderer.GetActiveCamera()
        eye.SetViewAngle(camera.view_angle)
        eye.SetFocalPoint(*camera.focal_point)
        eye.SetPosition(*camera.eye)
        eye.SetViewUp(*camera.axes[1])
        self.renderer.ResetCameraClippingRange()

    def _read(self, width: int, height: int) -> Pixels:
        from vtkmodules.util.numpy_support import vtk_to_numpy
        from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

        read = vtkUnsignedCharArray()
        self.window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, read, 0)
        return np.ascontiguousarray(vtk_to_numpy(read).reshape(height, width, 4)[::-1])

    def pick(
        self, camera: Camera, width: int, height: int, x: float, y: float, skin: bool = False
    ) -> StructureId | None:
        """The structure under a pixel, None for the ground. The skin is looked through unless asked for."""
        found = self._cast(camera, width, height, x, y, lambda name: skin or tissue(name) is not Tissue.SKIN)
        nearest = found[0] if found else None
        if nearest is not None and tissue(nearest) is Tissue.NERVE:
            return nearest
        reach = found[1] if found else np.inf
        for radius in (GENEROUS_PIXELS / 2, GENEROUS_PIXELS):
            for angle in np.arange(8) * np.pi / 4:
                beside = self._cast(
                    camera,
                    width,
                    height,
                    x + radius * np.cos(angle),
                    y + radius * np.sin(angle),
                    lambda name: tissue(name) is Tissue.NERVE,
                )
                if beside and beside[1] < reach:
                    return beside[0]
        return nearest

    def place_on_skin(self, camera: Camera, width: int, height: int, x: float, y: float) -> NDArray[np.float64] | None:
        """The place on the skin under a pixel, array (3,), millimetres; None beside the body."""
        found = self._cast(camera, width, height, x, y, lambda name: tissue(name) is Tissue.SKIN)
        return camera.eye + camera.ray(x, y, width, height) * found[1] if found else None

    def _cast(
        self, camera: Camera, width: int, height: int, x: float, y: float, wanted: Callable[[StructureId], bool]
    ) -> tuple[StructureId, float] | None:
        way = camera.ray(x, y, width, height)
        return nearest_hit(self._locators, camera.eye, way, self._shown(wanted))

    def _shown(self, wanted: Callable[[StructureId], bool]) -> list[StructureId]:
        return [
            name
            for name, drawn in self._drawn.items()
            if wanted(name) and drawn.look.appearance.look is not Look.HIDDEN
        ]

    def project(
        self, camera: Camera, places: ArrayLike, width: int, height: int
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Pixels (N, 2) of places (N, 3), and whether each is inside the picture and not behind a solid part."""
        points = np.asarray(places, dtype=np.float64).reshape(-1, 3)
        pixels, depth = camera.project(points, width, height)
        inside = (depth > 0) & (pixels >= 0).all(axis=1) & (pixels[:, 0] < width) & (pixels[:, 1] < height)
        solid = self._shown(lambda name: tissue(name) is not Tissue.SKIN)
        for index in np.flatnonzero(inside):
            way = points[index] - camera.eye
            away = float(np.linalg.norm(way))
            hit = nearest_hit(self._locators, camera.eye, way / away, solid)
            inside[index] = hit is None or hit[1] > away - 3.0
        return pixels, inside

    def hidden(self, names: Sequence[StructureId]) -> bool:
        """Whether none of the structures is shown."""
        return all(self._drawn[name].look.appearance.look is Look.HIDDEN for name in names if name in self._drawn)

    def close(self) -> None:
        """Give back the drawing memory. The stage is of no use afterwards."""
        self.window.Finalize()


def halved(pixels: Pixels) -> Pixels:
    """Every two by two pixels averaged: array (h, w, 4) to (h/2, w/2, 4)."""
    wide = pixels.astype(np.uint16)
    rows = wide[0::2] + wide[1::2]
    return ((rows[:, 0::2] + rows[:, 1::2] + 2) // 4).astype(np.uint8)
