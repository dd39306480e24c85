"""Pictures of the window for software centres: opened without a screen, grabbed, and kept in the repository.

``packaging/make.py pictures`` makes them anew after the window has changed its looks.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from product import Product

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "linux" / "pictures"
WINDOW = (1440, 810)
"""Width and height in pixels: nothing is cramped at this size. 16 to 9, as AppStream asks."""
PICTURE_WIDTH = 1248
"""As AppStream asks at least."""
QUALITY = 68
"""Of the JPEG files, 0 to 100: three of them stay below 400 kB, and small type can be read."""
LOOK_MS, REST_MS, PATIENCE_MS = 50, 3000, 60_000
"""Between two looks whether the window has drawn; from then until the camera rests; and the longest wait."""


def take_pictures(product: "Product", out: Path = FOLDER) -> None:
    """Open the window for each picture in a process of its own and write the files."""
    out.mkdir(parents=True, exist_ok=True)
    for shot in product.screenshots:
        words = [sys.executable, __file__, shot.lesion, str(shot.step), str(out / shot.file)]
        subprocess.run(words, check=True, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def picture_files(product: "Product", folder: Path = FOLDER) -> list[Path]:
    """The files that lie in the repository, one for each picture of the description.

    Raises
    ------
    FileNotFoundError
        When one is missing.
    """
    files = [folder / shot.file for shot in product.screenshots]
    for file in files:
        if not file.is_file():
            raise FileNotFoundError(f"{file} is not there: 'packaging/make.py pictures' makes it.")
    return files


def grab(lesion: str, step: int, out: Path) -> int:
    """Open the window with a lesion at a step of its story, and write what it shows; 0 when that went well."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from app.start.window import open_window
    from app.windows.main_window import MainWindow

    written = []

    def watch(window: MainWindow) -> None:
        window.resize(*WINDOW)
        look = QTimer(window, interval=LOOK_MS)

        def _on_look() -> None:
            views = getattr(window.body_view, "views", ()) if window.filled else ()
            if views and all(view.has_drawn for view in views):
                look.stop()
                QTimer.singleShot(REST_MS, window, _on_first_rest)

        def _on_first_rest() -> None:
            if step:
                window.go_to_step(step - 1)
            QTimer.singleShot(REST_MS, window, _on_rest)

        def _on_rest() -> None:
            picture = window.grab().scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
            written.append(picture.save(str(out), "JPG", QUALITY))
            window.close()
            QApplication.exit(0)

        look.timeout.connect(_on_look)
        look.start()
        QTimer.singleShot(PATIENCE_MS, window, lambda: QApplication.exit(1))

    status = open_window(lesion, fresh=True, language="en", watch=watch)
    return status or (0 if written == [True] else 1)


if __name__ == "__main__":
    sys.exit(grab(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
