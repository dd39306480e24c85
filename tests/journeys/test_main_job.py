import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from anatomy.facts.names import HerniationZone, RootName, SegmentId, Side, StructureId
from app.actions import choosing
from app.look.colours import ROOTS
from tests.journeys.conftest import Person

L45 = SegmentId("L4-L5")


def choose(person: Person, zone: HerniationZone, side: Side, segment: SegmentId = L45) -> None:
    window = person.window
    person.clicks(window.choose.strip.buttons[segment])
    spot = next(s for s in window.choose.picker.spots if s.zone is zone and s.side is side)
    person.clicks(spot)


def root_colour_at(person: Person, structure: str, root: str) -> tuple[int, float]:
    """How many of the structure's points show the root's hue in the main view, and their mean x in the body frame.

    Step three is shown: the course without the felt areas, whose violet would mix with it.
    """
    person.window.store.put(choosing.set_step(person.window.store.state, 2))
    view = person.window.body_view.main
    seen = person.sees(view).astype(int)
    points = person.window.body_view.body.shapes[StructureId(structure)].points[::2]
    pixels, _ = view.camera.project(points, view.width(), view.height())
    wanted = np.array(ROOTS[RootName(root)], float)
    hits, xs = 0, []
    for (x, y), place in zip(pixels, points, strict=True):
        column, row = round(x), round(y)
        if 0 <= row < seen.shape[0] and 0 <= column < seen.shape[1]:
            # Direction of colour, not brightness: the shading darkens it.
            colour = seen[row, column]
            if colour.max() > 40 and np.dot(colour, wanted) / (np.linalg.norm(colour) * np.linalg.norm(wanted)) > 0.985:
                hits += 1
                xs.append(float(place[0]))
    return hits, float(np.mean(xs)) if xs else 0.0


