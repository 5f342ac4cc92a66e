"""How good a plan is proven to be, in sentences: the whole of it, and each goal of strict order."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.plan import NEAR, Plan, Tier
from dxdesk.words import tr

GOALS: Mapping[str, str] = {
    "ALONE": QT_TRANSLATE_NOOP("Proof", "how many one-person-IT towns are reached"),
    "TOWNS": QT_TRANSLATE_NOOP("Proof", "how many towns are reached"),
    "VALUE": QT_TRANSLATE_NOOP("Proof", "value in points"),
    "KEPT": QT_TRANSLATE_NOOP("Proof", "visits left as in the plan before"),
}


_UNITS: Mapping[str, str] = {
    "ALONE": QT_TRANSLATE_NOOP("Proof", "{n} towns"),
    "TOWNS": QT_TRANSLATE_NOOP("Proof", "{n} towns"),
    "VALUE": QT_TRANSLATE_NOOP("Proof", "{n} points"),
    "KEPT": QT_TRANSLATE_NOOP("Proof", "{n} visits"),
}


def proof_lines(plan: Plan) -> tuple[str, ...]:
    """One or two sentences on the gap, then a line for each goal of the strict order."""
    if plan.stopped == NEAR:
        whole = tr(
            "Only what surrounds the change was planned anew. How far the whole plan is from the "
            "best was not reckoned."
        )
    elif float(plan.gap_percent) == 0:
        whole = tr("No plan within these rules is worth more; this is proven.")
    else:
        whole = tr(
            "The plan is worth at most {gap} % less than the best there could be; this is proven."
        )
    return (whole.format(gap=plan.gap_percent), *tier_lines(plan))


def tier_lines(plan: Plan) -> tuple[str, ...]:
    """A line for each goal of the strict order; () for other plans."""
    last = len(plan.tiers)
    return tuple(tier_line(n, tier, last=n == last) for n, tier in enumerate(plan.tiers, 1))


def tier_line(number: int, tier: Tier, *, last: bool) -> str:
    """What was reached, what is proven, and what later goals were allowed to give up."""
    if tier.proven:
        said = tr("Goal {number}, {goal}: {reached}. At most {bound} are possible; this is proven.")
    else:
        said = tr("Goal {number}, {goal}: {reached}. Found {best}; proven that {bound} is the end.")
    line = said.format(
        number=number,
        goal=tr(GOALS[tier.goal]),
        reached=_counted(tier, tier.reached),
        best=_counted(tier, tier.best),
        bound=_counted(tier, tier.bound),
    )
    return line if last else line + slack_words(tier)


def slack_words(tier: Tier) -> str:
    """What later goals may give up of it."""
    if not tier.slack:
        return tr("Later goals may give up nothing of it.")
    words = tr("Later goals may give up {slack} of it, down to {least}.")
    return words.format(slack=_counted(tier, tier.slack), least=_counted(tier, tier.least))


def _counted(tier: Tier, number: int) -> str:
    return tr(_UNITS[tier.goal]).format(n=f"{number:,}")
