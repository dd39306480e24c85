"""Where the published maps agree, painted on the skin."""

import numpy as np
import pytest

from anatomy.facts.names import DermatomeMap, Side, StructureId
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.skin_regions import weights
from anatomy.reasoning.explain import explain
from app.scene.dermatomes import map_zones
from app.scene.describe import describe
from app.scene.paint import felt_strength
from app.start.lesion_words import lesion_from_text
from app.state.state import State

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)
SKIN = BODY.shapes[StructureId("skin")]
ROOTS = ("L3", "L4", "L5", "S1")


def shown(words):
    lesion = lesion_from_text(words, FACTS)
    return describe(State(lesion=lesion, all_maps=True), explain(FACTS, lesion), FACTS, BODY)


@pytest.mark.parametrize("root", ROOTS)
def test_the_deepest_colour_is_where_all_three_maps_have_the_root(root):
    zones = shown(f"{root} radiculopathy right").felt
    assert len(zones) == len(DermatomeMap)
    painted = felt_strength(SKIN, zones)
    inside = np.all(
        [
            weights(SKIN, Side.RIGHT, tuple(FACTS.regions[f"dermatome-{one}-{root.lower()}"].patches)) > 0.99
            for one in DermatomeMap
        ],
        axis=0,
    )
    assert inside.any()
    np.testing.assert_allclose(painted[inside], 1.0, atol=0.02)
    alone = [
        weights(SKIN, Side.RIGHT, tuple(FACTS.regions[f"dermatome-{one}-{root.lower()}"].patches))
        for one in DermatomeMap
    ]
    only = (np.sum(np.array(alone) > 0.01, axis=0) == 1) & (np.max(alone, axis=0) > 0.99)
    if only.any():
        np.testing.assert_allclose(painted[only], 1 / 3, atol=0.02)


@pytest.mark.parametrize("root", ROOTS)
def test_labels_say_how_many_maps_agree(root):
    words = {label.text for label in shown(f"{root} radiculopathy left").labels}
    assert "all three maps" in words
    assert words & {"two of three maps", "one map only"}, "maps disagree somewhere, and it is said"


def test_roots_do_not_add_up_to_an_agreement_that_nobody_states():
    lesion = lesion_from_text("L4-L5 degenerative-spondylolisthesis 0.8", FACTS)
    explanation = explain(FACTS, lesion)
    assert len(explanation.roots) > 2
    for side in Side:
        roots = {str(zone.id).rsplit("-", 1)[-1] for zone in map_zones(explanation, FACTS) if zone.side is side}
        assert len(roots) == 1


def test_without_the_wish_the_felt_zones_are_shown_as_ever():
    lesion = lesion_from_text("L4 radiculopathy right", FACTS)
    usual = describe(State(lesion=lesion), explain(FACTS, lesion), FACTS, BODY)
    assert not any(zone.adds_up for zone in usual.felt)
