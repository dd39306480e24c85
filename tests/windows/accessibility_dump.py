"""Writes what a screen reader is told of the window and its dialogs: ``python -m tests.windows.accessibility_dump``."""

import sys
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.look.theme import LIGHT, dress
from tests.windows.accessibility import told
from tests.windows.clipping_walk import STATES, Stop, Walker, settle

OUT = Path("out") / "accessibility.txt"


def pages(walker: Walker) -> list[tuple[str, QWidget]]:
    """Each state of the window, then each dialog, opened."""
    window = walker.window
    found: list[tuple[str, QWidget]] = []
    for state in STATES:
        if state not in {"view menu", "dialogs"}:
            found.append((state, window))
    return found


def main() -> int:
    """Write the tree of every state."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    dress(application, LIGHT)
    QAccessible.setActive(True)
    walker = Walker("en", flat=False)
    lines: list[str] = []
    for state, window in pages(walker):
        walker.look(Stop((1440, 900), 100, LIGHT, "en", state))
        lines += [f"=== the window: {state}", *map(str, told(window)), ""]
    for dialog in walker.dialogs():
        dialog.show()
        settle()
        kind = "dialog" if isinstance(dialog, QDialog) else "sheet"
        lines += [f"=== {kind}: {dialog.windowTitle() or type(dialog).__name__}", *map(str, told(dialog)), ""]
        dialog.hide()
    walker.close()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("\n".join(lines), encoding="utf-8")
    print(f"{OUT}: {len(lines)} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
