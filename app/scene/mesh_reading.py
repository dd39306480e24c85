"""Reads mesh files that somebody else made, in a child process with little memory and little time.

A file made to break a reader, or one that is merely broken, ends the child and not the program; the parent then says
which file it was. The child hands back bare arrays: points and triangles, cleaned and facing outwards.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anatomy.files.glb_meshes import GlbError, read_glb
from anatomy.files.pack_error import PackError
from anatomy.files.passing_folder import NO_ROOM, passing_folder
from anatomy.files.shape_recipes import key_of
from anatomy.geometry.meshes import Mesh

HIDDEN_FLAG = "--read-meshes"
"""With which a frozen program starts itself as the reader."""
JOB, ANSWER = "job.json", "answer.json"
FULL = 28
"""The child's status where there is no room to write down what it read."""
LONGEST_S = 300.0
MEMORY_BYTES = 6_000_000_000
"""Addresses, not use: the toolkit itself asks for some 2 GB of them."""
CPU_S = 240
MOST_POINTS = 3_000_000
FEWEST_TRIANGLES = 20
LONGEST_COORDINATE = 1e7
MOST_OPEN = 0.05
"""Edges without a neighbour that may be left after holes were closed, as a share of all triangles."""


MOST_HOLES = 0.25
"""The same before: what has more is no bone with some holes, but sheets."""


@dataclass(frozen=True, eq=False)
class ReadMesh:
    """A mesh as read: ``closed_edges`` open edges were closed, ``file`` says where it came from."""

    mesh: Mesh
    file: str
    closed_edges: int


def child_command(folder: Path) -> list[str]:
    """The command of the child that reads."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_FLAG, str(folder)]
    return [sys.executable, "-m", "app.scene.mesh_reading", str(folder)]


def read_meshes(
    files: Mapping[str, Path], wanted: Iterable[str], *, command: list[str] | None = None, longest_s: float = LONGEST_S
) -> dict[str, ReadMesh]:
    """Meshes by the keys under which recipes look for them.

    Parameters
    ----------
    files : mapping of key to Path
        See `anatomy.files.mesh_sets`.
    wanted : iterable of str
        Keys of files, or of nodes in GLB files.
    command : list of str, optional
        The child's command, for tests; the folder of the job is added.
    longest_s : float
        After so many seconds the child is stopped.

    Raises
    ------
    PackError
        For the first file that cannot be read, or that is no closed surface of numbers.
    """
    keys = set(wanted)
    job = {
        "meshes": {key: str(path) for key, path in files.items() if key in keys and path.suffix.lower() != ".glb"},
        "glbs": sorted({str(path) for path in files.values() if path.suffix.lower() == ".glb"}),
        "wanted": sorted(keys),
    }
    with passing_folder("kneural-read-") as folder:
        (folder / JOB).write_text(json.dumps(job), encoding="utf-8")
        trouble = _run([*command, str(folder)] if command else child_command(folder), longest_s)
        answer = _answer(folder)
        if answer.get("trouble"):
            raise PackError(str(answer["trouble"]))
        if trouble or not answer.get("done"):
            raise PackError(
                f"{answer.get('now') or 'The meshes'} could not be read: {trouble or 'the reader broke off'}."
            )
        found = {}
        for key, row in answer["found"].items():
            with np.load(folder / row["at"], allow_pickle=False) as arrays:
                mesh = Mesh(arrays["points"].astype(np.float64), arrays["triangles"].astype(np.int64))
            found[key] = ReadMesh(mesh, row["file"], row["closed"])
        return found


def _run(command: list[str], longest_s: float) -> str:
    """Run the child; what went wrong with it, in words."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"},
            timeout=longest_s,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return f"it took longer than {longest_s:.0f} s"
    except OSError as error:
        return f"the reader could not be started ({error.strerror or error})"
    if ended.returncode == FULL:
        raise OSError(NO_ROOM[0], "no room for what was read")
    return "" if ended.returncode == 0 else "it broke the reader, or asked for more memory than a mesh needs"


