"""The same scene drawn by VTK alone, without anything of ours: a fresh process that loads one file and draws it.

``python -m tests.benchmarks.bare_vtk SCENE.glb`` prints the median time of a frame in milliseconds.
"""

import os
import statistics
import sys
import time

SIZE = (1280, 800)


def main(scene: str, frames: int = 0) -> float:
    """Load a scene and draw it once, then turn and draw it `frames` times more; the median of these in milliseconds."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the drawing classes
    from vtkmodules.vtkIOImport import vtkGLTFImporter
    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*SIZE)
    importer = vtkGLTFImporter()
    importer.SetFileName(scene)
    importer.SetRenderWindow(window)
    importer.Update()
    window.Render()
    eye = window.GetRenderers().GetFirstRenderer().GetActiveCamera()
    spent = []
    for _ in range(frames):
        eye.Azimuth(3)
        started = time.perf_counter()
        window.Render()
        spent.append((time.perf_counter() - started) * 1000)
    return statistics.median(spent) if spent else 0.0


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0))
