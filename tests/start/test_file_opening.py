"""Files that the system hands to a running program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.start.file_opening import FileOpener


def test_a_file_that_the_system_hands_over_is_heard_of_until_stopped(qapp: QApplication):
    heard: list[str] = []
    opener = FileOpener(qapp, heard.append)
    event = QFileOpenEvent(QUrl.fromLocalFile("/lectures/knee.kneural-deck"))
    QApplication.sendEvent(qapp, event)
    opener.stop()
    QApplication.sendEvent(qapp, event)
    assert heard == ["/lectures/knee.kneural-deck"]
