from hypothesis import given
from hypothesis import strategies as st

from app.scene.labels import Box, place, words_of_sides

points = st.tuples(st.floats(-50, 850), st.floats(-50, 650))


@given(st.lists(points, max_size=12), st.floats(60, 220))
def test_labels_stay_inside_and_apart(anchors, width):
    boxes = [box for box in place(anchors, [(width, 24)] * len(anchors), (800, 600)) if box]
    for index, box in enumerate(boxes):
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= 800
        assert box.y + box.height <= 600
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])


def test_a_label_keeps_clear_of_what_is_taken():
    taken = Box(0, 0, 400, 600)
    (box,) = place([(390, 300)], [(100, 24)], (800, 600), [taken])
    assert not box.overlaps(taken)


def test_a_label_whose_place_is_out_of_the_picture_is_left_out():
    assert place([(900, 10)], [(100, 24)], (800, 600)) == [None]


def test_from_the_front_right_stands_on_the_left():
    assert words_of_sides(-1, 0) == ("Right", "Left")
    assert words_of_sides(1, 0) == ("Left", "Right")
    assert words_of_sides(0, 1) == ("Back", "Front")
    assert words_of_sides(0, -1) == ("Front", "Back")
