"""The command `handout`: a page to take home as PDF, without a window and without a screen."""

import argparse
import os
import sys

from anatomy.files.facts_folder import load_shipped_facts
from anatomy.reasoning.explain import explain
from app.start.lesion_words import lesion_from_options, map_from_options
from app.start.picture_commands import body_of
from app.state.state import State


def handout(given: argparse.Namespace) -> int:
    """Write the page about a lesion; with ``--language`` before the command in that language."""
    facts = load_shipped_facts()
    lesion, dermatome_map = lesion_from_options(given, facts), map_from_options(given)
    explain(facts, lesion, dermatome_map)  # an impossible lesion is refused before anything is drawn
    if given.language:
        from app.language.languages import facts_in, language_of, speak

        spoken = language_of(given.language, "")
        speak(spoken)
        facts = facts_in(spoken, facts)
    body = body_of(given)
    # No screen is needed: Qt only sets the words.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLocale

    from app.exports.handout import export_handout, make_handout, usual_paper
    from app.exports.handout_page import Paper
    from app.start.drawing_check import Drawing, DrawingCheck

    paper = Paper(given.paper) if given.paper else usual_paper(QLocale.territoryToCode(QLocale.system().territory()))
    state = State(lesion=lesion, dermatome_map=dermatome_map, person=body.person)
    drawing = DrawingCheck().wait() is Drawing.SOLID
    made = make_handout(facts, body if drawing else None, explain(facts, lesion, dermatome_map), state)
    export_handout(made, paper, given.out)
    print(f"Written: {given.out}", file=sys.stderr)
    if not drawing:
        print("It has no pictures: this computer cannot draw the body in three dimensions.", file=sys.stderr)
    return 0
