"""VTK actors for structures: how a look becomes arrays, properties and shaders."""

import os
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLShaderProperty

from anatomy.geometry.shapes import Shape
from app.look.colours import FELT, FELT_ON_DARK, Ground
from app.scene import shaders
from app.scene.paint import GLOW, OPACITY_SEE_THROUGH, StructureLook, vertex_colours
from app.scene.picture import Appearance, Look, ReportedZone

GHOST_OPACITY = 0.26
THICK = 0.5
"""How dense the skin is face on where places are pointed at on it: the bones stay in sight as waymarks (authored)."""
NOT_SHOWN_YET = StructureLook(Appearance(Look.HIDDEN, share=-1.0))
"""Equal to no look that a picture asks for."""
LIT = (Look.LIT_ROOT, Look.LIT_COURSE)


def quiet_platform() -> None:
    """On Linux, ask VTK for EGL first: nothing is drawn to a screen, so an X server is neither needed nor asked.

    With a dead DISPLAY VTK would complain on stderr; over a remote X connection it would draw through the network.
    Where there is no EGL, VTK goes on to OSMesa by itself.
    """
    if sys.platform.startswith("linux"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


def as_ground(renderer: Any, ground: Ground) -> None:
    """Paint the renderer's background from top to bottom."""
    renderer.SetBackground2(*(c / 255 for c in ground[0]))
    renderer.SetBackground(*(c / 255 for c in ground[1]))


def floats(array: NDArray[Any]) -> Any:
    """An array as VTK's, over the same memory where that is in one piece: it must not be written to afterwards."""
    return numpy_to_vtk(np.ascontiguousarray(array), deep=False)


def cells(triangles: NDArray[np.int32]) -> Any:
    """Triangles (M, 3) as VTK's cells."""
    made = vtkCellArray()
    made.SetData(3, floats(triangles.ravel()))
    return made


def surface(shape: Shape) -> Any:
    """A shape as VTK's surface with normals; it keeps copies of the arrays."""
    return filled(vtkPolyData(), shape)


def filled(data: Any, shape: Shape) -> Any:
    """The same surface, with a shape's points, triangles and normals."""
    points = vtkPoints()
    points.SetData(floats(shape.points))
    data.SetPoints(points)
    data.SetPolys(cells(shape.triangles))
    data.GetPointData().SetNormals(floats(shape.normals))
    return data


def sharing(data: Any, triangles: NDArray[np.int32]) -> Any:
    """A surface with the same points and arrays as another, drawn with other triangles."""
    other = vtkPolyData()
    other.ShallowCopy(data)
    other.SetPolys(cells(triangles))
    return other


def actor_of(data: Any, renderer: Any) -> Any:
    """An actor with a material of ours, added to the renderer."""
    actor = vtkActor()
    actor.SetMapper(mapper_of(data))
    material = actor.GetProperty()
    material.SetDiffuse(1.0)
    material.SetAmbient(0.0)
    material.BackfaceCullingOn()
    renderer.AddActor(actor)
    return actor


def mapper_of(data: Any) -> Any:
    """A mapper that leaves coordinates as they are: VTK's automatic scaling would change them in the shaders."""
    mapper = vtkPolyDataMapper()
    mapper.SetInputDataObject(data)
    mapper.SetStatic(1)
    mapper.SetVBOShiftScaleMethod(0)
    return mapper


class Shaders:
    """Shader programs that many actors share, and the values given to them for each frame."""

    def __init__(self) -> None:
        self.solid = _program(shaders.SOLID)
        self.opened = _program(shaders.OPENED)
        self.opened_flesh = _program(shaders.OPENED_FLESH)
        self.lit = _program(shaders.SOLID, swollen=True)
        self.ghost = _program(shaders.GHOST, swollen=True)
        self.ghost.AddFragmentShaderReplacement("//VTK::Depth::Impl", True, shaders.GHOST_DEPTH, False)
        self.outline = _program(shaders.OUTLINE, swollen=True)
        self.skin = _program(shaders.SKIN, shaders.PLACE_DECLARATION)
        self.felt = _program(shaders.FELT, shaders.PLACE_DECLARATION)
        for program in (self.skin, self.felt):
            program.AddVertexShaderReplacement("//VTK::Normal::Dec", True, shaders.PLACE_VERTEX_DECLARATION, False)
            program.AddVertexShaderReplacement("//VTK::Normal::Impl", True, shaders.PLACE_VERTEX, False)
        self.deep = _program(shaders.DEEP)
        self.signal = _program(shaders.DEEP)
        self.signal.AddFragmentShaderReplacement("//VTK::Depth::Impl", True, shaders.GHOST_DEPTH, False)
        self.swell(0.0, 0.0, 1, 1)
        self.open(np.zeros(3), 0.0, 0.0)
        self.keep_side(0.0)
        self.suit(dark=False)
        self.weigh(1.0)

    def keep_side(self, sign: float) -> None:
        """Which half of the skin is drawn: 1 the right, -1 the left, 0 both."""
        for program in (self.skin, self.felt):
            program.GetFragmentCustomUniforms().SetUniformf("sideKept", sign)

    def swell(self, lit_pixels: float, outline_pixels: float, width: int, height: int) -> None:
        """How many pixels lit nerves and the outline are pushed out in a picture of that size."""
        for program, pixels in ((self.lit, lit_pixels), (self.ghost, lit_pixels), (self.outline, outline_pixels)):
            program.GetVertexCustomUniforms().SetUniform2f("swelling", [2 * pixels / width, 2 * pixels / height])

    def open(self, place: NDArray[np.float64], radius_mm: float, margin_mm: float) -> None:
        """Where the window through the bones is, as the eye sees it (its own axes, millimetres)."""
        for program in (self.opened, self.opened_flesh, self.outline):
            uniforms = program.GetFragmentCustomUniforms()
            uniforms.SetUniform3f("openingPlace", [float(v) for v in place])
            uniforms.SetUniform2f("openingSize", [radius_mm, margin_mm])

    def suit(self, dark: bool) -> None:
        """Adapt skin and felt regions to a dark or a light ground: on a light one a thin skin would be lost."""
        self._thin = 0.06 if dark else 0.10
        self.thicken(thick=False)
        felt = FELT_ON_DARK if dark else FELT
        self.felt.GetFragmentCustomUniforms().SetUniform3f("feltColour", [c / 255 for c in felt])

    def weigh(self, weight: float) -> None:
        """How much firmer than usual rims are, and hatchings coarser and denser; the borders of regions stay soft."""
        for program in (self.solid, self.opened, self.opened_flesh, self.lit, self.felt):
            program.GetFragmentCustomUniforms().SetUniformf("lineWeight", weight)

    def light_up(self, lamp: float) -> None:
        """How much of the body's own shade a lamp beside the eye takes away: 0 none, 1 all."""
        for program in (self.solid, self.opened, self.opened_flesh, self.lit):
            program.GetFragmentCustomUniforms().SetUniformf("lamp", lamp)

    def thicken(self, *, thick: bool) -> None:
        """Make the skin a surface to point at, or a thin veil again."""
        self.skin_density(THICK if thick else self._thin, 0.75)

    def skin_density(self, floor: float, rise: float) -> None:
        """How dense the skin is face on, and how much more at its edges."""
        self.skin.GetFragmentCustomUniforms().SetUniform2f("skinDensity", [floor, rise])


def _program(light: str, declaration: str = "", swollen: bool = False) -> Any:
    program = vtkOpenGLShaderProperty()
    program.AddFragmentShaderReplacement("//VTK::Light::Impl", True, light, False)
    if declaration:
        program.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, declaration, False)
    if swollen:
        program.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, shaders.SWOLLEN, False)
    return program


