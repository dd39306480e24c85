"""The rules of what is read on demand: topics, corrections, questions, terms, studies and everyday words."""

from collections.abc import Iterator

from anatomy.facts.reading import Kind
from anatomy.files.facts_checks import Checked
from anatomy.files.facts_folder import Problem

_TABLE_OF = {
    Kind.CONDITION: "conditions",
    Kind.STRUCTURE: "structures",
    Kind.ROOT: "roots",
    Kind.SEGMENT: "segments",
    Kind.ZONE: "zones",
    Kind.AREA: "areas",
    Kind.CLUE: "clues",
    Kind.TERM: "terms",
    Kind.QUESTION: "questions",
    Kind.CORRECTION: "corrections",
}
_ABOUT = ("conditions", "roots", "segments", "nerves", "zones", "tests", "treatments", "red_flags")


def validate_what_is_read_is_about_something(checked: Checked) -> Iterator[Problem]:
    """Topics belong to conditions, studies to sources; corrections and questions name what they stand beside."""
    for table, whole, key in (("topics", "conditions", "condition"), ("studies", "sources", "id")):
        known = checked.ids(whole)
        for found, row in checked.of(table):
            if checked.whole(whole) and getattr(row, key) not in known:
                yield found.problem(
                    f"'{getattr(row, key)}' is not among the {whole}.", f"Mend its spelling or add it to {whole}."
                )
    if checked.whole(*_ABOUT):
        known = checked.ids(*_ABOUT)
        for found, row in checked.of("corrections", "questions"):
            for name in row.about:
                if name not in known:
                    yield found.problem(
                        f"It is about '{name}', which is not among the {', '.join(_ABOUT)}.",
                        "Mend its spelling or remove it.",
                    )


def validate_corrections_are_numbered_once(checked: Checked) -> Iterator[Problem]:
    """No two corrections have the same number."""
    seen: dict[int, str] = {}
    for found, row in checked.of("corrections"):
        if row.number in seen:
            yield found.problem(f"Number {row.number} is that of '{seen[row.number]}'.", "Give it a number of its own.")
        seen.setdefault(row.number, row.id)


def validate_words_lead_somewhere(checked: Checked) -> Iterator[Problem]:
    """Everyday words belong to things that exist."""
    for found, row in checked.of("words"):
        table = _TABLE_OF[row.of]
        if checked.whole(table) and row.thing not in checked.ids(table):
            yield found.problem(f"'{row.thing}' is not among the {table}.", f"Mend its spelling or add it to {table}.")


def validate_terms_are_told_apart(checked: Checked) -> Iterator[Problem]:
    """No word stands for two terms: a link in a text leads to one explanation."""
    seen: dict[str, str] = {}
    for found, row in checked.of("terms"):
        for word in dict.fromkeys(name.casefold() for name in (row.term, *row.also, *row.forms)):
            if word in seen:
                yield found.problem(f"'{word}' already stands for '{seen[word]}'.", "Keep it at one of the two.")
            seen.setdefault(word, row.id)


READING_RULES = (
    validate_what_is_read_is_about_something,
    validate_corrections_are_numbered_once,
    validate_words_lead_somewhere,
    validate_terms_are_told_apart,
)
"""All rules of this room; `anatomy.files.facts_rules.RULES` runs them."""
