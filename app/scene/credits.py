"""Whose bones are shown, with licence and credit: one line that goes with every picture of them."""

from typing import TYPE_CHECKING

from anatomy.geometry.shapes import Body
from app.language.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

SHARE = 0.8
"""Height of the letters as a share of the picture's other words."""
GROUND_ALPHA = 205
INK, GROUND = (24, 30, 40), (255, 255, 255)
"""Dark on light whatever the picture's ground: a licence must be readable."""


def credit_line(body: Body | None, *, short: bool = False) -> str:
    """The line, or nothing where all bones are ours; the short one leaves out the address and what was changed."""
    if body is None or body.pack is None:
        return ""
    pack = body.pack
    if not pack.bones:
        return tr("The bones '{name}' could not be read; Kneural's own are shown.", name=pack.name)
    if short:
        return tr(
            "Bones: {title}. {credit}. Licence: {licence}.", title=pack.title, credit=pack.credit, licence=pack.licence
        )
    return tr(
        "Bones: {title}. {credit}. Licence: {licence}. {source}. Changed: {changes}.",
        title=pack.title,
        credit=pack.credit,
        licence=pack.licence,
        source=pack.source,
        changes=pack.changes,
    )


def paint_credit(painter: "QPainter", width: float, height: float, body: Body, font: "QFont") -> None:
    """Write the line near the foot of a picture, broken where it is too long; nothing where all bones are ours."""
    words = credit_line(body)
    if not words:
        return
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QFontInfo

    small = QFont(font)
    small.setPixelSize(max(round(QFontInfo(font).pixelSize() * SHARE), 7))
    painter.save()
    painter.setFont(small)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    line = painter.fontMetrics().height()
    room = QRectF(line, 0, width - 2 * line, height)
    box = painter.boundingRect(room, flags, words)
    box.moveBottom(height - 2.6 * line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*GROUND, GROUND_ALPHA))
    painter.drawRoundedRect(box.adjusted(-line / 2, -line / 4, line / 2, line / 4), line / 3, line / 3)
    painter.setPen(QColor(*INK))
    painter.drawText(box, flags, words)
    painter.restore()