def test_a_right_subarticular_herniation_at_l4_l5_lights_l5_on_the_right(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    explanation = person.window.explanation
    assert explanation is not None
    assert [(link.root, link.side, link.role) for link in explanation.roots][:1] == [("L5", "right", "traversing")]
    hits, x = root_colour_at(person, "sciatic-nerve-right", "L5")
    assert hits > 20
    assert x > 0


def test_the_same_on_the_left_lights_the_left(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.LEFT)
    hits, x = root_colour_at(person, "sciatic-nerve-left", "L5")
    assert hits > 20
    assert x < 0
    # Seen obliquely the dark nerve crosses behind the lit one at a point or two.
    assert root_colour_at(person, "sciatic-nerve-right", "L5")[0] < hits / 5


def test_far_lateral_instead_changes_the_picture_to_l4_and_the_femoral_nerve(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    choose(person, HerniationZone.EXTRAFORAMINAL, Side.RIGHT)
    explanation = person.window.explanation
    assert explanation is not None
    assert explanation.roots[0].root == "L4"
    assert explanation.courses[0].nerves[:2] == ("femoral-nerve", "saphenous-nerve")
    assert {link.zone for link in explanation.knee_zones} >= {"KN_AM", "KN_ANT"}
    hits, x = root_colour_at(person, "saphenous-nerve-right", "L4")
    assert hits > 10
    assert x > 0


def test_the_sentences_and_their_sources_can_be_read(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    explanation = person.window.explanation
    assert explanation is not None
    assert all(step.plain and step.clinical and step.evidence.sources for step in explanation.steps)
    from app.windows.evidence_badge import EvidenceBadge

    badge = person.window.meaning.findChildren(EvidenceBadge)[0]
    person.clicks(badge)
    from app.windows.reading_dialogs import ReadingDialog

    dialog = person.window.findChild(ReadingDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_click_on_the_disc_in_the_picture_chooses_its_segment(person: Person):
    view = person.window.body_view.main
    body = person.window.body_view.body
    view.set_camera(person.window.body_view.camera_of("anterior"))
    person.settle()
    points = body.shapes[StructureId("disc-l3-l4")].points
    # Beside the anterior longitudinal ligament, which covers the middle, and before the nerves at its side.
    shoulder = points[(np.abs(points[:, 0] - 16) < 3) & (points[:, 1] > points[:, 1].max() - 9)].mean(axis=0)
    (pixel,), _ = view.camera.project(shoulder[None], view.width(), view.height())
    person.clicks(view, QPoint(round(pixel[0]), round(pixel[1])))
    assert person.window.store.state.chosen == "disc-l3-l4"
    assert person.window.store.state.lesion is not None
    assert person.window.store.state.lesion.segment == "L3-L4"


def test_a_click_on_a_root_in_the_close_up_chooses_its_own_trouble(person: Person):
    choose(person, HerniationZone.EXTRAFORAMINAL, Side.RIGHT)
    person.settle()
    view = person.window.body_view.start
    points = person.window.body_view.body.shapes[StructureId("root-l4-right")].points[::5]
    pixels, depth = view.camera.project(points, view.width(), view.height())
    for x, y in pixels[np.argsort(depth)]:
        if (
            0 < x < view.width()
            and 0 < y < view.height()
            and view._pick(view.mapFrom(view, QPoint(round(x), round(y))).toPointF()) == "root-l4-right"
        ):
            person.clicks(view, QPoint(round(x), round(y)))
            break
    lesion = person.window.store.state.lesion
    assert lesion is not None
    assert (lesion.condition, lesion.root, lesion.side) == ("radiculopathy", "L4", "right")


def test_everything_can_be_chosen_by_keyboard_alone(person: Person):
    window = person.window
    window.choose.strip.buttons[SegmentId("L1-L2")].setFocus()
    person.presses(Qt.Key.Key_Down)
    assert window.store.state.lesion is not None
    assert window.store.state.lesion.segment == "L2-L3"
    window.choose.side_buttons[Side.LEFT].setFocus()
    person.presses(Qt.Key.Key_Space)
    assert window.store.state.lesion.side == "left"
    spot = next(s for s in window.choose.picker.spots if s.zone is HerniationZone.FORAMINAL and s.side is Side.LEFT)
    spot.setFocus()
    person.presses(Qt.Key.Key_Space)
    assert window.store.state.lesion.zone == "foraminal"
    before = window.store.state.lesion.severity
    window.choose.severity.setFocus()
    person.presses(Qt.Key.Key_Right)
    assert window.store.state.lesion.severity > before


def test_tab_reaches_every_control_of_the_left_panel(person: Person):
    window = person.window
    window.choose.strip.buttons[SegmentId("L1-L2")].setFocus()
    reached = set()
    for _ in range(80):
        person.presses(Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    for widget in (*window.choose.picker.spots, window.choose.conditions, window.body_view.main):
        assert widget in reached, widget.accessibleName()
    # Two sides are one choice: Tab reaches the pair, arrows go from one to the other.
    assert reached & set(window.choose.side_buttons.values())


def test_escape_clears_and_undo_brings_it_back(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    chosen = person.window.store.state.lesion
    person.presses(Qt.Key.Key_Escape)
    assert person.window.store.state.lesion is None
    person.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.window.store.state.lesion == chosen
    person.presses(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert person.window.store.state.lesion is None


def test_home_returns_to_the_whole_body_after_turning_it_away(person: Person):
    view = person.window.body_view.main
    home = view.camera
    view.set_camera(home.orbited(70, 20).zoomed(3, 10, 10, view.width(), view.height()))
    person.presses(Qt.Key.Key_Home)
    assert view.camera == home


def test_sides_are_written_in_words_where_the_body_has_them(person: Person):
    view = person.window.body_view.main
    view.set_camera(person.window.body_view.camera_of("anterior"))
    right, left = (person.window.body_view.body.landmark("hip-centre", side) for side in (Side.RIGHT, Side.LEFT))
    pixels, _ = view.camera.project(np.stack([right, left]), view.width(), view.height())
    assert pixels[0, 0] < pixels[1, 0], "from the front the person's right is on the screen's left"


def test_the_look_can_be_changed_and_is_remembered(person: Person, tmp_path):
    person.clicks(person.window.bar.theme_button)
    person.window.close()
    assert '"theme": "dark"' in (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert QApplication.activeWindow() is not person.window


def test_an_explanation_can_be_read_in_clinical_terms(person: Person):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    from PySide6.QtWidgets import QPushButton

    clinical = next(b for b in person.window.meaning.findChildren(QPushButton) if b.text() == "Clinical")
    person.clicks(clinical)
    assert person.window.store.state.level == "clinical"


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_each_number_key_shows_its_own_step_and_checks_its_card(person: Person, number: int):
    choose(person, HerniationZone.SUBARTICULAR, Side.RIGHT)
    person.window.body_view.main.setFocus()
    person.presses(Qt.Key(Qt.Key.Key_0 + number))
    assert person.window.store.state.step == number - 1
    assert [card.isChecked() for card in person.window.story.cards] == [n == number for n in range(1, 5)]


def test_the_name_under_the_pointer_goes_when_the_eye_moves(person: Person):
    view = person.window.body_view.main
    names = []
    view.hovered.connect(names.append)
    view._set_hover(StructureId("L4"), QPoint(50, 50).toPointF())
    view.set_camera(view.camera.orbited(20, 0))
    assert names == ["L4", None]
