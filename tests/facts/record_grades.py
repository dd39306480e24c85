"""Writes textstat_grades.json anew, the school grades that textstat gives our plain texts.

    uv pip install --target FOLDER textstat==0.7.8
    python -m tests.facts.record_grades FOLDER

It is no dependency: it brings a top-level package ``tests`` of its own, which would hide ours from pytest.
"""

import json
import sys
from pathlib import Path

from anatomy.files.facts_folder import TABLES, read_facts, read_reading_tables
from tests.facts.every_text import plain_texts

GRADES = Path(__file__).with_name("textstat_grades.json")


def main() -> None:
    sys.path.append(sys.argv[1])
    import textstat

    texts = dict.fromkeys(text for _, text in plain_texts(read_facts(TABLES), read_reading_tables(TABLES)))
    grades = {text: round(textstat.flesch_kincaid_grade(text), 2) for text in texts}
    GRADES.write_text(json.dumps(grades, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
