"""Whether cameras ride or jump: what the person chose, or what the system asks of all programs."""

import platform


def system_reduces_motion() -> bool:
    """Whether the system asks for less movement, as far as Qt tells it.

    Qt 6.11 has no name for this wish on Linux and macOS; on Windows the switch for animations turns the effects of menus off,
    and those Qt does tell.
    """
    if platform.system() != "Windows":
        return False
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    return not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def motion_reduced(chosen: bool) -> bool:
    """Whether movement is reduced: chosen here, or wished by the system."""
    return chosen or system_reduces_motion()
