"""What changed between two reports of one town."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.report.needs_report import AskedQuestion, NeedsReport, SupportRequest


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that differs. `before` and `after` are words, empty unless answered.

    The states are those of `AskedQuestion`, or "absent" where that report does not ask it.
    """

    question: str
    text: str
    before: str
    after: str
    before_state: str
    after_state: str


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A dimension whose level differs; None is 「判定できません」."""

    dimension: str
    name: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class NeedChange:
    """A need that came, went, or changed its priority; None where the report lacks it."""

    need: str
    title: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class RequestChange:
    """A request that came, went, or asks for something else; ranks and sentences do not count."""

    need: str
    title: str
    before: SupportRequest | None
    after: SupportRequest | None


def changes(older: NeedsReport, newer: NeedsReport) -> tuple[Change, ...]:
    """The answers that differ, in the newer report's order; questions no longer asked come last.

    A question whose wording changed but not its answer is not a change.
    """
    before = {question.id: question for question in older.questions}
    after = {question.id: question for question in newer.questions}
    return tuple(
        _change(before.get(id_), after.get(id_))
        for id_ in dict.fromkeys((*after, *before))
        if _said(before.get(id_)) != _said(after.get(id_))
    )


def level_changes(older: NeedsReport, newer: NeedsReport) -> tuple[LevelChange, ...]:
    """The dimensions whose level differs, in the newer report's order."""
    before = {level.code: level.level for level in older.levels}
    return tuple(
        LevelChange(level.code, level.name, before.get(level.code), level.level)
        for level in newer.levels
        if before.get(level.code) != level.level
    )


def need_changes(older: NeedsReport, newer: NeedsReport) -> tuple[NeedChange, ...]:
    """Needs that came, went or changed in priority; those gone come last."""
    before = {need.code: need for need in older.needs}
    after = {need.code: need for need in newer.needs}
    found = []
    for code in dict.fromkeys((*after, *before)):
        old, new = before.get(code), after.get(code)
        change = NeedChange(
            code,
            (new or before[code]).title,
            old.priority if old else None,
            new.priority if new else None,
        )
        if change.before != change.after:
            found.append(change)
    return tuple(found)


def request_changes(older: NeedsReport, newer: NeedsReport) -> tuple[RequestChange, ...]:
    """Requests that came, went or ask for something else; those gone come last."""
    before = {request.need: request for request in older.requests}
    after = {request.need: request for request in newer.requests}
    return tuple(
        RequestChange(need, (after.get(need) or before[need]).title, old, new)
        for need in dict.fromkeys((*after, *before))
        for old, new in [(before.get(need), after.get(need))]
        if _asked(old) != _asked(new)
    )


def _change(old: AskedQuestion | None, new: AskedQuestion | None) -> Change:
    known = new or old
    assert known is not None  # every id comes from one of the two reports
    return Change(
        question=known.id,
        text=known.text,
        before=old.shown if old else "",
        after=new.shown if new else "",
        before_state=old.state if old else "absent",
        after_state=new.state if new else "absent",
    )


def _said(question: AskedQuestion | None) -> tuple[str, ...]:
    return (question.state, question.value, question.ask, question.note) if question else ()


def _asked(request: SupportRequest | None) -> tuple[object, ...]:
    if request is None:
        return ()
    return (
        request.talents,
        request.skills,
        request.half_days_per_week,
        request.months,
        request.mode,
        request.first_month,
        request.latest_month,
    )
