"""Finds every text of the code that a person reads and keeps the Qt Linguist files in step.

``python -m app.language.extract`` reads the Python of the app and of reasoning by its syntax tree: the first argument of
``tr(…)``, ``phrase(…)`` and, in reasoning, ``facts.say(…)`` and ``facts.word(…)``. What is new is added, what is gone is
marked vanished (and left out, where it had no translation), translations stay. Then the files are compiled.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from app.language.linguist import LANGUAGES, Message, compile_files, problems, read_ts, ts_file, ts_text, write_bytes

ROOT = Path(__file__).resolve().parents[2]
SEARCHED = ("app", "anatomy/facts", "anatomy/reasoning", "anatomy/geometry", "anatomy/files")


def texts_in(source: str, *, reasoning: bool) -> Iterator[tuple[str, int]]:
    """Every text of a Python file that a person reads, with its line.

    Raises
    ------
    ValueError
        When a text is put together before it is looked up: no translation could ever be found for it.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        direct = isinstance(called, ast.Name) and called.id in {"tr", "phrase"}
        # Also where it goes by a local name: ``say = facts.say``.
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        said = reasoning and name in {"say", "word"}
        if not (direct or said):
            continue
        first = node.args[0]
        for text in [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]:
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value, text.lineno
            elif isinstance(text, ast.JoinedStr | ast.BinOp):
                raise ValueError(f"line {node.lineno}: this text is put together before it is looked up")


def all_texts(root: Path = ROOT) -> dict[str, tuple[str, ...]]:
    """Every text with the files where it stands, in the order of files and lines.

    Raises
    ------
    ValueError
        Naming the file and line of a text that is put together before it is looked up.
    """
    found: dict[str, dict[str, None]] = {}
    for folder in SEARCHED:
        for file in sorted((root / folder).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            try:
                texts = sorted(
                    texts_in(file.read_text(encoding="utf-8"), reasoning=folder != "app"), key=lambda t: t[1]
                )
            except ValueError as error:
                raise ValueError(f"{name}, {error}") from error
            for text, _ in texts:
                if text:
                    found.setdefault(text, {})[name] = None
    return {text: tuple(files) for text, files in found.items()}


def updated(language: str) -> list[Message]:
    """The messages of a language as they should be today."""
    old = {message.source: message for message in read_ts(ts_file(language))}
    today = all_texts()
    messages = []
    for text, files in today.items():
        known = old.get(text, Message(text))
        messages.append(Message(text, known.translation, files))
    gone = [
        Message(message.source, message.translation, (), vanished=True)
        for message in old.values()
        if message.source not in today and message.translation
    ]
    return messages + gone


def main() -> int:
    """Update and compile all languages; 1 with everything wrong on stderr where there is anything."""
    found: list[str] = []
    for language in LANGUAGES:
        messages = updated(language)
        write_bytes(ts_file(language), ts_text(language, messages))
        found += problems(language, messages)
        live = [message for message in messages if not message.vanished]
        done = sum(bool(message.translation) for message in live)
        length = sum(len(message.source) for message in live)
        sys.stdout.write(f"{ts_file(language).name}: {done} of {len(live)} texts ({length} characters of English)\n")
    compile_files()
    sys.stderr.write("".join(f"{sentence}\n" for sentence in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
