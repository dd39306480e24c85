"""What every test of windows needs."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def no_windows_of_earlier_tests(qapp: QApplication) -> None:
    """Windows that earlier tests closed are gone: else each new style sheet would dress them all again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
