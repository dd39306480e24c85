"""The figures below the close-up of the lesion."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anatomy.facts.names import SourceId, StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.lesions import Changed, Contact, Number, change
from app.actions.choosing import fitted
from app.look.theme import LIGHT, dress
from app.start.lesion_words import lesion_from_text
from app.state.state import ReadingLevel
from app.windows.numbers_strip import SHORT, NumbersStrip, contact_words, in_words, short_name, telling

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)
DISC = Number("disc-height", "height of the disc in its middle", "mm", 6.2, 10.0, (8.0, 12.0), (SourceId("iran_disc"),))
SAME = Number("canal-depth", "depth of the canal", "mm", 17.0, 17.0, (12.0, None))
RECESS = Number("recess-depth-left", "depth of the lateral recess, left", "mm", 2.5, 8.8, (5.0, None))


@pytest.fixture
def strip(qtbot: QtBot, qapp: QApplication) -> NumbersStrip:
    dress(qapp, LIGHT)
    made = NumbersStrip(FACTS, LIGHT)
    qtbot.addWidget(made)
    return made


def test_a_figure_is_said_with_health_and_the_usual_range():
    assert in_words(DISC) == "6.2 mm (healthy 10.0, usual 8 to 12)"
    assert in_words(RECESS) == "2.5 mm (healthy 8.8, usual 5 or more)"
    slip = Number("slip", "slip of the upper vertebra", "%", 18.0, 0.0, grade="Meyerding I")
    assert in_words(slip) == "18.0 %, Meyerding I (healthy 0.0)"


def test_only_figures_that_the_lesion_changes_are_shown_the_most_changed_first_chosen():
    assert telling([SAME, DISC, RECESS]) == [DISC, RECESS]


def test_names_follow_the_reading_level_and_keep_the_side():
    assert short_name(RECESS, ReadingLevel.PLAIN) == "Side gutter, left"
    assert short_name(RECESS, ReadingLevel.CLINICAL) == "Lateral recess, left"


def test_every_figure_that_the_body_gives_has_a_short_name():
    for condition in FACTS.conditions:
        for number in change(BODY, fitted(FACTS, condition, None)).numbers:
            assert number.id.removesuffix("-right").removesuffix("-left") in SHORT, number.id


def test_the_root_that_is_touched_is_named():
    pressed = Contact(StructureId("root-l5-right"), StructureId("disc-l4-l5"), -1.2, 3.0)
    near = Contact(StructureId("root-l4-left"), StructureId("disc-l4-l5"), 1.44, 3.0)
    far = Contact(StructureId("root-l4-left"), StructureId("disc-l4-l5"), 5.0, 5.0)
    sac = Contact(StructureId("thecal-sac"), StructureId("disc-l4-l5"), -2.0, 1.0)
    assert contact_words([sac, pressed], FACTS).startswith("L5 root: pressed by the L4-L5")
    assert contact_words([near], FACTS).startswith("L4 root: 1.4 mm from")
    assert contact_words([far], FACTS) == ""
    assert contact_words([sac], FACTS) == ""


def test_the_strip_shows_a_lesion_and_hides_for_the_healthy_body(strip: NumbersStrip):
    strip.show_changed(change(BODY, lesion_from_text("L4-L5 degenerative-disc-disease 0.8", FACTS)))
    assert any(row.startswith("height of the disc") for row in strip.rows)
    assert not strip.isHidden()
    strip.show_changed(None)
    assert strip.rows == []
    assert strip.isHidden()
    strip.show_changed(Changed((), (SAME,), ()))
    assert strip.isHidden(), "nothing changed, nothing is said"


@pytest.mark.parametrize("width", [180, 260, 330, 520])
def test_it_asks_for_as_much_height_as_its_words_take_at_the_width_it_has(qtbot: QtBot, width: int):
    lesion = lesion_from_text("L4-L5 foraminal-stenosis right", FACTS)
    below, strip = QWidget(), NumbersStrip(FACTS, LIGHT)
    qtbot.addWidget(below)
    strip.setParent(below)
    strip.setGeometry(0, 0, width, 300)
    below.show()
    strip.show_changed(change(BODY, lesion))
    for _ in range(3):
        QApplication.processEvents()
    assert strip.sizeHint().height() == strip.heightForWidth(width)
    assert strip.minimumSizeHint().height() <= strip.heightForWidth(width)


def test_what_is_pressed_is_said_before_the_figures(strip: NumbersStrip):
    strip.show_changed(change(BODY, lesion_from_text("L4-L5 disc-herniation subarticular right", FACTS)))
    assert "root" in strip.rows[0]
    assert all("mm" in row for row in strip.rows[1:])
