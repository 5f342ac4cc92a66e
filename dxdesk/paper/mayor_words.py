"""What the mayor's page says about one report: sentences made only of what the report knows."""

from __future__ import annotations

from collections.abc import Sequence

from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.report.needs_report import NeedsReport, ReportedLevel, ReportedSystem, SupportRequest

SHOWN = 3  # requests put before the mayor


def most_urgent(requests: Sequence[SupportRequest]) -> tuple[SupportRequest, ...]:
    """The requests the page shows, most urgent first."""
    return tuple(sorted(requests, key=lambda request: request.rank)[:SHOWN])


def situation(report: NeedsReport, words: MayorWording) -> str:
    """One sentence: how many people look after how many contracts for how much a year."""
    who = _who(report)
    contracts = [
        s
        for s in report.systems
        if s.vendor or s.contract_end is not None or s.yearly_cost_yen is not None
    ]
    if not contracts and words.has(f"situation.{who}_no_contracts"):
        return words.say(f"situation.{who}_no_contracts")
    values = {"people": report.capacity.people, "fte": report.capacity.fte}
    return words.say(f"situation.{who}", **values) + _what(contracts, words)


def _who(report: NeedsReport) -> str:
    capacity = report.capacity
    if capacity.nobody or capacity.people == 0:
        return "nobody"
    if capacity.people is None:
        return "share" if capacity.fte else "unknown"
    kind = "one_person" if capacity.one_person_it else "staff"
    return kind if capacity.fte else f"{kind}_unmeasured"


def _what(contracts: Sequence[ReportedSystem], words: MayorWording) -> str:
    if not contracts:
        return words.say("situation.no_contracts")
    costs = [s.yearly_cost_yen for s in contracts if s.yearly_cost_yen is not None]
    counted = words.say("situation.contracts", count=f"{len(contracts):,}")
    if not costs:
        return counted + words.say("situation.no_cost")
    key = "cost" if len(costs) == len(contracts) else "known_cost"
    return counted + words.say(f"situation.{key}", cost=_amount(sum(costs), words))


def _amount(yen: int, words: MayorWording) -> str:
    """Thousands of yen, half up, as budgets are written; small sums to the yen."""
    if yen < 1000:
        return words.say("situation.yen", amount=f"{yen:,}")
    return words.say("situation.thousand_yen", amount=f"{(yen + 500) // 1000:,}")


def asking(report: NeedsReport, words: MayorWording) -> str:
    """The sentence that says what is wanted from the mayor."""
    count, shown = len(report.requests), len(most_urgent(report.requests))
    key = "none" if not count else "all" if count == shown else "some"
    return words.say(f"asking.{key}", count=count, shown=shown)


def asked(request: SupportRequest, words: MayorWording) -> str:
    """Which kind of person, how often, how long, how many days in all."""
    kinds = [f"talents.{code}" for code in request.talents if words.has(f"talents.{code}")]
    period = f"period.{request.months}"
    return words.say(
        "requests_part.what_once" if request.days == 1 else "requests_part.what",
        talent=words.say(kinds[0] if kinds else "requests_part.anybody"),
        often=_often(request, words),
        period=words.say(period if words.has(period) else "period.months", months=request.months),
        days=f"{request.days:,}",
    )


def _often(request: SupportRequest, words: MayorWording) -> str:
    """One half-day a week stands for a day every second week or less: then the days decide."""
    monthly = request.half_days_per_week <= 1 and request.days <= request.months
    rhythm = "monthly" if monthly else str(min(max(request.half_days_per_week, 1), 10))
    often = words.say(f"often.{rhythm}")
    return words.say("often.remote", often=often) if request.mode == "remote" else often


def total(report: NeedsReport, words: MayorWording) -> str:
    """All days asked for in the requests shown, and who bears what."""
    shown = most_urgent(report.requests)
    days = f"{sum(request.days for request in shown):,}"
    key = "total" if len(shown) == len(report.requests) else "total_some"
    return words.say(f"requests_part.{key}", days=days, shown=len(shown))


def band(request: SupportRequest, words: MayorWording) -> str:
    """急ぐ, 今年度中に or 計画的に."""
    key = f"bands.{request.band}"
    return words.say(key) if words.has(key) else ""


def compared(level: ReportedLevel, before: ReportedLevel | None, words: MayorWording) -> str:
    """Where this dimension stood last time, in words; empty without a last time."""
    if before is None:
        return ""
    if before.level is None:
        return "" if level.level is None else words.say("levels_part.before_unknown")
    if before.level == level.level:
        return words.say("levels_part.same")
    return words.say("levels_part.before", level=before.level)
