"""Colours, sizes and fonts of the window as plain values, and the style sheet and palette made of them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.look.controls import controls

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
TICKS = FONTS.parent / "icons"
"""Style sheets take pictures from files alone: the tick of a chosen box lies there, in the colour that stands on the accent,
and the arrow of a list that folds out, in the quiet one."""


FOCUS = "#e83e85"
"""The ring round what has the focus: at least 3 to 1 beside black, white, and the grounds of all looks."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. Colours are ``#rrggbb``.

    ``accent`` marks what is chosen, ``felt`` what is felt; neither is ever the only sign of it. ``faint`` is what cannot
    be pressed now: paler than ``quiet``, and still 3 to 1 beside its ground. ``weight`` is how much
    thicker than usual outlines, lit nerves and hatchings are drawn, ``from_afar`` whether the type is made to be read
    from the last row of a hall.
    """

    name: str
    ground: str
    panel: str
    raised: str
    line: str
    text: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_text: str
    felt: str
    alarm: str
    strong: str
    moderate: str
    weak: str
    none: str
    scene_top: str
    scene_bottom: str
    weight: float = 1.0
    from_afar: bool = False

    @property
    def scene_ground(self) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        """Background of the scene, top and bottom: red, green, blue, 0 to 255."""
        return _rgb(self.scene_top), _rgb(self.scene_bottom)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


LIGHT = Theme(
    name="light",
    ground="#eef1f6",
    panel="#ffffff",
    raised="#f3f5f9",
    line="#d9dfe8",
    text="#1c2733",
    quiet="#566373",
    faint="#808b98",
    accent="#c4185f",
    on_accent="#ffffff",
    accent_soft="#fde6ef",
    accent_text="#a30f4b",
    felt="#5b3fa8",
    alarm="#b3261e",
    strong="#0b6b4f",
    moderate="#8a5300",
    weak="#566373",
    none="#566373",
    scene_top="#f4f6fa",
    scene_bottom="#dfe5ee",
)
DARK = Theme(
    name="dark",
    ground="#171d24",
    panel="#1f262f",
    raised="#2a333e",
    line="#3a4552",
    text="#eef2f6",
    quiet="#a9b5c2",
    faint="#84909d",
    accent="#ff6aa6",
    on_accent="#2a0616",
    accent_soft="#43202f",
    accent_text="#ff9cc4",
    felt="#b7a2ff",
    alarm="#ff8d85",
    strong="#62d3ab",
    moderate="#f0b95c",
    weak="#a9b5c2",
    none="#a9b5c2",
    scene_top="#39434e",
    scene_bottom="#1d232a",
)
PROJECTION = Theme(
    name="projection",
    ground="#ffffff",
    panel="#ffffff",
    raised="#eef1f5",
    line="#39434e",
    text="#000000",
    quiet="#2b333c",
    faint="#66707b",
    accent="#a3004b",
    on_accent="#ffffff",
    accent_soft="#ffe3ee",
    accent_text="#8a003f",
    felt="#45219c",
    alarm="#a30f0a",
    strong="#00553b",
    moderate="#6b3d00",
    weak="#2b333c",
    none="#2b333c",
    scene_top="#e6ebf2",
    scene_bottom="#b7c2d0",
    weight=2.0,
    from_afar=True,
)
"""For a hall: black on white, because a projector cannot show black while there is light in the room. It is put on for
the occasion and never remembered."""
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
"""The looks that are remembered between runs."""
AS_THE_SYSTEM = "system"
"""The name of the choice that follows the system: light or dark as it is there."""
LINES_FROM_AFAR = 30
"""So many lines of type fill the height of a projected picture at most: a line is a thirtieth of it (authored)."""
USUAL_POINTS, MOST_PERCENT = 10.0, 300
LINE_BY_TYPE = 1.21
"""Height of Inter's line by the size of its type, as Qt measures it."""


def theme_named(name: str) -> Theme:
    """The look of that name; for ``system`` the light or dark one, as the system has it now."""
    if name == AS_THE_SYSTEM:
        return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return THEMES[name]


def percent_from_afar(pixels: int, dots_per_inch: float, text_percent: int = 100) -> int:
    """The text size at which type is read from the last row.

    Parameters
    ----------
    pixels : int
        Height of the window.
    dots_per_inch : float
        The screen's, as fonts take it.
    text_percent : int
        The size chosen for near by; it is never made smaller.

    Returns
    -------
    int
        Per cent of the usual size, 100 to 300.
    """
    usual = USUAL_POINTS * LINE_BY_TYPE * dots_per_inch / 72
    return min(max(round(100 * pixels / LINES_FROM_AFAR / usual), text_percent, 100), MOST_PERCENT)


