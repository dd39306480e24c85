"""Whether things may move by themselves: what the person chose, or what the system says that they want."""

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle


def stillness_wanted(application: QApplication) -> bool:
    """Whether the system asks for no animations.

    Qt hands on the length of animations that a desktop has set (Plasma does, Windows and macOS through their own styles);
    none at all is a wish for stillness. On Windows the switch for animations turns the effects of menus off, and those Qt does
    tell. It has no word for the "reduce motion" of GNOME or macOS, so whoever set that sets it here, too.

    Parameters
    ----------
    application : QApplication
        Dressed or not: the style that stood before a style sheet is asked just as well.
    """
    if platform.system() == "Windows" and not application.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu):
        return True
    style = application.style()
    lasting = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return lasting == 0 or not style.styleHint(QStyle.StyleHint.SH_Widget_Animate)


def keep_still(chosen: bool) -> bool:
    """Whether nothing may move by itself: chosen so, or wanted by the system."""
    application = QApplication.instance()
    return chosen or (isinstance(application, QApplication) and stillness_wanted(application))
