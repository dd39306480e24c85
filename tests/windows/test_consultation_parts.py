"""The parts of a consultation: large, calm, in plain words."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.actions import consulting
from app.look.theme import LIGHT, dress
from app.settings.settings import Settings
from app.start.lesion_words import lesion_from_text
from app.state.consult import Consult, Leaf
from app.state.state import State
from app.windows.consultation_panel import ConsultationPanel
from app.windows.consultation_parts import ConsultationBar
from app.windows.handout_dialog import HandoutDialog
from app.windows.main_window import MainWindow

FACTS = load_shipped_facts()
LESIONS = {
    "spine": "L4-L5 disc-herniation subarticular right",
    "root": "L3 radiculopathy left",
    "knee": "patellofemoral-pain left",
    "urgent": "cauda-equina-syndrome",
    "central": "L4-L5 central-stenosis",
}


def state_of(which: str, step: int = 0) -> State:
    state = consulting.begin(State(lesion=lesion_from_text(LESIONS[which], FACTS)), FACTS)
    return consulting.tell(state, step)


def shown(panel: ConsultationPanel, which: str, leaf: Leaf = Leaf.STORY, step: int = 0) -> str:
    state = state_of(which, step)
    panel.show_consult(Consult(leaf), state, explain(FACTS, state.lesion))
    return "\n".join(label.text() for label in panel.area.widget().findChildren(QLabel))


@pytest.fixture
def panel(qtbot: QtBot) -> ConsultationPanel:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, LIGHT, 130)
    made = ConsultationPanel(FACTS)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    return made


@pytest.fixture
def bar(qtbot: QtBot) -> ConsultationBar:
    made = ConsultationBar(FACTS)
    qtbot.addWidget(made)
    made.resize(1024, 120)
    made.show()
    return made


@pytest.mark.parametrize("which", LESIONS)
def test_every_target_is_at_least_44_pixels(panel: ConsultationPanel, bar: ConsultationBar, which: str):
    shown(panel, which)
    bar.show_state(state_of(which))
    QApplication.processEvents()
    targets = [one for part in (panel, bar) for one in part.findChildren(QAbstractButton) if one.isVisible()]
    assert len(targets) > 9
    assert all(min(one.width(), one.height()) >= 44 for one in targets)
    assert bar.causes.height() >= 44


@pytest.mark.parametrize("step", range(4))
def test_one_plain_sentence_at_a_time(panel: ConsultationPanel, step: int):
    said = shown(panel, "spine", step=step)
    steps = explain(FACTS, state_of("spine").lesion).steps
    assert [one.plain in said for one in steps] == [place == step for place in range(4)]
    assert not any(one.clinical in said for one in steps)
    assert [button.isChecked() for button in panel.steps] == [place == step for place in range(4)]


def test_the_sentence_is_larger_than_the_text_around_it(panel: ConsultationPanel):
    shown(panel, "spine")
    told = explain(FACTS, state_of("spine").lesion).steps[0].plain
    label = next(one for one in panel.area.widget().findChildren(QLabel) if one.text() == told)
    assert label.fontInfo().pointSizeF() > 1.3 * panel.title.font().pointSizeF() or label.fontInfo().pointSizeF() >= 17


def test_the_leaves_say_what_they_promise(panel: ConsultationPanel):
    told = explain(FACTS, state_of("spine").lesion)
    assert "3,110 people" in shown(panel, "spine", Leaf.COMMON)
    helps = shown(panel, "spine", Leaf.HELPS)
    assert all(one.plain in helps for one in (*told.treatments, *told.outlook))
    now = shown(panel, "spine", Leaf.HELP_NOW)
    assert all(flag.plain in now for flag in told.red_flags)
    assert "no good count" in shown(panel, "knee", Leaf.COMMON)


@pytest.mark.parametrize("leaf", Leaf)
def test_an_emergency_says_on_every_leaf_what_to_do_and_says_it_once(panel: ConsultationPanel, leaf: Leaf):
    flag = explain(FACTS, state_of("urgent").lesion).red_flags[0].plain
    assert shown(panel, "urgent", leaf).count(flag) == 1
    assert flag not in shown(panel, "spine")


def test_the_ways_tell_wishes(panel: ConsultationPanel, qtbot: QtBot):
    shown(panel, "spine", step=1)
    told: list[object] = []
    panel.further.connect(told.append)
    panel.step_chosen.connect(told.append)
    panel.leaf_chosen.connect(told.append)
    panel.handout_wanted.connect(lambda: told.append("handout"))
    for button in (panel.next, panel.back, panel.steps[3], panel.leaves[Leaf.HELPS], panel.handout):
        button.click()
    assert told == [1, -1, 3, Leaf.HELPS, "handout"]


def test_only_what_has_a_meaning_for_the_cause_is_offered(bar: ConsultationBar):
    bar.show_state(state_of("spine"))
    assert list(bar.levels.buttons) == ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"]
    assert bar.levels.buttons["L4-L5"].isChecked()
    assert bar.sides.isVisible()
    assert bar.amounts.buttons[consulting.MILD].isChecked()
    bar.show_state(state_of("root"))
    assert "L3" in bar.levels.buttons
    assert bar.levels.buttons["L3"].isChecked()
    bar.show_state(state_of("knee"))
    assert bar.levels is None
    assert bar.sides.buttons["left"].isChecked()
    bar.show_state(state_of("central"))
    assert not bar.sides.isVisible()
    bar.show_state(state_of("urgent"))
    assert not bar.amounts.isVisible()


def test_the_bar_tells_wishes(bar: ConsultationBar):
    told: list[object] = []
    for signal in (bar.segment_chosen, bar.root_chosen, bar.side_chosen, bar.amount_chosen, bar.condition_chosen):
        signal.connect(told.append)
    bar.left.connect(lambda: told.append("left"))
    bar.show_state(state_of("spine"))
    bar.levels.buttons["L5-S1"].click()
    bar.sides.buttons["left"].click()
    bar.amounts.buttons[0.6].click()
    bar.show_state(state_of("root"))
    bar.levels.buttons["L2"].click()
    bar.causes.activated.emit(bar.causes.findData("meniscal-tear"))
    bar.done.click()
    assert told == ["L5-S1", "left", 0.6, "L2", "meniscal-tear", "left"]


def test_where_nothing_can_be_drawn_the_words_and_the_page_are_there_all_the_same(qtbot: QtBot):
    window = MainWindow(Settings(), None)
    qtbot.addWidget(window)
    window.show()
    window.fill(FACTS, lesion_from_text(LESIONS["spine"], FACTS), flat="It is shown flat.")
    window.consultation.begin()
    window.consultation.panel.next.click()
    assert window.store.state.step == 1
    assert window.consultation.panel.steps[1].isChecked()
    window.consultation.open_handout()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandoutDialog)
    assert dialog.handout.pictures == ()
    dialog.reject()
    window.consultation.end()
    assert not window.consultation.on
    assert window.bar.isVisible()
    window.close()


def test_the_buttons_of_a_column_are_equally_high_and_their_words_stand_in_the_middle(qtbot: QtBot, qapp: QApplication):
    dress(qapp, LIGHT)
    made = ConsultationPanel(FACTS)
    qtbot.addWidget(made)
    made.resize(448, 700)
    made.show()
    made.show_consult(Consult(), state_of("spine"), explain(FACTS, state_of("spine").lesion))
    qapp.processEvents()
    buttons = (*made.leaves.values(), made.handout, made.next)
    assert len({button.height() for button in buttons}) == 1
    for button in (*made.leaves.values(), made.handout):
        image = button.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        ground = image.pixelColor(12, image.height() // 2).value()
        middle = range(12, image.width() - 12)
        written = [
            x
            for x in middle
            if any(abs(image.pixelColor(x, y).value() - ground) > 60 for y in range(10, image.height() - 10))
        ]
        assert written
        assert abs(written[0] - (image.width() - written[-1])) <= 4
