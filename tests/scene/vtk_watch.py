"""VTK reports trouble on stderr and goes on; here that fails the test."""

import pytest


@pytest.fixture(autouse=True)
def no_vtk_complaints():
    from vtkmodules.vtkCommonCore import vtkOutputWindow

    heard = []
    window = vtkOutputWindow.GetInstance()
    tags = [window.AddObserver(event, lambda _, name: heard.append(name)) for event in ("ErrorEvent", "WarningEvent")]
    yield heard
    for tag in tags:
        window.RemoveObserver(tag)
    assert not heard, f"VTK complained: {heard}"
