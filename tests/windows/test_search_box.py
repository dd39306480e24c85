"""The search box and the bar in which it stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from anatomy.facts.names import ClueId
from anatomy.facts.reading import Kind
from anatomy.facts.rows import ClueKind
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.search import Fit, Hit
from app.look.theme import DARK, LIGHT, dress
from app.windows.going_there import Search, kind_of
from app.windows.reading_shelf import Shelf
from app.windows.search_box import MOST, SearchBox
from app.windows.search_results import KIND_ROLE
from app.windows.top_bar import TopBar

FACTS = load_shipped_facts()
SEARCH = Search(FACTS, Shelf())
Opener = Callable[..., TopBar]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Opener:
    """Opens a window with the bar at its top, of a width and at a text size."""

    windows = []

    def open_bar(width: int = 1400, percent: int = 100) -> TopBar:
        dress(qapp, LIGHT, percent)
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        bar = TopBar(LIGHT)
        bar.search.finder = SEARCH.find
        column.addWidget(bar)
        column.addStretch(1)
        window.setMinimumSize(100, 100)
        window.resize(width, 640)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        QApplication.processEvents()
        return bar

    return open_bar


def types(box: SearchBox, text: str) -> None:
    box.ask()
    QTest.keyClicks(box, text)


def test_results_fold_out_while_typing_and_say_what_they_are(opened: Opener):
    box = opened().search
    assert not box.is_open
    types(box, "knee cap")
    assert box.is_open
    first = box.sheet.list.item(0)
    assert (first.text(), first.data(KIND_ROLE)) == ("Patella", "Bone · knee cap")
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Patella: Bone · knee cap"


def test_at_most_eight_results_are_listed_and_each_says_what_it_is(opened: Opener):
    box = opened().search
    types(box, "nerve")
    rows = box.sheet.list
    assert rows.count() == MOST
    assert all(rows.item(row).data(KIND_ROLE) for row in range(rows.count()))


def test_arrows_and_enter_choose_and_the_box_is_empty_afterwards(opened: Opener, qtbot: QtBot):
    box = opened().search
    types(box, "piriformis")
    wanted = box.sheet.hits[1]
    QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.focus_given_back), qtbot.waitSignal(box.hit_chosen) as told:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [wanted]
    assert (box.text(), box.is_open) == ("", False)


def test_the_arrows_go_round(opened: Opener):
    box = opened().search
    types(box, "nerve")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.sheet.list.currentRow() == MOST - 1
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.sheet.list.currentRow() == 0


def test_a_click_on_a_row_chooses_it(opened: Opener, qtbot: QtBot):
    box = opened().search
    types(box, "meniscus")
    rows, wanted = box.sheet.list, box.sheet.hits[1]
    with qtbot.waitSignal(box.hit_chosen) as told:
        place = rows.visualItemRect(rows.item(1)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told.args == [wanted]


def test_escape_closes_and_gives_the_focus_back(opened: Opener, qtbot: QtBot):
    box = opened().search
    types(box, "disc")
    with qtbot.waitSignal(box.focus_given_back), qtbot.assertNotEmitted(box.hit_chosen):
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box.is_open) == ("", False)


def test_nothing_found_is_said_and_enter_does_nothing(opened: Opener, qtbot: QtBot):
    box = opened().search
    types(box, "xyzzy")
    assert box.is_open
    assert box.sheet.nothing.isVisible()
    assert box.sheet.hits == ()
    with qtbot.assertNotEmitted(box.hit_chosen):
        QTest.keyClick(box, Qt.Key.Key_Return)


def test_the_list_goes_when_the_focus_goes(opened: Opener):
    bar = opened()
    types(bar.search, "disc")
    bar.home_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not bar.search.is_open


@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1400, 100), (1400, 200), (1024, 200), (2600, 300)])
def test_the_list_stays_inside_the_window_and_no_row_is_cut(opened: Opener, width: int, percent: int):
    box = opened(width, percent).search
    types(box, "infrapatellar")
    sheet, window = box.sheet, box.window()
    assert window.rect().contains(sheet.geometry())
    rows = sheet.list
    for row in range(rows.count()):
        assert rows.visualItemRect(rows.item(row)).width() <= rows.viewport().width()
    if sheet.geometry().bottom() < window.height() - 12:
        assert rows.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("width", "percent"), [(1024, 100), (1100, 100), (1280, 100), (1400, 100), (1400, 200), (1920, 200), (1024, 200)]
)
def test_no_word_of_the_bar_is_cut(opened: Opener, width: int, percent: int):
    bar = opened(width, percent)
    assert bar.width() == width
    seen = [*bar._wishes, bar.red_flags_button, bar.more_button, bar.search]
    for widget in (one for one in seen if not one.isHidden()):
        least = widget.minimumSizeHint() if widget is bar.search else widget.sizeHint()
        assert widget.width() >= least.width(), widget
        assert bar.rect().contains(widget.geometry()), widget
    placeholder = bar.search.fontMetrics().horizontalAdvance(bar.search.placeholderText())
    assert placeholder <= bar.search.width() - bar.search.fontMetrics().height()


def test_a_wide_bar_shows_every_button_and_no_menu(opened: Opener):
    bar = opened(1400)
    assert bar.given_way == ()
    assert bar.more_button.isHidden()


def test_what_has_given_way_is_in_the_menu_and_still_does_its_work(opened: Opener, qtbot: QtBot):
    bar = opened(1024, 300)
    assert bar.given_way
    bar.undo_button.setEnabled(False)
    menu = bar.more_menu()
    assert [action.text() for action in menu.actions()] == [button.toolTip() for button in bar.given_way]
    assert not menu.actions()[bar.given_way.index(bar.undo_button)].isEnabled()
    with qtbot.waitSignal(bar.keys_wanted):
        menu.actions()[bar.given_way.index(bar.keys_button)].trigger()
    assert bar.anchor_of(bar.view_button) is bar.more_button


def test_larger_text_makes_buttons_give_way_and_smaller_text_brings_them_back(opened: Opener, qapp: QApplication):
    bar = opened(1400)
    dress(qapp, DARK, 200)
    QApplication.processEvents()
    assert bar.given_way
    dress(qapp, LIGHT, 100)
    QApplication.processEvents()
    assert bar.given_way == ()


@pytest.mark.parametrize(
    ("kind", "identifier", "words"),
    [
        (Kind.STRUCTURE, "patella", "Bone"),
        (Kind.STRUCTURE, "sciatic-nerve", "Nerve"),
        (Kind.STRUCTURE, "disc-l4-l5", "Disc"),
        (Kind.STRUCTURE, "nucleus-l4-l5", "Part of a disc"),
        (Kind.STRUCTURE, "medial-meniscus", "Meniscus"),
        (Kind.STRUCTURE, "soleus", "Muscle"),
        (Kind.STRUCTURE, "conus-medullaris", "Part of the spinal cord"),
        (Kind.CONDITION, "disc-herniation", "Cause"),
        (Kind.CONDITION, "cauda-equina-syndrome", "Cause that needs help at once"),
        (Kind.CLUE, "patellar-reflex-reduced", "Sign"),
        (Kind.TERM, "dermatome", "Word explained"),
    ],
)
def test_each_result_says_what_it_is(kind: Kind, identifier: str, words: str):
    assert kind_of(FACTS, Hit(kind, identifier, identifier, identifier, Fit.NAME)) == words


def test_alarm_signs_are_called_so():
    alarms = [clue.id for clue in FACTS.clues.values() if clue.kind is ClueKind.ALARM]
    assert alarms
    for clue in alarms:
        assert kind_of(FACTS, Hit(Kind.CLUE, ClueId(clue), clue, clue, Fit.NAME)) == "Alarm sign"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("T12", "T12"),
        ("conus", "conus-medullaris"),
        ("filum", "filum-terminale"),
        ("jelly of the L4-L5 disc", "nucleus-l4-l5"),
        ("lower endplate of L3-L4", "endplate-l3-l4-lower"),
        ("L5 rootlets", "rootlets-l5"),
        ("big toe lifter", "extensor-hallucis-longus"),
        ("TFL", "tensor-fasciae-latae"),
        ("VMO", "vastus-medialis"),
        ("groin muscle", "pectineus"),
    ],
)
def test_what_was_built_last_is_found_by_everyday_words(typed: str, first: str):
    assert SEARCH.find(typed, MOST)[0][0].id == first


def test_questions_and_corrections_are_found():
    assert SEARCH.find("do I need a scan", MOST) or SEARCH.find("scan", MOST)
    kinds = {hit.kind for word in ("cause knee pain", "roots emerge") for hit, _ in SEARCH.find(word, MOST)}
    assert {Kind.QUESTION, Kind.CORRECTION} <= kinds
