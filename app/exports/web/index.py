"""The first page of a folder of pages: every lesion once, by condition or by segment, with a search; one small file.

It runs no code but its own and asks for nothing. Without script the list by condition stands there whole.
"""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from anatomy.facts import Facts
from anatomy.facts.lesion import Lesion
from anatomy.facts.names import HerniationZone, Side
from anatomy.facts.rows import Condition, Group
from app.exports.web.page import LANGUAGES, asset, content_hash
from app.exports.web.words import DISCLAIMER
from app.language.shared import SIDE_NAMES
from app.language.words import phrase, spoken, tr

HEADINGS = {
    Group.SPINE: phrase("At a segment of the spine"),
    Group.PERIPHERAL_NERVE: phrase("Along a nerve in the leg"),
    Group.HIP: phrase("Hip and muscles"),
    Group.KNEE: phrase("The knee itself"),
    Group.EMERGENCY: phrase("Emergencies"),
}
"""What stands over conditions that have one place each."""
ROOTS = phrase("A nerve root, whatever the cause")
Page = tuple[str, Lesion]
"""A page's file name and its lesion."""


def index(facts: Facts, pages: Sequence[Page]) -> bytes:
    """The page that leads to the others, as UTF-8.

    Parameters
    ----------
    facts : Facts
        Their names in the language in use.
    pages : sequence of (str, Lesion)
        Those that are there, in the order of the conditions; pages that differ in their side alone share a row.

    Raises
    ------
    ExportError
        When its style or script is missing.
    """
    rows = [(place, list(same)) for place, same in groupby(pages, key=lambda page: _place(page[1]))]
    cards = "".join(
        f"<section><h2>{escape(title)}</h2><ul>{''.join(_row(facts, same) for _, same in some)}</ul></section>"
        for title, some in groupby(rows, key=lambda row: _card(facts, row[1][0][1]))
    )
    style, script = asset("index.css"), asset("index.js")
    policy = (
        f"default-src 'none'; script-src '{content_hash(script)}'; style-src '{content_hash(style)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    counted = tr("{count} page", count=len(pages)) if len(pages) == 1 else tr("{count} pages", count=len(pages))
    code = spoken()
    return f"""<!DOCTYPE html>
<html lang="{LANGUAGES.get(code, code)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>{escape(tr("From the back to the knee"))} · Kneural</title><style>{style}</style></head>
<body><header><h1>{escape(tr("From the back to the knee"))}</h1>
<p>{escape(tr("How trouble in the lower back, and what looks like it, is felt in the knee."))} {escape(tr(DISCLAIMER))}</p>
<div id="tools" hidden><label for="search">{escape(tr("Search"))}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="{escape(tr("L5, knee, stenosis …"), quote=True)}">
<div role="group" aria-label="{escape(tr("Order"), quote=True)}"><button type="button" data-by="condition" aria-pressed="true">\
{escape(tr("By condition"))}</button><button type="button" data-by="segment" aria-pressed="false">{escape(tr("By segment"))}</button></div></div>
<p id="count" role="status" data-none="{escape(tr("Nothing here has all of these words."), quote=True)}">{escape(counted)}</p></header>
<main id="list" data-by="condition">{cards}</main>
<script>{script}</script></body></html>
""".encode()


def _place(lesion: Lesion) -> tuple[object, ...]:
    return lesion.condition, lesion.segment, lesion.root, lesion.zone


def _card(facts: Facts, lesion: Lesion) -> str:
    """Over a row in the list by condition: the condition where it has several places, else where it sits."""
    condition = facts.conditions[lesion.condition]
    return _capital(condition.clinical_name) if condition.segments else _elsewhere(condition)


def _elsewhere(condition: Condition) -> str:
    return tr(ROOTS) if condition.roots else tr(HEADINGS[condition.group])


def _row(facts: Facts, same: Sequence[Page]) -> str:
    """One place of a condition, with a link for each side."""
    lesion = same[0][1]
    condition = facts.conditions[lesion.condition]
    name, where = _capital(condition.clinical_name), str(lesion.segment or lesion.root or "")
    zone = tr(lesion.zone) if lesion.zone else ""
    parts = [("c", name), ("p", where), ("z", zone)]
    said = "".join(f'<span class="{kind}">{escape(text)}</span> ' for kind, text in parts if text)
    plain = "" if condition.name == condition.clinical_name else f"<small>{escape(condition.name)}</small>"
    links = "".join(
        _link(file, ", ".join(filter(None, (name, where, zone))), _side(one, alone=len(same) == 1))
        for file, one in sorted(same, key=lambda page: _SIDES.index(page[1].side))
    )
    kind = "" if lesion.segment else ' class="whole"'
    at = where if lesion.segment else _elsewhere(condition)
    # "L4/5" is looked for as often as "L4-L5".
    also = where.replace("-L", "/").replace("-S", "/S")
    searched = f"{name} {condition.name} {condition.id} {where} {also} {zone} {at}".lower()
    return (
        f'<li{kind} data-at="{escape(at, quote=True)}" data-words="{escape(searched, quote=True)}">'
        f"<p>{said}{plain}</p><p>{links}</p></li>"
    )


_SIDES = (Side.RIGHT, Side.LEFT, None)
SEEN_FROM = {Side.RIGHT: phrase("From the right"), Side.LEFT: phrase("From the left")}
"""What is in the middle is on both sides: its pages differ in where they look from."""


def _side(lesion: Lesion, *, alone: bool) -> str:
    if lesion.side is not None:
        names = SEEN_FROM if lesion.zone is HerniationZone.CENTRAL else SIDE_NAMES
        return tr(names[lesion.side])
    return tr("Open") if alone else tr("Both")


def _link(file: str, where: str, side: str) -> str:
    """A link that says by itself where it leads; what is written on it stands in that."""
    called = escape(f"{where}, {side}", quote=True)
    return f'<a href="{escape(file, quote=True)}" aria-label="{called}">{escape(side)}</a>'


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
