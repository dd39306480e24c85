"""Opens the window: first the frame on the screen, then facts and body, then the first picture."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from anatomy.files.pack_error import PackError
from app.language.words import told, tr
from app.start.light_start import (
    collect_again,
    collect_everything,
    import_plainly,
    reckon_alone,
    uncollected,
)
from app.start.usage import UsageError

if TYPE_CHECKING:
    from anatomy.facts.reading import Reading
    from app.windows.main_window import MainWindow

CHECK_MS = 15
"""How often the child that tries to draw is asked on a first start."""
COLLECT_AFTER_MS = 2000
"""By then the first picture is complete."""
OLD_WINDOW_MS = 3000
"""So long a window that was built anew in other words stays in memory."""
ICON = Path(__file__).resolve().parents[2] / "assets" / "icons" / "kneural.png"


def no_screen_sentence() -> str:
    """Why no window can open here; empty where one can.

    Qt ends the whole process when its screen is missing, so it is asked for beforehand.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in {"xcb", "wayland", ""}:
        return ""
    advice = "Start Kneural from a desktop session, or draw pictures with 'kneural render'."
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return f"There is no screen here (DISPLAY is not set). {advice}"
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return ""
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"The screen {display} does not answer. {advice}" if broken else ""


def _own_reading(folder: Path) -> "Reading":
    """What is read on demand, with a teacher's own among it."""
    from anatomy.files.own_facts import load_everything

    return load_everything(folder).reading


