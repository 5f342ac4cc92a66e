"""Two to four plans side by side, in words: no score over all, and only what differs in detail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.desks.plans_kept import KeptPlan, kept_plan, kept_plans, plan_in_force, told_of
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.plan.commitment import Commitment
from dxdesk.plan.comparing_plans import Difference, Measure, Side, differences, measures
from dxdesk.plan.plan import NEAR
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_PLANS = 4
TITLES = {
    "urgent_unmet": QT_TRANSLATE_NOOP("Measure", "urgent needs nobody goes to"),
    "notices_changed": QT_TRANSLATE_NOOP("Measure", "notices to be changed"),
    "one_person_towns": QT_TRANSLATE_NOOP("Measure", "one-person-IT towns reached"),
    "towns": QT_TRANSLATE_NOOP("Measure", "towns reached"),
    "needs_met": QT_TRANSLATE_NOOP("Measure", "needs met"),
    "days": QT_TRANSLATE_NOOP("Measure", "days of the year"),
    "kept": QT_TRANSLATE_NOOP("Measure", "same person goes on"),
    "travel_minutes": QT_TRANSLATE_NOOP("Measure", "travel of the year, all together"),
    "yen": QT_TRANSLATE_NOOP("Measure", "cost of days and travel"),
}
UNITS = {
    "urgent_unmet": QT_TRANSLATE_NOOP("Unit", "{n} cases"),
    "notices_changed": QT_TRANSLATE_NOOP("Unit", "{n} cases"),
    "one_person_towns": QT_TRANSLATE_NOOP("Unit", "{n} towns"),
    "towns": QT_TRANSLATE_NOOP("Unit", "{n} towns"),
    "needs_met": QT_TRANSLATE_NOOP("Unit", "{n} cases"),
    "days": QT_TRANSLATE_NOOP("Unit", "{n} days"),
    "kept": QT_TRANSLATE_NOOP("Unit", "{n} cases"),
    "yen": QT_TRANSLATE_NOOP("Unit", "{n} yen"),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Plans in the order asked for, the measures, and the needs served differently."""

    plans: tuple[KeptPlan, ...]
    measures: tuple[Measure, ...]
    differences: tuple[Difference, ...]

    @property
    def towns_differing(self) -> int:
        """How many towns are served differently."""
        return len({each.town.code for each in self.differences})

    @property
    def towns_same(self) -> int:
        """How many towns ask for something and are served alike."""
        asking = {need.town for kept in self.plans for need in kept.planned.problem.needs}
        return len(asking) - self.towns_differing


def comparison(db: Database, names: Sequence[str] = ()) -> Comparison:
    """The plans of these names (all that are kept, up to four, unless given).

    Raises:
        Refusal: E-PLAN-NONE, E-PLAN-ONE, E-PLAN-UNKNOWN, E-PLAN-NAME.
    """
    chosen = tuple(kept_plan(db, name) for name in names) or kept_plans(db)
    return compared(db, chosen[:MOST_PLANS])


def compared(db: Database, chosen: Sequence[KeptPlan]) -> Comparison:
    """The same for plans that were read already.

    Raises:
        Refusal: E-PLAN-NONE, E-PLAN-ONE.
    """
    if len(chosen) < 2:
        raise Refusal("E-PLAN-ONE")
    before = plan_in_force(db)
    told = told_of(db, before.planned.problem.fiscal_year)
    return between(told, (before,), chosen)


def between(
    told: Iterable[Commitment], known: Iterable[KeptPlan], chosen: Sequence[KeptPlan]
) -> Comparison:
    """The same where everything was read; `known` holds the plan in force."""
    sides = [Side(each.planned.problem, each.planned.plan.assignments) for each in chosen]
    holding = [each for each in known if each.in_force]
    before = holding[0].planned.plan.assignments if holding else ()
    return Comparison(tuple(chosen), measures(sides, told, before), differences(sides))


def gap_title() -> str:
    """What the line of proofs is called."""
    return tr("at most below the best plan")


def gap_words(kept: KeptPlan) -> str:
    """「最大0.42％」; a plan made around a change was proven there only."""
    plan = kept.planned.plan
    if plan.stopped == NEAR:
        return tr("not reckoned")
    return tr("{gap} %").format(gap=plan.gap_percent)


def title_of(measure: Measure) -> str:
    """What a line is called."""
    return tr(TITLES[measure.code])


def value_words(measure: Measure, plan: int) -> str:
    """「29 / 35日」, 「45時間06分」."""
    value, of = measure.values[plan], measure.of[plan]
    said = amount_words(measure.code, value)
    return f"{value:,} / {amount_words(measure.code, of)}" if of is not None else said


def amount_words(code: str, amount: int) -> str:
    """An amount with its unit."""
    if code == "travel_minutes":
        return tr("{hours} h {minutes} min").format(
            hours=f"{amount // 60:,}", minutes=f"{amount % 60:02d}"
        )
    return tr(UNITS[code]).format(n=f"{amount:,}")


def difference_words(measure: Measure, names: Sequence[str]) -> str:
    """「案Aが2件少ない」 for two plans, the best one's name for more, 「同じ」."""
    if not measure.differs:
        return tr("the same")
    if len(measure.values) == 2:
        first, second = measure.values
        amount = amount_words(measure.code, abs(first - second))
        words = tr("{name}: {amount} more") if first > second else tr("{name}: {amount} less")
        return words.format(name=names[0], amount=amount)
    best = "、".join(names[n] for n in sorted(measure.best))
    words = tr("most: {name}") if measure.better == "more" else tr("least: {name}")
    return words.format(name=best)
