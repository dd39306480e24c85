"""What is drawn beside the structures to point at something: the rim of what is chosen, the glow in a joint, the signal."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import Side
from anatomy.geometry.shapes import Body
from app.look.colours import FELT, Colour
from app.scene.actors import Drawn, Shaders, actor_of
from app.scene.camera import Camera
from app.scene.picture import FeltZone, ReportedZone

BEAD_MM, PALER = 16.0, 0.85
"""Radius of the travelling signal, half as wide again as the thickest nerve drawn; how much paler it is than its root."""
DENSITY, TOLD_DENSITY = 0.55, 1.0
"""Opacity of a glow in the joint; denser where it was said to hurt, because the skin before it is thick then (authored)."""
DEEP_RADII_MM = (46.0, 42.0, 46.0)


class Outline:
    """A rim round the chosen structure: its back faces, pushed out by a fixed number of pixels."""

    def __init__(self, renderer: Any, programs: Shaders, colour: Colour) -> None:
        from vtkmodules.vtkCommonDataModel import vtkPolyData

        self.actor = actor_of(vtkPolyData(), renderer)
        self.actor.GetMapper().ScalarVisibilityOff()
        self.actor.SetShaderProperty(programs.outline)
        material = self.actor.GetProperty()
        material.SetColor(*(c / 255 for c in colour))
        material.BackfaceCullingOff()
        material.FrontfaceCullingOn()
        self.actor.VisibilityOff()

    def show(self, drawn: Drawn | None) -> None:
        """Surround a structure, or nothing."""
        self.actor.SetVisibility(drawn is not None and not drawn.hidden)
        if drawn is not None:
            self.actor.GetMapper().SetInputDataObject(drawn.data)


class Bead:
    """A bright glow, seen through all that lies before it: the signal that travels along a nerve."""

    def __init__(self, renderer: Any, programs: Shaders) -> None:
        from vtkmodules.vtkFiltersSources import vtkSphereSource

        sphere = vtkSphereSource()
        sphere.SetRadius(BEAD_MM)
        sphere.SetThetaResolution(28)
        sphere.SetPhiResolution(18)
        sphere.Update()
        self.actor = actor_of(sphere.GetOutput(), renderer)
        self.actor.GetMapper().ScalarVisibilityOff()
        self.actor.SetShaderProperty(programs.signal)
        self.actor.ForceTranslucentOn()
        self.actor.VisibilityOff()

    def show(self, place: NDArray[np.float64] | None, colour: Colour) -> None:
        """Put it at a place (3,), millimetres, or away."""
        self.actor.SetVisibility(place is not None)
        if place is not None:
            self.actor.SetPosition(*place)
            self.actor.GetProperty().SetColor(*(PALER + (1 - PALER) * c / 255 for c in colour))


class Deep:
    """Soft glows inside the knee joints."""

    def __init__(self, renderer: Any, programs: Shaders) -> None:
        from vtkmodules.vtkFiltersSources import vtkSphereSource

        sphere = vtkSphereSource()
        sphere.SetThetaResolution(40)
        sphere.SetPhiResolution(28)
        sphere.Update()
        self._actors: dict[Side, Any] = {}
        self._zones: dict[Side, FeltZone | ReportedZone] = {}
        for side in Side:
            actor = actor_of(sphere.GetOutput(), renderer)
            actor.GetMapper().ScalarVisibilityOff()
            actor.GetProperty().SetColor(*(c / 255 for c in FELT))
            actor.ForceTranslucentOn()
            actor.SetScale(*(2 * r for r in DEEP_RADII_MM))
            actor.VisibilityOff()
            actor.SetShaderProperty(programs.deep)
            self._actors[side] = actor

    def show(self, zones: Sequence[FeltZone | ReportedZone], body: Body) -> None:
        """Glow in the joints of these zones."""
        self._zones = {zone.side: zone for zone in zones if f"knee-centre-{zone.side}" in body.landmarks}
        for side, zone in self._zones.items():
            self._actors[side].SetPosition(*body.landmark("knee-centre", side))
            dense = TOLD_DENSITY if isinstance(zone, ReportedZone) else DENSITY
            self._actors[side].GetProperty().SetOpacity(dense * zone.strength)

    def keep(self, camera: Camera) -> None:
        """Show the glows of the sides that the camera shows."""
        for side, actor in self._actors.items():
            actor.SetVisibility(side in self._zones and camera.shows(side))
