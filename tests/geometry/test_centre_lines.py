"""Centre lines read back from tubes."""

import numpy as np
import pytest

from anatomy.facts.names import StructureId
from anatomy.geometry.centre_lines import CentreLine, centre_line
from anatomy.geometry.shapes import Shape


def straight(start: tuple[float, float, float], end: tuple[float, float, float], steps: int = 21) -> CentreLine:
    points = np.linspace(start, end, steps)
    return CentreLine(points, np.linspace(0, float(np.linalg.norm(np.subtract(end, start))), steps))


def square_tube(length: float = 30.0, strand: int = 0) -> Shape:
    """Rings of four corners every 10 mm down the z axis; enough for the centre line, without triangles."""
    heights = np.arange(0, length + 1, 10.0)
    corners = np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
    points = np.array([[*corner, -height] for height in heights for corner in corners], dtype=np.float32)
    along = np.repeat(heights, 4).astype(np.float32)
    return Shape(
        StructureId("femoral-nerve-right"), points, np.zeros((0, 3), np.int32), points, np.zeros(len(points), np.uint8),
        {"along": along, "strand": np.full(len(points), strand, np.uint8)},
    )  # fmt: skip


def test_the_centre_line_runs_through_the_middle_of_the_rings() -> None:
    line = centre_line(square_tube())
    assert np.allclose(line.points, [[0, 0, 0], [0, 0, -10], [0, 0, -20], [0, 0, -30]])
    assert line.along.tolist() == [0, 10, 20, 30]
    assert line.length_mm == 30


def test_a_side_strand_has_a_centre_line_of_its_own() -> None:
    assert len(centre_line(square_tube(strand=2), strand=2).points) == 4
    assert len(centre_line(square_tube(strand=2)).points) == 0


def test_a_shape_that_is_no_nerve_has_no_centre_line() -> None:
    bone = square_tube()
    with pytest.raises(KeyError):
        centre_line(Shape(bone.id, bone.points, bone.triangles, bone.normals, bone.occlusion))


def test_places_along_the_line_and_back() -> None:
    line = straight((0, 0, 0), (0, 0, -100))
    assert np.allclose(line.at(33), [0, 0, -33])
    assert np.allclose(line.at([0, 100, 400]), [[0, 0, 0], [0, 0, -100], [0, 0, -100]])
    along, gap = line.nearest((3, 4, -42))
    assert along == pytest.approx(42)
    assert gap == pytest.approx(5)
