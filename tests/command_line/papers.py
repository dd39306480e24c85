"""README and the guides as the tests read them: their commands, keys, links and examples."""

import os
import re
import shlex
import subprocess
import sys
from itertools import product
from pathlib import Path
from unittest.mock import MagicMock

from app.windows.presenting.keys import drawing_keys_of, keys_of
from app.windows.wish_list import wishes_of

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
GUIDES = sorted((ROOT / "assets" / "guides").glob("*.md"))
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)


def text_of(paper: Path) -> str:
    return paper.read_text(encoding="utf-8")


def prose_of(paper: Path) -> str:
    """Without code blocks and pictures."""
    return re.sub(r"!\[[^\]]*\]\([^)]*\)", "", FENCED.sub("", text_of(paper)))


def code_lines(paper: Path) -> list[str]:
    """Every command line in the code blocks, without its remark."""
    blocks = [block for language, block in FENCED.findall(text_of(paper)) if not language]
    return [code for block in blocks for line in block.splitlines() if (code := re.sub(r"\s+#.*", "", line).strip())]


def kneural_lines(paper: Path) -> list[str]:
    return [line for line in code_lines(paper) if line.startswith("kneural")]


def spelt_out(line: str) -> list[list[str]]:
    """The words of a line for each way to read it: ``[--json]`` with and without, ``a|b`` as a and as b."""
    ways = []
    for word in shlex.split(line):
        if word.startswith("["):
            ways.append(["", word.strip("[]")])
        else:
            ways.append(word.split("|"))
    return [[word for word in words if word] for words in product(*ways)]


def yaml_blocks(paper: Path) -> dict[str, str]:
    """Examples of tables by the name of the file in their first line."""
    blocks = [block for language, block in FENCED.findall(text_of(paper)) if language == "yaml"]
    return {block.split("\n", 1)[0].removeprefix("# "): block for block in blocks}


def keys_of_window() -> set[str]:
    return {key for wish in wishes_of(MagicMock()) for key in wish.keys}


def keys_while_presenting() -> set[str]:
    return {key for wish in (*keys_of(MagicMock()), *drawing_keys_of(MagicMock())) for key in wish.keys}


def file_written(words: list[str], folder: Path) -> Path:
    """The one file that a command of a paper writes into an empty folder; pictures are small, nothing else is changed."""
    small = ["--size", "96x72"] if words[1] == "render" and "--size" not in words else []
    # A process of its own: it starts Qt without a screen.
    done = subprocess.run(
        [sys.executable, "-m", "app.start.command_line", *words[1:], *small],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert [file.name for file in folder.iterdir()] == [words[words.index("--out") + 1]]
    return next(folder.iterdir())
