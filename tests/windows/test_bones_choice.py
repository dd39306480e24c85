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
from app.windows.bones_choice import BonesChoice, BonesCredit, body_of, worn
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
