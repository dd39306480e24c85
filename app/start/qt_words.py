"""Qt's own words (Cut, Copy, Paste in menus of text fields) in the language that was chosen."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_INSTALLED: list[QTranslator] = []


def use_qt_words(application: QCoreApplication, language: str) -> None:
    """Install Qt's translations of a language, where they are there; those of the language before go."""
    while _INSTALLED:
        application.removeTranslator(_INSTALLED.pop())
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
        _INSTALLED.append(translator)
