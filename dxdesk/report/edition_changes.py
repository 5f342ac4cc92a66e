"""What differs from the edition in the prefecture's hands, in words that stand by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dxdesk.ask.shown_words import shortened
from dxdesk.report.beside_changes import file_changes, kept_changes
from dxdesk.report.comparing import changes, level_changes, need_changes, request_changes
from dxdesk.report.needs_report import EditionChange, NeedsReport, SupportRequest, TownChoice
from dxdesk.report.request_rules import RequestRules

_LONGEST = 120  # characters of an answer
_SAYING = ("answered", "unknown", "later", "not_applicable", "withheld", "sealed")


def edition_changes(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules, reasons: Mapping[str, str]
) -> tuple[EditionChange, ...]:
    """Answers, levels, needs, requests, decisions, files and contradictions kept.

    `reasons` are what the office wrote about a changed answer, by question.
    """
    return (
        *_answers(older, newer, rules, reasons),
        *_levels(older, newer, rules),
        *_needs(older, newer, rules),
        *_requests(older, newer, rules),
        *_choices(older, newer, rules),
        *file_changes(older, newer, rules),
        *kept_changes(older, newer, rules),
    )


def _answers(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules, reasons: Mapping[str, str]
) -> Iterator[EditionChange]:
    for each in changes(older, newer):
        if each.before_state not in _SAYING and each.after_state not in _SAYING:
            continue  # a question that came or went with the answer before it
        before = _short(each.before) or _state(each.before_state, rules)
        after = _short(each.after) or _state(each.after_state, rules)
        if before == after:
            after = rules.sentence("change_remark", shown=after)
        why = reasons.get(each.question, "")
        yield EditionChange("answer", each.text, before, after, each.question, why)


def _short(words: str) -> str:
    return shortened("、".join(words.splitlines()), _LONGEST)


def _state(state: str, rules: RequestRules) -> str:
    known = (*_SAYING, "unanswered")
    return rules.sentence(f"change_{state if state in known else 'not_asked'}")


def _levels(older: NeedsReport, newer: NeedsReport, rules: RequestRules) -> Iterator[EditionChange]:
    def words(level: int | None) -> str:
        if level is None:
            return rules.sentence("change_unjudged")
        return rules.sentence("change_level", level=level)

    for each in level_changes(older, newer):
        before, after = words(each.before), words(each.after)
        yield EditionChange("level", each.name, before, after, each.dimension)


def _needs(older: NeedsReport, newer: NeedsReport, rules: RequestRules) -> Iterator[EditionChange]:
    """Those that came or went; a day nearer to a deadline moves priorities, and is no change."""

    def words(priority: int | None) -> str:
        if priority is None:
            return rules.sentence("change_nothing")
        return rules.sentence("change_need", priority=priority)

    for each in need_changes(older, newer):
        if each.before is not None and each.after is not None:
            continue
        before, after = words(each.before), words(each.after)
        yield EditionChange("need", each.title, before, after, each.need)


def _requests(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules
) -> Iterator[EditionChange]:
    def words(request: SupportRequest | None) -> str:
        if request is None:
            return rules.sentence("change_nothing")
        return rules.sentence("change_request", days=request.days, months=request.months)

    for each in request_changes(older, newer):
        before, after = words(each.before), words(each.after)
        if _asks(each.before) == _asks(each.after):
            continue  # only the months in which it can begin have gone by
        if before == after:
            after = rules.sentence("change_remark", shown=after)
        yield EditionChange("request", each.title, before, after, each.need)


def _asks(request: SupportRequest | None) -> tuple[object, ...]:
    if request is None:
        return ()
    asked = (request.title, request.talents, request.skills, request.mode)
    return (*asked, request.half_days_per_week, request.days, request.months)


def _choices(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules
) -> Iterator[EditionChange]:
    before = {(each.need, each.kind): each for each in older.choices}
    after = {(each.need, each.kind): each for each in newer.choices}

    def words(choice: TownChoice | None) -> str:
        if choice is None:
            return rules.sentence("change_nothing")
        return rules.sentence(f"change_{choice.kind}", reason=choice.reason)

    for key in dict.fromkeys((*after, *before)):
        old, new = before.get(key), after.get(key)
        if words(old) != words(new):
            known = new or before[key]
            yield EditionChange("choice", known.title, words(old), words(new), known.need)
