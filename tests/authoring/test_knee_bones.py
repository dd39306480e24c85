"""What a teacher looks for on the shipped bones of the knee, beyond their size and place."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from anatomy.authoring.frame import standing_man
from anatomy.authoring.measure_surface import Surface
from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import read_bundle

BUNDLE = Path(__file__).resolve().parents[2] / "assets" / "shapes" / "body.kneural"


@cache
def surface(name: str) -> Surface:
    return Surface.of(read_bundle(BUNDLE).shapes[StructureId(f"{name}-right")])


def test_the_outer_lip_of_the_trochlea_stands_higher_than_the_inner_one() -> None:
    ring = surface("femur").section([0, 0, standing_man()["knee-centre"][2] + 36], [0, 0, 1])[0]
    x, y = ring[:, 0] - standing_man()["knee-centre"][0], ring[:, 1]
    inner, groove, outer = y[x < -8].max(), y[np.abs(x - 2) < 3].max(), y[x > 10].max()
    assert outer > inner + 2 > groove + 4


@pytest.mark.parametrize(("place", "way", "step"), [("medial-epicondyle", -1.0, 2.0), ("lateral-epicondyle", 1.0, 1.5)])
def test_epicondyles_stand_out_above_the_rim_of_their_condyle(place: str, way: float, step: float) -> None:
    mark, femur = standing_man()[place], surface("femur")

    def out(up: float, front: float) -> float:
        ring = femur.section([0, 0, mark[2] + up], [0, 0, 1])[0]
        near = ring[np.abs(ring[:, 1] - mark[1] - front) < 2.5]
        return float((near[:, 0] * way).max())

    assert out(0, 0) > out(-13, 4) + step
    assert out(0, 0) > out(0, 15) + 2.5


def test_the_head_of_the_fibula_ends_in_an_apex_behind() -> None:
    p = surface("fibula").points
    tip, head = p[p[:, 2] > p[:, 2].max() - 2.5], p[p[:, 2] > p[:, 2].max() - 16]
    assert np.ptp(tip[:, :2], axis=0).max() < 0.5 * np.ptp(head[:, :2], axis=0).max()
    assert tip[:, 1].mean() < head[:, 1].mean() - 2


def test_the_shin_is_sharp_in_front_and_a_line_crosses_the_back_below_the_knee() -> None:
    knee, ankle, tibia = standing_man()["knee-centre"], standing_man()["ankle-centre"], surface("tibia")

    def ring(z: float) -> NDArray[np.float64]:
        return tibia.section([0, 0, z], [0, 0, 1])[0]

    middle = ring(float(knee[2] + 0.4 * (ankle[2] - knee[2])))
    front = middle[middle[:, 1] > middle[:, 1].max() - 4]
    assert np.ptp(front[:, 0]) < 9
    places = []
    for z in (-60, -80, -105):  # where the back stands out most from the straight edge of its neighbours
        back = ring(float(knee[2] + z))
        centre = back.mean(0)
        angle = np.degrees(np.arctan2(back[:, 1] - centre[1], back[:, 0] - centre[0])) % 360
        radius = np.hypot(*(back[:, :2] - centre[:2]).T)
        at = np.arange(205, 325, 3.0)
        order = np.argsort(angle)
        seen = np.interp(at, angle[order], radius[order])
        bulge = seen[4:-4] - (seen[:-8] + seen[8:]) / 2
        places.append(float(at[4:-4][bulge.argmax()]))
    print("soleal line at", places)
    assert places == sorted(places, reverse=True)
    assert places[0] - places[-1] > 30
