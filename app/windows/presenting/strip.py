"""The small strip of tools: comes when the mouse moves, goes by itself. For the educator, so it is small; every tool has a key."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language.words import tr
from app.state.talk import Ink, Pointer, Talk, Tool
from app.windows.presenting.places import Sides, put_low
from app.windows.presenting.sheet import INKS

HIDE_MS = 3000
"""So long after the last movement of the mouse the strip goes."""
HINT_MS = 5000


class Strip(QFrame):
    """Buttons tell the name of a wish; the presenter does it."""

    wanted = Signal(str)
    gone = Signal()

    def __init__(self, parent: QWidget, sides: Sides | None = None) -> None:
        super().__init__(parent)
        self._sides = sides
        # It stays when the strip goes: else nothing says why keys do nothing.
        self.frozen = QLabel(tr("Frozen"), parent)
        self.frozen.setObjectName("menu")
        self.frozen.setContentsMargins(8, 3, 8, 3)
        self.frozen.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.frozen.hide()
        self.setObjectName("menu")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        self.hint = QLabel()
        self.hint.setObjectName("strong")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.hint)
        self.buttons: dict[str, QPushButton] = {}
        for wish, text in (
            ("back", tr("◀ Back")),
            ("next", tr("Next ▶")),
            ("spotlight", tr("Spotlight  S")),
            ("laser", tr("Laser  L")),
            ("pen", tr("Pen  D")),
            ("arrow", tr("Arrow  A")),
            ("ink-black", "1"),
            ("ink-yellow", "2"),
            ("ink-blue", "3"),
            ("ink-orange", "4"),
            ("undo-stroke", tr("Undo  Ctrl+Z")),
            ("clear-drawing", tr("Clear  C")),
            ("freeze", tr("Freeze  Z")),
            ("blank", tr("Black  B")),
            ("present-keys", tr("Keys  F1")),
            ("leave", tr("Leave  Esc")),
        ):
            button = QPushButton(text)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
            self.buttons[wish] = button
            self._row.addWidget(button)
        words = {
            Ink.BLACK: tr("black"),
            Ink.YELLOW: tr("yellow"),
            Ink.BLUE: tr("blue"),
            Ink.ORANGE: tr("orange"),
        }
        for ink in Ink:
            button = self.buttons[f"ink-{ink}"]
            button.setIcon(_drop(INKS[ink]))
            button.setAccessibleName(tr("Draw in {colour}", colour=words[ink]))
            button.setToolTip(words[ink])
        for wish in ("spotlight", "laser", "pen", "arrow", "freeze", *(f"ink-{ink}" for ink in Ink)):
            self.buttons[wish].setCheckable(True)
        self._picture = QRect()
        self._timer = QTimer(self, singleShot=True, interval=HIDE_MS)
        self._timer.timeout.connect(self._on_time)
        self.hide()

    def show_talk(self, talk: Talk) -> None:
        """Offer what can be done now, and mark what is on."""
        drawing = talk.tool is not None
        self._say("")
        for wish in ("undo-stroke", "clear-drawing", *(f"ink-{ink}" for ink in Ink)):
            self.buttons[wish].setVisible(drawing)
        for wish in ("back", "next", "spotlight", "laser", "freeze"):
            self.buttons[wish].setVisible(not drawing)
        self.buttons["undo-stroke"].setEnabled(len(talk.pages) > 1)
        self.buttons["clear-drawing"].setEnabled(bool(talk.strokes))
        for wish, on in (
            ("spotlight", talk.pointer is Pointer.SPOTLIGHT),
            ("laser", talk.pointer is Pointer.LASER),
            ("pen", talk.tool is Tool.PEN),
            ("arrow", talk.tool is Tool.ARROW),
            ("freeze", talk.frozen),
            *((f"ink-{ink}", talk.ink is ink) for ink in Ink),
        ):
            self.buttons[wish].setChecked(on)
        self.frozen.setVisible(talk.frozen and not talk.blank)
        self._place()

    def appear(self, hint: str = "") -> None:
        """Come, and go again after a while; with a sentence that says why something was not done."""
        if hint or self.isHidden():
            self._say(hint)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(HINT_MS if hint else max(HIDE_MS, self._timer.remainingTime()))

    def fit(self, picture: QRect) -> None:
        """Lie at the foot of the picture, clear of the words of sides, in type for near by."""
        self._picture = picture
        font = self.font()
        font.setPixelSize(max(round(picture.height() / 44), 11))
        for part in (self.hint, self.frozen, *self.buttons.values()):
            part.setFont(font)
        self._place()

    def leave(self) -> None:
        """Go at once, with the mark."""
        self._timer.stop()
        self.hide()
        self.frozen.hide()

    def _say(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _place(self) -> None:
        self.adjustSize()
        box = self._picture
        put_low(self, box, box.center().x() - self.width() // 2, self._sides)
        self.frozen.adjustSize()
        put_low(self.frozen, box, box.left() + box.height() // 60, self._sides)

    def _on_time(self) -> None:
        if self.underMouse():
            self._timer.start(HIDE_MS)
            return
        self.hide()
        self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.appear()


def _drop(colour: str) -> QIcon:
    """A round patch of ink with a rim."""
    side = 32
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour_name, inset in (("#10161d", 1), ("#ffffff", 3), (colour, 6)):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_name))
        painter.drawEllipse(inset, inset, side - 2 * inset, side - 2 * inset)
    painter.end()
    return QIcon(picture)
