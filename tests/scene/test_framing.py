"""The camera that shows what was found by its name."""

from dataclasses import replace

import numpy as np
import pytest

from anatomy.facts.names import AreaId, Side, StructureId, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.actions import finding
from app.look.colours import LIGHT_GROUND
from app.scene.camera import Camera
from app.scene.describe import describe
from app.scene.framing import found_camera, place_camera
from app.scene.stage import Stage
from app.state.state import Layer, State

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)
ASPECT = 0.6
NOW = Camera((0.0, 0.0, -300.0), 2500.0, 24.0, 4.0)


@pytest.fixture(scope="module")
def stage():
    made = Stage(BODY, LIGHT_GROUND)
    yield made
    made.close()


@pytest.mark.parametrize(
    "structure",
    ["popliteus", "piriformis", "posterior-cruciate-ligament", "filum-terminale", "nucleus-l4-l5", "lumbosacral-trunk"],
)
def test_what_lies_deep_is_seen_although_every_layer_is_on(stage: Stage, structure: str):
    state = finding.find_structure(State(layers=frozenset(Layer)), FACTS, StructureId(structure))
    state = replace(state, lesion=None)
    stage.show(describe(state, None, FACTS, BODY))
    assert state.chosen is not None
    camera = found_camera(state.chosen, BODY, ASPECT, NOW)
    points = BODY.shapes[state.chosen].points
    pixels, _ = camera.project(points[:: max(1, len(points) // 40)], 360, 600)
    hits = [stage.pick(camera, 360, 600, float(x), float(y)) for x, y in pixels]
    assert hits.count(state.chosen) >= 0.2 * len(hits)


@pytest.mark.parametrize("name", sorted(set(BODY.shapes) - {"skin"}))
def test_every_structure_is_wholly_in_the_picture(name: str):
    pixels, depth = found_camera(StructureId(name), BODY, ASPECT, NOW).project(BODY.shapes[name].points, 360, 600)
    assert (depth > 0).all()
    assert (pixels >= 0).all()
    assert (pixels <= [360, 600]).all()


@pytest.mark.parametrize("name", ["popliteus", "femur", "sciatic-nerve", "medial-meniscus", "root-l5"])
def test_left_and_right_are_seen_as_in_a_mirror(name: str):
    right, left = (found_camera(StructureId(f"{name}-{side}"), BODY, ASPECT, NOW) for side in Side)
    if right.azimuth != NOW.azimuth:
        assert right.azimuth == pytest.approx(-left.azimuth)
    assert right.focal_point[0] == pytest.approx(-left.focal_point[0], abs=3.0)


@pytest.mark.parametrize("place", [*FACTS.zones, *FACTS.areas])
@pytest.mark.parametrize("side", list(Side))
def test_every_zone_and_area_is_seen_on_its_own_side(place: ZoneId | AreaId, side: Side):
    camera = place_camera(place, side, BODY, FACTS, ASPECT)
    assert camera is not None
    assert np.sign(camera.focal_point[0]) == side.sign


def test_the_calf_is_seen_from_behind_and_the_front_thigh_from_the_front():
    calf = place_camera(AreaId("calf"), Side.RIGHT, BODY, FACTS, ASPECT)
    thigh = place_camera(AreaId("anterior-thigh"), Side.RIGHT, BODY, FACTS, ASPECT)
    assert calf is not None
    assert thigh is not None
    assert calf.direction[1] < -0.5
    assert thigh.direction[1] > 0.5
