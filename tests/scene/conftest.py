import pytest

from tests.scene.simple_body import simple_body
from tests.scene.vtk_watch import no_vtk_complaints  # noqa: F401  watches every test here


@pytest.fixture(scope="session")
def body():
    return simple_body()


@pytest.fixture(scope="session")
def shared_stage(body):
    from app.scene.stage import Stage

    stage = Stage(body)
    yield stage
    stage.close()


@pytest.fixture
def stage(shared_stage):
    """The stage with the healthy body on it: making one takes far longer than showing another picture."""
    from app.scene.picture import Picture

    shared_stage.show(Picture())
    return shared_stage