NEVER_COARSE = ("thecal-sac", "rootlets-")
"""Threads of half a millimetre stood out of the sac around them where either was drawn by its stand-in."""


class Drawn:
    """A structure's actor, with a coarse stand-in for frames in motion.

    Its surface is made when it is first shown, the stand-in when first something moves.
    """

    def __init__(self, shape: Shape, renderer: Any, programs: Shaders) -> None:
        self.shape = shape
        self.data = vtkPolyData()
        self.programs = programs
        self.actor = actor_of(self.data, renderer)
        self.actor.SetShaderProperty(programs.solid)
        self.mapper = self.actor.GetMapper()
        self.coarse_data: Any = None
        self.coarse_mapper: Any = None
        self._moves = False
        self.look = NOT_SHOWN_YET

    @property
    def hidden(self) -> bool:
        """Whether the picture hides it."""
        return self.look.appearance.look is Look.HIDDEN

    @property
    def lit(self) -> bool:
        """Whether it is a lit root or nerve."""
        return self.look.appearance.look in LIT

    @property
    def made(self) -> bool:
        """Whether there is a surface to be drawn."""
        return bool(self.data.GetNumberOfPoints())

    def use_coarse(self, coarse: bool) -> None:
        """Draw the stand-in (or the true shape again)."""
        self._moves = coarse
        if self.shape.id.startswith(NEVER_COARSE):
            return
        if coarse and self.coarse_mapper is None and self.made and self.shape.coarse is not None:
            self.coarse_data = sharing(self.data, self.shape.coarse)
            self.coarse_mapper = mapper_of(self.coarse_data)
        if self.coarse_mapper is not None:
            self.actor.SetMapper(self.coarse_mapper if coarse else self.mapper)

    def show(self, look: StructureLook, shape: Shape) -> None:
        """Take on a look and a (bent) shape."""
        if shape is not self.shape:
            self._bend(shape)
        before, self.look = self.look, look
        appearance = look.appearance
        self.actor.SetVisibility(not self.hidden)
        material = self.actor.GetProperty()
        material.SetAmbient(GLOW.get(appearance.look, 0.0))
        material.SetOpacity(OPACITY_SEE_THROUGH if appearance.look is Look.SEE_THROUGH else 1.0)
        self.actor.SetShaderProperty(self.programs.lit if self.lit else self.programs.solid)
        if self.made:
            if before is NOT_SHOWN_YET or _painted(before) != _painted(look):
                self._colour(vertex_colours(self.shape, look))
        elif not self.hidden:
            self._make()

    def _make(self) -> None:
        filled(self.data, self.shape)
        self._colour(vertex_colours(self.shape, self.look))
        self.use_coarse(self._moves)

    def forget(self, shape: Shape) -> None:
        """Take another person's form of the structure; its look is to be given anew."""
        other_triangles = self.made and shape.triangles is not self.shape.triangles
        self._bend(shape)
        if other_triangles:
            self._weave(shape)
        self.look = NOT_SHOWN_YET

    def _weave(self, shape: Shape) -> None:
        """Other people's bones have triangles of their own, too."""
        self.data.SetPolys(cells(shape.triangles))
        if self.coarse_data is not None:
            self.coarse_data.SetPolys(cells(shape.coarse if shape.coarse is not None else shape.triangles))
        for data in self._all_data():
            data.GetPointData().SetScalars(None)
            data.Modified()

    def _all_data(self) -> list[Any]:
        return [data for data in (self.data, self.coarse_data) if data is not None]

    def _colour(self, colours: NDArray[np.uint8]) -> None:
        array = floats(colours)
        array.SetName("colour")
        for data in self._all_data():
            data.GetPointData().SetScalars(array)
            data.Modified()

    def _bend(self, shape: Shape) -> None:
        self.shape = shape
        if not self.made:
            return
        self.data.GetPoints().SetData(floats(shape.points))
        self.data.GetPoints().Modified()
        normals = floats(shape.normals)
        for data in self._all_data():
            data.GetPointData().SetNormals(normals)
            data.Modified()


