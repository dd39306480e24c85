"""What the second picture of a page to take home shows where the knee is no part of it, or hardly."""

from itertools import permutations

from anatomy.facts.names import AreaId, Grade, Side, ZoneId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.exports.handout_pictures import _closer
from app.scene.camera import Camera
from app.scene.picture import FeltZone

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)


def _felt(place: ZoneId | AreaId, strength: float) -> FeltZone:
    return FeltZone(place, Side.LEFT, Grade.WEAK, strength, tuple(FACTS.regions[place].patches))


def test_the_surest_region_is_pictured_in_whatever_order_they_come():
    felt = (_felt(ZoneId("KN_SL"), 0.3), _felt(AreaId("lateral-thigh"), 1.0), _felt(ZoneId("KN_ANT"), 0.3))
    whole = Camera((0.0, 0.0, -400.0), 3000.0, 0.0, 0.0)
    knee = BODY.landmark("knee-centre", Side.LEFT)[2]
    for order in permutations(felt):
        seen = _closer(whole, order, BODY, 1.75)
        assert seen.focal_point[2] > knee + 100
        assert seen.distance < whole.distance
