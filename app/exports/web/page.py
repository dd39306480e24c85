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
from app.exports.web import words
from app.exports.web.scene import scene_table
from app.scene.credits import credit_line
from app.state.state import Layer, State

ASSETS = Path(__file__).resolve().parents[3] / "assets" / "web"
LARGEST_BYTES = 10_000_000
"""A page must fit into a letter."""
VIEW_WORDS = {
    "whole": "Whole body",
    "lesion": "Where it starts",
    "knee": "Knee",
    "anterior": "Front",
    "posterior": "Back",
    "right": "Right side",
    "left": "Left side",
}
LAYER_WORDS = {
    Layer.BONES: "Bones",
    Layer.DISCS: "Discs",
    Layer.LIGAMENTS: "Ligaments",
    Layer.NERVES: "Nerves",
    Layer.MUSCLES: "Muscles",
    Layer.SKIN: "Skin",
}
KEYS = (
    ("Drag", "turn"),
    ("Shift, middle or right button and drag", "move"),
    ("Wheel, or + and −", "nearer and farther"),
    ("One finger; two fingers", "turn; move and zoom"),
    ("Click or tap", "name a structure"),
    ("Arrow keys on the picture", "turn; with Shift move"),
    ("1 to 4, and 0", "the steps; the whole picture"),
    ("Page Down and Page Up", "next and previous step"),
    ("P", "play the story"),
    ("R or Home", "back to the view"),
    ("L", "labels on or off"),
    ("Esc", "let go of what was chosen"),
)


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
    felt = "knee" if explanation.knee_zones else "whole"
    table["stepViews"] = ["lesion", "lesion", "whole", felt, "whole"]
    script, style = asset("viewer.js"), asset("page.css")
    title = _capital(explanation.title)
    named = {name for one in words.all_evidence(explanation) for name in one.sources}
    return f"""<!DOCTYPE html>
<html lang="en-GB" data-level="plain">
<head>
<meta charset="utf-8">
<meta name="kneural" content="{escape(mark, quote=True)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)} · Kneural</title>
<style>{style}</style>
</head>
<body>
<header>
<div class="titles"><h1>{escape(title)}</h1><p>{escape(explanation.subtitle)} · {escape(_person(body))}{_credit(body)}</p></div>
<p class="notice">{words.DISCLAIMER}</p>
<div class="buttons">
<button type="button" class="help" data-open="help">When to get help now</button>
<button type="button" data-open="keys">Keys</button>
<button type="button" id="theme">Dark</button>
</div>
</header>
<main>
<div class="show">
<section id="stage" aria-label="Picture">
<canvas id="picture" tabindex="0" role="application" aria-roledescription="picture" aria-label="{escape(_spoken(explanation), quote=True)}"></canvas>
<img id="print" alt="">
<svg id="lines" aria-hidden="true"></svg>
<div id="labels" aria-hidden="true"></div>
<p id="side-left" class="over side left" aria-hidden="true"></p><p id="side-right" class="over side right" aria-hidden="true"></p>
<p id="leg" class="over" aria-hidden="true"></p>
<div class="over views" id="views" role="group" aria-label="Views">{_views()}</div>
<details class="over layers"><summary>Layers</summary>{_layers(table["layers"])}</details>
<p id="loading">Drawing the body …</p>
<noscript><p class="none">The picture needs JavaScript, which is switched off here. All the words are below.</p></noscript>
</section>
<nav class="story" aria-label="The story in four steps">{_story(explanation)}</nav>
</div>
<article id="words" aria-label="What this means" tabindex="0">
<div class="reading" role="group" aria-label="Reading level">
<button type="button" data-reading="plain" aria-pressed="true">Plain words</button>
<button type="button" data-reading="clinical" aria-pressed="false">Clinical</button>
</div>
{words.alarm(facts, explanation)}
<h2>What this means</h2>
{words.steps(facts, explanation)}
{words.cautions(facts, explanation)}
{words.sections(facts, explanation)}
<details class="section" id="all-sources"><summary><h2>Sources</h2></summary>{words.sources(facts, named)}</details>
<details class="section"><summary><h2>About this page</h2></summary>
<p>Made by Kneural. {words.DISCLAIMER} The body is a drawing of an average person, not of you. The lesion is shown larger than life where that helps to see it.</p>
<p>Colours, hatching and sizes are our own choices of display (authored). The page works without a network and keeps nothing.</p>
<pre>{escape(asset("LICENCES.txt"))}</pre></details>
<p class="notice">{words.DISCLAIMER}</p>
</article>
</main>
<p id="say" role="status" aria-live="polite"></p>
{_dialog("help", "When to get help now", words.red_flags(facts, explanation))}
{_dialog("keys", "Keys, mouse and fingers", _keys())}
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


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _as_json(table: object) -> str:
    # No "<" may stand in a script's text: "</script" would end it.
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _person(body: Body) -> str:
    return "a man’s body" if body.person.sex is Sex.MAN else "a woman’s body"


def _spoken(explanation: Explanation) -> str:
    return (
        f"The body in three dimensions with {explanation.title}. The text beside it says the same in words. "
        "Arrow keys turn it, plus and minus zoom, R goes back."
    )


def _views() -> str:
    return "".join(
        f'<button type="button" data-view="{view}" aria-pressed="{str(view == "whole").lower()}">{text}</button>'
        for view, text in VIEW_WORDS.items()
    )


def _layers(layers: dict[Layer, bool]) -> str:
    checked = {True: " checked", False: ""}
    boxes = "".join(
        f'<label><input type="checkbox" data-layer="{layer}"{checked[layers[layer]]}> {text}</label>'
        for layer, text in LAYER_WORDS.items()
    )
    return f'{boxes}<label><input type="checkbox" id="labels-on" checked> Labels</label>'


def _story(explanation: Explanation) -> str:
    cards = "".join(
        f'<button type="button" data-step="{place}" aria-pressed="false"><b>{place + 1} · {escape(step.title)}</b>'
        f"{words.two_levels(step.plain, step.clinical, 'span')}</button>"
        for place, step in enumerate(explanation.steps)
    )
    return f'<button type="button" id="play" aria-pressed="false">▶ Play</button>{cards}'


def _dialog(name: str, title: str, inside: str) -> str:
    return (
        f'<dialog id="{name}" aria-labelledby="{name}-title"><div class="top"><h2 id="{name}-title">{title}</h2>'
        f'<button type="button" data-close>Close</button></div>{inside}</dialog>'
    )


def _keys() -> str:
    rows = "".join(f"<tr><th scope='row'>{escape(key)}</th><td>{escape(does)}</td></tr>" for key, does in KEYS)
    return f"<table>{rows}</table>"


def _credit(body: Body) -> str:
    words = credit_line(body)
    return f"<br><small>{escape(words)}</small>" if words else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
