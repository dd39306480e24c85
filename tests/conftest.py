"""Shared by all tests: nothing is read from or written to the person's own folders, and silence means health."""

import os
import tempfile

# Before anything asks where settings and logs live.
_home = tempfile.mkdtemp(prefix="kneural-tests-")
os.environ["XDG_CONFIG_HOME"] = _home
os.environ["XDG_STATE_HOME"] = _home
os.environ["XDG_CACHE_HOME"] = _home
