import pytest

from tests.scene.simple_body import simple_body
from tests.scene.vtk_watch import no_vtk_complaints  # noqa: F401  watches every test here


@pytest.fixture(scope="session")
def body():
    return simple_body()
