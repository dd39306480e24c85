"""The pictures of README and the guides, made by the program itself: ``python -m app.start.guide_pictures [FOLDER [FILE…]]``.

Which ones, stands in ``assets/guides/pictures.yaml``: a command line of `kneural render`, or what is done in a window
before its picture is taken. For whoever changes the guides; needs no screen.
"""

import json
import os
import shlex
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.windows.main_window import MainWindow

GUIDES = Path(__file__).resolve().parents[2] / "assets" / "guides"
LIST = GUIDES / "pictures.yaml"
WINDOW = (1440, 900)
"""Width and height of the screen that the windows fill, pixels."""
MOST_BYTES = 90_000
"""Largest size of one picture: a README must open at once."""
QUALITIES = (90, 84, 78, 72, 66, 60, 50, 40)
PATIENCE_S = 60.0
REST_TICKS, TICK_MS = 12, 50
"""A window is at rest when its views were, so many times running."""


class PictureError(Exception):
    """A picture that cannot be made, in one sentence."""


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """One picture: a `kneural render` line, or (``render`` empty) a window with a lesion.

    Attributes
    ----------
    file : str
        Name in the folder of the guides.
    alt : str
        What is to be seen, for those who do not see it.
    render : str
        A command line of `kneural render` without ``--out``.
    lesion : str
        What the window opens with; empty for the healthy body.
    wishes : tuple of str
        Names from `app.windows.wish_list`, told in this order; while presenting, those of `app.windows.presenting.keys`.
    hurts, clues : tuple of str
        What is told on the way back: places as ``KN_ANT-right``, and ids of clues.
    language : str
    """

    file: str
    alt: str
    render: str = ""
    lesion: str = ""
    wishes: tuple[str, ...] = ()
    hurts: tuple[str, ...] = ()
    clues: tuple[str, ...] = ()
    language: str = "en"

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "GuidePicture":
        """A picture from a row of the list."""
        given: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
        return cls(**given)


def read_list(file: Path = LIST) -> tuple[GuidePicture, ...]:
    """All pictures of the guides."""
    import yaml

    return tuple(GuidePicture.of(row) for row in yaml.safe_load(file.read_text(encoding="utf-8")))


def make_pictures(pictures: Iterable[GuidePicture], folder: Path) -> None:
    """Draw them and write them into a folder. Windows come first: they need a Qt application that `render` can share.

    Raises
    ------
    PictureError
        For a line that `kneural` refuses, a window that shows no picture, or a picture that stays too large.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for picture in sorted(pictures, key=lambda one: bool(one.render)):
        image = _rendered(picture) if picture.render else _window_of(picture)
        (folder / picture.file).write_bytes(packed(image, picture.file))


def packed(image: "QImage", file: str, most: int = MOST_BYTES) -> bytes:
    """An image as the file's kind, at the best quality that is small enough.

    Raises
    ------
    PictureError
        Where even the lowest quality is larger than ``most`` bytes, or the kind cannot be written here.
    """
    from PySide6.QtCore import QBuffer, QIODevice

    for quality in QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        kind = Path(file).suffix.removeprefix(".")
        if not image.save(buffer, kind, quality):  # type: ignore[call-overload]
            raise PictureError(f"Pictures of the kind '{kind}' cannot be written here.")
        if buffer.size() <= most:
            return bytes(buffer.data().data())
    raise PictureError(f"{file} is larger than {most} bytes at any quality: make it smaller in {LIST.name}.")


def _rendered(picture: GuidePicture) -> "QImage":
    from PySide6.QtGui import QImage

    from app.start.command_line import main as kneural

    words = shlex.split(picture.render)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "picture.png"
        if words[:2] != ["kneural", "render"] or kneural([*words[1:], "--out", str(out)]) != 0:
            raise PictureError(f"{picture.file} is not drawn by: {picture.render}")
        return QImage(str(out)).convertToFormat(QImage.Format.Format_RGB888)


def _window_of(picture: GuidePicture) -> "QImage":
    """A window after all wishes, when everything in it stands still."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QImage

    from app.start.window import open_window

    taken: list[QImage] = []

    def _watch(window: "MainWindow") -> None:
        window.resize(*WINDOW)
        todo, rest = [*picture.wishes], 0
        look, limit = (
            QTimer(window, interval=TICK_MS),
            QTimer(window, singleShot=True, interval=round(PATIENCE_S * 1000)),
        )
        told = False

        def _end() -> None:
            look.stop()
            limit.stop()
            if window.filled and window.presenter.on:
                window.presenter.end()
            window.close()

        def _on_look() -> None:
            nonlocal rest, told
            rest = rest + 1 if _at_rest(window) else 0
            if rest < REST_TICKS:
                return
            rest = 0
            if not told:
                told = True
                _tell_way_back(window, picture)
            elif todo:
                _tell(window, todo.pop(0))
            else:
                taken.append(window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888))
                _end()

        look.timeout.connect(_on_look)
        limit.timeout.connect(_end)
        look.start()
        limit.start()

    status = open_window(picture.lesion or None, fresh=True, language=picture.language, watch=_watch)
    if status or not taken:
        raise PictureError(f"The window for {picture.file} showed no picture within {PATIENCE_S:g} s.")
    return taken[0]


def _at_rest(window: "MainWindow") -> bool:
    from app.windows.body_view import BodyView

    if not window.filled or not isinstance(window.body_view, BodyView):
        return False
    return all(view.has_drawn and view.at_rest for view in window.body_view.views if view.isVisible())


def _tell(window: "MainWindow", wish: str) -> None:
    while_presenting = {one.id: one for one in window.presenter.wishes} if window.presenter.on else {}
    if wish in while_presenting:
        while_presenting[wish].do()
    else:
        window.wish_actions[wish].trigger()


def _tell_way_back(window: "MainWindow", picture: GuidePicture) -> None:
    from anatomy.facts.names import AreaId, ClueId, Side, ZoneId
    from app.actions import asking

    if not picture.hurts and not picture.clues:
        return
    state = asking.set_asking(window.store.state, True)
    for place in picture.hurts:
        name, _, side = place.rpartition("-")
        state = asking.toggle_place(state, ZoneId(name) if name.startswith("KN_") else AreaId(name), Side(side))
    for clue in picture.clues:
        state = asking.toggle_clue(state, ClueId(clue))
    window.store.put(state)


def main(arguments: list[str]) -> int:
    """Make all pictures, or those named; 1 with a sentence on stderr when one of them cannot be made."""
    folder, files = Path(arguments[0]) if arguments else GUIDES, arguments[1:]
    with tempfile.TemporaryDirectory() as temporary:
        # A screen of our own size, so that a full-screen window looks alike everywhere.
        screen = Path(temporary) / "screen.json"
        width, height = WINDOW
        one = {"name": "guides", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1.0}
        screen.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        try:
            make_pictures((one for one in read_list() if not files or one.file in files), folder)
        except PictureError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
