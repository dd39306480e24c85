"""The flat map is held to the skin, the landmarks and the sides of the body."""

from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anatomy.facts.names import Side, StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.contours import area, holds
from anatomy.geometry.flat_map import Face, FlatPicture, axes, flat_pictures
from anatomy.geometry.skin_regions import region_middle, weights

pytestmark = pytest.mark.whole_body
BODY = read_bundle(BUNDLE)
SKIN = BODY.shapes[StructureId("skin")]
REGIONS = {name: region for name, region in load_shipped_facts().regions.items() if region.kind != "dermatome"}


@lru_cache(maxsize=1)
def pictures() -> dict[tuple[Face, Side | None], FlatPicture]:
    return {(one.face, one.side): one for one in flat_pictures(BODY, REGIONS.values())}


def away(loops, place) -> float:
    """Distance of a place from the nearest of some outlines."""
    found = []
    for loop in loops:
        step = np.roll(loop, -1, axis=0) - loop
        share = np.clip(((place - loop) * step).sum(1) / np.maximum((step**2).sum(1), 1e-9), 0, 1)
        found.append(np.hypot(*(loop + share[:, None] * step - place).T).min())
    return float(min(found))


def test_front_and_back_soles_and_each_knee_from_four_sides():
    assert {key for key in pictures() if key[1] is None} == {(f, None) for f in (Face.FRONT, Face.BACK, Face.BELOW)}
    for side in Side:
        assert {f for f, s in pictures() if s is side} == {Face.FRONT, Face.INNER, Face.OUTER, Face.BACK}


def test_from_the_front_the_persons_right_is_on_the_pictures_left():
    right, left = (BODY.landmark("hip-centre", side) for side in (Side.RIGHT, Side.LEFT))
    front = pictures()[Face.FRONT, None].project([right, left])
    back = pictures()[Face.BACK, None].project([right, left])
    assert front[0, 0] < front[1, 0]
    assert back[0, 0] > back[1, 0]


@pytest.mark.parametrize("side", list(Side))
def test_in_each_knee_picture_the_kneecap_lies_where_the_eye_must_see_it(side: Side):
    patella, joint = BODY.landmark("patella-centre", side), BODY.landmark("knee-centre", side)
    outer_picture, inner_picture = pictures()[Face.OUTER, side], pictures()[Face.INNER, side]
    forwards = [
        picture.project([patella])[0, 0] - picture.project([joint])[0, 0] for picture in (outer_picture, inner_picture)
    ]
    # Seen from the right the front is on the picture's right; the inner side is seen from the other side.
    assert forwards[0] * side.sign > 20
    assert forwards[1] * side.sign < -20


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("side", list(Side))
def test_the_picture_is_no_mirror_image(face: Face, side: Side):
    across, up, eye = axes(face, side)
    assert np.cross(across, up) == pytest.approx(eye)


def test_the_outline_holds_the_landmarks_and_no_more_than_the_body():
    for key in ((Face.FRONT, None), (Face.BACK, None)):
        picture = pictures()[key]
        places = [BODY.landmark(name, side) for name in ("asis", "knee-centre", "ankle-centre") for side in Side]
        assert holds(picture.outline, picture.project(places)).all()
        assert not holds(picture.outline, picture.project([[0, 0, -500.0], [250, 0, 0]])).any(), "between and beside"


@given(st.sampled_from(sorted(REGIONS)), st.sampled_from(list(Side)), st.randoms(use_true_random=False))
def test_skin_seen_well_inside_a_zones_outline_belongs_to_it(name: str, side: Side, chance):
    share = weights(SKIN, side, REGIONS[name].patches)
    for picture in pictures().values():
        loops = picture.regions.get((name, side))
        if not loops:
            continue
        _, _, eye = axes(picture.face, picture.side)
        # A picture of one knee is without the other leg.
        facing = np.flatnonzero((SKIN.normals @ eye > 0.35) & (SKIN.points[:, 0] * side.sign > 0))
        here = [int(v) for v in facing[holds(loops, picture.project(SKIN.points[facing]))]]
        near = np.where(SKIN.points[:, 0] * side.sign > 0, SKIN.points @ eye, -np.inf)
        place = picture.project(SKIN.points)
        for vertex in chance.sample(here, min(len(here), 12)):
            beside = np.hypot(*(place - place[vertex]).T) < 12
            if (near[beside] > near[vertex] + 25).any():
                continue  # something else lies before it
            # Far from the border nothing else could be meant; near it, the traced line is a hair off.
            deep = holds(loops, place[vertex] + 4.0 * np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])).all()
            assert share[vertex] > (0.5 if deep else 0.25), (picture.face, picture.side)


@pytest.mark.parametrize("name", sorted(REGIONS))
@pytest.mark.parametrize("side", list(Side))
def test_every_zone_can_be_seen_and_picked_somewhere(name: str, side: Side):
    shown = [picture for picture in pictures().values() if picture.area_of((name, side)) > 0]
    assert shown
    best = max(shown, key=lambda picture: picture.area_of((name, side)))
    assert best.area_of((name, side)) > 900
    middle = region_middle(SKIN, side, REGIONS[name].patches)[0]
    # The middle of the outer thigh lies on the very outline of front and back.
    assert any(
        holds(loops, place[None])[0] or away(loops, place) < 3
        for loops, place in ((p.regions[name, side], p.project([middle])[0]) for p in shown)
    )


@pytest.mark.parametrize("name", sorted(REGIONS))
def test_left_and_right_are_mirror_images(name: str):
    for face in (Face.FRONT, Face.BACK, Face.BELOW):
        picture = pictures()[face, None]
        right, left = (picture.area_of((name, side)) for side in (Side.RIGHT, Side.LEFT))
        assert right == pytest.approx(left, rel=0.08, abs=60)
        for side in Side:
            for loop in picture.regions.get((name, side), ()):
                assert (picture.project([[side.sign * 50.0, 0, 0]])[0, 0] * loop[:, 0]).mean() > 0


def test_zones_stay_within_the_bodys_outline():
    for picture in pictures().values():
        for loops in picture.regions.values():
            for loop in loops:
                outside = loop[~holds(picture.outline, loop)]
                assert all(away(picture.outline, place) < 1.6 for place in outside)


def test_outlines_are_few_smooth_points_and_the_same_every_time():
    again = flat_pictures(BODY, REGIONS.values())
    for one, two in zip(pictures().values(), again, strict=True):
        assert [loop.tolist() for loop in one.outline] == [loop.tolist() for loop in two.outline]
        assert all(len(loop) < 700 for loop in one.outline)
        assert one.regions.keys() == two.regions.keys()


def test_quiet_lines_are_the_kneecaps_and_the_folds():
    front, back = pictures()[Face.FRONT, None], pictures()[Face.BACK, None]
    assert len(front.kneecaps) == 2
    for side in Side:
        (cap,) = pictures()[Face.FRONT, side].kneecaps
        assert 700 < area(cap) < 2200
        assert holds((cap,), pictures()[Face.FRONT, side].project([BODY.landmark("patella-centre", side)]))[0]
    groin = np.vstack(front.folds)
    inguinal = front.project([BODY.landmark("inguinal-midpoint", side) for side in Side])
    assert all(np.hypot(*(groin - place).T).min() < 45 for place in inguinal)
    assert len(back.folds) == 3, "a fold under each buttock and the cleft between them"
