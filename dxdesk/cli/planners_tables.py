"""The prefecture's verbs on what the solver is given."""

from __future__ import annotations

from dxdesk.cli.budget import budget
from dxdesk.cli.needs_table import needs
from dxdesk.cli.travel_table import travel

VERBS = (needs, travel, budget)
