"""The command `animate`: the story or a turn of the body as a moving picture, without a window."""

import argparse
import sys
import time
from dataclasses import replace

from app.start.picture_commands import extras_of, picture_size, scene_of
from app.start.usage import UsageError

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""
TELL_EVERY = 10
"""Per cent between two lines where stderr is no screen."""


def animate(given: argparse.Namespace) -> int:
    """Write a moving picture, with its progress on stderr; Ctrl+C leaves nothing behind."""
    size = picture_size(given.size)
    if given.what == "story" and given.condition is None:
        raise UsageError("The story needs a cause: name a --condition.")
    facts, body, state, explanation = scene_of(given)
    from app.exports.job import Job
    from app.exports.moving import Format, Pace, What, shots_of, written_moving
    from app.start.drawing_check import needs_drawing

    needs_drawing()

    # Names with lines would jump about a body that turns.
    extras = replace(extras_of(given), labels=given.what == "story" and not given.plain)
    job = Job(facts, body, explanation, state, given.view, size, extras, transparent=given.transparent)
    pace = Pace(given.fps, given.seconds)
    steps = written_moving(shots_of(What(given.what), job, pace), Format(given.format), given.out, given.fps)
    told = _Told()
    try:
        for progress in steps:
            told.tell(progress.share)
    except KeyboardInterrupt:
        steps.close()
        told.end()
        print(f"Stopped; nothing was written to {given.out}.", file=sys.stderr)
        return INTERRUPTED
    finally:
        steps.close()
    told.end()
    print(f"Written: {given.out}", file=sys.stderr)
    return 0


class _Told:
    """Says on stderr how far it is: on a screen in one line, else every tenth."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._told = -1
        self._screen = sys.stderr.isatty()

    def tell(self, share: float) -> None:
        """Say a share, 0 to 1, and the time that is left, where it has moved on."""
        per_cent = int(100 * share)
        if per_cent < self._told + (1 if self._screen else TELL_EVERY):
            return
        self._told = per_cent - per_cent % (1 if self._screen else TELL_EVERY)
        left = (time.monotonic() - self._begun) * (1 - share) / max(share, 1e-6)
        begin = "\r" if self._screen else ""
        sys.stderr.write(f"{begin}{per_cent:3} %, {left:.0f} s left ")
        sys.stderr.write("" if self._screen else "\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line of the screen."""
        if self._screen and self._told >= 0:
            sys.stderr.write("\n")
