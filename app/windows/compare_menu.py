"""What can be put beside the body that is shown: the healthy one, this lesion kept for the next, or a look-alike."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from anatomy.facts import Facts
from anatomy.reasoning.compare import look_alikes
from app.language.shared import capital
from app.language.words import tr
from app.windows.sheet_room import shorten

FIRST_PAIRS = (
    ("saphenous-neuropathy", "L4"),
    ("common-fibular-entrapment", "L5"),
    ("hip-osteoarthritis", "L3"),
    ("piriformis-syndrome", "S1"),
)
"""Those that the knee is most about come first."""


class CompareMenu(QMenu):
    """Tells wishes by signals."""

    healthy_wanted = Signal()
    put_aside_wanted = Signal()
    pair_chosen = Signal(str, str)

    def __init__(self, facts: Facts, parent: QWidget) -> None:
        super().__init__(parent)
        self.healthy = self.addAction(tr("Healthy beside affected (C)"))
        self.healthy.setCheckable(True)
        self.healthy.triggered.connect(lambda _checked=False: self.healthy_wanted.emit())
        self.aside = self.addAction(tr("Keep this one, then choose another (B)"))
        self.aside.triggered.connect(lambda _checked=False: self.put_aside_wanted.emit())
        self.addSection(tr("Taken for one another"))
        pairs = list(look_alikes(facts))
        pairs.sort(key=lambda pair: FIRST_PAIRS.index(pair) if pair in FIRST_PAIRS else len(FIRST_PAIRS))
        self.pairs = {}
        for alike, taken_for in pairs:
            words = tr("{cause} and {other}", cause=_name(facts, taken_for), other=_name(facts, alike))
            action = self.addAction(capital(words))
            action.triggered.connect(
                lambda _checked=False, one=taken_for, other=alike: self.pair_chosen.emit(one, other)
            )
            self.pairs[taken_for, alike] = action

    def open_under(self, button: QWidget, *, comparing: bool, affected: bool) -> None:
        """Fold out below a button."""
        self.healthy.setChecked(comparing)
        self.healthy.setEnabled(comparing or affected)
        self.aside.setEnabled(affected)
        shorten(self, button.window().width())
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 6)))


def _name(facts: Facts, cause: str) -> str:
    if cause in facts.roots:
        return tr("{root} root trouble", root=cause)
    return str(next(row.name for name, row in facts.conditions.items() if name == cause))
