"""The command `candidates`: from where it hurts and what was found to possible causes, as text or JSON on stdout."""

import argparse
from collections.abc import Iterable

from anatomy.facts.facts import Facts
from anatomy.facts.names import Side
from anatomy.reasoning.candidate import Candidate, Candidates, Fit, GivenKind, Reason
from anatomy.reasoning.candidates import candidates as find_candidates
from anatomy.reasoning.candidates_json import candidates_json
from anatomy.reasoning.weighing import named
from app.start.lesion_words import one_of
from app.start.printing import NOTICE, evidence_words, print_json, print_text, statement_lines, wrapped
from app.start.text_commands import all_facts
from app.start.usage import UsageError

FITS = {Fit.HIGH: "Fits well", Fit.MEDIUM: "Fits in part", Fit.LOW: "Fits poorly"}
MOST_ORIGINS = 4
"""So many places in the spine are told of a root in words; JSON has them all."""


def candidates(given: argparse.Namespace) -> int:
    """Say what could cause what was found."""
    facts = all_facts().facts
    places = (*facts.zones, *facts.areas)
    if not given.area and not given.clue:
        raise UsageError(
            f"Say where it hurts with --area ({', '.join(places)}) or what was found with --clue "
            f"({', '.join(facts.clues)})."
        )
    clues = [one_of("area or knee zone", area, places) for area in given.area]
    clues += [one_of("clue", clue, facts.clues) for clue in given.clue]
    side = None if given.side is None else Side(one_of("side", given.side, tuple(Side)))
    answer = find_candidates(facts, clues, side)
    if given.json:
        print_json(candidates_json(answer, facts))
    else:
        print_text(_lines(answer, facts))
    return 0


def _lines(answer: Candidates, facts: Facts) -> list[str]:
    places = [named(facts, place)[1] for place in answer.areas]
    found = [facts.clues[clue].plain for clue in answer.clues]
    lines = ["What could it be?"]
    if places:
        side = f" ({answer.side} side)" if answer.side else ""
        lines += wrapped(f"It hurts here{side}: {'; '.join(places)}.")
    if found:
        lines += wrapped(f"Found or told: {'; '.join(found)}.")
    if answer.red_flags:
        lines += ["", "SEEK HELP", *statement_lines(answer.red_flags)]
    if answer.notes:
        lines += ["", "Keep in mind", *(line for note in answer.notes for line in wrapped(f"- {note}"))]
    for number, row in enumerate(answer.candidates, 1):
        lines += ["", *_candidate_lines(number, row, facts)]
    if answer.next is not None:
        lines += ["", "What to look for next", *wrapped(answer.next.plain)]
        lines += wrapped(f"[{evidence_words(answer.next.evidence)}]")
    lines += ["", "Seek help at once" if not answer.red_flags else "Other warning signs"]
    return [*lines, *statement_lines(answer.watch_for), "", NOTICE]


def _candidate_lines(number: int, row: Candidate, facts: Facts) -> list[str]:
    clinical = f" ({row.clinical_name})" if row.clinical_name != row.name else ""
    lines = [f"{number}. {row.name[0].upper()}{row.name[1:]}{clinical}: {FITS[row.fit].lower()}"]
    if row.supports:
        lines += ["  For:", *_reason_lines(row.supports)]
    else:
        lines += wrapped(
            "Nothing given speaks for it. It is named because the hip and the knee are always worth a look."
        )
    if row.opposes:
        lines += ["  Against:", *_reason_lines(row.opposes)]
    if row.unexplained:
        names = [named(facts, given)[1] for given in row.unexplained]
        lines += wrapped(f"It does not explain: {'; '.join(names)}.")
    if row.origins and row.fit is not Fit.LOW:
        told = [
            f"{facts.conditions[origin.condition].name} at {origin.segment}{f', {origin.zone}' if origin.zone else ''}"
            for origin in row.origins[:MOST_ORIGINS]
        ]
        lines += wrapped(f"What may touch this root: {'; '.join(told)}.")
    return lines


def _reason_lines(reasons: Iterable[Reason]) -> list[str]:
    return [line for reason in reasons for line in wrapped(f"- {_told(reason)}", "    ")]


def _told(reason: Reason) -> str:
    words = reason.name if reason.given is GivenKind.CLUE else f"pain: {reason.name}"
    through = f", by way of {reason.through}" if reason.through else ""
    note = f" {reason.note}" if reason.note else ""
    return f"{words}{through} [{evidence_words(reason.evidence)}]{note}"
