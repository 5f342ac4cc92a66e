"""An answer of a report in words, or why there is none."""

from __future__ import annotations

from dxdesk import shelf
from dxdesk.ask.questions import Kind
from dxdesk.errors import Refusal
from dxdesk.report.needs_report import AskedQuestion
from dxdesk.words import tr


def said(question: AskedQuestion | None) -> str:
    """The answer in words, or why there is none."""
    if question is None:
        return tr("not asked")
    if question.state == "answered":
        return _named(question.shown) if question.kind == Kind.LOOKUP else question.shown
    if question.state == "unknown" and question.ask:
        return tr("does not know (asks: {ask})").format(ask=question.ask)
    return state_words(question.state)


def _named(code: str) -> str:
    """A municipality by its name: its code stands beside it already."""
    try:
        return shelf.municipality(code).name
    except Refusal:
        return code


def state_words(state: str) -> str:
    """What a state without an answer is called."""
    return {
        "unknown": tr("does not know"),
        "later": tr("answers later"),
        "not_applicable": tr("does not apply"),
        "unanswered": tr("not answered yet"),
        "hidden": tr("not asked"),
        "absent": tr("not asked"),
        "withheld": tr("withheld by the town"),
        "sealed": tr("sealed for the security officer"),
    }.get(state, state)
