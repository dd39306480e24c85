"""Where a viewport's frames come from: the one seam between the window and the drawing."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from anatomy.facts.names import StructureId
from app.look.colours import Ground
from app.scene.camera import Camera
from app.scene.picture import Picture
from app.scene.quality import Quality


class FrameSource(Protocol):
    """Where a viewport's frames come from: the one seam between the window and the drawing."""

    picture: Picture

    @property
    def ground(self) -> Ground:
        """Background colours, top and bottom."""

    def frame(self, camera: Camera, width: int, height: int, quality: Quality = ...) -> NDArray[np.uint8]:
        """Draw: array (h, w, 4), red, green, blue, alpha, top row first."""

    def pick(self, camera: Camera, width: int, height: int, x: float, y: float) -> StructureId | None:
        """What lies under a pixel."""
