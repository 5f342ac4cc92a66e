"""An answer in words, wherever it is shown: its value, or in which way there is none."""

from __future__ import annotations

from dxdesk import shelf
from dxdesk.ask.interview import HIDDEN, LATER, UNANSWERED, UNKNOWN
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.progress import NOT_APPLICABLE
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.shown_words import shown_to_town
from dxdesk.ask.wording import prefecture_form
from dxdesk.words import tr


def state_in_words(state: str, ask: str = "") -> str:
    """In which way there is no answer, and who is asked where somebody is."""
    if state == UNKNOWN and ask:
        return tr("Do not know (asking {whom})").format(whom=ask)
    return {
        UNKNOWN: tr("Do not know"),
        LATER: tr("Answer later"),
        NOT_APPLICABLE: tr("Does not apply"),
        UNANSWERED: tr("Not yet"),
        HIDDEN: tr("Not asked"),
    }[state]


def value_in_words(question: Question, value: object, town: Municipality) -> str:
    """A value in the town's own words; a municipality by its name."""
    if value is None:
        return tr("Answered")
    if question.kind is Kind.LOOKUP:
        return shelf.municipality(str(value)).name
    return shown_to_town(question, value, town.form, prefecture_form(town.prefecture_name))
