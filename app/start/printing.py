"""Printing on stdout: JSON, wrapped text, and evidence in words."""

import contextlib
import json
import sys
import textwrap
from collections.abc import Iterable
from typing import Any

from anatomy.facts.names import Verified
from anatomy.reasoning.explanation import Evidence, Statement
from app.start.usage import UsageError

WIDTH = 100
NOTICE = "General education, not a diagnosis."


def print_json(content: Any) -> None:
    """Print JSON with every letter that the reader knows."""
    # A pipe on Windows may not know every letter; there they are escaped, which means the same.
    knows_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    _put_out(json.dumps(content, ensure_ascii=not knows_all, indent=2))


def print_text(lines: Iterable[str]) -> None:
    """Print lines; letters that the terminal does not know become question marks."""
    text = "\n".join(lines)
    encoding = sys.stdout.encoding or "utf-8"
    _put_out(text.encode(encoding, "replace").decode(encoding))


def _put_out(text: str) -> None:
    """Print, and notice at once where that is not possible: a file on a full disk, say."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        with contextlib.suppress(OSError):
            sys.stdout.close()  # or Python would try once more at its end, and complain
        raise UsageError(
            f"The answer could not be written out: {error.strerror or error}. Make room or send it to another place."
        ) from error


def wrapped(text: str, indent: str = "  ") -> list[str]:
    """A paragraph as indented lines."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)


def evidence_words(evidence: Evidence) -> str:
    """Grade, check and sources: ``strong: kim2000, grays``."""
    checked = "" if evidence.verified is Verified.SEEN else f", {evidence.verified}"
    return f"{evidence.grade}{checked}: {', '.join(evidence.sources)}"


def statement_lines(statements: Iterable[Statement]) -> list[str]:
    """Statements as a list, each with its evidence below it."""
    return [
        line
        for said in statements
        for line in [*wrapped(f"- {said.plain}"), *wrapped(f"  [{evidence_words(said.evidence)}]")]
    ]