def _painted(look: StructureLook) -> tuple[Any, ...]:
    """What the vertex colours depend on."""
    a: Appearance = look.appearance
    return a.look, a.root, a.share, a.fibres, look.marks, look.felt


class SkinDrawn(Drawn):
    """The skin: alpha from the angle of view; felt regions are drawn over it, and faintly through it from inside."""

    def __init__(self, shape: Shape, renderer: Any, programs: Shaders) -> None:
        self.far_felt = self._felt_actor(renderer, programs, front=False)
        super().__init__(shape, renderer, programs)
        self.actor.SetShaderProperty(programs.skin)
        self.actor.ForceTranslucentOn()
        self.near_felt = self._felt_actor(renderer, programs, front=True)

    def _felt_actor(self, renderer: Any, programs: Shaders, front: bool) -> Any:
        actor = actor_of(vtkPolyData(), renderer)
        actor.SetShaderProperty(programs.felt)
        actor.ForceTranslucentOn()
        actor.VisibilityOff()
        actor.GetProperty().SetOpacity(1.0 if front else 0.34)
        if not front:
            actor.GetProperty().BackfaceCullingOff()
            actor.GetProperty().FrontfaceCullingOn()
        return actor

    def show(self, look: StructureLook, shape: Shape) -> None:
        """Take on a look; felt regions are made anew where they changed."""
        felt_before = self.look.felt
        super().show(look, shape)
        self.actor.SetShaderProperty(self.programs.skin)
        felt = (self.far_felt, self.near_felt)
        if felt_before != look.felt and look.felt:
            if not self.made:
                self._make()
            colours = self._felt_colours(look)
            painted = (colours[:, 3] > 4)[self.shape.triangles].any(axis=1)
            data = sharing(self.data, self.shape.triangles[painted])
            array = floats(colours)
            array.SetName("colour")
            data.GetPointData().SetScalars(array)
            for actor in felt:
                actor.GetMapper().SetInputDataObject(data)
        for actor in felt:
            actor.SetVisibility(bool(look.felt) and not self.hidden)

    def _felt_colours(self, look: StructureLook) -> NDArray[np.uint8]:
        from app.scene.paint import felt_strength

        told = tuple(zone for zone in look.felt if isinstance(zone, ReportedZone))
        colours = np.zeros((len(self.shape.points), 4), dtype=np.uint8)
        # The shader has its colour already: red says how far the place was reported, alpha how much is felt there.
        for channel, zones in ((0, told), (3, look.felt)):
            colours[:, channel] = np.round(255 * felt_strength(self.shape, zones))
        return colours


