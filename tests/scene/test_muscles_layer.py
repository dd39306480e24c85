"""Muscles stay out of the picture until they are asked for, or until the condition is about one."""

from dataclasses import replace

import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, Side, StructureId
from anatomy.files.compiled_facts import load_shipped_facts
from anatomy.geometry.shapes import Body, Shape
from anatomy.reasoning.explain import explain
from app.scene.describe import describe
from app.scene.paint import StructureLook, vertex_colours
from app.scene.picture import Appearance, Look
from app.scene.tissues import COLOURS, TENDON, Tissue, tissue
from app.state.state import USUAL_LAYERS, Layer, State

NAMES = ("piriformis-right", "piriformis-left", "soleus-right", "hip-bone-right", "sciatic-nerve-right")


@pytest.fixture
def body() -> Body:
    corner = np.eye(3, dtype=np.float32)
    face, open_sky = np.array([[0, 1, 2]], np.int32), np.full(3, 255, np.uint8)
    shapes = {StructureId(name): Shape(StructureId(name), corner, face, corner, open_sky) for name in NAMES}
    return Body(shapes, {"ischial-spine-right": np.zeros(3), "ischial-spine-left": np.ones(3)})


def looks(body: Body, state: State) -> dict[str, Look]:
    facts = load_shipped_facts()
    explanation = explain(facts, state.lesion) if state.lesion else None
    return {name: one.look for name, one in describe(state, explanation, facts, body).appearances.items()}


def test_muscles_are_hidden_until_their_layer_is_on(body: Body):
    assert looks(body, State())["soleus-right"] is Look.HIDDEN
    assert looks(body, State(layers=USUAL_LAYERS | {Layer.MUSCLES}))["soleus-right"] is Look.PLAIN


def test_piriformis_syndrome_shows_the_piriformis_of_its_side_only(body: Body):
    state = State(lesion=Lesion(ConditionId("piriformis-syndrome"), side=Side.RIGHT, severity=0.6))
    shown = looks(body, state)
    assert shown["piriformis-right"] is Look.PLAIN
    assert shown["piriformis-left"] is Look.HIDDEN
    assert shown["soleus-right"] is Look.HIDDEN
    hidden = replace(state, hidden=frozenset({StructureId("piriformis-right")}))
    assert looks(body, hidden)["piriformis-right"] is Look.HIDDEN


def test_a_muscle_is_told_from_the_nerve_that_serves_it():
    assert tissue(StructureId("vastus-medialis-right")) is Tissue.MUSCLE
    assert tissue(StructureId("nerve-to-vastus-medialis-right")) is Tissue.NERVE
    assert tissue(StructureId("tibia-right")) is Tissue.BONE


def test_a_belly_pales_to_its_tendon_by_the_share_at_each_vertex():
    share = np.array([0, 128, 255], np.uint8)
    corner = np.eye(3, dtype=np.float32)
    name = StructureId("soleus-right")
    whole = Shape(name, corner, np.array([[0, 1, 2]], np.int32), corner, np.full(3, 255, np.uint8), {"tendon": share})
    flesh, between, pale = vertex_colours(whole, StructureLook(Appearance(Look.PLAIN)))[:, :3].astype(int)
    assert tuple(flesh) == COLOURS[Tissue.MUSCLE]
    assert tuple(pale) == TENDON
    assert (flesh < between).all()
    assert (between < pale).all()
    dimmed = vertex_colours(whole, StructureLook(Appearance(Look.DIMMED)))[:, :3].astype(int)
    assert 0 < (dimmed[2] - dimmed[0]).max() < (pale - flesh).max()


@pytest.mark.parametrize(
    "name", ["erector-spinae-left", "multifidus-right", "obturator-internus-right", "flexor-hallucis-longus-left"]
)
def test_deep_muscles_belong_to_the_layer(name: str):
    assert tissue(StructureId(name)) is Tissue.MUSCLE
    assert tissue(StructureId("obturator-nerve-right")) is Tissue.NERVE
