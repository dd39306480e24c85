"""What VTK complains of goes into the log. By itself it writes to the terminal, and on Windows it opens a window."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from app.faults.faults import write_down

ADDRESS = re.compile(r"0x[0-9a-fA-F]+|[0-9a-fA-F]{12,}")
MOST_KINDS = 40
"""A complaint comes again with every frame; so many different ones are written down, each once."""


class Complaints:
    """Writes each complaint down once, whatever object it comes from.

    Parameters
    ----------
    tell : callable
        Told the text.
    """

    def __init__(self, tell: Callable[[str], object] = write_down) -> None:
        self._tell = tell
        self._told: set[str] = set()

    def hear(self, text: str) -> None:
        """Take one complaint."""
        kind = ADDRESS.sub("", text)
        if kind not in self._told and len(self._told) < MOST_KINDS:
            self._told.add(kind)
            self._tell(f"VTK: {text}")


@cache
def listen_to_vtk() -> Complaints:
    """From now on VTK is heard here and nowhere else; once in a process."""
    from vtkmodules.vtkCommonCore import vtkLogger, vtkOutputWindow

    complaints = Complaints()

    def hear(_window: object, _event: str, text: str) -> None:
        complaints.hear(text)

    heard: Any = hear
    heard.CallDataType = "string0"  # so VTK hands over the text
    window: Any = vtkOutputWindow.GetInstance()
    window.SetDisplayMode(vtkOutputWindow.NEVER)
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
    for event in ("ErrorEvent", "WarningEvent"):
        window.AddObserver(event, heard)
    return complaints
