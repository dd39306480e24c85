"""``kneural --smoke``: does this installation work? Opens the window, draws, looks whether bone is to be seen, and closes.

For whoever installs or packages Kneural. Touches no settings.
"""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.look.colours import BONE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.windows.main_window import MainWindow

LESION = "L4-L5 disc-herniation subarticular right 0.6"
PATIENCE_S = 60.0
FEWEST_COLOURS = 200
"""A drawn body has thousands of colours; the background alone is a ramp of some tens."""
BONE_SHARE = 0.002
"""Least share of a picture that must be bone: the whole body shows some ten times as much."""
HUE_TOLERANCE = 0.03
"""Bone is shaded from light to dark, so shares of red, green and blue are compared, not brightness."""
DARKEST = 90


@dataclass(frozen=True, slots=True)
class Seen:
    """What a picture holds: number of different colours, and the share of pixels with the colour of bone, 0 to 1."""

    colours: int
    bone: float

    @property
    def trouble(self) -> str:
        """Why this is no picture of a body; empty when it is one."""
        if self.colours < FEWEST_COLOURS:
            return f"the picture is empty ({self.colours} colours)"
        if self.bone < BONE_SHARE:
            return f"the picture shows no bone ({self.bone:.2%} of it)"
        return ""


def look_at(image: "QImage") -> Seen:
    """Count colours and bone in a picture."""
    import numpy as np
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = raw[:, : 3 * plain.width()].reshape(-1, 3).astype(np.float64)
    bone = np.array(BONE) / sum(BONE)
    shares = pixels / np.maximum(pixels.sum(axis=1, keepdims=True), 1)
    # Light grounds come near to white bone by their shares alone: bone is always redder than it is blue.
    alike = np.abs(shares - bone).max(axis=1) < HUE_TOLERANCE
    is_bone = alike & (pixels[:, 0] > pixels[:, 2] + 8) & (pixels.max(axis=1) > DARKEST)
    colours = np.unique(pixels @ np.array([65536, 256, 1])).size
    return Seen(int(colours), float(is_bone.mean()))


def smoke(patience_s: float = PATIENCE_S) -> int:
    """Open the window, wait for its pictures, look at them, close it.

    Returns
    -------
    int
        0 when all pictures show a body, else 1; a sentence goes to stderr.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMessageBox

    from app.start.window import open_window
    from app.windows.body_view import BodyView

    begun = time.monotonic()
    at: dict[str, float] = {}
    troubles: list[str] = []

    def _watch(window: "MainWindow") -> None:
        look, limit = QTimer(window, interval=5), QTimer(window, singleShot=True, interval=round(patience_s * 1000))
        window.on_screen.connect(lambda: at.setdefault("window", time.monotonic() - begun))

        def _end(found: Sequence[str]) -> None:
            look.stop()
            limit.stop()
            troubles.extend(found)
            window.close()
            QApplication.exit(0)  # a dialog that stands open must not hold it up

        def _on_look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QMessageBox):
                _end([f"{dialog.text()} {dialog.informativeText()}".strip()])
                return
            if window.filled and window.body_view.trouble:
                _end([window.body_view.trouble])
                return
            if not window.filled:
                return
            if not isinstance(window.body_view, BodyView):
                _end(["nothing can be drawn in three dimensions here: the flat map is shown"])
            elif all(view.has_drawn for view in window.body_view.views):
                at["picture"] = time.monotonic() - begun
                seen = [look_at(view.grab().toImage()) for view in window.body_view.views]
                _end([found.trouble for found in seen if found.trouble])

        look.timeout.connect(_on_look)
        limit.timeout.connect(lambda: _end([f"no picture came within {patience_s:g} s"]))
        look.start()
        limit.start()

    status = open_window(LESION, fresh=True, watch=_watch)
    if status or troubles or "picture" not in at:
        why = "; ".join(dict.fromkeys(troubles)) or "the window closed before it had drawn"
        if not status or troubles:  # with a status of its own, the window has said why
            print(f"Kneural does not work here: {why}.", file=sys.stderr)
        return 1
    print(
        f"Kneural works here: window after {at['window']:.2f} s, pictures after {at['picture']:.2f} s.", file=sys.stderr
    )
    return 0
