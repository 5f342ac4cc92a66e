"""For all tests: no display is needed, and generated examples are the same on every run."""

from __future__ import annotations

import os
import sys

from hypothesis import HealthCheck, settings

if sys.platform != "win32" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# `pytest --hypothesis-profile=explore` looks for new examples, for as long as one likes.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("steady")
