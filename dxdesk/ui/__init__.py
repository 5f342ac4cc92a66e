"""The window: Qt lives here and in `app`, and nowhere else."""

from __future__ import annotations

from dxdesk.ui.none_guard import hold_none

hold_none()
