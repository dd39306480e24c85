"""VTK actors for structures: how a look becomes arrays, properties and shaders."""

import os
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.geometry.shapes import Body, Shape
from app.look.colours import FELT, Colour, Ground
from app.scene import shaders
from app.scene.paint import GLOW, OPACITY_SEE_THROUGH, StructureLook, vertex_colours
from app.scene.picture import Appearance, FeltZone, Look

DEEP_RADII_MM = (46.0, 42.0, 46.0)
GHOST_OPACITY = 0.26
NOT_SHOWN_YET = StructureLook(Appearance(Look.HIDDEN, share=-1.0))
"""Equal to no look that a picture asks for."""


def quiet_platform() -> None:
    """Without a display, ask VTK for EGL at once: it would try X first and complain on stderr."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


def as_ground(renderer: Any, ground: Ground) -> None:
    """Paint the renderer's background from top to bottom."""
    renderer.SetBackground2(*(c / 255 for c in ground[0]))
    renderer.SetBackground(*(c / 255 for c in ground[1]))


def surface(shape: Shape) -> Any:
    """A shape as VTK's surface with normals; it keeps copies of the arrays."""
    from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
    from vtkmodules.vtkCommonCore import vtkPoints
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

    data = vtkPolyData()
    points = vtkPoints()
    points.SetData(numpy_to_vtk(np.ascontiguousarray(shape.points), deep=True))
    data.SetPoints(points)
    cells = vtkCellArray()
    count = len(shape.triangles)
    offsets = numpy_to_vtkIdTypeArray(np.arange(0, 3 * count + 1, 3, dtype=np.int64), deep=True)
    ids = numpy_to_vtkIdTypeArray(shape.triangles.astype(np.int64).ravel(), deep=True)
    cells.SetData(offsets, ids)
    data.SetPolys(cells)
    data.GetPointData().SetNormals(numpy_to_vtk(np.ascontiguousarray(shape.normals), deep=True))
    return data


def colour_array(colours: NDArray[np.uint8]) -> Any:
    """Vertex colours as VTK's array."""
    from vtkmodules.util.numpy_support import numpy_to_vtk

    array = numpy_to_vtk(np.ascontiguousarray(colours), deep=True)
    array.SetName("colour")
    return array


def _actor(data: Any, renderer: Any) -> tuple[Any, Any]:
    from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

    mapper = vtkPolyDataMapper()
    mapper.SetInputDataObject(data)
    mapper.SetStatic(1)
    actor = vtkActor()
    actor.SetMapper(mapper)
    material = actor.GetProperty()
    material.SetDiffuse(1.0)
    material.SetAmbient(0.0)
    material.BackfaceCullingOn()
    renderer.AddActor(actor)
    return actor, mapper


def _shade(actor: Any, light: str, declaration: str = "") -> Any:
    shader = actor.GetShaderProperty()
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, light, False)
    if declaration:
        shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, declaration, False)
    return shader


class Drawn:
    """A structure's actor."""

    def __init__(self, shape: Shape, renderer: Any) -> None:
        self.shape = shape
        self.data = surface(shape)
        self.actor, self.mapper = _actor(self.data, renderer)
        self.look = NOT_SHOWN_YET
        self._prepare()

    def _prepare(self) -> None:
        _shade(self.actor, shaders.SOLID)

    def on_ground(self, dark: bool) -> None:
        """Adapt to a dark or light background; solid parts look the same on both."""

    def show(self, look: StructureLook, shape: Shape) -> None:
        """Take on a look and a (bent) shape."""
        if shape is not self.shape:
            self._bend(shape)
        before, self.look = self.look, look
        appearance = look.appearance
        self.actor.SetVisibility(appearance.look is not Look.HIDDEN)
        material = self.actor.GetProperty()
        material.SetAmbient(GLOW.get(appearance.look, 0.0))
        material.SetOpacity(OPACITY_SEE_THROUGH if appearance.look is Look.SEE_THROUGH else 1.0)
        if before is NOT_SHOWN_YET or _painted(before) != _painted(look):
            self.data.GetPointData().SetScalars(colour_array(vertex_colours(self.shape, look)))
            self.data.Modified()

    def _bend(self, shape: Shape) -> None:
        from vtkmodules.util.numpy_support import numpy_to_vtk

        self.shape = shape
        self.data.GetPoints().SetData(numpy_to_vtk(np.ascontiguousarray(shape.points), deep=True))
        self.data.GetPoints().Modified()
        self.data.GetPointData().SetNormals(numpy_to_vtk(np.ascontiguousarray(shape.normals), deep=True))
        self.data.Modified()


def _painted(look: StructureLook) -> tuple[Any, ...]:
    """What the vertex colours depend on."""
    a: Appearance = look.appearance
    return a.look, a.root, a.share, look.marks, look.felt


