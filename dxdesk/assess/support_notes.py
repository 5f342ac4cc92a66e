"""What must be said beside a proposed support (rules RL12–RL14, RL18, RL19)."""

from __future__ import annotations

from datetime import date

from dxdesk.assess.facts import Facts
from dxdesk.assess.scale import Rule, Scale
from dxdesk.schemes.calendar import fiscal_year, fiscal_year_span
from dxdesk.schemes.measures import measures_behind


def note_of(support: str, scale: Scale, facts: Facts) -> str:
    """The code of the one note a support carries; a lapsed fiscal measure comes before all else."""
    if _leans_on_lapsed_measure(support, facts):
        return "lapsed"
    return _season_note(support, facts) or _rule_note(support, scale, facts)


def _leans_on_lapsed_measure(support: str, facts: Facts) -> bool:
    year = fiscal_year(facts.today)
    return any(measure.lapsed for measure in measures_behind(facts.schemes, support, year))


def _season_note(support: str, facts: Facts) -> str:
    """From mid-December the regional adviser can only be asked for in the next April (RL19)."""
    if support not in ("RICT", "COMBO"):
        return ""
    adviser = facts.schemes.adviser("RICT")
    if _reached(adviser.applications_close, facts.today):
        return "next_april"
    return "closing" if _reached(adviser.closing_notice, facts.today) else ""


def _reached(month_day: str, today: date) -> bool:
    """Whether "MM-DD" of the running fiscal year has come."""
    if not month_day:
        return False
    first, last = fiscal_year_span(fiscal_year(today))
    month, day = (int(part) for part in month_day.split("-"))
    return today >= date(first.year if month >= first.month else last.year, month, day)


def _rule_note(support: str, scale: Scale, facts: Facts) -> str:
    for rule in scale.rules:
        if rule.supports[:1] == (support,):
            if rule.next_step:
                return _next_step(rule, facts)
            over = rule.until is not None and facts.today > rule.until
            return rule.note_after if over else rule.note
    return ""


def _next_step(rule: Rule, facts: Facts) -> str:
    """The guidebook step after the one the town has reached; none after the last."""
    chosen = facts.chosen(rule.step_question)
    reached = [choice.code for choice in facts.question(rule.step_question).choices]
    steps = [step for step in facts.schemes.steps if step.guide == rule.next_step]
    if chosen not in reached or reached.index(chosen) >= len(steps):
        return ""
    return steps[reached.index(chosen)].code
