"""What is shown and whose: the person, the layers and the map of felt areas, in one sheet that folds out of the top bar."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from anatomy.facts.names import DermatomeMap
from anatomy.geometry.person import Person, Sex, Statures
from app.language.words import phrase, tr
from app.state.state import Layer, State
from app.windows.bones_choice import BonesChoice
from app.windows.button_icons import IconHeading
from app.windows.sheet_room import place_within, scrolling_column

LAYER_WORDS = {
    Layer.SKIN: phrase("Skin"),
    Layer.MUSCLES: phrase("Muscles"),
    Layer.LIGAMENTS: phrase("Ligaments"),
    Layer.BONES: phrase("Bones"),
    Layer.DISCS: phrase("Discs"),
    Layer.NERVES: phrase("Nerves"),
}
SEX_WORDS = {Sex.MAN: phrase("Man"), Sex.WOMAN: phrase("Woman")}
MAP_WORDS = {
    DermatomeMap.LEE: phrase("Lee 2008 (usual)"),
    DermatomeMap.KEEGAN: phrase("Keegan and Garrett 1948"),
    DermatomeMap.FOERSTER: phrase("Foerster 1933"),
}
ALL_MAPS = phrase("All three: where they agree")
STEP_MM = 10


class ViewMenu(QFrame):
    """Tells wishes by signals; shows the state it is given."""

    person_chosen = Signal(object)  # Person
    layer_toggled = Signal(object)  # Layer
    map_chosen = Signal(object)  # DermatomeMap, or None for all of them
    show_all_wanted = Signal()

    def __init__(self, people: Mapping[Sex, Statures], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("menu")
        self._people = people
        self._person = Person()
        column = scrolling_column(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._persons(column)
        self.bones = BonesChoice()
        column.addWidget(self.bones)
        self._layers(column)
        self._maps(column)

    def _persons(self, column: QVBoxLayout) -> None:
        column.addWidget(_heading(tr("Whose body"), "person"))
        row = QHBoxLayout()
        self._sexes = QButtonGroup(self)
        self.sex_buttons: dict[Sex, QRadioButton] = {}
        for sex in self._people:
            button = QRadioButton(tr(SEX_WORDS[sex]))
            button.clicked.connect(lambda _checked=False, sex=sex: self.person_chosen.emit(Person(sex)))
            self._sexes.addButton(button)
            self.sex_buttons[sex] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.stature_label = QLabel()
        self.stature = QSlider(Qt.Orientation.Horizontal)
        self.stature.setAccessibleName(tr("Body height"))
        self.stature.setPageStep(5)
        self.stature.valueChanged.connect(self._stature_moved)
        self.stature.sliderReleased.connect(self._stature_settled)
        column.addWidget(self.stature_label)
        column.addWidget(self.stature)
        self.stature_label.setBuddy(self.stature)

    def _layers(self, column: QVBoxLayout) -> None:
        column.addWidget(_heading(tr("Layers"), "layers"))
        self.layer_boxes: dict[Layer, QCheckBox] = {}
        for layer, word in LAYER_WORDS.items():
            box = QCheckBox(tr(word))
            box.clicked.connect(lambda _checked=False, layer=layer: self.layer_toggled.emit(layer))
            self.layer_boxes[layer] = box
            column.addWidget(box)
        everything = QPushButton(tr("Show everything again"))
        everything.clicked.connect(self.show_all_wanted)
        column.addWidget(everything)

    def _maps(self, column: QVBoxLayout) -> None:
        column.addWidget(_heading(tr("Map of felt areas"), "map"))
        self.maps = QComboBox()
        self.maps.setAccessibleName(tr("Map of felt areas"))
        self.maps.setAccessibleDescription(tr("Map of felt areas"))  # on Linux what is chosen is told for its name
        for dermatome_map, words in MAP_WORDS.items():
            self.maps.addItem(tr(words), dermatome_map)
        self.maps.addItem(tr(ALL_MAPS), None)
        self.maps.activated.connect(lambda index: self.map_chosen.emit(self.maps.itemData(index)))
        column.addWidget(self.maps)
        note = QLabel(tr("The maps disagree, and so do people. No border is sharp."))
        note.setObjectName("quiet")
        note.setWordWrap(True)
        column.addWidget(note)

    def show_state(self, state: State) -> None:
        """Mark what is chosen, without telling wishes."""
        self._person = state.person
        self.bones.show_state(state)
        heights = self._people.get(state.person.sex)
        if heights is not None:
            self.sex_buttons[state.person.sex].setChecked(True)
            with QSignalBlocker(self.stature):
                self.stature.setRange(round(heights.low / STEP_MM), round(heights.high / STEP_MM))
                self.stature.setValue(round((state.person.stature_mm or heights.middle) / STEP_MM))
            self._say_stature()
        for layer, box in self.layer_boxes.items():
            box.setChecked(layer in state.layers)
        self.maps.setCurrentIndex(len(MAP_WORDS) if state.all_maps else list(MAP_WORDS).index(state.dermatome_map))

    def open_under(self, button: QWidget) -> None:
        """Fold out below a button."""
        self.bones.look_again()
        # Shown first: only then the style sheet has reached everything that is measured.
        self.show()
        place_within(self, button)
        if self._person.sex in self.sex_buttons:
            self.sex_buttons[self._person.sex].setFocus()

    def _stature_moved(self) -> None:
        self._say_stature()
        if not self.stature.isSliderDown():
            self._stature_settled()

    def _stature_settled(self) -> None:
        heights = self._people[self._person.sex]
        wanted = min(max(self.stature.value() * STEP_MM, heights.low), heights.high)
        middle = round(heights.middle / STEP_MM) == self.stature.value()
        self.person_chosen.emit(Person(self._person.sex, None if middle else round(wanted)))

    def _say_stature(self) -> None:
        heights = self._people[self._person.sex]
        place = {
            self.stature.minimum(): tr("short: 5 in 100 are shorter"),
            self.stature.maximum(): tr("tall: 5 in 100 are taller"),
            round(heights.middle / STEP_MM): tr("middle height"),
        }.get(self.stature.value(), "")
        self.stature_label.setText(
            tr("Body height {height} cm", height=self.stature.value()) + (f" ({place})" if place else "")
        )


def _heading(text: str, icon: str) -> QLabel:
    label = IconHeading(text, icon)
    label.setObjectName("heading")
    return label
