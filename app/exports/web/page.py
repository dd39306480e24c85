"""One lesion as one web page: body, course, felt area, words and sources in a single file that asks for nothing else.

The page forbids itself every network access (its content security policy names its own script and style by their
hashes), so what is shown stays with the reader.
"""

import hashlib
import json
from base64 import b64encode
from functools import lru_cache
from html import escape
from pathlib import Path

from anatomy.facts import Facts
from anatomy.geometry.person import Sex
from anatomy.geometry.shapes import Body
from anatomy.reasoning.explanation import Explanation
from app.exports.errors import ExportError
from app.exports.files import written
from app.exports.web import page_parts as parts
from app.exports.web import words
from app.exports.web.flat import cut_figure, flat_picture
from app.exports.web.legend import legend
from app.exports.web.scene import FELT_VIEW, scene_table, views_of
from app.language.words import spoken as language
from app.language.words import tr
from app.scene.credits import credit_line
from app.state.state import State

ASSETS = Path(__file__).resolve().parents[3] / "assets" / "web"
LARGEST_BYTES = 10_000_000
"""A page must fit into a letter."""
LANGUAGES = {"en": "en-GB"}
"""What a page says of its language, where that is more than its code."""


def export_page(facts: Facts, body: Body, explanation: Explanation, state: State, out: Path, mark: str = "") -> Path:
    """Write the page of a lesion.

    Parameters
    ----------
    facts : Facts
    body : Body
        Healthy shapes.
    explanation : Explanation
    state : State
        Its lesion, dermatome map and person are shown.
    out : Path
    mark : str
        Told in the page's head: of what the page was made (see `app.exports.web.folder`).

    Raises
    ------
    ExportError
        When the viewer is missing, the page would be too large, or the place cannot be written.
    """
    return written(out, page(facts, body, explanation, state, mark))


def page(facts: Facts, body: Body, explanation: Explanation, state: State, mark: str = "") -> bytes:
    """The page as UTF-8; shapes become coarser where it would not fit into `LARGEST_BYTES`.

    Raises
    ------
    ExportError
        When the viewer is missing, or the page is too large all the same.
    """
    for coarse in (False, True):
        text = _page(facts, body, explanation, state, mark, coarse).encode()
        if len(text) <= LARGEST_BYTES:
            return text
    raise ExportError(
        f"The page would take {len(text) / 1e6:.1f} MB, more than {LARGEST_BYTES / 1e6:.0f} MB; export a GLB instead."
    )


