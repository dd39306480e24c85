"""The window changes its language while it is open: built anew, with the same lesion and the same way back in time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.language import pseudo
from app.language.languages import speak
from app.settings.settings import read_settings, settings_file
from app.start.window import open_window
from app.state.store import Store
from app.windows.main_window import MainWindow
from tests.windows.reading_aloud import untranslated


def test_another_language_keeps_the_lesion_and_is_remembered(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("KNEURAL_DRAWING", "flat")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    seen: list[tuple[str, Store, object, bool]] = []

    def watch(first: MainWindow) -> None:
        timer = QTimer(qapp, interval=20)
        limit = QTimer(qapp, interval=30000, singleShot=True)

        def look() -> None:
            here = [
                one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible() and one.filled
            ]
            if len(here) != 1 or (seen and here[0] is first):
                return
            window = here[0]
            plain = bool(untranslated(window.bar))
            seen.append((window.settings.language, window.store, window.store.state.lesion, plain))
            if window is first:
                window.choose_language(pseudo.CODE, "both")
            else:
                timer.stop()
                limit.stop()
                window.close()

        def give_up() -> None:
            timer.stop()
            qapp.closeAllWindows()

        timer.timeout.connect(look)
        limit.timeout.connect(give_up)
        timer.start()
        limit.start()

    try:
        status = open_window("L4-L5 disc-herniation subarticular right 0.6", language="en", watch=watch)
    finally:
        speak("en")
    assert status == 0
    (before, store, lesion, plain), (after, same_store, same_lesion, still_plain) = seen
    assert (before, after) == ("", pseudo.CODE)
    assert same_store is store
    assert same_lesion == lesion is not None
    assert plain
    assert not still_plain
    remembered, _ = read_settings(settings_file())
    assert (remembered.language, remembered.naming) == (pseudo.CODE, "both")
