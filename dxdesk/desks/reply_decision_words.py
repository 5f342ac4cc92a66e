"""What was decided and where similar towns stand, in the words a town reads."""

from __future__ import annotations

from dxdesk.report.reply import NOT_THIS_YEAR, OPEN, SERVED, Decision, Similar, Visit
from dxdesk.schemes.calendar import wareki_day
from dxdesk.words import tr


def outcome_words() -> dict[str, str]:
    """What became of a request."""
    return {
        SERVED: tr("Somebody is sent"),
        NOT_THIS_YEAR: tr("Nobody can come this fiscal year"),
        OPEN: tr("Not decided yet"),
    }


def decision_lines(decision: Decision) -> tuple[str, ...]:
    """Who comes and when; or why nobody does, and what would change it."""
    found = [visit_in_words(each) for each in decision.visits]
    if decision.why:
        found.append(tr("Why: {why}").format(why=decision.why))
    if decision.change:
        found.append(tr("What would change it: {change}").format(change=decision.change))
    return tuple(found)


def visit_in_words(visit: Visit) -> str:
    """鈴木 一郎（PM） 令和8年12月1日～令和9年3月31日 毎週火曜日 計16日 来庁."""
    mode = tr("on the spot") if visit.mode == "onsite" else tr("remotely")
    said = tr("{name} ({talent})  {first} to {last}  {weekdays}  {days} days in all, {mode}")
    return said.format(
        name=visit.specialist,
        talent=visit.talent,
        first=wareki_day(visit.first_on),
        last=wareki_day(visit.last_on),
        weekdays=visit.weekdays,
        days=visit.days,
        mode=mode,
    )


def similar_in_words(similar: Similar) -> str:
    """One field of work in one sentence, for whoever cannot see the picture."""
    counts = "、".join(
        tr("level {level}: {count}").format(level=level, count=count)
        for level, count in enumerate(similar.towns)
    )
    own = tr("not judged") if similar.level is None else str(similar.level)
    said = tr("{name}: your level {own}. Other towns, {counts}")
    return said.format(name=similar.name, own=own, counts=counts)
