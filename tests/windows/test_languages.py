"""No word of the window stays behind: in the pseudo-language every one has accents, and every one has room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, DermatomeMap, HerniationZone, RootName, SegmentId, Side, ZoneId
from anatomy.facts.wording import fill
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.geometry.lesions import change
from anatomy.reasoning.explain import explain
from app.actions import asking, choosing
from app.language import pseudo
from app.language.languages import LATIN, facts_in, reading_in, speak
from app.look.theme import LIGHT, dress
from app.scene.describe import describe
from app.scene.ride import ride_along
from app.settings.settings import Settings
from app.state.state import ReadingLevel, State
from app.windows.flat_body import NO_DRAWING, FlatBody
from app.windows.keys_sheet import grouped, keys_dialog
from app.windows.language_menu import LanguageMenu
from app.windows.main_window import MainWindow
from app.windows.numbers_strip import contact_words, full_name, in_words, short_name
from app.windows.reading_dialogs import red_flags_dialog, sources_dialog
from tests.windows.reading_aloud import cut_short, plain_words, untranslated

ENGLISH = load_shipped_facts()
FACTS = facts_in(pseudo.CODE, ENGLISH)
LESIONS = (
    Lesion(ConditionId("disc-herniation"), SegmentId("L4-L5"), side=Side.LEFT, zone=HerniationZone.SUBARTICULAR),
    Lesion(ConditionId("disc-herniation"), SegmentId("L3-L4"), zone=HerniationZone.CENTRAL),
    Lesion(ConditionId("degenerative-spondylolisthesis"), SegmentId("L4-L5"), side=Side.RIGHT),
    Lesion(ConditionId("radiculopathy"), root=RootName("L3"), side=Side.RIGHT),
    Lesion(ConditionId("piriformis-syndrome"), side=Side.RIGHT),
    Lesion(ConditionId("knee-osteoarthritis"), side=Side.LEFT),
    Lesion(ConditionId("cauda-equina-syndrome")),
)


@pytest.fixture
def pseudo_words() -> Iterator[None]:
    speak(pseudo.CODE)
    yield
    speak("en")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, pseudo_words: None) -> Iterator[MainWindow]:
    dress(qapp, LIGHT)
    made = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(made)
    made.resize(1400, 860)
    made.show()
    made.fill(FACTS, load_reading=reading_in(pseudo.CODE, load_shipped_reading, ENGLISH), flat="")
    yield made
    made.close()


def test_the_healthy_window_says_nothing_in_plain_letters(window: MainWindow):
    assert untranslated(window) == set()


def test_the_window_of_a_lesion_says_nothing_in_plain_letters(window: MainWindow, qtbot: QtBot):
    for lesion in LESIONS:
        for level in ReadingLevel:
            window.store.put(choosing.set_level(choosing.set_lesion(window.store.state, lesion), level))
            window.meaning.open_shelf()
            assert untranslated(window) == set(), lesion


def test_the_way_back_says_nothing_in_plain_letters(window: MainWindow):
    state = asking.toggle_asking(window.store.state)
    state = asking.toggle_place(state, ZoneId("KN_AM"), Side.RIGHT)
    for clue in list(ENGLISH.clues)[::4]:
        state = asking.toggle_clue(state, clue)
    for level in ReadingLevel:
        window.store.put(choosing.set_level(state, level))
        for card in window.way_back.answer.cards:
            card.more.setChecked(True)
        assert untranslated(window) == set()


def test_dialogs_and_menus_say_nothing_in_plain_letters(window: MainWindow, qtbot: QtBot):
    evidence = explain(FACTS, LESIONS[0]).steps[0].evidence
    cited = frozenset(
        word
        for source in ENGLISH.sources.values()
        for text in (source.title, source.authors, source.journal, source.doi, source.pmid)
        for word in plain_words(text)
    )
    reading = window.reading
    window.store.put(choosing.set_lesion(window.store.state, LESIONS[0]))
    made = [
        keys_dialog(window, grouped(window.wishes)),
        red_flags_dialog(window, FACTS),
        sources_dialog(window, FACTS, evidence, reading.shelf.reading.studies),
        LanguageMenu("own", window),
        window.view_menu,
        window.compare_menu,
    ]
    for one in made:
        assert untranslated(one, cited) == set(), type(one)
    reading.open_questions()
    reading.open_questions("roots-emerge-at-l4-l5")
    reading.open_term("vertebra")
    for dialog in QApplication.topLevelWidgets():
        if dialog.parent() is window or dialog.parentWidget() is window:
            assert untranslated(dialog, cited) == set(), type(dialog)
            dialog.close()


def test_the_search_says_nothing_in_plain_letters(window: MainWindow):
    for text in ("L4", "knee", "disc", "nerve", "pain", "zzzz"):
        window.bar.search.setText(text)
        window.bar.search.textEdited.emit(text)
        assert untranslated(window.bar.search.sheet, frozenset({"zzzz"})) == set(), text


def test_labels_in_the_picture_are_in_the_language(window: MainWindow):
    body = window.body_view.body
    assert body is not None
    for lesion in LESIONS:
        for level in ReadingLevel:
            for all_maps in (False, True):
                state = choosing.set_level(choosing.set_lesion(State(), lesion), level)
                state = choosing.show_all_maps(state) if all_maps else state
                picture = describe(state, explain(FACTS, lesion), FACTS, body)
                assert [label.text for label in picture.labels if plain_words(label.text)] == []


def test_a_ride_along_a_nerve_is_told_in_the_language(window: MainWindow):
    body = window.body_view.body
    assert body is not None
    for lesion in LESIONS[:5]:
        told = explain(FACTS, lesion)
        for level in ReadingLevel:
            for number in range(len(told.courses)):
                ride = ride_along(body, told, FACTS, level, number)
                assert ride is None or [words for _, words in ride.stops if plain_words(words)] == []


def test_the_flat_body_says_nothing_in_plain_letters(qtbot: QtBot, qapp: QApplication, pseudo_words: None):
    dress(qapp, LIGHT)
    window = MainWindow(Settings(reduced_motion=True), None)
    qtbot.addWidget(window)
    window.resize(1400, 860)
    window.show()
    window.fill(FACTS, load_reading=reading_in(pseudo.CODE, load_shipped_reading, ENGLISH), flat=NO_DRAWING)
    for lesion in LESIONS:
        window.store.put(choosing.set_lesion(window.store.state, lesion))
        assert untranslated(window) == set(), lesion
    assert isinstance(window.body_view, FlatBody)
    laid_out = window.body_view.main._layout.words
    assert laid_out
    assert [words.text for words in laid_out if plain_words(words.text)] == []
    window.close()


def test_figures_have_names_in_the_language(window: MainWindow):
    body = window.body_view.body
    assert body is not None
    for lesion in LESIONS[:5]:
        changed = change(body, lesion)
        for number in changed.numbers:
            for level in ReadingLevel:
                assert plain_words(f"{full_name(number)} {short_name(number, level)} {in_words(number)}") == []
        assert plain_words(contact_words(changed.contacts, FACTS)) == []


def test_longer_words_have_room_or_a_tool_tip(window: MainWindow, qapp: QApplication):
    for size in ((1400, 860), (1024, 640)):
        window.resize(*size)
        for lesion in (window.store.state.lesion, LESIONS[0]):
            if lesion is not None:
                window.store.put(choosing.set_lesion(window.store.state, lesion))
            qapp.processEvents()
            assert cut_short(window) == set(), size


def test_every_sentence_of_reasoning_is_in_the_language(pseudo_words: None):
    for lesion in LESIONS:
        for one in DermatomeMap:
            told = explain(FACTS, lesion, one)
            for text in (
                told.title,
                told.subtitle,
                *(f"{step.title} {step.plain} {step.clinical}" for step in told.steps),
            ):
                assert plain_words(text) == []


def test_a_language_chooses_the_form_that_goes_with_the_side():
    text = "in der {side:rechten|linken|jeder} Leiste"
    assert fill(text, {"side": Side.RIGHT}) == "in der rechten Leiste"
    assert fill(text, {"side": Side.LEFT}) == "in der linken Leiste"
    assert fill(text, {"side": ""}) == "in der jeder Leiste"


def test_latin_names_stand_for_things_of_the_body():
    named = facts_in("en", ENGLISH, LATIN)
    assert named.structures["L4"].english == "vertebra lumbalis IV"


def test_english_words_are_found_in_every_language():
    from anatomy.reasoning.search import search, search_index

    reading = reading_in(pseudo.CODE, load_shipped_reading, ENGLISH)()
    hits = search(search_index(FACTS, reading), "slipped disc")
    assert hits[0].id == "disc-herniation"
    assert plain_words(hits[0].name) == []
