"""The cut through the lesion: what it shows, and that it shows it where it is."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.sections import axial_plane
from anatomy.reasoning.explain import explain
from app.look.colours import LESION, ROOTS
from app.look.theme import LIGHT, PROJECTION, dress
from app.scene import section as section_module
from app.scene.describe import describe
from app.scene.section import ORDER, Cut, cut_pieces
from app.scene.stage import Stage
from app.scene.tissues import Tissue
from app.start.lesion_words import lesion_from_text
from app.state.state import StartView, State
from app.windows.section_view import SectionView

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)
LESION_WORDS = "L4-L5 disc-herniation subarticular right 0.8"


@pytest.fixture(scope="module")
def stage():
    made = Stage(BODY)
    yield made
    made.close()


def shown(stage, words, view):
    lesion = lesion_from_text(words, FACTS)
    state = State(lesion=lesion, start_view=view)
    picture = describe(state, explain(FACTS, lesion), FACTS, BODY)
    stage.show(picture)
    return state, picture


@pytest.fixture
def cut(qtbot: QtBot, qapp: QApplication, stage):
    dress(qapp, LIGHT)
    view = SectionView(LIGHT)
    qtbot.addWidget(view)
    view.resize(500, 500)
    state, picture = shown(stage, LESION_WORDS, StartView.AXIAL)
    view.show_cut(Cut.AXIAL, state, BODY, stage.shapes, picture)
    return view


def columns(view: SectionView, colour) -> list[int]:
    image = view.grab().toImage()
    wanted = QColor(*colour)
    return [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).rgb() == wanted.rgb()
    ]


def test_every_tissue_has_its_place_in_the_order_of_drawing():
    assert sorted(ORDER) == sorted(Tissue)


def test_a_slice_shows_disc_sac_and_roots_and_names_itself(cut: SectionView):
    assert {"disc-l4-l5", "thecal-sac", "root-l5-right", "root-l5-left"} <= set(cut.structures)
    assert cut.structures.index("disc-l4-l5") < cut.structures.index("thecal-sac"), "the sac is not hidden by the disc"
    assert "seen from the feet" in cut.accessibleDescription()


def test_a_bulge_on_the_right_is_on_the_left_half_of_the_slice(cut: SectionView):
    pink = columns(cut, LESION)
    assert len(pink) > 150
    assert sum(x < 250 for x in pink) > 0.9 * len(pink)


def test_the_root_that_is_touched_has_its_colour_and_letter(cut: SectionView):
    green = columns(cut, ROOTS["L5"])
    assert len(green) > 150
    assert max(green) < 250


def test_what_is_hidden_is_not_cut_but_muscles_give_context(stage):
    state, picture = shown(stage, LESION_WORDS, StartView.AXIAL)
    names = [
        p.structure for p in cut_pieces(stage.shapes, BODY.shapes, axial_plane(BODY, state.lesion.segment), picture)
    ]
    assert "psoas-major-right" in names
    hidden = describe(
        State(lesion=state.lesion, hidden=frozenset({"disc-l4-l5"})), explain(FACTS, state.lesion), FACTS, BODY
    )
    names = [
        p.structure for p in cut_pieces(stage.shapes, BODY.shapes, axial_plane(BODY, state.lesion.segment), hidden)
    ]
    assert "disc-l4-l5" not in names


def test_a_cut_from_front_to_back_goes_through_the_lesion_and_shows_five_vertebrae_at_most(cut: SectionView, stage):
    state, picture = shown(stage, LESION_WORDS, StartView.SAGITTAL)
    cut.show_cut(Cut.SAGITTAL, state, BODY, stage.shapes, picture)
    assert {"L4", "L5", "disc-l4-l5"} <= set(cut.structures)
    assert "L1" not in cut.structures
    assert Cut.SAGITTAL in cut.accessibleDescription() or "front to back" in cut.accessibleDescription()


def test_lines_of_the_cut_are_thicker_in_the_look_for_a_hall(cut: SectionView):
    ink = QColor(LIGHT.text).getRgb()[:3]
    usual = len(columns(cut, ink))
    cut.set_theme(replace(LIGHT, weight=PROJECTION.weight))
    assert len(columns(cut, ink)) > 1.3 * usual


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("zone", ["central", "subarticular right", "subarticular left", "foraminal right"])
def test_letters_of_roots_and_words_of_sides_keep_apart_in_a_low_cut(
    zone: str, percent: int, qtbot: QtBot, qapp: QApplication, stage, monkeypatch
):
    dress(qapp, LIGHT, percent)
    view = SectionView(LIGHT)
    qtbot.addWidget(view)
    view.resize(350, 157)
    state, picture = shown(stage, f"L4-L5 disc-herniation {zone} 0.6", StartView.AXIAL)
    boxes, written = [], section_module._letter

    def write(*what):
        boxes.append(written(*what))
        return boxes[-1]

    monkeypatch.setattr(section_module, "_letter", write)
    view.show_cut(Cut.AXIAL, state, BODY, stage.shapes, picture)
    view.grab()
    assert boxes
    painter = QPainter(image := QImage(view.size(), QImage.Format.Format_RGB32))
    ends = [box for _, _, box in section_module._ends(painter, view.rect(), Cut.AXIAL, view.font())]
    painter.end()
    assert image.width() == view.width()
    for one in boxes:
        assert not any(one.intersects(other) for other in (*ends, *(box for box in boxes if box is not one)))
        assert view.rect().toRectF().contains(one)
    dress(qapp, LIGHT)
