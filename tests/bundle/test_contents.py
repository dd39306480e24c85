import json
import os
import pkgutil
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import PySide6
import pytest
import vtkmodules
from build_bundle import loads_well, without_absolute_runpath
from contents import (
    folder_bytes,
    kept_data,
    kept_files,
    kept_links,
    licence_texts,
    own_data,
    read_contents,
    unwanted_modules,
)
from icons import icns, ico, png
from numpy.typing import NDArray
from product import ROOT, read_product
from PySide6.QtGui import QImage

from anatomy.files.decks import shipped_decks
from app.language.languages import ENGLISH, NAMES
from app.scene.mesh_reading import ANSWER, JOB
from tests.files.mesh_files import ball, write_glb, write_obj, write_ply, write_stl

CONTENTS = read_contents()
PRODUCT = read_product()
VTK_MODULES, QT_MODULES = (
    [module.name for module in pkgutil.iter_modules(package.__path__)] for package in (vtkmodules, PySide6)
)
QT = "PySide6/Qt/"
TASKS = """
import json, sys
blocked, tasks, wrong = json.loads(sys.argv[1])
sys.modules.update(dict.fromkeys(blocked))  # whoever imports one hears that there is none
from app.start.command_line import main
from anatomy.files.facts_folder import load_shipped_facts, load_shipped_reading
from anatomy.reasoning.search import search, search_index

def status(words):
    ended = main(words)
    sys.excepthook = sys.__excepthook__  # the window's own waits until its dialog is closed
    return ended

statuses = {" ".join(words): status(words) for words in tasks}
hits = search(search_index(load_shipped_facts(), load_shipped_reading()), wrong)
print(json.dumps({"statuses": statuses, "hits": [hit.id for hit in hits]}))
"""


def done_without(blocked: list[str], tasks: list[list[str]], wrong: str) -> dict[str, Any]:
    """Exit statuses of commands, and what a misspelt word finds, in one fresh process that lacks some modules."""
    answer = subprocess.run(
        [sys.executable, "-c", TASKS, json.dumps([blocked, tasks, wrong])],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert answer.returncode == 0, answer.stderr
    told: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return told


def mesh_job(folder: Path) -> list[str]:
    """The words with which the program reads other people's meshes in a child, one of each kind."""
    (folder / "job").mkdir()
    mesh, meshes = ball(), {}
    for name, write in (("a.stl", write_stl), ("b.obj", write_obj), ("c.ply", write_ply)):
        write(folder / name, mesh)
        meshes[name] = str(folder / name)
    write_glb(folder / "d.glb", {"bone": mesh})
    job = {"meshes": meshes, "glbs": [str(folder / "d.glb")], "wanted": [*meshes, "bone"]}
    (folder / "job" / JOB).write_text(json.dumps(job), encoding="utf-8")
    return ["--read-meshes", str(folder / "job")]


def test_the_program_does_all_that_it_can_without_what_the_bundle_lacks(tmp_path: Path):
    lesion = ["--segment", "L4-L5", "--condition", "disc-herniation", "--zone", "subarticular", "--side", "right"]
    out = {
        ending: ["--out", str(tmp_path / f"out.{ending}")] for ending in ("png", "pdf", "glb", "html", "ply", "webp")
    }
    tasks = [
        ["--smoke"],
        ["explain", *lesion],
        ["candidates", "--area", "KN_ANT"],
        ["list", "structures"],
        ["check-data"],
        ["check-data", str(shipped_decks()[0])],
        ["shapes", "recipes"],
        ["render", *lesion, "--view", "lesion", "--size", "64x64", *out["png"]],
        ["animate", *lesion, "--seconds", "1", "--fps", "2", "--size", "64x64", *out["webp"]],
        ["handout", *lesion, *out["pdf"]],
        ["export", *lesion, "--format", "glb", *out["glb"]],
        ["export", *lesion, "--format", "html", *out["html"]],
        ["export", "--structure", "L4", "--format", "ply", *out["ply"]],
        mesh_job(tmp_path),  # the last, for it takes away memory
    ]
    told = done_without(unwanted_modules(CONTENTS, VTK_MODULES, QT_MODULES), tasks, "piriformsi")
    assert [words for words, status in told["statuses"].items() if status] == []
    assert all((tmp_path / f"out.{ending}").stat().st_size > 0 for ending in out)
    answer = json.loads((tmp_path / "job" / ANSWER).read_text(encoding="utf-8"))
    assert (answer["done"], set(answer["found"])) == (True, {"a.stl", "b.obj", "c.ply", "bone"})
    assert "piriformis-syndrome" in told["hits"]


def test_the_vtk_modules_on_the_list_need_no_others():
    others = [name for name in unwanted_modules(CONTENTS, VTK_MODULES, QT_MODULES) if name.startswith("vtkmodules.")]
    listed = [f"vtkmodules.{name}" for name in CONTENTS.vtk]
    code = "import importlib, json, sys\nothers, listed = json.loads(sys.argv[1])\nsys.modules.update(dict.fromkeys(others))\n"
    code += "for name in listed:\n    importlib.import_module(name)"
    answer = subprocess.run(
        [sys.executable, "-c", code, json.dumps([others, listed])], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr


def test_every_module_on_the_list_exists():
    assert set(CONTENTS.vtk) <= set(VTK_MODULES)
    assert set(CONTENTS.qt) <= set(QT_MODULES)


def test_every_linux_plugin_on_the_list_exists():
    folder = Path(PySide6.__path__[0]) / "Qt" / "plugins"
    plugins = [name for name in CONTENTS.plugins if name.endswith(".so")]
    assert not [name for name in plugins if not (folder / name).exists()]
    assert "platforms/libqxcb.so" in plugins


def test_the_code_imports_no_qt_module_that_stays_out():
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "app").rglob("*.py")]
    imported = {name for text in sources for name in re.findall(r"from PySide6\.(\w+) import", text)}
    assert imported
    assert imported <= set(CONTENTS.qt)


