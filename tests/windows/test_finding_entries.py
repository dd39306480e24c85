import pytest

from app.windows.finding_entries import Entry, found


def entry(text, kind="Action", keys=(), also=""):
    return Entry(text, text, kind, keys, lambda: None, also)


ALL = (
    entry("Hide what is chosen", keys=("H",)),
    entry("Look from the front", keys=("Ctrl+1",)),
    entry("Disc herniation", "Cause", also="Lumbar disc herniation"),
    entry("L4–L5", "Level of the spine", also="L4-L5"),
    entry("Sciatica", "Cause", also="Lasègue"),
    entry("Let go of what is chosen, then clear", keys=("Esc",)),
)


def names(typed, used=()):
    return [one.text for one in found(ALL, typed, used)]


def test_with_nothing_typed_everything_is_there_and_what_was_used_comes_first():
    assert names("") == [one.text for one in ALL]
    assert names("", ("Sciatica", "L4–L5"))[:3] == ["Sciatica", "L4–L5", "Hide what is chosen"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hide", "Hide what is chosen"),
        ("fro", "Look from the front"),
        ("hernai", "Disc herniation"),
        ("herniaton", "Disc herniation"),
        ("l4 l5", "L4–L5"),
        ("lasegue", "Sciatica"),
        ("esc", "Let go of what is chosen, then clear"),
        ("chosen hide", "Hide what is chosen"),
        ("cause sci", "Sciatica"),
    ],
)
def test_what_is_meant_comes_first(typed, first):
    assert names(typed)[0] == first


def test_every_word_must_fit():
    assert names("hide banana") == []
    assert names("qqqq") == []


def test_what_was_used_wins_among_what_fits_alike():
    assert names("chosen")[0] == "Hide what is chosen"
    assert names("chosen", ("Let go of what is chosen, then clear",))[0] == "Let go of what is chosen, then clear"
