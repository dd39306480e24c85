"""Shared by all tests: nothing is read from or written to the person's own folders, and silence means health."""

import os
import tempfile

# Before anything asks where settings and logs live.
_home = tempfile.mkdtemp(prefix="kneural-tests-")
os.environ["XDG_CONFIG_HOME"] = _home
os.environ["XDG_STATE_HOME"] = _home
os.environ["XDG_CACHE_HOME"] = _home
os.environ["XDG_DATA_HOME"] = _home

from hypothesis import settings  # noqa: E402  after the folders above are set

# A busy machine is no fault of the program's: nothing here is a timed test.
settings.register_profile("kneural", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("kneural")
