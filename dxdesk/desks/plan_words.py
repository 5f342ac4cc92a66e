"""A plan's visits in words, and what putting it in force means to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dxdesk.desks.plans_kept import KeptPlan
from dxdesk.plan.plan import Assignment
from dxdesk.schemes.calendar import month_at
from dxdesk.words import tr

if TYPE_CHECKING:
    pass


def visit_words(kept: KeptPlan, visits: Sequence[Assignment], between: str = " ") -> str:
    """「小松 週1日 1月〜3月（通知済み）」, 「—」 where nobody goes.

    `between` stands between who comes and in which months.
    """
    people = {person.key: person.name for person in kept.planned.problem.specialists}
    states = {(e.assignment.specialist, e.assignment.need): e.state for e in kept.standing.stated}
    said = []
    for each in visits:
        who = tr("{name}, {days} d a week").format(
            name=people.get(each.specialist, each.specialist),
            days=f"{each.half_days_per_week / 2:g}",
        )
        line = who + between + month_span(each, kept.planned.problem.fiscal_year)
        state = states.get((each.specialist, each.need), "draft")
        said.append(line if state == "draft" else f"{line}（{state_name(state)}）")
    return "\n".join(said) or "—"


def month_span(sent: Assignment, year: int) -> str:
    """「1月〜3月」."""
    first = month_at(sent.start, year).month
    last = month_at(sent.start + sent.months - 1, year).month
    return f"{first}月" if first == last else f"{first}月〜{last}月"


def state_name(state: str) -> str:
    """案, 通知済み, 確定."""
    return {
        "draft": tr("draft"),
        "notified": tr("told"),
        "confirmed": tr("settled"),
    }[state]


def to_do(chosen: KeptPlan) -> tuple[str, ...]:
    """What putting this plan in force means to do: whom to write to."""
    problem = chosen.planned.problem
    names = {town.code: town.name for town in problem.towns}
    changed = [each.assignment.need for each in chosen.standing.changed]
    gone = [each.assignment.need for each in chosen.standing.withdrawn]
    fresh = [e.assignment.need for e in chosen.standing.stated if e.state == "draft" and not e.told]
    lines = [
        tr("Tell {town} that the visit is withdrawn, and why").format(town=town)
        for town in _towns(gone, names)
    ]
    lines += [
        tr("Tell {town} of the changed visit").format(town=town) for town in _towns(changed, names)
    ]
    if fresh:
        lines.append(tr("Tell {count} towns of new visits").format(count=len(_towns(fresh, names))))
    return tuple(lines)


def _towns(needs: Sequence[str], names: dict[str, str]) -> list[str]:
    codes = dict.fromkeys(need.partition(":")[0] for need in needs)
    return [names.get(code, code) for code in codes]
