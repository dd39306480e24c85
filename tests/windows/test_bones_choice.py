"""Whose bones: chosen in the sheet of the view, shown with their credit, undone like any other wish."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from anatomy.facts.names import StructureId
from anatomy.files import shape_packs
from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.files.shape_packs import body_for, list_packs, pack_path, remove_pack, write_pack
from anatomy.geometry.person import Person, Sex
from anatomy.geometry.shapes import Body, Pack, Shape
from app.actions.choosing import set_person, set_shapes
from app.scene.credits import credit_line
from app.state.state import State
from app.state.store import Store
from app.windows.bones_choice import BonesChoice, BonesCredit, BonesCredits, body_of, worn
from tests.files.mesh_files import ball

PACK = Pack("test-set", "Bones for a test", "Nobody", "CC0", "tests", "laid on", ("L4",))
L4 = StructureId("L4")


def other_body() -> Body:
    ours = read_bundle(BUNDLE)
    mesh = ball(ours.shapes[L4].centre, (22, 20, 14))
    shape = Shape(
        L4,
        mesh.points.astype(np.float32),
        mesh.triangles.astype(np.int32),
        mesh.normals.astype(np.float32),
        np.full(len(mesh.points), 255, np.uint8),
    )
    return replace(ours, shapes={**ours.shapes, L4: shape}, pack=PACK)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("packs")
    write_pack(other_body(), PACK, made)
    return made


@pytest.fixture(autouse=True)
def packs(folder, monkeypatch):
    monkeypatch.setattr(shape_packs, "packs_folder", lambda: folder)


def test_a_pack_says_whose_bones_it_has_and_reads_back(folder):
    (one,), complaints = list_packs()
    assert (one.pack, one.sex, complaints) == (PACK, Sex.MAN, [])
    body = body_for(Person(), "test-set")
    assert body.pack == PACK
    assert len(body.shapes[L4].triangles) == len(ball().triangles)
    assert read_bundle(BUNDLE).pack is None


def test_what_is_no_pack_is_told_and_left_alone(tmp_path):
    (tmp_path / "broken.kneural").write_bytes(b"KNSHAPES\x02\0\0\0\xff\xff\xff\x7f")
    (tmp_path / "ours.kneural").write_bytes(BUNDLE.read_bytes()[:200_000])
    found, complaints = list_packs(tmp_path)
    assert found == []
    assert len(complaints) == 2
    with pytest.raises(PackError, match="damaged"):
        body_for(Person(), "broken", tmp_path)


def test_names_lead_nowhere_else_and_unknown_ones_name_those_there(tmp_path):
    for name in ("../settings", "a/b", "", ".hidden", "UPPER"):
        with pytest.raises(PackError, match="no name"):
            pack_path(name, tmp_path)
    with pytest.raises(PackError, match="test-set"):
        body_for(Person(), "nobodys")
    with pytest.raises(PackError, match="There is no pack"):
        remove_pack("nobodys", tmp_path)
    with pytest.raises(PackError, match="choose that person"):
        body_for(Person(Sex.WOMAN), "test-set")


def test_a_pack_is_removed_by_its_name(tmp_path):
    path = write_pack(other_body(), PACK, tmp_path)
    assert remove_pack("test-set", tmp_path) == path
    assert not path.exists()


def test_the_sheet_offers_packs_and_tells_the_wish(qtbot):
    choice = BonesChoice()
    qtbot.addWidget(choice)
    assert [choice.choice.itemData(i) for i in range(choice.choice.count())] == ["", "test-set"]
    with qtbot.assertNotEmitted(choice.bones_chosen):
        choice.show_state(State(shapes="test-set"))
    assert choice.choice.currentText() == "Bones for a test"
    with qtbot.waitSignal(choice.bones_chosen) as told:
        choice.choice.activated.emit(1)
    assert told.args == ["test-set", Sex.MAN]


def test_other_bones_go_with_their_person_and_come_back_by_undo():
    store = Store(State(person=Person(Sex.WOMAN, 1600)))
    store.put(set_shapes(store.state, "test-set", Sex.MAN))
    assert (store.state.shapes, store.state.person) == ("test-set", Person(Sex.MAN))
    store.put(set_person(store.state, Person(Sex.MAN, 1800)))
    assert store.state.shapes == "test-set"
    assert set_person(store.state, Person(Sex.WOMAN)).shapes == ""
    store.undo()
    store.undo()
    assert store.state == State(person=Person(Sex.WOMAN, 1600))


def test_the_credit_stands_at_the_foot_of_the_picture_while_the_bones_are_shown(qtbot):
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    credit = BonesCredit(view)
    credit.show_body(body_of(State(shapes="test-set")))
    assert not credit.isHidden()
    assert "Nobody" in credit.text()
    assert "CC0" in credit.text()
    assert credit.geometry().bottom() < 400
    view.resize(300, 300)
    qtbot.waitUntil(lambda: credit.geometry().bottom() < 300)
    credit.show_body(body_of(State()))
    assert credit.isHidden()


def test_a_pack_that_is_gone_gives_our_bones_and_says_so():
    state = State(shapes="nobodys")
    body = body_of(state)
    assert worn(body, state)
    assert "could not be read" in credit_line(body)
    assert len(body.shapes[L4].triangles) == len(read_bundle(BUNDLE).shapes[L4].triangles)


def test_the_picture_changes_with_the_bones_and_comes_back_to_the_same(qtbot):
    from app.scene.describe import describe
    from app.scene.stage import Stage
    from app.scene.views import camera_for

    ours, theirs = body_for(Person()), body_for(Person(), "test-set")
    stage = Stage(ours)
    try:
        camera = camera_for("lesion", ours, 1.0, State(), None)
        frames = []
        for body in (ours, theirs, ours):
            stage.wear(body)
            stage.show(describe(State(), None, None, body))
            frames.append(stage.frame(camera, 200, 200).copy())
    finally:
        stage.close()
    assert (frames[0] != frames[1]).any(axis=2).mean() > 0.02
    assert (frames[0] == frames[2]).all()


def test_exports_carry_licence_and_credit(tmp_path):
    import json

    from app.exports.pictures import draw_picture
    from app.exports.shapes import export_structures

    body = body_of(State(shapes="test-set"))
    export_structures(body, ["L4"], "glb", tmp_path / "a.glb")
    data = (tmp_path / "a.glb").read_bytes()
    table = json.loads(data[20 : 20 + int.from_bytes(data[12:16], "little")])
    assert "CC0" in table["asset"]["copyright"]
    export_structures(body, ["L4"], "ply", tmp_path / "a.ply")
    assert b"comment Bones: Bones for a test. Nobody. Licence: CC0." in (tmp_path / "a.ply").read_bytes()[:900]
    for view in ("slice", "knee"):
        theirs = draw_picture(None, body, None, State(shapes="test-set"), view, (400, 300))
        bare = draw_picture(None, replace(body, pack=None), None, State(), view, (400, 300))
        differ = [y for y in range(300) if any(theirs.pixel(x, y) != bare.pixel(x, y) for x in range(0, 400, 3))]
        assert differ
        assert min(differ) > 150


def test_every_view_of_other_bones_says_whose_they_are_from_the_start(qtbot):
    views = [QWidget() for _ in range(3)]
    for view in views:
        qtbot.addWidget(view)
        view.resize(260, 200)
    credits = BonesCredits(other_body(), *views)
    said = [view.findChild(BonesCredit) for view in views]
    assert all("Nobody" in label.text() and not label.isHidden() for label in said)
    credits.show_body(read_bundle(BUNDLE))
    assert all(label.isHidden() for label in said)


def test_the_close_ups_and_the_body_beside_say_whose_bones_they_show(qtbot):
    """Looked up in the code's own objects: each view that wears the body has its line."""
    from app.look.theme import LIGHT
    from app.scene.stage import Stage
    from app.scene.viewport import Viewport
    from app.windows.beside import Beside
    from tests.scene.simple_body import simple_body

    body = replace(simple_body(), pack=PACK)
    stage = Stage(body, LIGHT.scene_ground)
    main = Viewport(stage, name="main")
    qtbot.addWidget(main)
    beside = Beside(body, LIGHT.scene_ground, main)
    qtbot.addWidget(beside)
    assert "CC0" in beside.view.findChild(BonesCredit).text()
    beside.close_stage()
    main.source = None
    stage.close()


def test_a_copied_view_bears_the_credit(qtbot):
    from app.look.theme import LIGHT
    from app.scene.stage import Stage
    from app.scene.viewport import Viewport
    from app.windows.pictures_out import image_of
    from tests.scene.simple_body import simple_body

    pictures = []
    for body in (simple_body(), replace(simple_body(), pack=PACK)):
        stage = Stage(body, LIGHT.scene_ground)
        view = Viewport(stage, name="main")
        qtbot.addWidget(view)
        view.resize(320, 240)
        pictures.append(image_of(view))
        view.source = None
        stage.close()
    plain, credited = pictures
    changed = [(x, y) for x in range(0, 320, 2) for y in range(0, 240, 2) if plain.pixel(x, y) != credited.pixel(x, y)]
    assert len(changed) > 50
    assert min(y for _, y in changed) > 120


def test_files_name_the_bones_and_their_licence():
    from app.exports.credits import file_words

    said = file_words(("L4-L5 disc herniation", "right"), other_body())["Copyright"]
    assert "Bones for a test. Nobody. Licence: CC0" in said
    assert "Kneural authors" in said
    assert "Bones" not in file_words(("x", ""), read_bundle(BUNDLE))["Copyright"]
