"""Where a teacher's own facts live: a folder of YAML tables beside the settings."""

from pathlib import Path

from app.settings.settings import settings_file


def own_facts_folder() -> Path:
    """The folder for own facts on this system; it need not exist."""
    return settings_file().parent / "facts"
