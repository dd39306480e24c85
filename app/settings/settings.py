"""What Kneural remembers between runs: how the window looked. Never anything about a person."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

from anatomy.files.atomic import write_atomically


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered choices.

    Attributes
    ----------
    theme : str
        ``light``, ``dark`` or ``system``: as the system has it.
    text_percent : int
        100 to 300.
    level : str
        ``plain`` or ``clinical``.
    reduced_motion : bool
        No camera rides.
    language : str
        Code of the language; empty for the system's, where Kneural speaks it.
    naming : str
        What things of the body are called: ``own``, ``both`` or ``latin``.
    window : str
        Qt's window geometry, base64; empty for the first run.
    """

    theme: str = "light"
    text_percent: int = 100
    level: str = "plain"
    reduced_motion: bool = False
    language: str = ""
    naming: str = "own"
    window: str = ""


class SettingsError(Exception):
    """The settings could not be read or written; the text is one sentence that says where, why and what follows."""


def settings_file() -> Path:
    """Where the settings live on this system."""
    return Path(platformdirs.user_config_dir("kneural", appauthor=False)) / "settings.json"


def read_settings(path: Path) -> tuple[Settings, str]:
    """The settings and a sentence about trouble (empty when there was none).

    A damaged file gives way to its backup, and that to the defaults; the damaged file is kept beside it.
    """
    trouble = ""
    for candidate in (path, _backup(path)):
        try:
            return _checked(json.loads(candidate.read_text(encoding="utf-8"))), trouble
        except FileNotFoundError:
            if candidate == path and not trouble:
                return Settings(), ""
        except (OSError, ValueError, TypeError) as error:
            if not trouble:
                trouble = f"The settings in {path} could not be read ({error}); the last good ones are used instead."
                _keep_aside(path)
    return Settings(), trouble.replace("the last good ones are", "the usual ones are")


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings in one step and keep the former ones as a backup.

    Raises
    ------
    SettingsError
        When the folder cannot be written. Nothing is lost: the old file stays.
    """
    text = json.dumps(asdict(settings), indent=1, sort_keys=True).encode()
    try:
        if path.exists():
            write_atomically(_backup(path), path.read_bytes())
        write_atomically(path, text)
    except OSError as error:
        raise SettingsError(
            f"The settings could not be saved in {path.parent} ({error.strerror or error}). "
            "Kneural works on; make that folder writable to have the window remembered."
        ) from error


def _checked(values: Any) -> Settings:
    if not isinstance(values, dict):
        raise TypeError("not a table of settings")
    known = {f.name: f for f in fields(Settings)}
    kept = {name: value for name, value in values.items() if name in known}
    made = Settings(**kept)
    for name, value in asdict(made).items():
        if type(value) is not type(getattr(Settings(), name)):
            raise TypeError(f"{name} is {value!r}")
    if (
        made.theme not in {"light", "dark", "system"}
        or not 100 <= made.text_percent <= 300
        or made.level not in {"plain", "clinical"}
        or made.naming not in {"own", "both", "latin"}
    ):
        raise ValueError("a value is outside its limits")
    return made


def _backup(path: Path) -> Path:
    return path.with_suffix(".backup.json")


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError:
        return  # read-only folder: the file stays where it is, which keeps it just as well
