"""The parts of a page that are pressed: views, layers, the story's buttons, dialogs, and the words that the viewer says."""

from collections.abc import Iterable
from html import escape

from anatomy.facts.names import Side
from anatomy.reasoning.explanation import Explanation
from app.exports.web.words import two_levels
from app.language.shared import SIDE_NAMES
from app.language.words import phrase, tr
from app.scene.views import ViewName
from app.state.state import Layer

VIEW_WORDS = {
    ViewName.WHOLE: phrase("Whole body"),
    ViewName.LESION: phrase("Where it starts"),
    ViewName.INSIDE: phrase("In the canal"),
    ViewName.KNEE: phrase("Knee"),
    ViewName.ANTERIOR: phrase("Front"),
    ViewName.POSTERIOR: phrase("Back"),
    ViewName.RIGHT: phrase("Right side"),
    ViewName.LEFT: phrase("Left side"),
}
LAYER_WORDS = {
    Layer.BONES: phrase("Bones"),
    Layer.DISCS: phrase("Discs"),
    Layer.LIGAMENTS: phrase("Ligaments"),
    Layer.NERVES: phrase("Nerves"),
    Layer.MUSCLES: phrase("Muscles"),
    Layer.SKIN: phrase("Skin"),
}
KEYS = (
    (phrase("Drag"), phrase("turn")),
    (phrase("Shift, middle or right button and drag"), phrase("move")),
    (phrase("Wheel, or + and −"), phrase("nearer and farther")),
    (phrase("One finger; two fingers"), phrase("turn; move and zoom")),
    (phrase("Click or tap"), phrase("name a structure")),
    (phrase("Arrow keys on the picture"), phrase("turn; with Shift move")),
    (phrase("1 to 4, and 0"), phrase("the steps; the whole picture")),
    (phrase("Page Down and Page Up"), phrase("next and previous step")),
    ("P", phrase("play the story")),
    (phrase("R or Home"), phrase("back to the view")),
    ("L", phrase("labels on or off")),
    (phrase("Esc"), phrase("let go of what was chosen")),
)
NO_WEBGL = phrase(
    "This browser could not draw the picture in three dimensions, so it is shown flat. All the words are here."
)
NO_SCRIPT = phrase(
    "The picture in three dimensions needs JavaScript, which is switched off here. All the words are here."
)


def viewer_words() -> dict[str, object]:
    """What the viewer writes itself, in the language in use."""
    return {
        "sides": {"left": tr(SIDE_NAMES[Side.LEFT]), "right": tr(SIDE_NAMES[Side.RIGHT]), "front": tr("Front"), "back": tr("Back")},
        "only": {str(side): tr("Only the {side} leg", side=side) for side in Side},
        "dark": tr("Dark"),
        "light": tr("Light"),
        "bare": tr(NO_WEBGL),
    }  # fmt: skip


def spoken(explanation: Explanation) -> str:
    """What the picture is called for those who do not see it."""
    return tr(
        "The body in three dimensions with {title}. The text beside it says the same in words. Arrow keys turn it, plus "
        "and minus zoom, R goes back.",
        title=explanation.title,
    )


def views(names: Iterable[ViewName]) -> str:
    """A button for every view."""
    return "".join(
        f'<button type="button" data-view="{view}" aria-pressed="{str(view is ViewName.WHOLE).lower()}">'
        f"{escape(tr(VIEW_WORDS[view]))}</button>"
        for view in names
    )


def layers(shown: dict[Layer, bool]) -> str:
    """A box for every layer, and one for the labels."""
    boxes = "".join(
        f'<label><input type="checkbox" data-layer="{layer}"{" checked" if shown[layer] else ""}> '
        f"{escape(tr(LAYER_WORDS[layer]))}</label>"
        for layer in LAYER_WORDS
    )
    return f'{boxes}<label><input type="checkbox" id="labels-on" checked> {escape(tr("Labels"))}</label>'


def story(explanation: Explanation) -> str:
    """The buttons of the four steps."""
    cards = "".join(
        f'<button type="button" data-step="{place}" aria-pressed="false"><b><i>{place + 1}</i> {escape(step.title)}</b>'
        f"{two_levels(step.plain, step.clinical, 'span')}</button>"
        for place, step in enumerate(explanation.steps)
    )
    return f'<button type="button" id="play" aria-pressed="false"><b>▶</b> {escape(tr("Play"))}</button>{cards}'


def dialog(name: str, title: str, inside: str) -> str:
    """A window over the page, closed by its button and by Escape."""
    return (
        f'<dialog id="{name}" aria-labelledby="{name}-title"><div class="top"><h2 id="{name}-title">{escape(title)}</h2>'
        f'<button type="button" data-close>{escape(tr("Close"))}</button></div>{inside}</dialog>'
    )


def keys() -> str:
    """What hands and keys do."""
    rows = "".join(
        f"<tr><th scope='row'>{escape(tr(key) if len(key) > 1 else key)}</th><td>{escape(tr(does))}</td></tr>"
        for key, does in KEYS
    )
    return f"<table>{rows}</table>"