class Ghost:
    """A lit nerve seen faintly through the bones before it, so that its course is never lost."""

    def __init__(self, drawn: Drawn, renderer: Any, programs: Shaders) -> None:
        self.actor = actor_of(drawn.data, renderer)
        self.actor.SetShaderProperty(programs.ghost)
        self.actor.ForceTranslucentOn()

    def show(self, drawn: Drawn) -> None:
        """Follow the structure."""
        self.actor.SetVisibility(drawn.lit)
        self.actor.GetProperty().SetOpacity(GHOST_OPACITY * max(drawn.look.appearance.share, 0.0))


class Opened:
    """A bone or muscle with the window through it; drawn in its place in frames that have a window."""

    def __init__(self, drawn: Drawn, renderer: Any, programs: Shaders, flesh: bool = False) -> None:
        self.drawn = drawn
        self.actor = actor_of(drawn.data, renderer)
        self.actor.SetShaderProperty(programs.opened_flesh if flesh else programs.opened)
        material = self.actor.GetProperty()
        material.DeepCopy(drawn.actor.GetProperty())
        material.BackfaceCullingOff()
        self.actor.VisibilityOff()

    def show(self, opened: bool, here: bool) -> None:
        """Draw the opened bone, or the whole one; neither where the camera leaves its side out."""
        self.actor.GetProperty().SetOpacity(self.drawn.actor.GetProperty().GetOpacity())
        self.actor.GetProperty().SetAmbient(self.drawn.actor.GetProperty().GetAmbient())
        self.actor.SetVisibility(opened and here and not self.drawn.hidden)
        self.drawn.actor.SetVisibility(not opened and here and not self.drawn.hidden)
