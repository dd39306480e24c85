"""The figures that matter, beside their normal range: what the lesion does to disc, canal, recess and exit hole."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from anatomy.facts import Facts
from anatomy.facts.names import Side
from anatomy.geometry.lesions import Changed, Contact, Number
from app.language.shared import capital, in_figures
from app.language.words import phrase, tr
from app.look.theme import Theme
from app.scene.names import structure_name
from app.state.state import ReadingLevel
from app.windows.later import Later

SHORT = {
    "canal-depth": (phrase("Canal depth"), phrase("Canal depth")),
    "disc-height": (phrase("Disc height"), phrase("Disc height")),
    "disc-height-behind": (phrase("Disc height, back"), phrase("Posterior disc height")),
    "flavum-thickness": (phrase("Yellow ligament"), phrase("Ligamentum flavum")),
    "foramen-height": (phrase("Exit hole height"), phrase("Foramen height")),
    "foramen-width": (phrase("Exit hole width"), phrase("Foramen width")),
    "herniation-depth": (phrase("Disc stands out"), phrase("Herniation depth")),
    "muscle-thickness": (phrase("Muscle thickness"), phrase("Piriformis thickness")),
    "nerve-calibre": (phrase("Nerve where caught"), phrase("Nerve calibre")),
    "recess-depth": (phrase("Side gutter"), phrase("Lateral recess")),
    "sac-area": (phrase("Nerve sac section"), phrase("Thecal sac area")),
    "slip": (phrase("Slip"), phrase("Slip")),
}
"""What a figure is called where room is short: plain, clinical. Its full name is in the tool tip and spoken."""
MOST_ROWS = 3
LEAST_CHANGE = 0.04
"""A figure that the lesion changes by less than this share is not shown."""
MOST_GAUGE_LINES = 20
"""Length of a gauge at most, in heights of a line (authored)."""
LEAST_GAUGE = 48
NO_BREAK, NO_BREAK_HYPHEN = "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}"
TOUCHING_MM = 0.35
"""So small a gap is within what the shapes can tell."""
NEAR_MM = 3.0
"""Beyond this a root is not said to be near."""


def telling(numbers: Sequence[Number]) -> list[Number]:
    """The figures that the lesion changes most, in their own order."""

    def change(number: Number) -> float:
        return abs(number.value - number.healthy) / max(abs(number.healthy), 4.0)

    ranked = sorted(numbers, key=change, reverse=True)[:MOST_ROWS]
    return [number for number in numbers if number in ranked and change(number) >= LEAST_CHANGE]


def short_name(number: Number, level: ReadingLevel) -> str:
    """For example ``Side gutter, right``."""
    side = next((f", {tr(side.value)}" for side in Side if number.id.endswith(f"-{side}")), "")
    names = SHORT.get(number.id.removesuffix("-right").removesuffix("-left"))
    if names is None:
        return capital(full_name(number))
    return tr(names[1 if level is ReadingLevel.CLINICAL else 0]) + side


def full_name(number: Number) -> str:
    """What a figure is called where there is room, with its side."""
    for side in Side:
        if number.id.endswith(f"-{side}"):
            return f"{tr(number.name.removesuffix(f', {side}'))}, {tr(side.value)}"
    return tr(number.name)


def usual(number: Number) -> str:
    """The normal range: ``usual 8 to 12``; empty where none is known."""
    low, high = number.normal if number.normal is not None else (None, None)
    if low is not None and high is not None:
        return tr("usual {low} to {high}", low=in_figures(low), high=in_figures(high))
    return tr("usual {low} or more", low=in_figures(low)) if low is not None else ""


def in_words(number: Number) -> str:
    """For example ``7.1 mm (healthy 9.8, usual 8 to 12)``."""
    grade = f", {number.grade}" if number.grade else ""
    rest = ", ".join(
        part for part in (tr("healthy {value}", value=in_figures(number.healthy, 1)), usual(number)) if part
    )
    return f"{in_figures(number.value, 1)} {number.unit}{grade} ({rest})"


def contact_words(contacts: Sequence[Contact], facts: Facts) -> str:
    """What comes nearest to a root: pressed, or how far away; empty where nothing is near."""
    roots = [contact for contact in contacts if contact.structure.startswith("root-")]
    if not roots or roots[0].distance_mm > NEAR_MM:
        return ""
    first = roots[0]
    root = first.structure.split("-")[1].upper()
    by = structure_name(first.by, facts, with_side=False)
    if first.pressed:
        return tr("{root} root: pressed by the {structure}", root=root, structure=by)
    if first.distance_mm <= TOUCHING_MM:
        return tr("{root} root: touched by the {structure}", root=root, structure=by)
    return tr(
        "{root} root: {distance} mm from the {structure}",
        root=root,
        distance=in_figures(first.distance_mm, 1),
        structure=by,
    )


class Line(QLabel):
    """Words that wrap and ask for no more height than they take at the width that they get."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        # A label guesses a width for itself, and then the rows stand far apart.
        return QSize(1, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class NumbersStrip(QFrame):
    """Rows of a name, a figure, its range and a gauge; hidden where nothing is measured.

    Where room is short the gauges go first, then the ranges, then the columns: name and figure in lines that wrap. What is
    not shown stands in the tool tips.
    """

    def __init__(self, facts: Facts, theme: Theme) -> None:
        super().__init__()
        self._facts, self._theme = facts, theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 4, 10, 6)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(3, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.rows: list[str] = []
        self._columns: list[tuple[QLabel, QLabel, QLabel]] = []
        self._gauges: list[Gauge] = []
        self._lines: list[Line] = []
        self._changed: Changed | None = None
        self._level = ReadingLevel.PLAIN
        self._later = Later(self, self._fit)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        if self._changed is not None:
            self.show_changed(self._changed, self._level)

    def show_changed(self, changed: Changed | None, level: ReadingLevel = ReadingLevel.PLAIN) -> None:
        """Show the figures of a changed body; None for the healthy one."""
        self._changed, self._level = changed, level
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._grid.setRowStretch(len(self.rows), 0)
        self.rows, self._columns, self._gauges, self._lines = [], [], [], []
        said = contact_words(changed.contacts, self._facts) if changed else ""
        if said:
            # First of all, so that it is read where the figures have to be scrolled to.
            line = Line(said.replace("-", NO_BREAK_HYPHEN))
            line.setObjectName("strong")
            self._grid.addWidget(line, 0, 0, 1, 4)
            self.rows.append(said)
        for number in telling(changed.numbers) if changed else ():
            self._put(len(self.rows), number)
            self.rows.append(f"{full_name(number)}: {in_words(number)}")
        # Whatever height is left over lies below: rows that belong together stand together.
        self._grid.setRowStretch(len(self.rows), 1)
        self.setVisible(bool(self.rows))
        self._fit()

    def _put(self, row: int, number: Number) -> None:
        words, range_ = in_words(number), usual(number)
        name, value = short_name(number, self._level), words.split(" (")[0]
        labels = (QLabel(name), QLabel(value), QLabel(range_))
        labels[1].setObjectName("strong")
        labels[2].setObjectName("quiet")
        line = Line(f"{name}: <b>{value.replace(' ', NO_BREAK)}</b>")
        gauge = Gauge(number, self._theme)
        gauge.setAccessibleName(f"{full_name(number)}: {words}")
        for label in (*labels, line):
            label.setToolTip(f"{capital(full_name(number))}: {words}")
        for column, one in enumerate((*labels, gauge)):
            self._grid.addWidget(one, row, column)
        labels[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(line, row, 0, 1, 4)
        self._columns.append(labels)
        self._gauges.append(gauge)
        self._lines.append(line)

    def sizeHint(self) -> QSize:
        """As high as its words are at the width it has: a guess at another width left its last line outside."""
        guessed = super().sizeHint()
        known = self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.hasHeightForWidth()
        return QSize(guessed.width(), self.heightForWidth(self.width())) if known else guessed

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns where there is room for them, else wrapped words."""
        super().resizeEvent(event)
        self._later.start()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._later.start()
        return answer

    def _fit(self) -> None:
        margins, gap = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        room = self.width() - margins.left() - margins.right()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = 10000
        widths = [max(map(_width, column), default=0) for column in zip(*self._columns, strict=True)] or [0, 0, 0]
        # The grid keeps its gaps beside empty columns, too.
        named = room >= widths[0] + widths[1] + 3 * gap
        ranged = room >= sum(widths) + 3 * gap
        gauged = room >= sum(widths) + 3 * gap + LEAST_GAUGE
        for (name, value, range_), gauge, line in zip(self._columns, self._gauges, self._lines, strict=True):
            name.setVisible(named)
            value.setVisible(named)
            range_.setVisible(ranged and bool(range_.text()))
            gauge.setVisible(gauged)
            line.setVisible(not named)


class Gauge(QWidget):
    """A line with the normal range as a band, a hollow mark where it was and a full one where it is."""

    def __init__(self, number: Number, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        self.setToolTip(in_words(number))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(56, round(self.fontMetrics().height() * 0.9))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_GAUGE, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen no longer than an eye takes in at once."""
        super().resizeEvent(event)
        self.setMaximumWidth(MOST_GAUGE_LINES * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        number, height = self._number, self.height()
        if self.width() < LEAST_GAUGE:
            return  # too narrow to be read: the words beside it say the same
        low, high = number.normal if number.normal is not None else (None, None)
        values = [value for value in (number.value, number.healthy, low, high) if value is not None]
        start, end = min(0.0, *values), 1.15 * max(values)
        size = 0.34 * height

        def x(value: float) -> float:
            return size + (self.width() - 2 * size) * (value - start) / max(end - start, 1e-6)

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = height / 2
        painter.setPen(QPen(QColor(self._theme.line), 2))
        painter.drawLine(round(x(start)), round(middle), round(x(end)), round(middle))
        if number.normal is not None:
            left, right = x(start if low is None else low), x(end if high is None else high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.strong))
            painter.setOpacity(0.35)
            painter.drawRoundedRect(QRectF(left, middle - 3, right - left, 6), 3, 3)
            painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(self._theme.quiet), 1.4))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawEllipse(QRectF(x(number.healthy) - size, middle - size, 2 * size, 2 * size))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QRectF(x(number.value) - size, middle - size, 2 * size, 2 * size))


def _width(label: QLabel) -> int:
    """Its words in the style sheet's type, before it is laid out."""
    label.ensurePolished()
    return label.sizeHint().width()
