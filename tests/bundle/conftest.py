"""The rooms of packaging/ are no package, so their modules are put on the path here."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / name) for name in ("", "bundle", "linux", "windows", "macos")]
