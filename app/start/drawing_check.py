"""Whether the body can be drawn in three dimensions here: asked once in a child process, and remembered.

A machine without OpenGL ends a process that tries to draw, so a child tries first. A remembered good answer costs
nothing at the start. After a remembered bad one the flat map comes at once, and a child asks again for the next start.
``KNEURAL_DRAWING=flat`` forces the flat map, ``KNEURAL_DRAWING=solid`` trusts the machine without asking.
"""

import contextlib
import importlib.util
import json
import os
import platform
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from anatomy.files.atomic import write_atomically
from app.faults.faults import write_down
from app.language.words import phrase
from app.start.usage import UsageError

if TYPE_CHECKING:
    import subprocess

FORCE = "KNEURAL_DRAWING"
HIDDEN_FLAG = "--check-drawing"
"""With which a frozen program asks itself."""
LONGEST_S = 20.0
"""A child that has not answered by then hangs; the slowest good answer seen took some 2 s."""
MOST_KEPT = 8
DRIVER_NAMES = ("LIBGL", "MESA", "GALLIUM", "VTK_", "EGL", "__EGL", "__GLX", "LD_LIBRARY", "LP_", "DISPLAY", "WAYLAND")
"""Beginnings of the environment's names that decide which driver draws."""
DRIVER_PLACES = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu/dri",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu/dri",
    "/usr/lib64",
    "/usr/lib64/dri",
    "/usr/lib",
    "/usr/lib/dri",
    "/usr/share/glvnd/egl_vendor.d",
    "/etc/glvnd/egl_vendor.d",
)
"""Folders that change when a driver comes or goes."""
LOST = phrase(
    "The graphics driver gives no pictures any more, so the body is shown flat. To try anew, start Kneural again."
)
FLAT_BY_WISH = phrase("The body is shown flat, as KNEURAL_DRAWING asks for.")


class Drawing(StrEnum):
    """How the body is shown."""

    SOLID = "solid"
    FLAT = "flat"


def memory_file() -> Path:
    """Where answers are remembered."""
    return Path(platformdirs.user_cache_dir("kneural", appauthor=False)) / "drawing.json"


def machine_key() -> str:
    """What an answer depends on, as a short text: VTK's version, the system, its drivers and what directs them."""
    parts: list[object] = [_vtk_version(), platform.system(), platform.release(), platform.machine(), sys.executable]
    parts += sorted((name, value) for name, value in os.environ.items() if name.startswith(DRIVER_NAMES))
    for place in DRIVER_PLACES:
        with contextlib.suppress(OSError):
            parts.append((place, Path(place).stat().st_mtime_ns))
    with contextlib.suppress(OSError):
        parts.append(sorted(entry.name for entry in Path("/dev/dri").iterdir()))
    return f"{zlib.crc32(repr(parts).encode()):08x}"


def _vtk_version() -> str:
    """Name of VTK's installed release. Read from the folder's names: `importlib.metadata` takes 30 ms to load."""
    found = importlib.util.find_spec("vtkmodules")
    if found is not None and found.origin is not None:
        names = os.listdir(Path(found.origin).parents[1])  # noqa: PTH208  pathlib takes four times as long
        releases = sorted(name for name in names if name.startswith("vtk-") and name.endswith(".dist-info"))
        if releases:
            return releases[-1]
    return str(Path(sys.executable).stat().st_mtime_ns)  # frozen: a new release is a new file