def _page(facts: Facts, body: Body, explanation: Explanation, state: State, mark: str, coarse: bool) -> str:
    table, blob = scene_table(facts, body, explanation, state, coarse=coarse)
    felt = "knee" if explanation.knee_zones else FELT_VIEW
    table["stepViews"] = ["lesion", "lesion", "whole", felt, "whole"]
    table["words"] = parts.viewer_words()
    script, style = asset("viewer.js"), asset("page.css")
    title = _capital(explanation.title)
    named = {name for one in words.all_evidence(explanation) for name in one.sources}
    code = language()
    notice = escape(tr(words.DISCLAIMER))
    return f"""<!DOCTYPE html>
<html lang="{LANGUAGES.get(code, code)}" data-level="plain">
<head>
<meta charset="utf-8">
<meta name="kneural" content="{escape(mark, quote=True)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '{content_hash(script)}'; style-src '{content_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)} · Kneural</title>
<style>{style}</style>
</head>
<body>
<header>
<div class="titles"><h1>{escape(title)}</h1><p>{escape(explanation.subtitle)} · {escape(_person(body))}{_credit(body)}</p></div>
<p class="notice">{notice}</p>
<div class="buttons">
<button type="button" class="help" data-open="help">{escape(tr("When to get help now"))}</button>
<button type="button" data-open="keys">{escape(tr("Keys"))}</button>
<button type="button" id="theme">{escape(tr("Dark"))}</button>
</div>
</header>
<main>
<div class="show">
<section id="stage" aria-label="{escape(tr("Picture"), quote=True)}">
<canvas id="picture" tabindex="0" role="application" aria-roledescription="{escape(tr("picture"), quote=True)}" aria-label="{escape(parts.spoken(explanation), quote=True)}"></canvas>
<img id="print" alt="">
<svg id="lines" aria-hidden="true"></svg>
<div id="labels" aria-hidden="true"></div>
<p id="side-left" class="over side left" aria-hidden="true"></p><p id="side-right" class="over side right" aria-hidden="true"></p>
<p id="leg" class="over" aria-hidden="true"></p>
<div class="over views" id="views" role="group" aria-label="{escape(tr("Views"), quote=True)}">{parts.views(views_of(explanation))}</div>
<details class="over layers"><summary>{escape(tr("Layers"))}</summary>{parts.layers(table["layers"])}</details>
<p id="loading">{escape(tr("Drawing the body …"))}</p>
<noscript><p class="none">{escape(tr(parts.NO_SCRIPT))}</p></noscript>
{flat_picture(facts, body, explanation, state)}
</section>
<nav class="story" aria-label="{escape(tr("The story in four steps"), quote=True)}">{parts.story(explanation)}</nav>
<p id="told" aria-hidden="true"></p>
</div>
<article id="words" aria-label="{escape(tr("What this means"), quote=True)}" tabindex="0">
<div class="reading" role="group" aria-label="{escape(tr("Reading level"), quote=True)}">
<button type="button" data-reading="plain" aria-pressed="true">{escape(tr("Plain words"))}</button>
<button type="button" data-reading="clinical" aria-pressed="false">{escape(tr("Clinical"))}</button>
</div>
{words.alarm(facts, explanation)}
<h2>{escape(tr("What this means"))}</h2>
{words.steps(facts, explanation)}
{words.cautions(facts, explanation)}
{cut_figure(facts, body, explanation, state)}
{legend(facts, body, explanation, state)}
{words.sections(facts, explanation)}
<details class="section" id="all-sources"><summary><h2>{escape(tr("Sources"))}</h2></summary>{words.sources(facts, named)}</details>
<details class="section"><summary><h2>{escape(tr("About this page"))}</h2></summary>
<p>{escape(tr("Made by Kneural."))} {notice} {escape(tr("The body is a drawing of an average person, not of you. The lesion is shown larger than life where that helps to see it."))}</p>
<p>{escape(tr("Colours, hatching and sizes are our own choices of display (authored). The page works without a network and keeps nothing."))}</p>
<pre lang="en">{escape(asset("LICENCES.txt"))}</pre></details>
<p class="notice">{notice}</p>
</article>
</main>
<p id="say" role="status" aria-live="polite"></p>
{parts.dialog("help", tr("When to get help now"), words.red_flags(facts, explanation))}
{parts.dialog("keys", tr("Keys, mouse and fingers"), parts.keys())}
<script type="application/json" id="table">{_as_json(table)}</script>
<script type="text/plain" id="shapes">{blob.as_text()}</script>
<script>{script}</script>
</body>
</html>
"""


@lru_cache(maxsize=8)
def asset(name: str) -> str:
    """A text of the viewer.

    Raises
    ------
    ExportError
        When it is not there.
    """
    try:
        return (ASSETS / name).read_text(encoding="utf-8")
    except OSError as error:
        raise ExportError(
            f"The viewer of web pages could not be read from {ASSETS / name}: {error.strerror or error}. "
            "Install Kneural again."
        ) from error


def content_hash(text: str) -> str:
    """How a content security policy names a script or a style."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _as_json(table: object) -> str:
    # No "<" may stand in a script's text: "</script" would end it.
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _person(body: Body) -> str:
    return tr("a man’s body") if body.person.sex is Sex.MAN else tr("a woman’s body")


def _credit(body: Body) -> str:
    words = credit_line(body)
    return f"<br><small>{escape(words)}</small>" if words else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
