"""The way of a root's fibres as one line."""

import numpy as np
import pytest

from anatomy.facts.lesion import Lesion
from anatomy.facts.names import ConditionId, RootName, Side, StructureId, on_side, root_structure
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from anatomy.geometry.course_line import course_line
from anatomy.reasoning.explain import explain

FACTS, BODY = load_shipped_facts(), read_bundle(BUNDLE)
ROOTS = ("L2", "L3", "L4", "L5", "S1")


def lines(root, side=Side.RIGHT):
    explanation = explain(FACTS, Lesion(ConditionId("radiculopathy"), root=RootName(root), side=side))
    for course in explanation.courses:
        names = [root_structure(RootName(root), side), *(on_side(nerve, side) for nerve in course.nerves)]
        yield names, course_line(BODY, names)


@pytest.mark.parametrize("root", ROOTS)
def test_every_course_is_one_line_without_jumps_that_names_its_nerves_in_order(root):
    for names, line in lines(root):
        assert line is not None
        steps = np.linalg.norm(np.diff(line.points, axis=0), axis=1)
        assert steps.max() < 14, names
        assert [name for name, _ in line.entered()] == [name for name in names if name in line.structures]
        assert line.points[0, 2] > line.points[-1, 2], "downwards on the whole"


def test_fibres_of_l4_reach_the_inner_ankle_by_way_of_the_saphenous_nerve():
    names = [StructureId(f"{name}-right") for name in ("root-l4", "femoral-nerve", "saphenous-nerve")]
    line = course_line(BODY, names)
    assert line.length_mm > 900
    ankle = BODY.landmarks["medial-malleolus-right"]
    assert np.linalg.norm(line.points - ankle, axis=1).min() < 40


def test_the_left_line_mirrors_the_right():
    for (_, right), (_, left) in zip(lines("L5"), lines("L5", Side.LEFT), strict=True):
        np.testing.assert_allclose(left.points * [-1, 1, 1], right.points, atol=0.05)


def test_places_follow_shares():
    line = next(line for _, line in lines("L5"))
    np.testing.assert_allclose(line.at(0.0), line.points[0])
    np.testing.assert_allclose(line.at(1.0), line.points[-1])
    assert line.structures[0] == "root-l5-right"
