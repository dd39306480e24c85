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
from anatomy.geometry.shapes import Body, Shape
from app.look.colours import CHOSEN, LIGHT_GROUND, Colour, Ground
from app.scene.actors import Drawn, Ghost, Opened, Shaders, SkinDrawn, as_ground, quiet_platform
from app.scene.camera import Camera
from app.scene.emphasis import Bead, Deep, Outline
from app.scene.paint import bent_shape, look_of
from app.scene.part import Part
from app.scene.picking import Locators, nearest_hit
from app.scene.picture import Picture
from app.scene.quality import SCALE, Quality
from app.scene.tissues import OPENED, Tissue, tissue

Pixels = NDArray[np.uint8]


LIT_SWELLING = 0.9
OUTLINE_PIXELS = 2.6
"""Pixels in a picture 800 high by which lit nerves are thickened, and the width of the chosen structure's rim."""
BLACK: Ground = ((0, 0, 0), (0, 0, 0))
MOST_WEIGHT, MOST_WEIGHT_IN_PARTS = 3.0, 6.0
"""How many times these pixels at most, in a picture drawn at once and in one of many parts, which may be very large."""
NEAR_WINDOW_MM = 130.0
MOST_SKINS = 8
"""How often a line of sight is followed on through skin that is left out."""
GENEROUS_PIXELS = (2.5, 5.0)
"""Nerves are thin: they are picked this far beside the pointer, less far where it is on something else."""


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
        self._programs = Shaders()
        self._drawn: dict[StructureId, Drawn] = {}
        self._ghosts: dict[StructureId, Ghost] = {}
        self._opened: dict[StructureId, Opened] = {}
        self._coarse = False
        self._weight = 1.0
        self.ground = ground
        skins = [name for name in body.shapes if tissue(name) is Tissue.SKIN]
        for name, shape in body.shapes.items():
            if name not in skins:
                self._drawn[name] = Drawn(shape, self.renderer, self._programs)
        self._outline = Outline(self.renderer, self._programs, CHOSEN)
        self._deep = Deep(self.renderer, self._programs)
        self._signal = Bead(self.renderer, self._programs)
        # Drawn in the order in which they came: the skin lies over everything, so it comes last.
        for name in skins:
            self._drawn[name] = SkinDrawn(body.shapes[name], self.renderer, self._programs)
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
        self._programs.suit(sum(ground[1]) < 384)
        self._programs.thicken(thick=self.picture.thick_skin)

    @property
    def weight(self) -> float:
        """How much thicker than usual lit nerves, rims and hatchings are drawn."""
        return self._weight

    @weight.setter
    def weight(self, weight: float) -> None:
        self._weight = weight
        self._programs.weigh(weight)

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
        self._programs.thicken(thick=picture.thick_skin)
        self._deep.show([zone for zone in picture.painted if zone.deep], self.body)
        self.picture = picture
        return tuple(changed)

    @property
    def shapes(self) -> dict[StructureId, Shape]:
        """All shapes as they are shown now: changed where the lesion changes them."""
        return {name: drawn.shape for name, drawn in self._drawn.items()}

    def signal(self, place: NDArray[np.float64] | None, colour: Colour = CHOSEN) -> None:
        """Show the signal on its way along a nerve at a place (3,), millimetres; None puts it away. Draws nothing yet."""
        self._signal.show(place, colour)

    def wear(self, body: Body) -> None:
        """Take on another body: the same structures elsewhere, imported ones of other triangles. Draws nothing yet."""
        self.body = body
        self._locators = Locators(body.shapes)
        for name, drawn in self._drawn.items():
            drawn.forget(body.shapes[name])
        self.show(self.picture)

    def _ghost(self, name: StructureId, drawn: Drawn) -> None:
        if drawn.lit and name not in self._ghosts:
            self._ghosts[name] = Ghost(drawn, self.renderer, self._programs)
        if name in self._ghosts:
            self._ghosts[name].show(drawn)

    def frame(
        self,
        camera: Camera,
        width: int,
        height: int,
        quality: Quality = Quality.STILL,
        transparent: bool = False,
        part: Part | None = None,
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
        part : Part, optional
            Draws only this part of the picture: an array (part.height, part.width, 4) that fits its neighbours.

        Returns
        -------
        array (height, width, 4), uint8
            Red, green, blue, alpha; the first row is the top. Alpha is not premultiplied; in a transparent part it is,
            so that nothing of the ground is left in what is seen through.
        """
        clear = transparent and part is not None
        finest = MOST_WEIGHT if part is None else MOST_WEIGHT_IN_PARTS
        part = part or Part(0, 0, width, height)
        scale = SCALE[quality]
        w, h = max(round(part.width * scale), 2), max(round(part.height * scale), 2)
        dot = scale * max(min(height / 800.0, finest), 0.6) * self._weight
        self._programs.swell(LIT_SWELLING * dot, OUTLINE_PIXELS * dot, w, h)
        self._use_coarse(quality is Quality.MOVING)
        self._show_side(camera)
        self._aim(camera, part, width, height)
        self._open(camera)
        if (w, h) != tuple(self.window.GetSize()):
            self.window.SetSize(w, h)
        self.renderer.SetGradientBackground(not transparent)
        self.renderer.SetBackgroundAlpha(0.0 if transparent else 1.0)
        ground = self.ground if transparent else part.of_ground(self.ground, height)
        as_ground(self.renderer, BLACK if clear else ground)
        self.window.Render()
        pixels = self._read(w, h)
        if quality is Quality.FINE:
            pixels = halved(pixels)
        if not transparent:
            pixels[..., 3] = 255
        return pixels

    def _show_side(self, camera: Camera) -> None:
        """Leave out the other side where the camera asks for one side only, or bring it back."""
        self._programs.light_up(camera.lamp)
        self._programs.keep_side(0.0 if camera.only is None else float(camera.only.sign))
        for name, drawn in self._drawn.items():
            here = camera.shows_structure(name)
            drawn.actor.SetVisibility(here and not drawn.hidden)
            if name in self._ghosts:
                self._ghosts[name].actor.SetVisibility(here and drawn.lit)
        self._deep.keep(camera)

    def _aim(self, camera: Camera, part: Part, width: int, height: int) -> None:
        eye = self.renderer.GetActiveCamera()
        eye.SetViewAngle(camera.view_angle)
        eye.SetFocalPoint(*camera.focal_point)
        eye.SetPosition(*camera.eye)
        eye.SetViewUp(*camera.axes[1])
        self.renderer.ResetCameraClippingRange()
        # After the range of depths, so that all parts of a picture have the same.
        eye.SetViewAngle(part.view_angle(camera.view_angle, height))
        eye.SetWindowCenter(*part.window_centre(width, height))

    def _use_coarse(self, coarse: bool) -> None:
        if coarse != self._coarse:
            self._coarse = coarse
            for drawn in self._drawn.values():
                drawn.use_coarse(coarse)

    def _open(self, camera: Camera) -> None:
        """Cut the camera's window through the bones near it, or close it again."""
        window = camera.window
        if window is not None and window.radius_mm > 0:
            at = np.asarray(window.at)
            self._programs.open(camera.axes @ (at - camera.eye), window.radius_mm, window.margin_mm)
            for name in self._bones_near(at):
                if name not in self._opened:
                    self._opened[name] = Opened(self._drawn[name], self.renderer, self._programs)
        else:
            self._programs.open(np.array([0.0, 0.0, -1.0]), 0.0, 0.0)
        for name, opened in self._opened.items():
            opened.show(window is not None and window.radius_mm > 0, camera.shows_structure(name))

    def _bones_near(self, at: NDArray[np.float64]) -> list[StructureId]:
        return [
            name
            for name, (centre, radius) in self._locators.spheres.items()
            if tissue(name) in OPENED and np.linalg.norm(centre - at) < radius + NEAR_WINDOW_MM
        ]

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
        for radius in GENEROUS_PIXELS if nearest is None else GENEROUS_PIXELS[:1]:
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
        way = camera.ray(x, y, width, height)
        skin = self._shown(camera, lambda name: tissue(name) is Tissue.SKIN)
        place = camera.eye
        for _ in range(MOST_SKINS):
            found = nearest_hit(self._locators, place, way, skin)
            if found is None:
                return None
            place = place + way * found[1]
            # The skin is one piece: where the camera leaves one leg out, look on behind it.
            if camera.only is None or place[0] * camera.only.sign > -2.0:
                return place
            place = place + way
        return None

    def _cast(
        self, camera: Camera, width: int, height: int, x: float, y: float, wanted: Callable[[StructureId], bool]
    ) -> tuple[StructureId, float] | None:
        way = camera.ray(x, y, width, height)
        skipped = _through_window(camera, way)
        hit = nearest_hit(self._locators, camera.eye, way, self._shown(camera, wanted))
        if skipped is None or hit is None or hit[1] > skipped or tissue(hit[0]) not in OPENED:
            return hit
        # Through the window bones begin behind its depth; everything else is where it was.
        soft = nearest_hit(
            self._locators, camera.eye, way, self._shown(camera, lambda n: wanted(n) and tissue(n) not in OPENED)
        )
        bone = nearest_hit(
            self._locators,
            camera.eye + way * skipped,
            way,
            self._shown(camera, lambda n: wanted(n) and tissue(n) in OPENED),
        )
        bone = (bone[0], bone[1] + skipped) if bone else None
        return min((one for one in (soft, bone) if one), key=lambda one: one[1], default=None)

    def _shown(self, camera: Camera, wanted: Callable[[StructureId], bool]) -> list[StructureId]:
        return [
            name
            for name, drawn in self._drawn.items()
            if wanted(name) and not drawn.hidden and camera.shows_structure(name)
        ]

    def project(
        self, camera: Camera, places: ArrayLike, width: int, height: int
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Pixels (N, 2) of places (N, 3), and whether each is inside the picture and not behind a solid part."""
        points = np.asarray(places, dtype=np.float64).reshape(-1, 3)
        pixels, depth = camera.project(points, width, height)
        inside = (depth > 0) & (pixels >= 0).all(axis=1) & (pixels[:, 0] < width) & (pixels[:, 1] < height)
        solid = self._shown(camera, lambda name: tissue(name) is not Tissue.SKIN)
        for index in np.flatnonzero(inside):
            way = points[index] - camera.eye
            away = float(np.linalg.norm(way))
            hit = nearest_hit(self._locators, camera.eye, way / away, solid)
            inside[index] = hit is None or hit[1] > away - 3.0
        return pixels, inside

    def hidden(self, names: Sequence[StructureId]) -> bool:
        """Whether none of the structures is shown."""
        return all(self._drawn[name].hidden for name in names if name in self._drawn)

    def close(self) -> None:
        """Give back the drawing memory. The stage is of no use afterwards."""
        self.window.Finalize()


def _through_window(camera: Camera, way: NDArray[np.float64]) -> float | None:
    """Distance along a ray before which the camera's window leaves bones out; None beside the window."""
    window = camera.window
    if window is None:
        return None
    towards = camera.axes @ (np.asarray(window.at) - camera.eye)
    own = camera.axes @ way
    aside = own[:2] * (towards[2] / own[2]) - towards[:2]
    return float((towards[2] + window.margin_mm) / own[2]) if np.hypot(*aside) < window.radius_mm else None


def halved(pixels: Pixels) -> Pixels:
    """Every two by two pixels averaged: array (h, w, 4) to (h/2, w/2, 4)."""
    wide = pixels.astype(np.uint16)
    rows = wide[0::2] + wide[1::2]
    return ((rows[:, 0::2] + rows[:, 1::2] + 2) // 4).astype(np.uint8)
