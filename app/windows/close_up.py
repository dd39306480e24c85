"""Linked close-ups: small views, each with a title and the ways to look at it, one below the other or one at a time."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.language.words import phrase, tr
from app.state.state import KneeView, StartView
from app.windows.elided import ElidedLabel
from app.windows.later import Later

START_WAYS: dict[StrEnum, str] = {
    StartView.SOLID: phrase("The lesion in three dimensions"),
    StartView.AXIAL: phrase("A slice through the disc, seen from the feet"),
    StartView.SAGITTAL: phrase("A cut from front to back, seen from the person's left"),
    StartView.INSIDE: phrase("From inside the spinal canal, looking at the disc"),
}
KNEE_WAYS: dict[StrEnum, str] = {
    KneeView.FRONT: phrase("See the knee from the front"),
    KneeView.INNER: phrase("See the knee from its inner side"),
    KneeView.OUTER: phrase("See the knee from its outer side"),
    KneeView.BACK: phrase("See the knee from the back"),
}
GUTTER = 8
"""Pixels round the close-ups and between them."""
TOP = 4
"""Pixels above the first line of the figures."""
FOOT_SHARE = 0.42
"""Of a close-up's height, for the figures below the view; what has no room scrolls."""
LEAST_VIEW_PX = 110
"""A close-up's picture lower than this shows nothing: then there is one close-up at a time."""


