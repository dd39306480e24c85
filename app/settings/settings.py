"""What Kneural remembers between runs: how the window looked. Never anything about a person."""

import json
from base64 import b64decode
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

from anatomy.files.atomic import write_atomically
from app.language.words import tr


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
    trouble, why = "", Exception()
    for candidate in (path, _backup(path)):
        try:
            return _checked(json.loads(candidate.read_text(encoding="utf-8"))), trouble
        except FileNotFoundError:
            if candidate == path and not trouble:
                return Settings(), ""
        except (OSError, ValueError, TypeError, RecursionError) as error:
            if not trouble:
                trouble = tr(
                    "The settings in {file} could not be read ({why}); the last good ones are used instead.",
                    file=path,
                    why=error,
                )
                why = error
                _keep_aside(path)
    return Settings(), tr(
        "The settings in {file} could not be read ({why}); the usual ones are used instead.", file=path, why=why
    )


def remembered_language(path: Path) -> str:
    """The language in which even trouble with the settings is to be told; empty where none can be read."""
    return str((_there(path) or _there(_backup(path))).get("language", ""))


def write_settings(path: Path, settings: Settings, before: Settings | None = None) -> None:
    """Write the settings in one step and keep the former ones as a backup.

    Parameters
    ----------
    path : Path
    settings : Settings
    before : Settings, optional
        What this window read or wrote last: values that are still so stay as another window may have written them since.

    Raises
    ------
    SettingsError
        When the folder cannot be written. Nothing is lost: the old file stays.
    """
    there = _there(path)
    chosen = {
        name: value for name, value in asdict(settings).items() if before is None or value != getattr(before, name)
    }
    text = json.dumps({**asdict(settings), **there, **chosen}, indent=1, sort_keys=True).encode()
    try:
        if there:  # what cannot be read is no backup
            write_atomically(_backup(path), path.read_bytes())
        write_atomically(path, text)
    except OSError as error:
        raise SettingsError(
            tr(
                "The settings could not be saved in {folder} ({why}). Kneural works on; make room or make that folder "
                "writable to have them remembered.",
                folder=path.parent,
                why=error.strerror or error,
            )
        ) from error


def _there(path: Path) -> dict[str, Any]:
    """What stands in the file now; nothing where it cannot be read."""
    try:
        return asdict(_checked(json.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError, RecursionError):
        return {}


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
    b64decode(made.window, validate=True)
    return made


def _backup(path: Path) -> Path:
    return path.with_suffix(".backup.json")


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError:
        return  # read-only folder: the file stays where it is, which keeps it just as well
