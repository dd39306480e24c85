"""Neighbouring roots, the lesion and what is felt must stay apart for colour-blind eyes, too."""

from itertools import combinations

import numpy as np
import pytest

from app.look.colours import BONE, DISC, FELT, LESION, NERVE, ROOTS, hexadecimal

# Linear-light matrices for complete dichromacy (Machado, Oliveira and Fernandes 2009).
EYES = {
    "usual": np.eye(3),
    "red-blind": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "green-blind": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "blue-blind": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def seen(colour, eye):
    """OKLab of a colour as that eye sees it."""
    shown = np.array(colour) / 255
    linear = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.asarray(EYES[eye]) @ linear, 0, 1)
    cones = np.cbrt(
        np.array(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ]
        )
        @ linear
    )
    return (
        np.array(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ]
        )
        @ cones
    )


def apart(one, other, eye):
    return float(np.linalg.norm(seen(one, eye) - seen(other, eye)))


@pytest.mark.parametrize("eye", EYES)
def test_roots_within_two_levels_of_each_other_stay_apart(eye):
    for (i, first), (j, second) in combinations(enumerate(ROOTS.values()), 2):
        if j - i <= 2:
            assert apart(first, second, eye) > 0.08, (i, j)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("other", [BONE, DISC, NERVE])
def test_lit_roots_stand_out_from_what_surrounds_them(eye, other):
    assert all(apart(colour, other, eye) > 0.12 for colour in ROOTS.values())


@pytest.mark.parametrize("eye", EYES)
def test_the_lesion_is_not_taken_for_the_root_it_touches(eye):
    assert all(apart(ROOTS[root], LESION, eye) > 0.09 for root in ("L3", "L4", "L5", "S1"))
    assert apart(LESION, FELT, eye) > 0.09


def test_every_root_has_a_colour_of_its_own():
    assert list(ROOTS) == ["L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3"]
    assert len(set(ROOTS.values())) == 8
    assert hexadecimal((255, 0, 16)) == "#ff0010"