def load_fonts() -> str:
    """Register the fonts that come with Kneural; the family to use (the system's own where ours cannot be read)."""
    families = set()
    for file in sorted(FONTS.glob("Inter-*.otf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(QFontDatabase.applicationFontFamilies(number))
    return "Inter" if "Inter" in families else QFont().family()


def dress(application: QApplication, theme: Theme, text_percent: int = 100) -> None:
    """Give the whole application a theme and a text size (100 to 300 per cent)."""
    font = QFont(load_fonts() if application.property("fonts") is None else str(application.property("fonts")))
    application.setProperty("fonts", font.family())
    font.setPointSizeF(USUAL_POINTS * text_percent / 100)
    application.setStyle("Fusion")
    application.setFont(font)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme, text_percent))


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the theme's colours: what the style sheet does not reach follows it, too."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.alarm,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent_text,
        QPalette.ColorRole.ToolTipBase: theme.text,
        QPalette.ColorRole.ToolTipText: theme.panel,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.quiet,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def style_sheet(theme: Theme, text_percent: int = 100) -> str:
    """Qt style sheet. Sizes follow the font, so that larger text makes larger controls."""
    tick = 2 * round(7 * text_percent / 100)
    tick_picture = (TICKS / f"tick-{'dark' if theme.name == 'dark' else 'light'}.png").as_posix()
    down_picture = (TICKS / f"down-{'dark' if theme.name == 'dark' else 'light'}.png").as_posix()
    brand, title, small = (f"{points * text_percent / 100:.1f}pt" for points in (15, 14.5, 8.5))
    return f"""
    QWidget#ground {{ background: {theme.ground}; }}
    QWidget#panel, QScrollArea#panel, QScrollArea#panel > QWidget > QWidget {{ background: {theme.panel}; border: none; }}
    QFrame#bar {{ background: {theme.panel}; border: none; border-bottom: 1px solid {theme.line}; }}
    QFrame#story {{ background: {theme.panel}; border: none; border-top: 1px solid {theme.line}; }}
    QLabel {{ background: transparent; }}
    QLabel#brand {{ font-size: {brand}; font-weight: 700; color: {theme.text}; }}
    QLabel#heading {{ color: {theme.quiet}; font-weight: 600; font-size: {small}; }}
    QLabel#title {{ font-size: {title}; font-weight: 700; }}
    QLabel#strong {{ font-weight: 600; }}
    QLabel#quiet {{ color: {theme.quiet}; }}
    QFrame#card {{ background: {theme.raised}; border: none; border-radius: 10px; }}
    QFrame#alarm-card {{ background: {theme.panel}; border: 2px solid {theme.alarm}; border-radius: 10px; }}
    QFrame#alarm-soft {{ background: {theme.raised}; border: none; border-left: 4px solid {theme.alarm}; border-radius: 0; }}
    QFrame#cause {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 10px; }}
    QPushButton#inside {{ background: {theme.panel}; border: 1px solid {theme.quiet}; }}
    QPushButton#inside:hover {{ border-color: {theme.text}; }}
    QPushButton#show {{ background: {theme.accent_soft}; color: {theme.accent_text}; font-weight: 600; }}
    QPushButton#show:hover {{ border-color: {theme.accent}; }}
    QPushButton#inside:focus, QPushButton#show:focus {{ border: 2px solid {FOCUS}; }}
    QLineEdit, QPlainTextEdit {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.quiet}; border-radius: 8px; padding: 5px 8px;
    }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {FOCUS}; }}
    QComboBox {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.quiet}; border-radius: 8px; padding: 3px 8px;
    }}
    QComboBox::drop-down {{ border: none; width: {2 * tick}px; }}
    QComboBox::down-arrow {{ image: url({down_picture}); width: {tick}px; height: {tick}px; }}
    QComboBox:focus {{ border: 2px solid {FOCUS}; padding: 2px 7px; }}
    QComboBox QAbstractItemView {{ background: {theme.panel}; selection-background-color: {theme.accent_soft}; selection-color: {theme.accent_text}; }}
    QFrame#menu {{ background: {theme.panel}; border: 1px solid {theme.line}; }}
    QFrame#notice {{ background: {theme.accent_soft}; border: none; border-radius: 0; }}
    QPushButton, QToolButton {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid transparent; border-radius: 8px;
        padding: 5px 10px;
    }}
    QPushButton:hover, QToolButton:hover {{ border-color: {theme.quiet}; }}
    QPushButton:checked {{ background: {theme.text}; color: {theme.panel}; font-weight: 600; }}
    QPushButton#pick:checked {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QPushButton#pick:checked:focus {{ border: 2px solid {theme.text}; }}
    QPushButton#alarm {{
        background: {theme.panel}; color: {theme.alarm}; border: 1.5px solid {theme.alarm}; font-weight: 600;
        padding: 5px 14px;
    }}
    QPushButton#link {{ background: transparent; color: {theme.accent_text}; border: none; padding: 2px 0; text-align: left; }}
    QFrame#closeup {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QLabel#closeup-title {{ font-weight: 600; }}
    QPushButton#small {{ padding: 1px 7px; border-radius: 6px; font-size: {small}; }}
    QPushButton#badge {{
        background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 5px; padding: 1px 7px; font-size: {small};
        text-align: left;
    }}
    QPushButton#badge[grade="strong"] {{ color: {theme.strong}; }}
    QPushButton#badge[grade="moderate"] {{ color: {theme.moderate}; }}
    QPushButton#badge[grade="weak"], QPushButton#badge[grade="none"] {{ color: {theme.weak}; }}
    QPushButton#step {{
        background: {theme.raised}; border: 2px solid transparent; border-radius: 10px; padding: 8px 12px; text-align: left;
    }}
    QListWidget#steps {{ background: transparent; border: 1px solid transparent; border-radius: 8px; }}
    QListWidget#steps:focus {{ border: 2px solid {FOCUS}; }}
    QListWidget#steps::item {{ background: {theme.raised}; border: 2px solid transparent; border-radius: 7px; padding: 0 6px; }}
    QListWidget#steps::item:hover {{ border-color: {theme.quiet}; }}
    QListWidget#steps::item:selected {{ background: {theme.accent_soft}; border-color: {theme.accent}; color: {theme.text}; }}
    QPushButton#step:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; color: {theme.text}; font-weight: 400; }}
    QAbstractButton:focus, QSlider:focus, QListView:focus, QTreeView:focus, QScrollArea:focus {{ outline: none; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {FOCUS}; }}
    QPushButton#step:focus {{ border: 2px solid {theme.text}; }}
    QCheckBox::indicator, QRadioButton::indicator {{
        width: {tick}px; height: {tick}px; border: 1px solid {theme.quiet}; background: {theme.panel};
    }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: {tick // 2 + 1}px; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; image: url({tick_picture}); }}
    QRadioButton::indicator:checked {{
        width: {tick - 2 * (tick // 4)}px; height: {tick - 2 * (tick // 4)}px; border: {tick // 4 + 1}px solid {theme.accent};
    }}
    QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 6px; padding: 1px 2px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {FOCUS}; }}
    QPushButton#alarm:focus {{ border: 3px solid {theme.text}; padding: 4px 12px; }}
    QPushButton#badge:focus {{ border: 2px solid {FOCUS}; padding: 0 6px; }}
    QPushButton#link:focus {{ border: 2px solid {FOCUS}; border-radius: 4px; padding: 0; }}
    QLabel:focus {{ background: {theme.accent_soft}; border-radius: 4px; }}
    QScrollArea#panel {{ border: 2px solid transparent; }}
    QScrollArea#panel:focus {{ border: 2px solid {FOCUS}; }}
    QTreeView {{ background: transparent; border: 2px solid transparent; border-radius: 8px; show-decoration-selected: 1; }}
    QTreeView:focus {{ border: 2px solid {FOCUS}; }}
    QTreeView::item {{ border: none; padding: 0 4px; }}
    QTreeView::item:hover {{ background: {theme.raised}; }}
    QTreeView::item:selected {{ background: {theme.accent_soft}; color: {theme.accent_text}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 30px; margin: 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSlider {{ min-height: 24px; }}
    QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {theme.line}; }}
    QSlider::sub-page:horizontal {{ background: {theme.accent}; border-radius: 3px; }}
    QSlider::handle:horizontal {{
        background: {theme.panel}; border: 2.5px solid {theme.accent}; width: 15px; height: 15px; margin: -7px 0; border-radius: 10px;
    }}
    QSlider::handle:horizontal:focus {{ background: {theme.accent}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QToolTip {{ background: {theme.text}; color: {theme.panel}; border: none; padding: 4px 8px; }}
    QDialog {{ background: {theme.panel}; }}
    """ + controls(theme, text_percent, FOCUS)