def test_all_but_the_listed_modules_are_left_out():
    out = unwanted_modules(CONTENTS, ["vtkCommonCore", "vtkWebCore", "util"], ["QtCore", "QtNetwork"])
    assert {"vtkmodules.vtkWebCore", "PySide6.QtNetwork", "scipy", "matplotlib", "anatomy.authoring"} <= set(out)
    assert not {"vtkmodules.vtkCommonCore", "vtkmodules.util", "PySide6.QtCore"} & set(out)


LINKS = {
    "/v/QtCore.abi3.so": ["libQt6Core.so.6"],
    "/v/libqxcb.so": ["libQt6XcbQpa.so.6", "libxcb.so.1"],
    "/v/libQt6XcbQpa.so.6": ["libQt6Gui.so.6"],
    "/v/libQt6Gui.so.6": ["libQt6Core.so.6"],
    "/v/libQt6Core.so.6": ["libQt6Gui.so.6"],  # a ring must not hold it up
    "/v/libqgtk3.so": ["libgtk-3.so.0"],
}


def place_of(name: str) -> str:
    if name.startswith("libq"):
        return f"{QT}plugins/{'platforms' if name == 'libqxcb.so' else 'platformthemes'}/{name}"
    return f"PySide6/{name}" if name.endswith("abi3.so") else f"{QT}lib/{name}"


def kept_names(*names: str, folder: str = "/v") -> set[str]:
    rows = [(place_of(name), f"{folder}/{name}", "BINARY") for name in names]
    return {Path(place).name for place, _, _ in kept_files(CONTENTS, rows, lambda file: LINKS.get(file, ()))}


def test_only_listed_plugins_and_linked_libraries_come_along():
    everything = [Path(file).name for file in LINKS] + ["libgtk-3.so.0", "libQt6Qml.so.6"]
    kept = kept_names(*everything)
    assert kept == {"QtCore.abi3.so", "libqxcb.so", "libQt6XcbQpa.so.6", "libQt6Gui.so.6", "libQt6Core.so.6"}


def test_a_library_goes_with_the_last_thing_that_linked_it():
    assert "libQt6XcbQpa.so.6" not in kept_names("QtCore.abi3.so", "libQt6XcbQpa.so.6", "libQt6Core.so.6")


def test_a_second_name_goes_with_its_library():
    kept = [(f"{QT}lib/libQt6Core.so.6", "/v/libQt6Core.so.6", "BINARY")]
    links = [
        ("libQt6Core.so.6", f"{QT}lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", f"{QT}lib/libQt6Qml.so.6", "SYMLINK"),
        ("notes.txt", "/v/notes.txt", "DATA"),
    ]
    assert [place for place, _, _ in kept_links(links, kept)] == ["libQt6Core.so.6", "notes.txt"]


