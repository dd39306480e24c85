import base64
import zlib

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.exports.web.packing import Blob, octahedral, ordered, quantised
from tests.exports import page_reader


def unpacked(blob):
    return zlib.decompress(base64.b64decode(blob.as_text()))


@settings(max_examples=60, deadline=None)
@given(arrays(np.float32, st.tuples(st.integers(1, 40), st.just(3)), elements=st.floats(-900, 900, width=32)))
def test_points_come_back_within_half_a_step(points):
    blob = Blob()
    whole, low, step = quantised(points)
    blob.put_bytes(np.zeros(5, dtype=np.uint8))
    row = {"vertices": len(points), "points": blob.put_steps(whole), "low": low, "step": step}
    # The corner and the step are written with few digits.
    away = np.abs(page_reader.points(unpacked(blob), row) - points)
    assert (away <= np.array(step) / 2 + 0.002).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(3, 30).flatmap(lambda n: arrays(np.int32, (12, 3), elements=st.integers(0, n - 1))), st.randoms())
def test_every_triangle_comes_back_with_its_front_where_it_was(triangles, random):
    points = np.array([[random.uniform(-50, 50) for _ in range(3)] for _ in range(30)], dtype=np.float32)
    order = ordered(points, triangles)
    blob = Blob()
    row = {"corners": len(order.codes), "codes": blob.put_codes(order.codes)}
    back = order.kept[page_reader.corners(unpacked(blob), row)]
    assert sorted(map(tuple, back.tolist())) == sorted(map(tuple, triangles.tolist()))
    assert len(order.kept) == len(np.unique(triangles)), "unused vertices are left out, used ones stand once"


@settings(max_examples=40, deadline=None)
@given(arrays(np.uint8, st.tuples(st.integers(1, 50), st.integers(1, 4))))
def test_bytes_come_back_as_they_were(values):
    blob = Blob()
    at = blob.put_bytes(values)
    np.testing.assert_array_equal(page_reader.bytes_at(unpacked(blob), at, *values.shape), values)


@settings(max_examples=60, deadline=None)
@given(arrays(np.float32, (20, 3), elements=st.floats(-1, 1, width=32)))
def test_normals_come_back_within_a_degree_and_a_half(raw):
    length = np.linalg.norm(raw, axis=1)
    unit = raw[length > 0.1] / length[length > 0.1][:, None]
    if not len(unit):
        return
    blob = Blob()
    row = {"vertices": len(unit), "normals": blob.put_bytes(octahedral(unit))}
    back = page_reader.normals(unpacked(blob), row)
    assert np.degrees(np.arccos(np.clip((back * unit).sum(axis=1), -1, 1))).max() < 1.5
