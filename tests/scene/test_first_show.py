"""A structure's surface is made when it is first shown, and looks then as if it had always been there."""

import numpy as np

from app.scene.picture import Appearance, Look, Picture
from app.scene.quality import Quality
from app.scene.stage import Stage
from app.scene.views import camera_for


def test_without_a_picture_nothing_is_made(body):
    stage = Stage(body, picture=None)
    assert not any(drawn.made for drawn in stage._drawn.values())
    assert stage.hidden(list(body.shapes))
    stage.close()


def test_what_was_hidden_at_first_is_drawn_like_what_was_always_shown(body):
    camera = camera_for("anterior", body, 1)
    late, early = Stage(body, picture=None), Stage(body)
    nothing = Picture({name: Appearance(Look.HIDDEN) for name in body.shapes})
    late.show(nothing)
    empty = late.frame(camera, 100, 100)
    # Also while it moves: what comes then comes with its stand-in.
    late.frame(camera, 100, 100, Quality.MOVING)
    late.show(Picture())
    for quality in (Quality.MOVING, Quality.STILL):
        np.testing.assert_array_equal(late.frame(camera, 100, 100, quality), early.frame(camera, 100, 100, quality))
    assert (late.frame(camera, 100, 100) != empty).any()
    late.close()
    early.close()


def test_another_person_is_worn_by_what_is_not_made_yet(body):
    from dataclasses import replace

    other = replace(
        body, shapes={name: replace(one, points=one.points * np.float32(1.1)) for name, one in body.shapes.items()}
    )
    late, early = Stage(body, picture=None), Stage(other)
    late.wear(other)
    late.show(Picture())
    camera = camera_for("anterior", other, 1)
    np.testing.assert_array_equal(late.frame(camera, 100, 100), early.frame(camera, 100, 100))
    late.close()
    early.close()
