"""The real question files, and small made-up ones to spoil."""

from __future__ import annotations

from dxdesk import paths
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.loading import question_set_from
from dxdesk.ask.questions import Question

QUESTIONS = question_set_from(paths.resource_texts("questions"))
UNKNOWN, LATER, NOT_APPLICABLE = AnswerState.UNKNOWN, AnswerState.LATER, AnswerState.NOT_APPLICABLE

HEAD = """
version = "1"
sections = ["A"]
quick = ["A01"]
quick_minutes = 1
core_minutes = 1
"""
SECTION = """
[section]
code = "A"
title = "役場のこと"
intro = "はじめに"
minutes = 3

[[question]]
id = "A01"
tier = "core"
kind = "single"
text = "台帳はありますか。"
help = "紙でもかまいません。"
dimension = "D1"
scored = true
choices = [
  { code = "yes", label = "ある", points = 4 },
  { code = "no", label = "ない", points = 0 },
]

[[question]]
id = "A02"
tier = "all"
kind = "text"
text = "どんな台帳ですか。"
help = "短くてかまいません。"
shown_when = [{ question = "A01", one_of = ["yes"] }]
"""


def question(id_: str) -> Question:
    return QUESTIONS.by_id[id_]


def interview(**said: object) -> Interview:
    """What a town said; an AnswerState in place of a value is a way of not saying."""
    answers = {
        id_: Answer(id_, value)
        if isinstance(value, AnswerState)
        else Answer(id_, AnswerState.ANSWERED, value)
        for id_, value in said.items()
    }
    return Interview(QUESTIONS, "016373", answers)
