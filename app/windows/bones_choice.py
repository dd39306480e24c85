"""Whose bones are shown: the choice in the sheet of the view, and the line of credit on the picture."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from anatomy.files.pack_error import PackError
from anatomy.files.shape_bundle import BUNDLE, BundleError, read_bundle
from anatomy.files.shape_packs import body_for, list_packs
from anatomy.geometry.person import Sex
from anatomy.geometry.shapes import Body, Pack
from app.language.words import phrase, tr
from app.scene.credits import credit_line
from app.state.state import State

OURS = phrase("Kneural's own")
MARGIN = 10


class BonesChoice(QWidget):
    """Tells wishes by a signal; shows the state it is given."""

    bones_chosen = Signal(str, object)  # name of a pack or nothing, and of which person it is

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = QLabel(tr("Whose bones"))
        heading.setObjectName("heading")
        column.addWidget(heading)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Whose bones"))
        self.choice.setAccessibleDescription(tr("Whose bones"))  # on Linux what is chosen is told for its name
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.choice.activated.connect(self._on_activated)
        column.addWidget(self.choice)
        self.note = QLabel()
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self._sexes: dict[str, Sex] = {}
        self._shown = ""
        self.look_again()

    def look_again(self) -> None:
        """Offer the packs that lie in the folder now."""
        found, _ = list_packs()
        self._sexes = {one.pack.name: one.sex for one in found}
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(tr(OURS), "")
            for one in found:
                self.choice.addItem(one.pack.title, one.pack.name)
                self.choice.setItemData(self.choice.count() - 1, one.pack.title, Qt.ItemDataRole.ToolTipRole)
        self.note.setText("" if found else tr("'kneural shapes import' takes the bones of a public mesh set."))
        self.note.setVisible(not found)
        self._mark()

    def show_state(self, state: State) -> None:
        """Mark what is chosen, without telling a wish."""
        self._shown = state.shapes
        self._mark()

    def _mark(self) -> None:
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(self._shown))

    def _on_activated(self, index: int) -> None:
        name = str(self.choice.itemData(index))
        self.bones_chosen.emit(name, self._sexes.get(name))


class BonesCredits:
    """The line of credit in every view of a body."""

    def __init__(self, body: Body | None, *views: QWidget) -> None:
        self._labels = [BonesCredit(view) for view in views]
        self.show_body(body)

    def show_body(self, body: Body | None) -> None:
        """Say in each view whose bones these are."""
        for label in self._labels:
            label.show_body(body)


class BonesCredit(QLabel):
    """The line of credit at the foot of a view; away while all bones are ours."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("bones-credit")
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Dark on light in every look, as in exported pictures: a licence must be readable.
        self.setStyleSheet(
            "QLabel { background: rgba(255, 255, 255, 205); color: #181e28; border-radius: 5px; padding: 3px 7px; }"
        )
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.setFont(font)
        self._view = view
        view.installEventFilter(self)
        self.hide()

    def show_body(self, body: Body | None) -> None:
        """Say whose bones these are."""
        self.setText(credit_line(body, short=True))
        self.setVisible(bool(self.text()))
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def _settle(self) -> None:
        width = max(self._view.width() - 2 * MARGIN, 80)
        height = self.heightForWidth(width)
        self.setGeometry(MARGIN, self._view.height() - height - MARGIN, width, height)


def worn(body: Body, state: State) -> bool:
    """Whether this is the body that the state asks for."""
    return body.person == state.person and (body.pack.name if body.pack else "") == state.shapes


def body_of(state: State) -> Body:
    """The body that the state asks for; with our bones, and a pack without bones, where the pack cannot be read."""
    try:
        return body_for(state.person, state.shapes)
    except (PackError, BundleError, ValueError):
        if not state.shapes:
            raise
        ours = read_bundle(BUNDLE, state.person)
        nothing = Pack(state.shapes, "", "", "", "", "", ())
        return Body(ours.shapes, ours.landmarks, ours.person, ours.people, nothing)
