"""The left panel: where in the spine, which side, which cause, where the disc bulges, how much."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from anatomy.facts import Facts
from anatomy.facts.names import ConditionId, RootName, SegmentId, Side
from anatomy.facts.rows import Condition, Group
from anatomy.reasoning.explain import choices
from anatomy.reasoning.explanation import Explanation
from app.language.shared import SIDE_NAMES, capital
from app.language.words import phrase, tr
from app.look.theme import Theme
from app.state.state import State
from app.windows.button_icons import IconHeading
from app.windows.later import Later
from app.windows.panel_parts import track
from app.windows.recent_box import RecentBox
from app.windows.spine_strip import SegmentLabel, SpineStrip
from app.windows.zone_picker import ZonePicker

GROUPS: tuple[tuple[str, Callable[[Condition], bool]], ...] = (
    (phrase("At a segment of the spine"), lambda c: c.group == Group.SPINE and bool(c.segments)),
    (phrase("A nerve root, whatever the cause"), lambda c: c.group == Group.SPINE and bool(c.roots)),
    (phrase("Along a nerve in the leg"), lambda c: c.group == Group.PERIPHERAL_NERVE),
    (phrase("Hip and muscles"), lambda c: c.group == Group.HIP),
    (phrase("The knee itself"), lambda c: c.group == Group.KNEE),
    (phrase("Emergencies"), lambda c: c.group == Group.EMERGENCY),
)
ROW_LINES, LEAST_ROWS, USUAL_ROWS = 1.5, 3, 6
ARROW, INDENT = 0.25, 0.88
"""Half the width of the arrow of a heading, and how far what is below it is set in, in heights of a line."""
CONDITION_ROLE = Qt.ItemDataRole.UserRole + 1


class AiryRows(QStyledItemDelegate):
    """Rows that are higher than their line, whatever the type."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(ROW_LINES * option.fontMetrics.height()))


