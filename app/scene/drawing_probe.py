"""Whether this machine can draw: one triangle off screen, in the way the stage draws, and a look at its pixels.

Where OpenGL is missing or too old VTK ends the whole process (a segmentation fault that nothing can catch), so this
belongs in a child process: `app.start.drawing_check` starts it.
"""

import numpy as np

from app.scene.actors import cells, floats, quiet_platform

SIZE = 48
GROUND, INK = (0.1, 0.2, 0.6), (0.9, 0.7, 0.1)
NEAR_ENOUGH = 12
"""Steps of 255 by which a colour may be off: drivers round differently."""


class DrawingError(Exception):
    """The pixels are not those of the triangle; the text says what was found."""


def draw_and_look() -> str:
    """Draw a triangle off screen and check it.

    Returns
    -------
    str
        Name of the driver that drew it.

    Raises
    ------
    DrawingError
        When the picture is not what was asked for.
    """
    quiet_platform()
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the drawing classes
    from vtkmodules.util.numpy_support import vtk_to_numpy
    from vtkmodules.vtkCommonCore import vtkPoints, vtkUnsignedCharArray
    from vtkmodules.vtkCommonDataModel import vtkPolyData
    from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer, vtkRenderWindow

    points = vtkPoints()
    points.SetData(floats(np.array([[-1, -1, 0], [1, -1, 0], [-1, 1, 0]], dtype=np.float32)))
    shape = vtkPolyData()
    shape.SetPoints(points)
    shape.SetPolys(cells(np.array([[0, 1, 2]], dtype=np.int32)))
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(shape)
    actor = vtkActor()
    actor.SetMapper(mapper)
    actor.GetProperty().SetColor(*INK)
    actor.GetProperty().LightingOff()
    renderer = vtkRenderer()
    renderer.SetBackground(*GROUND)
    renderer.AddActor(actor)
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetAlphaBitPlanes(1)
    window.AddRenderer(renderer)
    window.SetSize(SIZE, SIZE)
    camera = renderer.GetActiveCamera()
    camera.ParallelProjectionOn()
    camera.SetParallelScale(1.0)
    camera.SetPosition(0, 0, 5)
    camera.SetFocalPoint(0, 0, 0)
    window.Render()
    read = vtkUnsignedCharArray()
    window.GetRGBACharPixelData(0, 0, SIZE - 1, SIZE - 1, 0, read, 0)
    pixels = vtk_to_numpy(read)
    if pixels.size != SIZE * SIZE * 4:
        raise DrawingError(f"no picture of {SIZE} by {SIZE} pixels came back")
    pixels = pixels.reshape(SIZE, SIZE, 4)[..., :3].astype(int)
    third = SIZE // 3
    for found, wanted in ((pixels[third, third], INK), (pixels[-third, -third], GROUND)):
        if np.abs(found - np.array(wanted) * 255).max() > NEAR_ENOUGH:
            raise DrawingError(f"a pixel is {found.tolist()} instead of {[round(255 * c) for c in wanted]}")
    drivers = str(window.ReportCapabilities()).splitlines()
    name = next((line.split(":", 1)[1].strip() for line in drivers if "renderer string" in line), "unnamed")
    window.Finalize()
    return name
