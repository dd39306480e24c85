from pathlib import Path

import vtkmodules

from app.scene.vtk_ahead import find_by_name

FOLDER = str(Path(vtkmodules.__file__).parent)


def test_a_module_of_vtk_is_found_under_its_full_name_once():
    find_by_name()
    found = vtkmodules.find_lib_path
    find_by_name()
    assert vtkmodules.find_lib_path is found
    for module in ("vtkIOXML", "vtkCommonCore"):
        file = Path(found([FOLDER], module))
        assert file.is_file()
        assert file.name.split(".")[0] == module


def test_what_has_another_name_is_looked_for_in_the_listing(tmp_path):
    find_by_name()
    (tmp_path / "vtkOther.so").touch()
    assert vtkmodules.find_lib_path([str(tmp_path)], "vtkOther") == str(tmp_path / "vtkOther.so")
    assert vtkmodules.find_lib_path([str(tmp_path)], "vtkMissing") is None
