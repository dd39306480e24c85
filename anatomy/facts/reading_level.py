"""How hard a plain text is to read: the Flesch-Kincaid school grade with our own count of syllables."""

import re

SIXTH_GRADE_ENDS = 7.0
"""Below this number a text is at most at sixth-grade level."""
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SPOKEN_APART = re.compile(r"sciat|fluid|area|being|quiet|diet|trial|idea|usual")
"""Words in which vowels side by side are two syllables."""


def syllables(word: str) -> int:
    """Syllables of an English word, counted from its groups of vowels; names such as L4-L5 count as two."""
    low = word.lower()
    if any(character.isdigit() for character in low):
        return 2
    if "-" in low:
        return sum(syllables(part) for part in low.split("-") if part)
    count = len(_VOWELS.findall(low)) + bool(_SPOKEN_APART.match(low))
    if low.endswith("e") and not low.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    if (
        low.endswith("es")
        and not low.endswith(("ses", "ces", "xes", "zes", "ches", "shes", "les", "ges"))
        and count > 1
    ):
        count -= 1
    if low.endswith("ed") and not low.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(count, 1)


def school_grade(text: str) -> float:
    """Flesch-Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others 1975)."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
