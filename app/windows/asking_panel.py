"""The left panel of the way back: where it hurts, and what was found or told, in words to pick from."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from anatomy.facts import Facts
from anatomy.facts.names import AreaId, ClueId, Side, ZoneId
from anatomy.facts.rows import ClueKind
from app.language.shared import SIDE_NAMES, capital
from app.language.words import phrase, tr
from app.scene.reported import in_words, sores_in_order
from app.state.state import ReadingLevel, State
from app.windows.explanation_panel import Section
from app.windows.flow import Chip, FlowLayout, WrappedBox
from app.windows.panel_parts import card, track, words

GROUPS: dict[str, tuple[ClueKind, ...]] = {
    phrase("Feeling"): (ClueKind.SENSATION,),
    phrase("Strength"): (ClueKind.WEAKNESS,),
    phrase("Reflexes"): (ClueKind.REFLEX,),
    phrase("Tests by an examiner"): (ClueKind.TEST,),
    phrase("What makes it worse"): (ClueKind.POSTURE,),
    phrase("The knee itself"): (ClueKind.KNEE_SIGN,),
    phrase("Hip and back"): (ClueKind.HIP_SIGN,),
    phrase("What came before"): (ClueKind.HISTORY, ClueKind.AREA),
}
IN_ANOTHER_GROUP = {ClueId("back-pain"): phrase("Hip and back")}
"""A clue that is looked for elsewhere than its kind says."""


class SearchField(QLineEdit):
    """A line to search with: Esc empties it before it does anything else in the window."""

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self.clear()
            return True
        return super().event(event)


class TellSection(Section):
    """A folded group of boxes that says how many of them are chosen."""

    def __init__(self, title: str, names: list[str], *, opened: bool) -> None:
        self._chosen = 0
        super().__init__(title, opened=opened)
        self.names = names

    def say(self, chosen: int, *, opened: bool) -> None:
        """Say how many are chosen; open it for what was searched, whatever the header says."""
        self._chosen = chosen
        self._on_toggled(opened or self.header.isChecked())

    def _on_toggled(self, opened: bool) -> None:
        super()._on_toggled(opened)
        if self._chosen:
            self.header.setText(f"{self.header.text()}  ({self._chosen})")
        self.header.setAccessibleName(
            tr("{title}, {count} chosen", title=self._title, count=self._chosen) if self._chosen else self._title
        )


class AskingPanel(QScrollArea):
    """Everything that can be told; it shows the state and tells wishes, it decides nothing."""

    place_chosen = Signal(str, object)  # knee zone or area, Side
    clue_chosen = Signal(str)
    side_chosen = Signal(object)  # Side
    clear_wanted = Signal()

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts, self._side = facts, Side.RIGHT
        self._told: tuple[object, ...] | None = None
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Where it hurts and what was found"))
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(6)
        self._put_told(column)
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search, for example: foot"))
        self.search.setAccessibleName(tr("Search places and clues"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        column.addWidget(self.search)
        self.sections: list[TellSection] = []
        self.boxes: dict[str, WrappedBox] = {}
        self._put_places(column)
        self._put_alarms(column)
        for title in GROUPS:
            self._put_section(column, tr(title), self._clues_of(title))
        self.nothing = words(tr("No words here fit. Try another word."), "quiet")
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.show_state(State())

    # --- making ---

    def _put_told(self, column: QVBoxLayout) -> None:
        heading = _heading(tr("Your list"))
        column.addWidget(heading)
        self.hint = words(tr("Click on the body where it hurts, or pick words below. Hold Ctrl and drag to paint."))
        column.addWidget(self.hint)
        self._chips = QWidget()
        self._chips.setAccessibleName(tr("Your list"))
        self._flow = FlowLayout(self._chips)
        column.addWidget(self._chips)
        self.clear_button = QPushButton(tr("Clear the list"))
        self.clear_button.setObjectName("link")
        self.clear_button.clicked.connect(self.clear_wanted)
        column.addWidget(self.clear_button)

    def _put_places(self, column: QVBoxLayout) -> None:
        sides, row = track()
        group = QButtonGroup(self)
        self.side_buttons = {side: QPushButton(tr(SIDE_NAMES[side])) for side in Side}
        for side, button in self.side_buttons.items():
            button.setCheckable(True)
            button.setAccessibleName(tr("The {side} side of the body that hurts", side=side))
            button.clicked.connect(lambda _=False, s=side: self.side_chosen.emit(s))
            group.addButton(button)
            row.addWidget(button)
        self._side_heading = _heading(tr("Which side hurts (the person’s own)"))
        column.addWidget(self._side_heading)
        self._sides = sides
        column.addWidget(sides)
        self._put_section(column, tr("Where in the knee"), list(self._facts.zones), opened=True)
        self._put_section(column, tr("Elsewhere"), list(self._facts.areas))

    def _put_alarms(self, column: QVBoxLayout) -> None:
        self.alarms, inside = card(style="alarm-soft")
        inside.setContentsMargins(8, 6, 8, 6)
        alarms = [clue.id for clue in self._facts.clues.values() if clue.kind is ClueKind.ALARM]
        section = self._put_section(inside, tr("⚠  Warning signs"), list(alarms))
        section.rows.insertWidget(
            0, words(tr("Choose any that are new. You will see what to do, and how fast."), "quiet")
        )
        column.addWidget(self.alarms)

    def _put_section(self, column: QVBoxLayout, title: str, names: list[str], *, opened: bool = False) -> TellSection:
        section = TellSection(title, names, opened=opened)
        section.rows.setSpacing(0)
        for name in names:
            box = WrappedBox("")
            box.clicked.connect(lambda _=False, one=name: self._on_picked(one))
            self.boxes[name] = box
            section.rows.addWidget(box)
        column.addWidget(section)
        self.sections.append(section)
        return section

    def _clues_of(self, title: str) -> list[str]:
        return [
            clue.id
            for clue in self._facts.clues.values()
            if IN_ANOTHER_GROUP.get(clue.id, title if clue.kind in GROUPS[title] else "") == title
        ]

    # --- showing ---

    def show_state(self, state: State) -> None:
        """Mark what was told; words follow the reading level."""
        self._side = state.asked_side
        plain = state.level is ReadingLevel.PLAIN
        self.side_buttons[state.asked_side].setChecked(True)
        for name, box in self.boxes.items():
            text, other = self._texts(name, plain=plain)
            if box.text() != capital(text):
                box.setText(capital(text))
                box.setToolTip(other)
            box.setChecked(name in state.clues or (name, state.asked_side) in state.hurts)
        told = (state.hurts, state.clues, state.level)
        if told != self._told:
            self._told = told
            self._show_chips(state)
        self._on_searched(self.search.text())

    def _show_chips(self, state: State) -> None:
        had = self._chips.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for zone in sores_in_order(state, self._facts):
            chip = Chip(in_words(zone, self._facts, state.level))
            chip.clicked.connect(lambda _=False, z=zone: self.place_chosen.emit(*z))
            self._flow.addWidget(chip)
        for clue in self._facts.clues.values():
            if clue.id in state.clues:
                chip = Chip(clue.plain if state.level is ReadingLevel.PLAIN else clue.clinical)
                chip.clicked.connect(lambda _=False, c=clue.id: self.clue_chosen.emit(c))
                self._flow.addWidget(chip)
        self.hint.setVisible(not state.has_list)
        self._chips.setVisible(state.has_list)
        self.clear_button.setVisible(state.has_list)
        if had:
            # The chip that had the focus is gone: the next one takes it, so that a list can be cleared by one key.
            (self.chips[0] if self.chips else self.search).setFocus()

    @property
    def chips(self) -> list[Chip]:
        """The chips as they stand now."""
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), Chip)]

    def _texts(self, name: str, *, plain: bool) -> tuple[str, str]:
        """The words of a place or clue at one reading level, and at the other."""
        if name in self._facts.clues:
            clue = self._facts.clues[ClueId(name)]
            pair = clue.plain, clue.clinical
        else:
            place = self._facts.zones.get(ZoneId(name)) or self._facts.areas[AreaId(name)]
            pair = place.name, place.clinical_name
        return pair if plain else (pair[1], pair[0])

    def _on_picked(self, name: str) -> None:
        if name in self._facts.clues:
            self.clue_chosen.emit(name)
        else:
            self.place_chosen.emit(name, self._side)

    def _on_searched(self, text: str) -> None:
        wanted = text.casefold().split()
        any_found = False
        for section in self.sections:
            found = [name for name in section.names if self._fits(name, wanted)]
            any_found = any_found or bool(found)
            for name in section.names:
                self.boxes[name].setVisible(name in found)
            section.say(sum(self.boxes[name].isChecked() for name in section.names), opened=bool(wanted))
            section.setVisible(bool(found))
        self.alarms.setVisible(any(self._fits(name, wanted) for name in self._alarm_names()))
        self.nothing.setVisible(not any_found)

    def _alarm_names(self) -> list[str]:
        return [clue.id for clue in self._facts.clues.values() if clue.kind is ClueKind.ALARM]

    def _fits(self, name: str, wanted: list[str]) -> bool:
        text = " ".join(self._texts(name, plain=True)).casefold()
        return all(word in text for word in wanted)


def _heading(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setObjectName("heading")
    label.setAccessibleName(text)
    label.setWordWrap(True)
    return label
