"""`kneural export --format html`: the page of one lesion, or a folder with the pages of all."""

import argparse
import sys
from pathlib import Path

from anatomy.facts import Facts
from anatomy.files.facts_folder import load_shipped_facts
from anatomy.geometry.person import Person
from anatomy.reasoning.explain import explain
from app.start.lesion_words import lesion_from_options, map_from_options, severity_from_options
from app.start.picture_commands import body_of
from app.start.usage import UsageError
from app.state.state import State

INTERRUPTED = 130
"""The exit status that shells give to a program stopped from the keyboard."""


def export_html(given: argparse.Namespace) -> int:
    """Write a page, or with ``--all`` the folder of all pages; with ``--language`` before the command in that language.

    Raises
    ------
    UsageError
        For options that do not go together.
    """
    if given.structure:
        raise UsageError("A web page shows a whole lesion; leave --structure out, or choose --format glb.")
    if given.dask and not given.all:
        raise UsageError("--dask goes with --all: one page needs no cluster.")
    facts = load_shipped_facts()
    if given.language:
        from app.language.languages import facts_in, language_of, speak

        spoken = language_of(given.language, "")
        speak(spoken)
        facts = facts_in(spoken, facts)
    return _all_pages(given, facts) if given.all else _one_page(given, facts)


def _one_page(given: argparse.Namespace, facts: Facts) -> int:
    from app.exports.web.folder import mark_of
    from app.exports.web.page import export_page

    lesion, dermatome_map = lesion_from_options(given, facts), map_from_options(given)
    explanation, body = explain(facts, lesion, dermatome_map), body_of(given)
    state = State(lesion=lesion, dermatome_map=dermatome_map, person=body.person, shapes=given.shapes)
    export_page(facts, body, explanation, state, given.out, mark_of(lesion, dermatome_map, body.person))
    print(f"Written: {given.out}", file=sys.stderr)
    return 0


def _all_pages(given: argparse.Namespace, facts: Facts) -> int:
    from app.exports.web.folder import INDEX, export_folder, tasks_for

    chosen = [name for name in ("condition", "segment", "root", "zone", "side") if getattr(given, name) is not None]
    if chosen:
        raise UsageError(f"--all makes the page of every lesion; leave --{chosen[0]} out.")
    if given.shapes:
        raise UsageError("--all makes the pages with Kneural's own bones; leave --shapes out.")
    person: Person = body_of(given).person
    tasks = tasks_for(facts, map_from_options(given), person, severity_from_options(given))
    try:
        made = export_folder(facts, tasks, given.out, _tell, given.dask)
    except KeyboardInterrupt:
        print("Stopped. The finished pages stay; the same command goes on from here.", file=sys.stderr)
        return INTERRUPTED
    others = "" if made == len(tasks) else f", the other {len(tasks) - made} were finished before"
    print(f"{made} pages made{others}. Open {Path(given.out) / INDEX}", file=sys.stderr)
    return 0


def _tell(done: int, total: int, name: str) -> None:
    print(f"{done} of {total}: {name}", file=sys.stderr, flush=True)