class SkinDrawn(Drawn):
    """The skin: alpha from the angle of view, felt regions hatched."""

    def _prepare(self) -> None:
        shader = _shade(self.actor, shaders.SKIN, shaders.SKIN_DECLARATION)
        shader.AddVertexShaderReplacement("//VTK::Normal::Dec", True, shaders.SKIN_VERTEX_DECLARATION, False)
        shader.AddVertexShaderReplacement("//VTK::Normal::Impl", True, shaders.SKIN_VERTEX, False)
        # Without this VTK would cull nothing but sort it among the solid parts, as its property is opaque.
        self.actor.ForceTranslucentOn()
        self.actor.GetProperty().BackfaceCullingOff()
        self.uniforms = shader.GetFragmentCustomUniforms()
        self.uniforms.SetUniform3f("feltColour", [c / 255 for c in FELT])
        self.on_ground(False)

    def on_ground(self, dark: bool) -> None:
        """A light ground needs a denser skin, or its outline is lost."""
        self.uniforms.SetUniformf("skinFloor", 0.06 if dark else 0.10)
        self.uniforms.SetUniformf("skinRise", 0.75)


class Ghost:
    """A lit nerve seen faintly through the bones before it, so that its course is never lost."""

    def __init__(self, drawn: Drawn, renderer: Any) -> None:
        self.actor, self.mapper = _actor(drawn.data, renderer)
        _shade(self.actor, shaders.GHOST).AddFragmentShaderReplacement(
            "//VTK::Depth::Impl", True, shaders.GHOST_DEPTH, False
        )
        self.actor.ForceTranslucentOn()

    def show(self, shown: bool, drawn: Drawn) -> None:
        """Follow the structure."""
        self.actor.SetVisibility(shown)
        self.actor.GetProperty().SetOpacity(GHOST_OPACITY * drawn.look.appearance.share)


class Outline:
    """A rim round the chosen structure: its back faces, pushed out by a fixed number of pixels."""

    def __init__(self, renderer: Any, colour: Colour) -> None:
        from vtkmodules.vtkCommonDataModel import vtkPolyData

        self.actor, self.mapper = _actor(vtkPolyData(), renderer)
        self.mapper.SetStatic(0)
        self.mapper.ScalarVisibilityOff()
        material = self.actor.GetProperty()
        material.SetColor(*(c / 255 for c in colour))
        material.BackfaceCullingOff()
        material.FrontfaceCullingOn()
        shader = _shade(self.actor, shaders.OUTLINE)
        shader.AddVertexShaderReplacement("//VTK::Normal::Dec", True, shaders.OUTLINE_VERTEX_DECLARATION, False)
        shader.AddVertexShaderReplacement("//VTK::PositionVC::Impl", True, shaders.OUTLINE_VERTEX, False)
        self.uniforms = shader.GetVertexCustomUniforms()
        self.actor.VisibilityOff()

    def show(self, drawn: Drawn | None) -> None:
        """Surround a structure, or nothing."""
        self.actor.SetVisibility(drawn is not None and drawn.look.appearance.look is not Look.HIDDEN)
        if drawn is not None:
            self.mapper.SetInputDataObject(drawn.data)

    def thickness(self, pixels: float, width: int, height: int) -> None:
        """How wide the rim is in a picture of that size."""
        self.uniforms.SetUniform2f("outlineShare", [2 * pixels / width, 2 * pixels / height])


class Deep:
    """Soft glows inside the knee joints."""

    def __init__(self, renderer: Any) -> None:
        from vtkmodules.vtkFiltersSources import vtkSphereSource

        sphere = vtkSphereSource()
        sphere.SetThetaResolution(40)
        sphere.SetPhiResolution(28)
        sphere.Update()
        self._actors = []
        for _ in range(2):
            actor, mapper = _actor(sphere.GetOutput(), renderer)
            mapper.ScalarVisibilityOff()
            actor.GetProperty().SetColor(*(c / 255 for c in FELT))
            actor.ForceTranslucentOn()
            actor.SetScale(*(2 * r for r in DEEP_RADII_MM))
            actor.VisibilityOff()
            _shade(actor, shaders.DEEP)
            self._actors.append(actor)

    def show(self, zones: Sequence[FeltZone], body: Body) -> None:
        """Glow in the joints of these zones."""
        for actor, zone in zip(self._actors, [*zones, None, None], strict=False):
            at = body.landmarks.get(f"knee-centre-{zone.side}") if zone else None
            actor.SetVisibility(at is not None)
            if zone is not None and at is not None:
                actor.SetPosition(*at)
                actor.GetProperty().SetOpacity(0.55 * zone.strength)