class Causes(QTreeView):
    """The tree of what can be wrong; never lower than a few of its rows."""

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        self.setItemDelegate(AiryRows(self))

    def take(self, room: int) -> None:
        """Be as high as there is room for, in pixels: whole rows, and no more than there can be."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), round(LEAST_ROWS * ROW_LINES * self.fontMetrics().height()) + 8)

    def sizeHint(self) -> QSize:
        """At most all headings and the longest group below one of them: what is opened then moves nothing below."""
        model, row = self.model(), round(ROW_LINES * self.fontMetrics().height())
        groups = [model.rowCount(model.index(at, 0)) for at in range(model.rowCount())]
        free = (self._room - 8) // row
        # Few rows where with them all of the panel is in sight; where it scrolls anyhow, the tree is read in one piece.
        rows = min(free if free >= LEAST_ROWS else USUAL_ROWS, len(groups) + max(groups, default=0))
        return QSize(super().sizeHint().width(), rows * row + 8)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """An arrow as large as the type: Qt's own stays small beside large words."""
        if not self.model().hasChildren(index):
            return
        line = self.fontMetrics().height()
        reach = ARROW * line
        across, down = (reach, reach / 2) if self.isExpanded(index) else (reach / 2, reach)
        middle = QPointF(rect.right() - self.indentation() / 2, rect.center().y() + 0.5)
        wings = (-across, -down), (across, -down) if self.isExpanded(index) else (-across, down)
        tip = (0.0, down) if self.isExpanded(index) else (across, 0.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), line / 12))
        painter.drawPolyline([middle + QPointF(*at) for at in (wings[0], tip, wings[1])])
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight where the tree becomes lower."""
        super().resizeEvent(event)
        # Qt opens the heading of what it scrolls to; one that a person closed stays closed.
        if self.currentIndex().isValid() and self.isExpanded(self.currentIndex().parent()):
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.setIndentation(round(INDENT * self.fontMetrics().height()))
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


class ChoosePanel(QScrollArea):
    """Everything a person can choose; it shows the state and tells wishes, it decides nothing."""

    segment_chosen = Signal(str)
    side_chosen = Signal(object)
    zone_chosen = Signal(str, object)
    condition_chosen = Signal(str)
    root_chosen = Signal(str)
    severity_moved = Signal(float)  # while the slider is dragged
    severity_chosen = Signal(float)  # when it is let go

    def __init__(self, facts: Facts, theme: Theme) -> None:
        super().__init__()
        self._facts = facts
        self._share = Later(self, self._share_room)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Choose"))
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(5)

        self.strip = SpineStrip([self._segment_label(s) for s in facts.segments], theme)
        self.strip.segment_chosen.connect(self.segment_chosen)
        self._heading(column, tr("Where in the spine"), self.strip, "spine")

        sides, row = track()
        self._side_group = QButtonGroup(self)
        self.side_buttons = {side: QPushButton(tr(SIDE_NAMES[side])) for side in Side}
        for side, button in self.side_buttons.items():
            button.setCheckable(True)
            button.setAccessibleName(tr("The person's {side} side", side=side))
            button.clicked.connect(lambda _=False, s=side: self.side_chosen.emit(s))
            self._side_group.addButton(button)
            row.addWidget(button)
        self._heading(column, tr("Side (the person’s own)"), sides, "side")

        self.conditions = self._condition_list()
        heading = self._heading(column, tr("What is wrong"), self.conditions, "cause")
        self.recent = RecentBox(facts)
        # Beside the heading: it comes with the second lesion, and nothing below may jump then.
        beside = QHBoxLayout()
        column.insertLayout(column.indexOf(heading), beside)
        column.removeWidget(heading)
        beside.addWidget(heading, 1)
        beside.addWidget(self.recent)

        self.picker = ZonePicker(theme)
        self.picker.zone_chosen.connect(self.zone_chosen)
        self._picker_heading = self._heading(column, tr("Where does the disc bulge?"), self.picker, "zone")

        self.roots = QWidget()
        grid = QGridLayout(self.roots)
        grid.setContentsMargins(0, 0, 0, 0)
        self.root_buttons: dict[RootName, QPushButton] = {}
        for place, root in enumerate(choices(facts, ConditionId("radiculopathy")).roots):
            button = QPushButton(root)
            button.setObjectName("pick")
            button.setCheckable(True)
            button.setAccessibleName(tr("Root {root}", root=root))
            button.clicked.connect(lambda _=False, r=root: self.root_chosen.emit(r))
            self.root_buttons[root] = button
            # Two rows: eight roots side by side would push the panel's right edge out of sight.
            grid.addWidget(button, place // 4, place % 4)
        self._roots_heading = self._heading(column, tr("Which root"), self.roots, "root")

        self.severity = QSlider(Qt.Orientation.Horizontal)
        self.severity.setRange(0, 100)
        self.severity.setPageStep(20)
        self.severity.setAccessibleName(tr("How much, from healthy to severe"))
        self.severity.valueChanged.connect(self._on_severity_changed)
        self.severity.sliderReleased.connect(lambda: self.severity_chosen.emit(self.severity.value() / 100))
        amount = QWidget()
        words = QGridLayout(amount)
        words.setContentsMargins(0, 4, 0, 0)
        words.addWidget(self.severity, 0, 0, 1, 4)
        places = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for place, (word, where) in enumerate(
            zip((tr("healthy"), tr("mild"), tr("moderate"), tr("severe")), places, strict=True)
        ):
            label = QLabel(word)
            label.setObjectName("quiet")
            words.addWidget(label, 1, place, where)
        self._severity_heading = self._heading(column, tr("How much"), amount, "amount")
        self._amount = amount
        column.addStretch(1)

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._share.start()
        return answer

    def _share_room(self) -> None:
        """What is left in a high window belongs to the causes."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            others = layout.totalHeightForWidth(self.viewport().width()) - self.conditions.sizeHint().height()
            self.conditions.take(self.viewport().height() - others)

    def show_state(self, state: State, explanation: Explanation | None) -> None:
        """Show what is chosen; controls that have no meaning for the cause are put away."""
        lesion = state.lesion
        possible = choices(self._facts, lesion.condition) if lesion else None
        self.strip.show_segment(lesion.segment if lesion else None)
        self._side_group.setExclusive(lesion is not None and lesion.side is not None)
        for side, button in self.side_buttons.items():
            button.setChecked(bool(lesion and lesion.side == side))
            button.setEnabled(possible is None or possible.has_side)
        self._show_condition(lesion.condition if lesion else None)
        # The picker stays in sight for the healthy body: tapping it is the shortest way to begin.
        _set_visible(possible is None or bool(possible.zones), self._picker_heading, self.picker)
        self.picker.show_zone(
            lesion.zone if lesion else None, lesion.side if lesion else None, self._zone_caption(explanation)
        )
        _set_visible(bool(possible and possible.roots), self._roots_heading, self.roots)
        for root, button in self.root_buttons.items():
            button.setChecked(bool(lesion and lesion.root == root))
        _set_visible(lesion is not None, self._severity_heading, self._amount)
        if lesion is not None and not self.severity.isSliderDown():
            self.severity.blockSignals(True)
            self.severity.setValue(round(lesion.severity * 100))
            self.severity.blockSignals(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.strip.set_theme(theme)
        self.picker.set_theme(theme)

    def _zone_caption(self, explanation: Explanation | None) -> str:
        lesion = explanation.lesion if explanation else None
        if explanation is None or lesion is None or lesion.zone is None:
            return ""
        roots = ", ".join(dict.fromkeys(link.root for link in explanation.roots))
        zone = tr(lesion.zone.value)
        return f"{zone} → {roots}" if roots else zone

    def _segment_label(self, segment: SegmentId) -> SegmentLabel:
        exits, passes = self._facts.exiting(segment), self._facts.traversing(segment)
        name = segment.replace("-", "–")
        return SegmentLabel(
            segment,
            name,
            tr("{exits} out · {passes} by", exits=exits, passes=passes),
            tr("{segment}: {exits} leaves here, {passes} passes by", segment=name, exits=exits, passes=passes),
        )

    def _condition_list(self) -> Causes:
        model = QStandardItemModel(self)
        for title, belongs in GROUPS:
            group = QStandardItem(tr(title))
            group.setSelectable(False)
            group.setEditable(False)
            group.setToolTip(tr(title))
            for condition in self._facts.conditions.values():
                if belongs(condition):
                    item = QStandardItem(capital(condition.name))
                    item.setData(condition.id, CONDITION_ROLE)
                    item.setToolTip(condition.clinical_name)
                    item.setEditable(False)
                    group.appendRow(item)
            if group.rowCount():
                model.appendRow(group)
        view = Causes()
        view.setModel(model)
        view.setHeaderHidden(True)
        view.setAccessibleName(tr("What is wrong"))
        view.setRootIsDecorated(True)
        view.setUniformRowHeights(True)
        view.setExpandsOnDoubleClick(False)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        view.expand(model.index(0, 0))
        view.clicked.connect(self._on_condition_clicked)
        view.activated.connect(self._on_condition_clicked)
        return view

    def _on_condition_clicked(self, index: QModelIndex) -> None:
        condition = index.data(CONDITION_ROLE)
        if condition is None:
            self.conditions.setExpanded(index, not self.conditions.isExpanded(index))
        else:
            self.condition_chosen.emit(condition)

    def _show_condition(self, condition: ConditionId | None) -> None:
        model, selection = self.conditions.model(), self.conditions.selectionModel()
        if condition is None:
            selection.clear()
            return
        for group in range(model.rowCount()):
            parent = model.index(group, 0)
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                if index.data(CONDITION_ROLE) == condition and self.conditions.currentIndex() != index:
                    self.conditions.expand(parent)
                    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_severity_changed(self, value: int) -> None:
        if self.severity.isSliderDown():
            self.severity_moved.emit(value / 100)
        else:
            self.severity_chosen.emit(value / 100)

    def _heading(self, column: QVBoxLayout, text: str, widget: QWidget, icon: str) -> QLabel:
        label = IconHeading(text.upper(), icon)
        label.setObjectName("heading")
        label.setAccessibleName(text)
        label.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(text)  # else it is called as its label is printed
        label.setWordWrap(True)
        if column.count():
            column.addSpacing(9)
        column.addWidget(label)
        column.addWidget(widget)
        return label


def _set_visible(visible: bool, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setVisible(visible)
