"""The three words that never blur, each done, next or open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dxdesk.desks.standing import Standing
from dxdesk.schemes.calendar import wareki_day
from dxdesk.words import tr

MARKS = {
    "done": ("check-circle", "good"),
    "next": ("circle-outline", "primary"),
    "open": ("circle-outline", "muted"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One of the three words; state done, next or open."""

    name: str
    line: str
    state: str


def mark_words() -> dict[str, str]:
    """What an icon of these says."""
    return {"done": tr("step done"), "next": tr("comes next"), "open": tr("not yet")}


def steps_of(now: Standing, today: date) -> tuple[Step, ...]:
    """入力済み, 報告ファイル作成済み, 県に渡した."""
    entered = now.core_left == 0
    written = now.made is not None and now.made.up_to_date
    made = wareki_day(now.made.written_on) if now.made else tr("not yet")
    if now.made and not written:
        made = tr("answers have changed since {day}").format(day=made)
    first = _entered(now) if entered and now.entered_on else left_in_words(now)
    handed = written and now.handed_on is not None
    last = wareki_day(now.handed_on) if handed and now.handed_on else _not_handed(now, today)
    return (
        Step(tr("entered"), first, "done" if entered else "next"),
        Step(tr("report file made"), made, "done" if written else "next" if entered else "open"),
        Step(tr("handed over"), last, "done" if handed else "next" if written else "open"),
    )


def _entered(now: Standing) -> str:
    """The day, and how many of the answers are 「わからない」."""
    day = wareki_day(now.entered_on) if now.entered_on else ""
    if not now.core_unknown:
        return day
    return tr("{day}, {count} to be found out").format(day=day, count=now.core_unknown)


def entered_in_words(now: Standing) -> str:
    """What a request needs, counted as everywhere: entered, to be found out, not yet."""
    if not now.core_unknown:
        return tr("All {core} questions a request needs are entered").format(core=now.core)
    said = tr("Of {core} questions a request needs {entered} entered, {unknown} to be found out")
    entered = now.core - now.core_unknown - now.core_left
    return said.format(core=now.core, entered=entered, unknown=now.core_unknown)


def left_in_words(now: Standing) -> str:
    """How many questions a request still needs; "" when none."""
    if not now.core_left:
        return ""
    return tr("{count} of {core} questions are still open").format(
        count=now.core_left, core=now.core
    )


def _not_handed(now: Standing, today: date) -> str:
    """Nothing yet, or an edition that is no longer what the town says."""
    if now.hands is None:
        return _until(now, today)
    edition, on = now.hands
    said = tr("edition {edition} on {day}; edition {next} is to follow")
    following = now.made.edition if now.made and now.made.up_to_date else now.next_edition
    return said.format(edition=edition, day=wareki_day(on), next=following)


def _until(now: Standing, today: date) -> str:
    if now.deadline is None:
        return tr("not yet")
    days = (now.deadline - today).days
    if days < 0:
        return tr("not yet; the deadline was {day}").format(day=wareki_day(now.deadline))
    return tr("not yet; {days} days to the deadline").format(days=days)