class Foot(QScrollArea):
    """What stands below a view: as high as it needs, at most a share of the close-up, and then it scrolls."""

    changed = Signal()
    """It came or went."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside, self._most, self._folded = inside, 10000, False
        self._later = Later(self, self._fit)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWidget(inside)
        inside.installEventFilter(self)
        # Not yet: before it stands in the close-up it would open as a window of its own.
        self.hide()
        self._later.start()

    def fold(self, folded: bool) -> None:
        """Away whatever it has to say, or back."""
        self._folded = folded
        self._later.start()

    def allow(self, height: int) -> None:
        """Set the height that it may take, in pixels."""
        if height != self._most:
            self._most = height
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what stands inside."""
        kinds = {QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
        if watched is self._inside and event.type() in kinds:
            self._later.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def least_height(self) -> int:
        """One line of it, in pixels; 0 while it has nothing to say."""
        return 0 if self._inside.isHidden() or self._folded else self.fontMetrics().height() + 1 + TOP + 4

    def _fit(self) -> None:
        inside = self._inside
        away = inside.isHidden() or self._folded
        if self.isHidden() != away:
            self.setHidden(away)
            self.changed.emit()
        frame = 2 * self.frameWidth()
        own = inside.heightForWidth(self.width() - frame) if inside.hasHeightForWidth() else inside.sizeHint().height()
        wide = max(own, inside.minimumSizeHint().height()) + frame
        height = max(min(wide, self._most), 0)
        line = self.fontMetrics().height()
        if height < wide:
            # A line that is cut through tells nothing.
            height = (height - frame - TOP) // (line + 1) * (line + 1) + frame + TOP
        self.setFixedHeight(max(height, self.least_height()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wide > height else Qt.FocusPolicy.NoFocus)


class CloseUp(QFrame):
    """A titled frame round a view.

    Parameters
    ----------
    title : str
    view : QWidget
    foot : QWidget, optional
        Stands below the view.
    ways : mapping of StrEnum to str
        The ways to look, each with a sentence that says what it shows.
    """

    view_chosen = Signal(object)  # one of the ways
    other_wanted = Signal()
    """The close-up that waits, where there is room for one."""

    def __init__(self, title: str, view: QWidget, ways: Mapping[StrEnum, str], foot: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("closeup")
        self.view = view
        self._way: StrEnum | None = None
        self._ways = ways
        self._later = Later(self, self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(10, 5, 6, 5)
        head.setSpacing(3)
        self.title = ElidedLabel(title)
        self.title.setObjectName("closeup-title")
        head.addWidget(self.title, 1)
        self.buttons: dict[StrEnum, QPushButton] = {}
        for way, sentence in ways.items():
            button = QPushButton(tr(way.value))
            button.setObjectName("small")
            button.setCheckable(True)
            button.setAccessibleName(tr(sentence))
            button.setToolTip(tr(sentence))
            button.clicked.connect(lambda _=False, chosen=way: self._choose(chosen))
            self.buttons[way] = button
            head.addWidget(button)
        self.more = _small(tr("See …"), tr("Other ways to look at it"))
        self.more.clicked.connect(self._open_ways)
        self.other = _small(tr("Other"), tr("Show the other close-up"))
        self.other.clicked.connect(self.other_wanted)
        for button in (self.more, self.other):
            button.hide()
            head.addWidget(button)
        column.addLayout(head)
        view.setMinimumHeight(LEAST_VIEW_PX // 2)
        column.addWidget(view, 1)
        self.foot = Foot(foot) if foot is not None else None
        if self.foot is not None:
            column.addWidget(self.foot)
        # The picture matters more than its words: in a narrow window they give way.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(140)

    @property
    def alone(self) -> bool:
        """Whether it stands where two have no room, and offers the other."""
        return not self.other.isHidden()

    @alone.setter
    def alone(self, alone: bool) -> None:
        if alone != self.alone:
            self.other.setVisible(alone)
            self._later.start()

    def least_height(self) -> int:
        """The height from which it shows something, in pixels."""
        foot = self.foot.least_height() if self.foot is not None else 0
        return self.more.sizeHint().height() + 12 + LEAST_VIEW_PX + foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the ways fold into one button; the title is shortened before the last way is out of reach."""
        super().resizeEvent(event)
        self._later.start()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.FontChange}:
            self._later.start()
        return answer

    def _fit(self) -> None:
        room = self.width() - 20 - (self.other.sizeHint().width() + 3 if self.alone else 0)
        ways = sum(button.sizeHint().width() + 3 for button in self.buttons.values())
        # A title that ends in dots is worse than ways that fold out of one button.
        wide = room >= ways + self.title.sizeHint().width()
        for button in self.buttons.values():
            button.setVisible(wide)
        folded = bool(self.buttons) and not wide
        self.more.setVisible(folded)
        if folded:
            self.more.setText(tr("See …"))
            if room < self.more.sizeHint().width() + 3 + self.title.sizeHint().width():
                self.more.setText("…")
        taken = ways if wide else self.more.sizeHint().width() + 3
        # Two letters and dots tell nothing.
        self.title.setVisible(not self.buttons or room - taken >= 4 * self.fontMetrics().height())
        if self.foot is not None:
            head = self.more.sizeHint().height() + 12
            self.foot.allow(round(min(FOOT_SHARE * self.height(), self.height() - head - LEAST_VIEW_PX)))

    def show_way(self, way: StrEnum | None) -> None:
        """Mark the way in which it is looked at."""
        self._way = way
        for each, button in self.buttons.items():
            button.setChecked(each == way)

    def ways_menu(self) -> QMenu:
        """The ways to look, where their buttons have no room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way, sentence in self._ways.items():
            action = menu.addAction(tr(sentence))
            action.setCheckable(True)
            action.setChecked(way == self._way)
            action.triggered.connect(lambda _=False, chosen=way: self._choose(chosen))
        return menu

    def _open_ways(self) -> None:
        self.ways_menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _choose(self, way: StrEnum) -> None:
        # Qt has toggled the button by itself: it shows the state alone.
        self.show_way(self._way)
        self.view_chosen.emit(way)


class CloseUps(QWidget):
    """Where it starts above where it is felt; one at a time where the window is low."""

    def __init__(self, start: CloseUp, knee: CloseUp) -> None:
        super().__init__()
        self._frames, self._wanted, self._first = (start, knee), (True, True), knee
        self._later = Later(self, self._arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER, GUTTER, GUTTER, GUTTER)
        column.setSpacing(GUTTER)
        for frame in self._frames:
            if frame.foot is not None:
                frame.foot.changed.connect(self._later.start)
            column.addWidget(frame, 1)
            frame.other_wanted.connect(self._turn_over)
        self.setMinimumWidth(150)

    @property
    def shows_start(self) -> bool:
        """Whether where it starts is wanted; it may wait for room."""
        return self._wanted[0]

    def want(self, *, start: bool) -> None:
        """Say whether where it starts is to be seen; where it is felt always is."""
        self._wanted = (start, True)
        self._arrange()

    def bring(self, *, start: bool) -> None:
        """Show one of them first, where there is room for one."""
        self._first = self._frames[0 if start else 1]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _turn_over(self) -> None:
        self.bring(start=self._first is not self._frames[0])
        self._first.other.setFocus()

    def _arrange(self) -> None:
        wanted = [frame for frame, there in zip(self._frames, self._wanted, strict=True) if there]
        needs = sum(frame.least_height() for frame in wanted) + GUTTER * (len(wanted) + 1)
        alone = len(wanted) > 1 and self.height() < needs
        first = self._first if self._first in wanted else wanted[0]
        for frame in self._frames:
            frame.alone = alone
            frame.setVisible(frame in wanted and (not alone or frame is first))


def _small(text: str, sentence: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("small")
    button.setAccessibleName(sentence)
    button.setToolTip(sentence)
    return button
