import numpy as np
import pytest
from vtkmodules.vtkRenderingCore import vtkRenderer

from anatomy.facts.names import StructureId
from anatomy.files.shape_bundle import BUNDLE, read_bundle
from app.scene.actors import Drawn, Shaders, StructureLook
from app.scene.picture import Appearance, Look
from app.scene.reading_pixels import halved
from app.scene.stage import Stage


def test_averaging_keeps_flat_colour_and_blends_edges():
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[:, 3:] = 200
    small = halved(pixels)
    assert small.shape == (2, 2, 4)
    assert small[0, 0].tolist() == [0] * 4
    assert small[0, 1].tolist() == [100] * 4


def test_two_stages_live_side_by_side_and_close(body):
    from app.scene.views import camera_for

    camera = camera_for("anterior", body, 1)
    first, second = Stage(body), Stage(body)
    np.testing.assert_array_equal(first.frame(camera, 100, 100), second.frame(camera, 100, 100))
    first.close()
    assert second.frame(camera, 100, 100).any()
    second.close()


@pytest.mark.parametrize(("name", "coarsely"), [("thecal-sac", False), ("rootlets-l5-right", False), ("sacrum", True)])
def test_neither_the_sac_nor_the_threads_in_it_are_drawn_coarsely_in_motion(name: str, coarsely: bool):
    shape = read_bundle(BUNDLE).shapes[StructureId(name)]
    drawn = Drawn(shape, vtkRenderer(), Shaders())
    drawn.show(StructureLook(Appearance(Look.PLAIN)), shape)
    still = drawn.actor.GetMapper()
    drawn.use_coarse(True)
    assert (drawn.actor.GetMapper() is not still) is coarsely
