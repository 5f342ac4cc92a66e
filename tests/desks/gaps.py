"""Requests of a plan that nobody goes to."""

from __future__ import annotations

from dxdesk.desks.plans_kept import Planned
from dxdesk.plan.candidates import ranked


def somebody_for_a_gap(planned: Planned) -> tuple[str, str]:
    """A person and a need that the person could take."""
    for unmet in planned.plan.unmet:
        fits = ranked(planned.problem, planned.plan.assignments, unmet.need).fits
        if fits:
            return fits[0].specialist, unmet.need
    raise AssertionError("the example has a need somebody could take")
