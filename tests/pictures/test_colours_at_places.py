"""Colours are read where arithmetic says a thing must be: a mirrored picture cannot pass."""

import numpy as np
import pytest

from anatomy.facts.names import RootName, Side
from app.look.colours import DARK_GROUND, FELT, LESION, LIGHT_GROUND, ROOTS
from app.scene.camera import fit
from app.scene.describe import describe
from app.scene.quality import Quality
from app.scene.skin_zones import middle
from app.scene.views import camera_for
from app.state.state import USUAL_LAYERS, Layer, State
from tests.scene.regions import facts
from tests.scene.stories import inner_knee, outer_knee

W, H = 800, 600


def drawn(stage, camera, story=None, quality=Quality.STILL, **state):
    picture = describe(State(lesion=story.lesion if story else None, **state), story, facts(), stage.body)
    stage.show(picture)
    return stage.frame(camera, W, H, quality), picture


def colour_at(pixels, place):
    x, y = (round(float(v)) for v in place)
    return pixels[y - 1 : y + 2, x - 1 : x + 2, :3].reshape(-1, 3).mean(axis=0)


def likeness(colour, wanted):
    """Cosine between two colours' departures from grey: brightness does not matter, hue does."""
    a, b = (np.asarray(c, dtype=float) - np.mean(c) for c in (colour, wanted))
    return float(a @ b / max(np.linalg.norm(a) * np.linalg.norm(b), 1e-9))


@pytest.mark.parametrize("side", list(Side))
def test_the_sciatic_nerve_is_lit_on_the_side_of_the_lesion_and_quiet_on_the_other(stage, body, side):
    camera = camera_for("posterior", body, W / H)
    pixels, _ = drawn(stage, camera, outer_knee(side), hidden=frozenset({"skin"}))
    for here, lit in ((side, True), (side.mirrored, False)):
        nerve = body.shapes[f"sciatic-nerve-{here}"].points.reshape(40, 12, 3)[25].mean(axis=0)
        assert np.sign(nerve[0]) == here.sign
        (place,), _ = camera.project([nerve], W, H)
        assert (likeness(colour_at(pixels, place), ROOTS[RootName("L5")]) > 0.95) is lit


def test_from_the_front_a_right_lesion_shows_on_the_screens_left(stage, body):
    camera = camera_for("anterior", body, W / H)
    healthy, _ = drawn(stage, camera)
    sick, _ = drawn(stage, camera, inner_knee(Side.RIGHT))
    changed = np.abs(sick.astype(int) - healthy)[..., :3].sum(axis=2) > 90
    columns = np.nonzero(changed)[1]
    assert len(columns) > 100
    assert (columns < W / 2 + 4).all()


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("zone", ["KN_AM", "KN_AL"])
def test_the_skin_is_painted_in_the_middle_of_the_felt_zone_on_its_side(stage, body, side, zone):
    story = (inner_knee if zone == "KN_AM" else outer_knee)(side)
    picture = describe(State(lesion=story.lesion), story, facts(), body)
    felt = next(one for one in picture.felt if one.id == zone)
    at, facing = middle(felt, body)
    assert np.sign(at[0]) == side.sign
    azimuth = float(np.degrees(np.arctan2(facing[0], facing[1])))
    camera = fit([np.array(at) - 60, np.array(at) + 60], azimuth, 0, W / H)
    (place,), _ = camera.project([at], W, H)
    layers = frozenset({Layer.SKIN})
    healthy, _ = drawn(stage, camera, layers=layers)
    pixels, _ = drawn(stage, camera, story, layers=layers)
    before, after = colour_at(healthy, place), colour_at(pixels, place)
    assert np.linalg.norm(before - after) > 40
    assert likeness(after, FELT) > 0.9


def test_a_zone_on_the_far_side_shines_faintly_through(stage, body):
    camera = fit([(40, -60, -680), (160, 80, -480)], -90, 0, W / H)
    layers = frozenset({Layer.SKIN})
    healthy, _ = drawn(stage, camera, layers=layers)
    pixels, picture = drawn(stage, camera, outer_knee(Side.RIGHT), layers=layers)
    at, _ = middle(picture.felt[0], body)
    (place,), _ = camera.project([at], W, H)
    assert 8 < np.linalg.norm(colour_at(healthy, place) - colour_at(pixels, place)) < 120


@pytest.mark.parametrize("side", list(Side))
def test_the_bulge_has_the_lesions_colour_at_its_zone(stage, body, side):
    story = outer_knee(side)
    at = np.array(body.landmarks[f"disc-l4-l5-subarticular-{side}"])
    camera = fit([at - 30, at + 30], 180, 0, W / H)
    nerves_off = USUAL_LAYERS - {Layer.NERVES, Layer.SKIN}
    pixels, picture = drawn(stage, camera, story, layers=nerves_off)
    tip = at + np.array(picture.marks[0].direction) * picture.marks[0].depth_mm
    (place,), _ = camera.project([tip], W, H)
    assert likeness(colour_at(pixels, place), LESION) > 0.95
    (other,), _ = camera.project([tip * [-1, 1, 1]], W, H)
    assert likeness(colour_at(pixels, other), LESION) < 0.5