def child_command() -> list[str]:
    """The command of the child that tries to draw."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_FLAG]
    return [sys.executable, "-m", "app.start.drawing_check"]


class DrawingCheck:
    """Asks and remembers. Ask `answer` from time to time until there is one.

    Parameters
    ----------
    file : Path
        Where answers are remembered.
    command : sequence of str, optional
        The child's command; tests give others.
    longest_s : float
        After so many seconds a silent child counts as hanging.
    clock : callable
        Seconds that only grow.
    """

    def __init__(
        self,
        file: Path | None = None,
        command: Sequence[str] | None = None,
        *,
        longest_s: float = LONGEST_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._file = file or memory_file()
        self._longest_s, self._clock = longest_s, clock
        self._child: subprocess.Popen[bytes] | None = None  # loaded only when a child is needed
        self._answer: Drawing | None = None
        self.asked = False
        """Whether a child was started."""
        self.reason = ""
        """Why the body is flat, in one sentence where the usual one does not fit."""
        wish = os.environ.get(FORCE, "").strip().lower()
        if wish in set(Drawing):
            self._answer = Drawing(wish)
            self.reason = FLAT_BY_WISH if self._answer is Drawing.FLAT else ""
            return
        self._key = machine_key()
        self._answer = self._remembered()
        if self._answer is not Drawing.SOLID:
            self._start(list(command or child_command()))

    def answer(self) -> Drawing | None:
        """Solid or flat; None while the child is still trying."""
        self._listen()
        return self._answer

    @property
    def busy(self) -> bool:
        """Whether a child is still trying."""
        return self._child is not None

    def wait(self) -> Drawing:
        """The answer, however long it takes (at most `longest_s`)."""
        if self._child is not None:
            import subprocess

            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(max(self._ends - self._clock(), 0.0))
        while self._child is not None:
            self._listen()
        assert self._answer is not None
        return self._answer

    def stop(self) -> None:
        """End a child that is still trying: nobody waits for it any more."""
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None

    def _start(self, command: list[str]) -> None:
        import subprocess

        self.asked = True
        self._ends = self._clock() + self._longest_s
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
        try:
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._answer = Drawing.FLAT

    def _listen(self) -> None:
        child = self._child
        if child is None:
            return
        if child.poll() is None:
            if self._clock() >= self._ends:
                self.stop()
                self._settle(Drawing.FLAT, f"no answer within {self._longest_s:.0f} s")
            return
        said, _ = child.communicate()
        self._child = None
        drawn = child.returncode == 0 and _says_drawn(said)
        why = f"it ended with status {child.returncode} and said {said[-300:].decode(errors='replace').strip()!r}"
        self._settle(Drawing.SOLID if drawn else Drawing.FLAT, why)

    def _settle(self, found: Drawing, why: str) -> None:
        self._remember(found)
        if found is Drawing.FLAT:
            write_down(f"Drawing: the body is shown flat, since the child that tried to draw failed: {why}.")
        # An answer that was acted on stays until the next start.
        self._answer = self._answer or found

    def _remembered(self) -> Drawing | None:
        try:
            return Drawing(json.loads(self._file.read_text(encoding="utf-8"))[self._key])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def _remember(self, found: Drawing) -> None:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            kept = {str(key): str(value) for key, value in kept.items() if key != self._key}
        except (OSError, ValueError, AttributeError, RecursionError):
            kept = {}
        kept = dict([*kept.items(), (self._key, found.value)][-MOST_KEPT:])
        # A cache that cannot be written only costs a child at each start.
        with contextlib.suppress(OSError):
            write_atomically(self._file, json.dumps(kept, indent=1).encode())


def needs_drawing() -> None:
    """For commands that draw: refuse in one sentence where that would end the process.

    Raises
    ------
    UsageError
    """
    if DrawingCheck().wait() is Drawing.FLAT:
        raise UsageError(
            "This computer cannot draw the body in three dimensions: OpenGL is missing or too old here. A software driver "
            "such as Mesa's does; the views slice and side-cut need none."
        )


def _says_drawn(said: bytes) -> bool:
    """Whether a child's last line is a good answer."""
    try:
        answer = json.loads(said.decode().strip().splitlines()[-1])
    except (ValueError, IndexError):
        return False
    return isinstance(answer, dict) and answer.get("drawn") is True


def main() -> int:
    """The child: draw, look, and say so in one line of JSON; 1 where nothing was drawn."""
    from app.scene.drawing_probe import DrawingError, draw_and_look

    try:
        driver = draw_and_look()
    except DrawingError as error:
        print(json.dumps({"drawn": False, "why": str(error)}))
        return 1
    print(json.dumps({"drawn": True, "driver": driver}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
