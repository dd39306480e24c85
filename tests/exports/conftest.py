import pytest
from PySide6.QtWidgets import QApplication

from tests.scene.simple_body import simple_body
from tests.scene.vtk_watch import no_vtk_complaints  # noqa: F401  watches every test here


@pytest.fixture(scope="session")
def body():
    return simple_body()


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> None:
    """Text asks for any Qt application; tests of windows in the same process need it to be theirs."""
