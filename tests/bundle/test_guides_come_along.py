from pathlib import Path

from contents import own_data, read_contents
from product import ROOT


def test_guides_and_their_pictures_come_along():
    guides = {file.name for file in (ROOT / "assets" / "guides").iterdir()}
    assert len(guides) > 8
    assert guides == {Path(file).name for file, place in own_data(read_contents(), ROOT) if place == "assets/guides"}