@uncollected()
def open_window(
    lesion_text: str | None,
    *,
    fresh: bool = False,
    language: str = "",
    shapes: str = "",
    deck: str = "",
    watch: "Callable[[MainWindow], None] | None" = None,
) -> int:
    """Show the window and stay until it is closed; the exit status.

    ``language`` is spoken instead of the remembered one (empty: that one, or the system's).
    ``shapes`` names a pack whose bones are shown at first, ``deck`` the file of a deck to be opened; one that cannot be
    opened is told in the window and on stderr, for a double click has no terminal.
    ``watch`` is given the window before it is shown: whoever measures the start listens there.
    """
    trouble = no_screen_sentence()
    if trouble:
        print(trouble, file=sys.stderr)
        return 2
    from app.scene.vtk_ahead import link_ahead
    from app.start.drawing_check import FORCE, LOST, Drawing, DrawingCheck, memory_file

    pack = None
    if shapes:
        from anatomy.files.shape_packs import pack_named

        try:
            pack = pack_named(shapes)
        except PackError as error:
            print(error, file=sys.stderr)
            return 2
    # On the first start a child tries to draw while Qt is loaded; later the window comes first, then what is remembered.
    check = None if memory_file().exists() else DrawingCheck()
    reckon_alone()
    link_ahead()
    from PySide6.QtCore import QLocale, QTimer

    import_plainly()
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from anatomy.geometry.person import Person
    from app.faults.faults import catch_everything, log_crashes
    from app.language.languages import ENGLISH, OWN, facts_in, language_of, reading_in, speak
    from app.look.theme import dress, theme_named
    from app.settings.settings import Settings, read_settings, remembered_language, settings_file
    from app.start.first_frames import FELL, SURE_AFTER_MS, FirstFrames
    from app.start.qt_words import use_qt_words
    from app.start.second_window import Turn
    from app.state.state import ReadingLevel, State
    from app.state.store import Store
    from app.windows.main_window import MainWindow

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Kneural")
    application.setApplicationDisplayName("Kneural")
    application.setDesktopFileName("kneural")
    application.setWindowIcon(QIcon(str(ICON)))
    catch_everything()
    log_crashes()
    turn = Turn(memory_file().with_name("window.lock"))
    first_frames = FirstFrames(memory_file().with_name("drawing.lock"))
    fell = not os.environ.get(FORCE) and first_frames.fell()
    wished = language or ("" if fresh else remembered_language(settings_file()))
    spoken = language_of(wished, QLocale.system().name())
    speak(spoken)
    settings, complaint = (Settings(), "") if fresh else read_settings(settings_file())
    dress(application, theme_named(settings.theme), settings.text_percent)
    use_qt_words(application, spoken)
    store = (
        None
        if pack is None
        else Store(State(level=ReadingLevel(settings.level), shapes=shapes, person=Person(pack.sex)))
    )
    window = MainWindow(settings, None if fresh else settings_file(), store)
    complaint = " ".join(filter(None, (complaint, turn.greet(window))))
    status, lost, presenting = 0, False, False

    def _fill() -> None:
        nonlocal status, check
        check = check or DrawingCheck()
        from anatomy.files.facts_folder import FactsError, Problem, load_shipped_facts, load_shipped_reading
        from anatomy.reasoning.explain import ImpossibleLesion, explain
        from app.settings.own_facts import own_facts_folder
        from app.start.lesion_words import lesion_from_text

        try:
            faults: tuple[Problem, ...] = ()
            load_reading: Callable[[], Reading] | None = None
            if fresh or not own_facts_folder().is_dir():
                facts = load_shipped_facts()
            else:
                from anatomy.files.own_facts import load_facts_with_own

                facts, faults = load_facts_with_own(own_facts_folder())
                load_reading = partial(_own_reading, own_facts_folder())
            if spoken != ENGLISH or window.settings.naming != OWN:
                load_reading = reading_in(spoken, load_reading or load_shipped_reading, facts)
                facts = facts_in(spoken, facts, window.settings.naming)
            lesion = lesion_from_text(lesion_text, facts) if lesion_text else None
            if lesion is not None:
                explain(facts, lesion)  # an impossible one is refused here, at the door
        except (UsageError, ImpossibleLesion) as error:
            print(error, file=sys.stderr)
            status = 2
            window.close()
            return
        except FactsError as error:
            from PySide6.QtWidgets import QMessageBox

            QMessageBox.critical(window, "Kneural", told(error))
            status = 2
            window.close()
            return
        for fault in faults:
            print(fault, file=sys.stderr)
        said = complaint
        if faults:
            files = ", ".join(dict.fromkeys(fault.file for fault in faults))
            left_out = tr(
                "Your own facts in {files} have faults and were left out; 'kneural check-data' names them.", files=files
            )
            said = f"{said} {left_out}".strip()
        _fill_when_known(partial(window.fill, facts, lesion, load_reading), said)

    def _fill_when_known(fill: Callable[..., None], said: str) -> None:
        assert check is not None
        answer = Drawing.FLAT if lost or fell else check.answer()
        if answer is None:
            QTimer.singleShot(CHECK_MS, window, lambda: _fill_when_known(fill, said))
            return
        if answer is Drawing.FLAT:
            from app.windows.flat_body import NO_DRAWING

            fill(flat=LOST if lost else FELL if fell else check.reason or NO_DRAWING)
            _listen_on()
        else:
            first_frames.begin()
            fill()
            QTimer.singleShot(SURE_AFTER_MS, window, first_frames.done)
            window.body_view.drawing_lost.connect(_go_flat)
        QTimer.singleShot(COLLECT_AFTER_MS, window, collect_again)
        if said:
            window.notify(said)
        _open_deck()
        if presenting:
            window.presenter.begin()  # a hall that waits sees the next picture, not the panels

    def _open_deck() -> None:
        nonlocal deck
        if deck:
            wanted, deck = deck, ""
            if not window.decks.files.open_file(Path(wanted)):
                print(window.notice.sentence, file=sys.stderr)

    def _on_file(path: str) -> None:
        """A file was double-clicked while this window was open, or before it was filled (macOS tells it so)."""
        nonlocal deck
        deck = path
        if window.filled:
            _open_deck()

    def _listen_on() -> None:
        """Let a child that asks again after a bad answer be heard, for the next start."""
        if check is not None and check.busy:
            check.answer()
            QTimer.singleShot(20 * CHECK_MS, window, _listen_on)

    def _go_flat() -> None:
        """The flat map with all that was chosen, where nothing can be drawn any more; every view says so, once is enough."""
        nonlocal lost
        if not lost:
            lost = True
            _build_anew(window.settings, spoken)

    def _build_anew(chosen: Settings, speech: str = "") -> None:
        """The same store and place on the screen in other words; the one before goes when the new one stands."""
        nonlocal window, spoken, lesion_text, presenting
        collect_everything()
        spoken, lesion_text = speech or language_of(chosen.language, QLocale.system().name()), None
        speak(spoken)
        use_qt_words(application, spoken)
        before, presenting = window, window.presenting
        window = MainWindow(chosen, None if fresh else settings_file(), before.hand_on())
        window.restoreGeometry(before.saveGeometry())
        _show()
        before.close()
        # Not at once: what it still has on its timers finds it there.
        QTimer.singleShot(OLD_WINDOW_MS, before, before.deleteLater)

    def _show() -> None:
        # After the first paint, so that the frame stands on the screen while the body loads.
        window.on_screen.connect(_fill)
        # Not while the menu in which it was chosen still closes.
        window.language_chosen.connect(lambda chosen: QTimer.singleShot(0, lambda: _build_anew(chosen)))
        window.show()

    if watch is not None:
        watch(window)
    # A filter in Python hears of every event, so there is one only where it is needed.
    from app.start.file_opening import FileOpener

    opener = FileOpener(application, _on_file) if sys.platform == "darwin" else None
    _show()
    application.exec()
    if opener is not None:
        opener.stop()
    turn.leave()
    first_frames.done()
    if check is not None:
        check.stop()
    return status
