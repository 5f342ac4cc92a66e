"""How the states of a municipality and of an inquiry look: icon, role, ground of a tile."""

from __future__ import annotations

from dxdesk.report.review import (
    ACCEPTED,
    ASKING,
    CHANGED,
    DRAFT,
    EXPLAINED,
    MISSING,
    RECEIVED,
    SAID,
    SETTLED,
    WAITING,
)

STATE_LOOKS = {
    SETTLED: ("check-circle-outline", "good"),
    RECEIVED: ("tray-arrow-down", "primary"),
    ASKING: ("help-circle-outline", "warn"),
    MISSING: ("minus", "muted"),
}
GROUNDS = {
    SETTLED: "good_soft",
    RECEIVED: "primary_soft",
    ASKING: "warn_soft",
    MISSING: "surface",
}
STANDING_LOOKS = {  # icon, role of the word
    DRAFT: ("pencil-outline", "muted"),
    WAITING: ("help-circle-outline", "warn"),
    CHANGED: ("check-circle-outline", "good"),
    EXPLAINED: ("check-circle-outline", "good"),
    ACCEPTED: ("check", "good"),
    SAID: ("check", "muted"),
}
