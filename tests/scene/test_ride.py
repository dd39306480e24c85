"""Following a nerve from the spine to its end."""

import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, RootName, Side
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.reasoning.explain import explain
from app.scene.ride import ride_along
from app.state.state import ReadingLevel

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)


def ride(root, side=Side.RIGHT, level=ReadingLevel.PLAIN, number=0):
    explanation = explain(FACTS, Lesion(ConditionId("radiculopathy"), root=RootName(root), side=side))
    return ride_along(BODY, explanation, FACTS, level, number)


@pytest.mark.parametrize("root", ["L2", "L3", "L4", "L5", "S1"])
def test_the_nerve_stays_in_the_middle_of_the_picture_and_the_eye_turns_gently(root):
    made = ride(root)
    cameras = [made.camera(share) for share in np.linspace(0, 1, 200)]
    for share, camera in zip(np.linspace(0, 1, 200), cameras, strict=True):
        pixels, _ = camera.project([made.line.at(share)], 800, 600)
        np.testing.assert_allclose(pixels[0], [400, 300], atol=1)
    turns = np.diff(np.unwrap(np.radians([camera.azimuth for camera in cameras])))
    assert np.degrees(np.abs(turns)).max() < 6


def test_l5_is_followed_past_its_landmarks_in_order():
    words = [text for _, text in ride("L5", level=ReadingLevel.CLINICAL).stops]
    told = " | ".join(words)
    order = [
        "L5 root",
        "sacral ala",
        "greater sciatic foramen",
        "ischial tuberosity",
        "popliteal fossa",
        "fibular neck",
    ]
    places = [told.index(word) for word in order]
    assert places == sorted(places)


def test_no_nerve_is_said_to_pass_what_it_does_not():
    for root in ("L3", "L4"):
        for number in range(2):
            told = " ".join(text for _, text in ride(root, level=ReadingLevel.CLINICAL, number=number).stops)
            assert "hiatus" not in told
            assert "ala" not in told.split()


def test_every_passage_is_a_place_of_the_body_on_both_sides():
    for name in FACTS.passages:
        assert {f"{name}-right", f"{name}-left"} <= set(BODY.landmarks)


def test_the_left_is_seen_as_the_mirror_of_the_right():
    right, left = ride("L5"), ride("L5", Side.LEFT)
    np.testing.assert_allclose(left.azimuths, -right.azimuths, atol=0.01)
    assert [words for _, words in left.stops] == [words for _, words in right.stops]


def test_a_ride_takes_less_than_half_a_minute():
    assert all(3000 < ride(root).milliseconds < 30000 for root in ("L2", "L3", "L4", "L5", "S1"))


def test_nothing_is_followed_where_no_nerve_is_touched():
    assert ride_along(BODY, None, FACTS, ReadingLevel.PLAIN) is None
    hip = explain(FACTS, Lesion(ConditionId("septic-arthritis"), side=Side.RIGHT))
    assert not hip.courses
    assert ride_along(BODY, hip, FACTS, ReadingLevel.PLAIN) is None
