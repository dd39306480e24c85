"""What a screen reader is told: Qt's accessibility tree of a window, row by row."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

INTERACTIVE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Tree,
        QAccessible.Role.List,
        QAccessible.Role.MenuItem,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.Link,
    }
)
STATES = ("focusable", "focused", "checkable", "checked", "disabled", "readOnly", "selected", "expanded", "invisible")


@dataclass(frozen=True, slots=True)
class Told:
    """One row of the tree."""

    depth: int
    role: QAccessible.Role
    kind: str
    name: str
    description: str
    value: str
    states: tuple[str, ...]
    widget: QWidget | None

    def __str__(self) -> str:
        parts = [f"{'  ' * self.depth}{self.role.name}", repr(self.name)]
        parts += [f"value {self.value!r}"] if self.value else []
        parts += [f"({', '.join(self.states)})"] if self.states else []
        parts += [f"- {self.description}"] if self.description else []
        return " ".join(parts)


def told(root: QWidget) -> list[Told]:
    """Everything in sight below a widget, as Qt tells it to a screen reader."""
    interface = QAccessible.queryAccessibleInterface(root)
    return list(_told(interface, 0)) if interface is not None else []


def _told(interface: QAccessibleInterface, depth: int) -> Iterator[Told]:
    state, thing = interface.state(), interface.object()
    if state.invisible and depth:
        return
    value = interface.text(QAccessible.Text.Value)
    ranged = interface.valueInterface()
    if ranged is not None and not value:
        value = str(ranged.currentValue())
    yield Told(
        depth,
        interface.role(),
        type(thing).__name__ if thing is not None else "",
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        value,
        tuple(name for name in STATES if getattr(state, name)),
        thing if isinstance(thing, QWidget) else None,
    )
    if interface.role() in {QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.Table}:
        # Its rows come and go with the look: PySide keeps hold of them too long for that.
        return
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _told(child, depth + 1)


def nameless(rows: list[Told]) -> set[str]:
    """What can be used but has no name of its own, or its class's for one."""
    return {
        f"{row.role.name} of {row.kind}: {row.name!r}"
        for row in rows
        if (row.role in INTERACTIVE or (row.widget is not None and row.widget.focusPolicy().value & 1))
        and (not row.name.strip() or row.name in {row.kind, row.widget.objectName() if row.widget else None})
    }


def alike(rows: list[Told]) -> set[str]:
    """Buttons and the like that are told in the same words as another one."""
    told_as = Counter(
        f"{row.role.name} {row.name!r}, {row.description!r}" for row in rows if row.role in INTERACTIVE and row.name
    )
    return {words for words, count in told_as.items() if count > 1}


def noise(rows: list[Told]) -> set[str]:
    """What is read aloud and tells nothing: texts without words, signs, and names in capitals, which may be spelt."""
    return {
        str(row).strip()
        for row in rows
        if (row.role == QAccessible.Role.StaticText and not row.name.strip())
        or row.name.startswith(("+", "–"))
        or (row.name.isupper() and len(row.name.split()) > 1)
    }


def tabbed_through(window: QWidget, most: int = 400) -> list[QWidget]:
    """The widgets that Tab can come to.

    Qt's chain is not followed: PySide holds each for the keeper of the next, and loses what layouts of ours hold.
    """
    able = [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy().value & 1 and one.window() is window
    ]
    return able[:most]
