"""The story that plays by itself."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.facts.names import HerniationZone, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import choices, explain
from app.actions.choosing import fitted
from app.scene.story import LINE_LETTERS
from app.scene.viewport import Viewport
from app.start.lesion_words import lesion_from_text
from app.state.state import ReadingLevel
from app.windows import story_player
from app.windows.story_player import StoryPlayer, caption, duration_ms

FACTS = load_shipped_facts()
EXPLANATION = explain(FACTS, lesion_from_text("L4-L5 disc-herniation subarticular right 0.6", FACTS))


@pytest.fixture
def played(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(story_player, "LOOK_MS", 10)
    monkeypatch.setattr(story_player, "WORD_MS", 1)
    view = Viewport()
    qtbot.addWidget(view)
    steps: list[int | None] = []
    return StoryPlayer(view, steps.append), view, steps


@pytest.mark.parametrize("level", ReadingLevel)
def test_every_condition_is_told_in_under_a_minute(level):
    for condition in FACTS.conditions:
        lesion = fitted(FACTS, condition, None)
        assert choices(FACTS, condition) is not None
        told = sum(duration_ms(step, level) for step in explain(FACTS, lesion).steps)
        assert 8000 < told < 60000, (condition, told)


def test_it_goes_through_the_four_steps_with_captions_and_then_shows_the_whole(played, qtbot: QtBot):
    player, view, steps = played
    player.play(EXPLANATION, ReadingLevel.PLAIN)
    assert view.caption == caption(EXPLANATION.steps[0], ReadingLevel.PLAIN)
    qtbot.waitUntil(lambda: not player.playing, timeout=5000)
    assert steps == [0, 1, 2, 3, None]
    assert view.caption == ""


def test_captions_follow_the_reading_level(played):
    player, view, _ = played
    player.play(EXPLANATION, ReadingLevel.CLINICAL)
    assert view.caption.replace("\n", " ") == EXPLANATION.steps[0].clinical
    player.stop()


def test_a_step_taken_by_hand_ends_it(played):
    player, view, _ = played
    player.play(EXPLANATION, ReadingLevel.PLAIN)
    player.saw_step(0)
    assert player.playing
    player.saw_step(2)
    assert not player.playing
    assert view.caption == ""


def test_lines_of_a_caption_are_short():
    for side in Side:
        for zone in HerniationZone:
            lesion = lesion_from_text(f"L4-L5 disc-herniation {zone} {side} 0.6", FACTS)
            for step in explain(FACTS, lesion).steps:
                assert max(map(len, caption(step, ReadingLevel.CLINICAL).split("\n"))) <= LINE_LETTERS


def test_sleep_skips_no_step(played, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    player, _, steps = played

    class Slept(story_player.QElapsedTimer):
        hours = 8

        def restart(self) -> int:
            jump, Slept.hours = 3_600_000 * Slept.hours, 0
            return super().restart() + jump

    player._clock = Slept()
    ends: list[int] = []
    player._timer.timeout.connect(lambda: ends.append(len(steps)))
    player.play(EXPLANATION, ReadingLevel.PLAIN)
    qtbot.waitUntil(lambda: not player.playing, timeout=10000)
    assert steps == [0, 1, 2, 3, None]
    assert len(ends) == 5, "the step that nobody could see is told once more"
