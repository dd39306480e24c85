from dataclasses import replace

import numpy as np
import pytest

from anatomy.facts.names import StructureId
from anatomy.geometry.shapes import Body
from app.scene.describe import describe
from app.scene.picture import Look
from app.scene.stage import Stage
from app.scene.tissues import COLOURS, INTERVERTEBRAL, LAYERS, Tissue, tissue
from app.scene.views import camera_for
from app.state.state import Layer, State
from tests.scene.regions import facts
from tests.scene.stories import outer_knee

W, H = 640, 480


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("femoral-cartilage-right", Tissue.CARTILAGE),
        ("medial-meniscus-left", Tissue.MENISCUS),
        ("acetabular-cartilage-left", Tissue.CARTILAGE),
        ("acetabular-labrum-right", Tissue.MENISCUS),
        ("anterior-cruciate-ligament-right", Tissue.LIGAMENT),
        ("quadriceps-tendon-right", Tissue.LIGAMENT),
        ("facet-capsule-l4-l5-left", Tissue.LIGAMENT),
        ("posterior-longitudinal-ligament", Tissue.LIGAMENT),
        ("ligamentum-flavum-l4-l5", Tissue.YELLOW_LIGAMENT),
    ],
)
def test_soft_parts_are_known_by_their_ids_and_switched_with_the_ligaments(name, kind):
    assert tissue(StructureId(name)) is kind
    assert LAYERS[kind] is Layer.LIGAMENTS


@pytest.mark.parametrize(
    ("name", "layer"),
    [
        ("disc-l4-l5", Layer.DISCS),
        ("nucleus-l4-l5", Layer.DISCS),
        ("endplate-l4-l5-upper", Layer.DISCS),
        ("rootlets-l4-right", Layer.NERVES),
        ("conus-medullaris", Layer.NERVES),
        ("filum-terminale", Layer.NERVES),
        ("thecal-sac", Layer.NERVES),
    ],
)
def test_what_lies_in_disc_and_canal_is_switched_with_discs_and_nerves(name, layer):
    assert LAYERS[tissue(StructureId(name))] is layer
    assert (tissue(StructureId(name)) in INTERVERTEBRAL) is (layer is Layer.DISCS)


def test_every_tissue_has_a_colour_and_a_layer():
    assert set(COLOURS) == set(LAYERS) == set(Tissue)


def with_plate(body, camera, name="ligamentum-flavum-l4-l5"):
    """The body with a structure 40 mm nearer to the eye than the middle of the camera's window."""
    disc = body.shapes[StructureId("disc-l4-l5")]
    step = np.asarray(camera.window.at) + camera.direction * 40.0 - disc.centre
    plate = replace(disc, id=StructureId(name), points=(disc.points + step).astype(np.float32))
    return Body({**body.shapes, plate.id: plate}, body.landmarks)


@pytest.mark.parametrize("name", ["ligamentum-flavum-l4-l5", "erector-spinae-right"])
def test_the_lesion_views_window_opens_ligament_and_muscle_as_it_opens_bone(body, name):
    camera = camera_for("lesion", body, W / H, explanation=outer_knee())
    stage = Stage(with_plate(body, camera, name))
    (pixel,), _ = camera.project([camera.window.at], W, H)
    assert stage.pick(replace(camera, window=None), W, H, *pixel) == name
    assert stage.pick(camera, W, H, *pixel) != name
    stage.close()


def test_through_the_lesion_views_window_a_muscle_is_not_seen(body):
    camera = camera_for("lesion", body, W / H, explanation=outer_knee())
    layers, name = State().layers | {Layer.MUSCLES}, "erector-spinae-right"
    stage, seen = Stage(with_plate(body, camera, name)), []
    (pixel,), _ = camera.project([camera.window.at], W, H)
    x, y = np.round(pixel).astype(int)
    for hidden, eye in ((set(), camera), ({name}, camera), (set(), replace(camera, window=None))):
        stage.show(describe(State(layers=layers, hidden=frozenset(hidden)), None, facts(), stage.body))
        seen.append(stage.frame(eye, W, H)[y - 2 : y + 3, x - 2 : x + 3].astype(int))
    stage.close()
    np.testing.assert_array_equal(seen[0], seen[1])
    assert np.abs(seen[0] - seen[2]).max() > 20


def test_ligaments_are_shown_at_first_and_can_be_switched_off(body):
    behind = with_plate(body, camera_for("lesion", body, W / H, explanation=outer_knee()))
    name = StructureId("ligamentum-flavum-l4-l5")
    assert describe(State(), None, facts(), behind).appearances[name].look is Look.PLAIN
    fewer = State().layers - {Layer.LIGAMENTS}
    assert describe(State(layers=fewer), None, facts(), behind).appearances[name].look is Look.HIDDEN