def test_on_macos_frameworks_are_libraries_and_keep_their_links():
    core, qml = (f"{QT}lib/{name}.framework/" for name in ("QtCore", "QtQml"))
    rows = [
        ("PySide6/QtCore.abi3.so", "/v/QtCore.abi3.so", "EXTENSION"),
        (f"{core}Versions/A/QtCore", "/v/QtCore", "BINARY"),
        (f"{qml}Versions/A/QtQml", "/v/QtQml", "BINARY"),
        ("Python", "/v/Python", "BINARY"),
    ]
    links = {"/v/QtCore.abi3.so": ["@rpath/QtCore.framework/Versions/A/QtCore"]}
    kept = kept_files(CONTENTS, rows, lambda file: links.get(file, ()))
    assert [place for place, _, _ in kept] == [rows[0][0], rows[1][0], "Python"]
    second = [(f"{name}Versions/Current", "A", "SYMLINK") for name in (core, qml)]
    assert kept_links(second, kept) == second[:1]


def test_windows_finds_its_libraries_in_any_case():
    rows = [
        ("PySide6\\QtCore.pyd", r"C:\v\QtCore.pyd", "EXTENSION"),
        ("PySide6\\Qt6Core.dll", r"C:\v\Qt6Core.dll", "BINARY"),
        ("PySide6\\opengl32sw.dll", r"C:\v\opengl32sw.dll", "BINARY"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", r"C:\v\qwindows.dll", "BINARY"),
        ("PySide6\\plugins\\platforms\\qminimal.dll", r"C:\v\qminimal.dll", "BINARY"),
        ("python311.dll", r"C:\v\python311.dll", "BINARY"),
    ]
    kept = kept_files(CONTENTS, rows, lambda file: ["QT6CORE.dll"] if file.endswith(".pyd") else [])
    assert [file[5:] for _, file, _ in kept] == ["QtCore.pyd", "Qt6Core.dll", "qwindows.dll", "python311.dll"]


def test_the_size_of_a_folder_counts_each_file_once(tmp_path: Path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "library").write_bytes(b"x" * 1000)
    (tmp_path / "second-name").symlink_to("a/library")
    assert folder_bytes(tmp_path) == 1000


@pytest.mark.parametrize("folder", ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu"])
def test_the_systems_libraries_stay_in_the_system_but_python_comes_along(folder: str):
    rows = [
        ("libpython3.11.so.1.0", f"{folder}/libpython3.11.so.1.0", "BINARY"),
        ("libz.so.1", f"{folder}/libz.so.1", "BINARY"),
    ]
    kept = kept_files(CONTENTS, rows, lambda _: ["libz.so.1"])
    assert [place for place, _, _ in kept] == ["libpython3.11.so.1.0"]


@pytest.mark.parametrize("folder", [f"{QT}translations/", "PySide6\\translations\\"])
def test_of_qts_own_words_only_those_of_our_languages_come_along(folder: str):
    names = ["qt_de.qm", "qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm", "qtbase_en.qm", "qtdeclarative_de.qm"]
    kept = kept_data(CONTENTS, [(f"{folder}{name}", "x", "DATA") for name in names])
    assert [place.removeprefix(folder) for place, _, _ in kept] == ["qtbase_de.qm", "qtbase_es.qm"]


def test_qts_own_words_are_there_for_every_language_of_the_program():
    assert set(CONTENTS.translations) == {f"qtbase_{code}.qm" for code in NAMES if code != ENGLISH}
    folder = Path(PySide6.__path__[0]) / "Qt" / "translations"
    assert all((folder / name).is_file() for name in CONTENTS.translations)


def test_stubs_and_what_translators_work_on_stay_out():
    names = ["a/b.pyi", "a/b.json", "assets/translations/kneural_de.ts", "anatomy/facts/texts/de/tests.yaml"]
    assert [place for place, _, _ in kept_data(CONTENTS, [(name, "x", "DATA") for name in names])] == ["a/b.json"]


def test_every_language_comes_along_compiled():
    rows = [(f"{folder}/{Path(file).name}", file, "DATA") for file, folder in own_data(CONTENTS, ROOT)]
    places = {place for place, _, _ in kept_data(CONTENTS, rows)}
    for code in set(NAMES) - {ENGLISH}:
        words = {f"assets/{name}.{code}.json" for name in ("facts/facts", "facts/reading")}
        assert words | {f"assets/translations/kneural_{code}.json"} <= places
    assert "anatomy/facts/tables/links-spine.yaml" in places  # check-data reads them


def test_our_own_data_lies_where_the_program_looks_for_it():
    places = {f"{folder}/{Path(file).name}" for file, folder in own_data(CONTENTS, ROOT)}
    assert {"assets/shapes/body.kneural", "assets/facts/facts.json", "assets/fonts/Inter-Regular.otf"} <= places
    assert {"assets/icons/kneural.png", "anatomy/facts/tables/links-spine.yaml"} <= places
    assert not [place for place in places if place.endswith((".py", ".pyc")) or "authoring" in place]


def test_the_licences_of_the_libraries_come_along():
    folders = {folder for _, folder in licence_texts(["numpy", "vtkmodules.vtkCommonCore", "PySide6.QtCore"])}
    assert {"licences/numpy", "licences/vtk", "licences/qt"} <= folders


def test_a_library_that_stripping_broke_is_told_from_a_whole_one():
    # numpy's OpenBLAS, stripped, said "ELF load command address/offset not page-aligned" and numpy did not start.
    core = Path(np.__file__).parent / "_core"
    whole = next(core.glob("_multiarray_umath*.so")).read_bytes()
    assert loads_well(whole)
    made = library("")
    assert loads_well(made)
    assert not loads_well(made[: 64 + 8] + struct.pack("<Q", 8) + made[64 + 16 :])  # the segment 8 bytes further on
    assert not loads_well(b"#!/bin/sh\n")


NEEDED, STRINGS, SIZE_OF_STRINGS, RUN_PATH = 1, 5, 10, 29


def library(run_path: str) -> bytes:
    """A small 64-bit ELF library that links libc and has a run path; its one segment lies at address 0x1000."""
    strings = b"\0libc.so.6\0" + run_path.encode() + b"\0"
    at = 64 + 2 * 56
    table = at + 5 * 16
    tags = [(NEEDED, 1), (RUN_PATH, 11), (STRINGS, 0x1000 + table), (SIZE_OF_STRINGS, len(strings)), (0, 0)]
    head = struct.pack("<4sBBBB8xHHIQQQIHHHHHH", b"\x7fELF", 2, 1, 1, 0, 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 64, 0, 0)
    whole = table + len(strings)
    segments = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x1000, 0x1000, whole, whole, 0x1000)
    segments += struct.pack("<IIQQQQQQ", 2, 4, at, 0x1000 + at, 0x1000 + at, 80, 80, 8)
    return head + segments + b"".join(struct.pack("<qQ", *row) for row in tags) + strings


def tags_of(data: bytes) -> list[int]:
    return [struct.unpack_from("<q", data, 64 + 2 * 56 + 16 * row)[0] for row in range(5)]


@pytest.mark.parametrize(
    ("path", "stays"), [("/home/me/lib", False), ("$ORIGIN:/opt", False), ("$ORIGIN/../lib", True), ("", True)]
)
def test_libraries_forget_the_folders_of_the_machine_that_built_them(path: str, stays: bool):
    made = library(path)
    clean = without_absolute_runpath(made)
    assert len(clean) == len(made)
    assert tags_of(clean) == [NEEDED, *([RUN_PATH] if stays else []), STRINGS, SIZE_OF_STRINGS, *([0] * (2 - stays))]
    assert loads_well(clean)


def test_what_is_no_library_is_left_alone():
    assert without_absolute_runpath(b"#!/bin/sh\n") == b"#!/bin/sh\n"


def pixels(data: bytes) -> NDArray[np.int16]:
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(np.int16)


@pytest.mark.parametrize("size", PRODUCT.icon_sizes)
def test_the_icon_is_drawn_at_every_size_with_clear_corners(size: int):
    drawn = pixels(png(ROOT / PRODUCT.icon_svg, size))
    assert drawn.shape == (size, size, 4)
    assert drawn[0, 0, 3] == 0
    assert drawn[size // 2, size // 2, 3] == 255
    assert len(np.unique(drawn.reshape(-1, 4), axis=0)) > 40


def test_the_windows_icon_of_the_program_is_the_drawn_one():
    drawn = pixels(png(ROOT / PRODUCT.icon_svg, 128))
    assert np.abs(drawn - pixels((ROOT / PRODUCT.icon_png).read_bytes())).mean() < 1, "packaging/make.py icons"


def test_the_packed_icons_hold_every_picture_whole():
    pictures = {16: b"\x89PNG-16", 256: b"\x89PNG-256..", 512: b"\x89PNG-512"}
    packed = ico(pictures)
    assert packed[:6] == b"\0\0\1\0\2\0"  # two pictures: Windows takes none over 256
    for row, size in enumerate((16, 256)):
        length, at = (int.from_bytes(packed[6 + 16 * row + p : 6 + 16 * row + p + 4], "little") for p in (8, 12))
        assert packed[at : at + length] == pictures[size]
    apple = icns(pictures)
    assert int.from_bytes(apple[4:8], "big") == len(apple)
    assert all(data in apple for data in pictures.values())