def _answer(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / ANSWER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


# --- in the child -----------------------------------------------------------------------------------------------------


def main(folder: Path) -> int:
    """Read what the job in the folder names; the exit status."""
    _little_room()
    job = json.loads((folder / JOB).read_text(encoding="utf-8"))
    answer: dict[str, Any] = {"found": {}}

    def tell(**more: object) -> None:
        answer.update(more)
        (folder / ANSWER).write_text(json.dumps(answer), encoding="utf-8")

    wanted, number = set(job["wanted"]), 0
    try:
        for key, file in job["meshes"].items():
            tell(now=key)
            number += 1
            answer["found"][key] = _kept(key, *_raw(Path(file)), folder / f"{number}.npz")
        for file in job["glbs"]:
            tell(now=Path(file).name)
            for name, (points, triangles) in read_glb(Path(file)).items():
                if key_of(name) in wanted and key_of(name) not in answer["found"]:
                    number += 1
                    answer["found"][key_of(name)] = _kept(name, points, triangles, folder / f"{number}.npz")
    except (PackError, GlbError) as error:
        said = str(error) if isinstance(error, PackError) else f"{answer['now']} could not be read: {error}."
        tell(trouble=said)
        return 0
    except OSError as error:
        if error.errno in NO_ROOM:
            return FULL
        raise
    tell(done=True)
    return 0


def _little_room() -> None:
    """Less memory and time than harm would need; not every system knows how."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (("RLIMIT_AS", MEMORY_BYTES), ("RLIMIT_CPU", CPU_S), ("RLIMIT_CORE", 0)):
        if hasattr(resource, what):
            resource.setrlimit(getattr(resource, what), (most, most))


def _raw(file: Path) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Points and triangles as the file has them; none where the reader gave up."""
    from vtkmodules.util.numpy_support import vtk_to_numpy
    from vtkmodules.vtkCommonCore import vtkObject
    from vtkmodules.vtkFiltersCore import vtkTriangleFilter
    from vtkmodules.vtkIOGeometry import vtkOBJReader, vtkSTLReader
    from vtkmodules.vtkIOPLY import vtkPLYReader
    from vtkmodules.vtkIOXML import vtkXMLPolyDataReader

    vtkObject.GlobalWarningDisplayOff()
    kinds: dict[str, Any] = {
        ".stl": vtkSTLReader,
        ".obj": vtkOBJReader,
        ".ply": vtkPLYReader,
        ".vtp": vtkXMLPolyDataReader,
    }
    reader = kinds[file.suffix.lower()]()
    reader.SetFileName(str(file))
    triangles = vtkTriangleFilter()
    triangles.SetInputConnection(reader.GetOutputPort())
    triangles.PassVertsOff()
    triangles.PassLinesOff()
    triangles.Update()
    surface = triangles.GetOutput()
    if not surface.GetNumberOfPolys() or reader.GetErrorCode():
        return np.zeros((0, 3)), np.zeros((0, 3), dtype=np.int64)
    points = vtk_to_numpy(surface.GetPoints().GetData()).astype(np.float64)
    corners = vtk_to_numpy(surface.GetPolys().GetConnectivityArray()).astype(np.int64)
    return points, corners.reshape(-1, 3)


def _kept(name: str, points: NDArray[np.float64], triangles: NDArray[np.int64], out: Path) -> dict[str, Any]:
    """Check the arrays, clean the surface and write it down.

    Raises
    ------
    PackError
        With one sentence that names the mesh.
    """
    if len(triangles) < FEWEST_TRIANGLES:
        raise PackError(f"{name} could not be read: it is empty, cut short, or not of the kind its name says.")
    if len(points) > MOST_POINTS:
        raise PackError(f"{name} has {len(points)} points, more than {MOST_POINTS}; thin it out first.")
    if triangles.min() < 0 or triangles.max() >= len(points):
        raise PackError(f"{name} is damaged: a triangle names a corner that is not there.")
    if not np.isfinite(points).all() or np.abs(points).max() > LONGEST_COORDINATE:
        raise PackError(f"{name} is damaged: some of its coordinates are no numbers, or beyond all measure.")
    before = Mesh(points, triangles)
    mesh, opened = _cleaned(before)
    if len(mesh.triangles) < FEWEST_TRIANGLES:
        raise PackError(f"{name} has no surface: its triangles are points and lines.")
    left = mesh.open_edges
    if left > MOST_OPEN * len(mesh.triangles) or opened > MOST_HOLES * len(mesh.triangles):
        raise PackError(
            f"{name} is no closed surface: {max(left, opened)} of its edges belong to one triangle only; close its holes first."
        )
    if mesh.volume < 0:
        mesh = Mesh(mesh.points, mesh.triangles[:, ::-1].copy())
    np.savez(out, points=mesh.points, triangles=mesh.triangles)
    return {"at": out.name, "file": name, "closed": max(opened - left, 0)}


def _cleaned(mesh: Mesh) -> tuple[Mesh, int]:
    """Doubled points merged, holes closed, triangles turned alike; and how many edges were open."""
    from app.scene.mesh_shaping import arrays_of, cleaned_surface, closed, surface_of

    merged = arrays_of(cleaned_surface(surface_of(mesh)))
    opened = merged.open_edges
    return (arrays_of(closed(surface_of(merged))) if opened else merged), opened


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