def test_felt_zones_are_hatched_so_that_colour_is_not_the_only_sign(stage, body):
    story = outer_knee()
    at, facing = middle(describe(State(lesion=story.lesion), story, facts(), body).felt[0], body)
    camera = fit([np.array(at) - 40, np.array(at) + 40], float(np.degrees(np.arctan2(facing[0], facing[1]))), 0, W / H)
    pixels, _ = drawn(stage, camera, story, layers=frozenset({Layer.SKIN}))
    (place,), _ = camera.project([at], W, H)
    x, y = (round(float(v)) for v in place)
    brightness = pixels[y - 80 : y + 80, x - 70, :3].mean(axis=1)  # beside the edge of the other leg behind
    assert brightness.max() - brightness.min() > 20
    turns = np.diff(np.sign(brightness - brightness.mean()))
    assert np.count_nonzero(turns) >= 3


def behind_the_sacrum(body):
    """A camera from behind, and a place in the middle of the L5 root that the sacrum covers."""
    rings = body.shapes["root-l5-right"].points.reshape(40, 12, 3).mean(axis=1)
    root = rings[np.linalg.norm(rings - [33, -5, -20], axis=1).argmin()]
    return fit([root - 60, root + 60], 180, 0, W / H), root


def test_a_lit_nerve_is_seen_faintly_through_bone(stage, body):
    camera, root = behind_the_sacrum(body)
    (place,), _ = camera.project([root], W, H)
    covered = frozenset({"skin", "sciatic-nerve-right"})
    healthy, _ = drawn(stage, camera, hidden=covered)
    pixels, _ = drawn(stage, camera, outer_knee(), hidden=covered)
    assert not stage.project(camera, [root], W, H)[1][0]
    change = colour_at(pixels, place) - colour_at(healthy, place)
    assert likeness(change, np.array(ROOTS[RootName("L5")]) - colour_at(healthy, place)) > 0.8


def test_the_chosen_structure_has_a_rim(stage, body):
    camera = camera_for("anterior", body, W / H)
    plain, _ = drawn(stage, camera, isolated="sacrum")
    chosen, _ = drawn(stage, camera, isolated="sacrum", chosen="sacrum")
    changed = np.abs(chosen.astype(int) - plain)[..., :3].sum(axis=2) > 120
    rows, columns = np.nonzero(changed)
    (middle_place,), _ = camera.project([body.shapes["sacrum"].centre], W, H)
    away = np.hypot(columns - middle_place[0], rows - middle_place[1])
    assert len(rows) > 40
    assert away.min() > 0.8 * away.max()


@pytest.mark.parametrize("ground", [LIGHT_GROUND, DARK_GROUND])
def test_the_ground_runs_from_top_to_bottom(stage, body, ground):
    stage.ground = ground
    pixels, _ = drawn(stage, camera_for("whole", body, W / H))
    stage.ground = LIGHT_GROUND
    assert pixels[0, 5, :3] == pytest.approx(ground[0], abs=2)
    assert pixels[-1, 5, :3] == pytest.approx(ground[1], abs=2)


def test_a_transparent_picture_has_no_ground(stage, body):
    stage.show(describe(State(layers=frozenset({Layer.BONES})), None, facts(), body))
    pixels = stage.frame(camera_for("anterior", body, W / H), W, H, transparent=True)
    assert pixels[2, 2, 3] == 0
    assert (pixels[..., 3] == 255).any()


def test_fine_frames_are_smoother_than_still_ones(stage, body):
    camera = camera_for("anterior", body, W / H)
    still, _ = drawn(stage, camera, layers=frozenset({Layer.BONES}))
    fine, _ = drawn(stage, camera, quality=Quality.FINE, layers=frozenset({Layer.BONES}))

    def roughness(pixels):
        return np.abs(np.diff(pixels[..., :3].astype(int), 2, axis=1)).mean()

    assert roughness(fine) < 0.85 * roughness(still)


def test_the_window_through_the_bones_shows_what_they_hide(stage, body):
    from dataclasses import replace

    from app.scene.camera import Window

    closed, place_of_root = behind_the_sacrum(body)
    opened = replace(closed, window=Window(tuple(place_of_root), 15))
    (place,), _ = closed.project([place_of_root], W, H)
    hidden = frozenset({"skin", "sciatic-nerve-right"})
    through_bone, _ = drawn(stage, closed, outer_knee(), hidden=hidden)
    seen, _ = drawn(stage, opened, outer_knee(), hidden=hidden)
    root = np.array(ROOTS[RootName("L5")], dtype=float)
    assert np.linalg.norm(colour_at(seen, place) - root) < 0.6 * np.linalg.norm(colour_at(through_bone, place) - root)
    again, _ = drawn(stage, closed, outer_knee(), hidden=hidden)
    np.testing.assert_array_equal(again, through_bone)


def test_inside_the_canal_a_lamp_lights_up_the_back_of_the_vertebra(stage, body):
    camera = camera_for("inside", body, W / H)
    pixels, _ = drawn(stage, camera)
    vertebra = body.shapes["L4"]
    back = vertebra.points[(vertebra.normals[:, 1] < -0.9) & (np.abs(vertebra.points[:, 0]) < 6.0)]
    place = back[np.argmin(np.linalg.norm(back - camera.focal_point - [0.0, 0.0, 8.0], axis=1))]
    (at,), _ = camera.project([place], W, H)
    assert colour_at(pixels, at).mean() > 150
    assert camera_for("lesion", body, W / H).lamp == 0.0
