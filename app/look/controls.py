"""The style sheet of what a desktop would else draw its own way: numbers, scroll bars, menus, tables, and buttons of dialogs."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a look is handed in
    from app.look.theme import Theme

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


def controls(theme: "Theme", text_percent: int, focus: str) -> str:
    """Qt style sheet of the controls; `focus` is the colour of the ring, ``#rrggbb``."""
    kind = "dark" if theme.name == "dark" else "light"
    up, down = ((ICONS / f"{way}-{kind}.png").as_posix() for way in ("up", "down"))
    side = 2 * round(5 * text_percent / 100)
    tick, tick_picture = 2 * round(7 * text_percent / 100), (ICONS / f"tick-{kind}.png").as_posix()
    gap, wide = round(6 * text_percent / 100), round(22 * text_percent / 100)
    return f"""
    QPushButton:disabled, QToolButton:disabled, QPushButton#inside:disabled {{
        background: transparent; border: 1px solid {theme.line}; color: {theme.faint};
    }}
    QToolButton:focus {{ padding: 4px 9px; }}
    QFrame#bar QToolButton {{ background: transparent; }}
    QFrame#bar QToolButton:hover {{ background: {theme.raised}; border-color: {theme.raised}; }}
    QFrame#bar QToolButton:pressed {{ background: {theme.line}; }}
    QFrame#bar QToolButton:focus {{ border-color: {focus}; }}
    QFrame#bar QToolButton:disabled, QPushButton#link:disabled {{ border-color: transparent; }}
    QCheckBox:disabled, QRadioButton:disabled, QLabel:disabled {{ color: {theme.faint}; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {theme.faint}; }}
    QFrame#cause QPushButton#link, QFrame#alarm-card QPushButton#link {{ padding: 6px 0; }}
    QFrame#cause QPushButton#link:focus, QFrame#alarm-card QPushButton#link:focus {{ padding: 4px 0; }}
    QFrame#track {{ background: {theme.raised}; border: none; border-radius: 10px; }}
    QFrame#track QPushButton {{ background: transparent; border-radius: 8px; padding: 4px 8px; }}
    QFrame#track QPushButton:checked {{ background: {theme.text}; }}
    QFrame#track QPushButton:disabled {{ border-color: transparent; }}
    QFrame#track QPushButton:focus {{ border: 2px solid {focus}; padding: 3px 7px; }}
    CloseUp#closeup {{ border-radius: 3px; }}
    QPushButton#primary {{
        background: {theme.accent}; color: {theme.on_accent}; border: 1px solid {theme.accent}; font-weight: 600; padding: 5px 14px;
    }}
    QPushButton#primary:hover {{ background: {theme.accent_text}; border-color: {theme.accent_text}; }}
    QPushButton#primary:disabled {{ background: transparent; color: {theme.faint}; border-color: {theme.line}; }}
    QFrame#bar QPushButton#alarm {{ margin: 0 4px; }}
    QPushButton#begin {{
        background: {theme.panel}; border: 1px solid {theme.faint}; border-radius: 10px; padding: 8px 10px; text-align: left;
    }}
    QPushButton#begin:hover {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
    QPushButton#begin:focus {{ border: 2px solid {focus}; padding: 7px 9px; }}
    QPushButton#section {{
        background: transparent; color: {theme.text}; border: none; border-radius: 6px; padding: 4px 0; text-align: left;
    }}
    QPushButton#section:hover {{ background: {theme.raised}; }}
    QPushButton#section:focus {{ border: 2px solid {focus}; padding: 2px 0; }}
    QLabel#key {{
        background: {theme.raised}; border: 1px solid {theme.line}; border-bottom: 2px solid {theme.line}; border-radius: 5px;
        padding: 1px 6px; font-weight: 600;
    }}
    QAbstractSpinBox {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.quiet}; border-radius: 8px;
        padding: 2px 4px; padding-right: {wide + 4}px;
        selection-background-color: {theme.accent_soft}; selection-color: {theme.accent_text};
    }}
    QAbstractSpinBox:focus {{ border: 2px solid {focus}; padding: 1px 3px; padding-right: {wide + 3}px; }}
    QAbstractSpinBox:disabled {{ color: {theme.faint}; border-color: {theme.line}; }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
        border: none; padding: 0 4px; background: transparent;
    }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
        subcontrol-origin: padding; width: {wide}px; border: none; border-left: 1px solid {theme.line}; background: transparent;
    }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; border-top-right-radius: 7px; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; border-bottom-right-radius: 7px; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {theme.raised}; }}
    QAbstractSpinBox::up-arrow {{ image: url({up}); width: {side}px; height: {side}px; }}
    QAbstractSpinBox::down-arrow {{ image: url({down}); width: {side}px; height: {side}px; }}
    QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover {{ border-color: {theme.text}; }}
    QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {focus}; }}
    QScrollBar::handle:vertical, QScrollBar::handle:horizontal {{ background: {theme.faint}; }}
    QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover {{ background: {theme.quiet}; }}
    QScrollBar::handle:vertical {{ border-radius: 2px; margin: 2px 3px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ border-radius: 3px; min-width: 30px; margin: 3px 2px; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QMenu {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; padding: {gap}px;
    }}
    QMenu::item {{
        padding: {gap}px {2 * gap}px; padding-left: {2 * gap + tick}px; border: none; border-radius: 6px; background: transparent;
    }}
    QMenu::indicator {{ width: {tick}px; height: {tick}px; left: {gap}px; border-radius: 3px; }}
    QMenu::indicator:checked {{ background: {theme.accent}; image: url({tick_picture}); }}
    QMenu::item:selected {{ background: {theme.accent_soft}; color: {theme.accent_text}; }}
    QMenu::item:disabled {{ color: {theme.faint}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: {gap}px; }}
    QProgressBar {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 8px; text-align: center;
    }}
    QProgressBar::chunk {{ background: {theme.accent_soft}; border-radius: 7px; }}
    QHeaderView {{ background: {theme.panel}; border: none; }}
    QHeaderView::section {{
        background: {theme.panel}; color: {theme.quiet}; border: none; border-bottom: 1px solid {theme.line}; padding: {gap}px;
    }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QFileDialog QToolButton {{ background: {theme.faint if kind == "dark" else theme.raised}; }}
    QFileDialog QListView, QFileDialog QTreeView {{
        background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 8px; padding: 4px;
        selection-background-color: {theme.accent_soft}; selection-color: {theme.accent_text};
    }}
    QFileDialog QListView:focus, QFileDialog QTreeView:focus {{ border: 2px solid {focus}; padding: 3px; }}
    QTextBrowser {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 8px; }}
    """
