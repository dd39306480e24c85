"""How far apart the colours of any two roots, and of what is felt, are for usual and for colour-blind eyes.

Complete protanopia, deuteranopia and tritanopia by the matrices of Machado, Oliveira and Fernandes (2009); differences by
CIEDE2000, checked against two rows of the data of Sharma, Wu and Dalal (2005).
"""

from itertools import combinations

import numpy as np
import pytest

from app.look.colours import DARK_GROUND, FELT, FELT_ON_DARK, LIGHT_GROUND, NERVE, ROOTS
from app.look.theme import PROJECTION
from tests.scene.test_colours import EYES

TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
LEAST_ROOTS, LEAST_FELT, LEAST_LIT = 6.9, 15.0, 18.0
SHADES = (1.0, 0.85, 0.7, 0.55)
"""How dark a nerve becomes where little light reaches it."""
GROUNDS = {
    "light": (LIGHT_GROUND, FELT),
    "dark": (DARK_GROUND, FELT_ON_DARK),
    "projection": (PROJECTION.scene_ground, FELT),
}


def lab(colour, eye):
    """CIELAB (D65) of a colour as that eye sees it."""
    shown = np.array(colour) / 255
    linear = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(np.asarray(EYES[eye]) @ linear, 0, 1) / TO_XYZ.sum(axis=1)
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def ciede2000(one, other):
    """Difference of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    c = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(c**7 / (c**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    middle = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    across = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(middle - 30))
        + 0.24 * np.cos(np.radians(2 * middle))
        + 0.32 * np.cos(np.radians(3 * middle + 6))
        - 0.2 * np.cos(np.radians(4 * middle - 63))
    )
    twist = (
        -np.sin(np.radians(60 * np.exp(-(((middle - 275) / 25) ** 2)))) * 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    )
    dl = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    dc = (c2 - c1) / (1 + 0.045 * chroma)
    dh = across / (1 + 0.015 * chroma * t)
    return float(np.sqrt(dl**2 + dc**2 + dh**2 + twist * dc * dh))


def test_the_measure_agrees_with_published_pairs():
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


@pytest.mark.parametrize("eye", EYES)
def test_any_two_roots_stay_apart(eye):
    apart = {
        (one, other): ciede2000(lab(ROOTS[one], eye), lab(ROOTS[other], eye)) for one, other in combinations(ROOTS, 2)
    }
    nearest = min(apart, key=apart.__getitem__)
    print(f"{eye}: {nearest[0]} and {nearest[1]} are nearest, {apart[nearest]:.1f}")
    assert apart[nearest] >= LEAST_ROOTS


@pytest.mark.parametrize("root", ROOTS)
def test_a_lit_root_never_looks_like_a_nerve_in_the_shade(root):
    lit = lab(ROOTS[root], "usual")
    apart = min(ciede2000(lit, lab(np.array(NERVE) * shade, "usual")) for shade in SHADES)
    print(f"{root}: from other nerves, {apart:.1f}")
    assert apart >= LEAST_LIT


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("look", GROUNDS)
def test_what_is_felt_stands_out_from_the_ground(eye, look):
    ground, felt = GROUNDS[look]
    apart = min(ciede2000(lab(felt, eye), lab(end, eye)) for end in ground)
    print(f"{look}, {eye}: felt and ground, {apart:.1f}")
    assert apart >= LEAST_FELT
