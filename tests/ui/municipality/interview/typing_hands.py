"""Hands on a keyboard: answer the page that is open by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from dxdesk.ask.questions import Field, Kind, Question, QuestionSet
from tests.ui.whole.hands import CTRL, ctrl, enter, key, write

__all__ = ["answer", "ctrl", "enter", "key", "wanted_choice", "write"]

WEEK = ("4", "2", "2", "0", "1", "1")


def wanted_choice(question: Question, questions: QuestionSet) -> int:
    """The key of a choice that opens every question which depends on this one."""
    for later in questions.questions:
        for alternative in later.shown_when:
            for each in alternative:
                if each.question == question.id and each.one_of:
                    codes = [choice.code for choice in question.choices]
                    return 1 + min(codes.index(code) for code in each.one_of)
    return 1


def _field(field: Field) -> None:
    if field.kind is Kind.NUMBER:
        write("3")
    elif field.kind is Kind.DATE:
        write("R8.10.31")
    elif field.kind is Kind.SINGLE:
        key(Qt.Key.Key_Down)
    else:
        write("aiueo")


def _fields(question: Question) -> None:
    for number, field in enumerate(question.fields):
        if number:
            key(Qt.Key.Key_Tab)
        # with its end known, a system of D09 would answer J03 as well
        if (question.id, field.code) != ("D09", "contract_end"):
            _field(field)
    enter()


def _people(question: Question) -> None:
    for number, text in enumerate(("jibun", "soumuka", "6")):
        if number:
            key(Qt.Key.Key_Tab)
        write(text)
    enter()


def _grid(question: Question) -> None:
    if question.records == "staffing":
        _people(question)
    elif not question.rows:
        _fields(question)
    elif question.choices:
        for _ in question.rows:
            write("1")
            key(Qt.Key.Key_Down)
        enter()
    else:
        for number, text in enumerate(WEEK if question.sums_to else ("3",)):
            if number:
                key(Qt.Key.Key_Tab)
            write(text)
        enter()


def _two(text: str) -> Callable[[Question], None]:
    def answer(question: Question) -> None:
        write("3")
        key(Qt.Key.Key_Tab)
        write(text)
        enter()

    return answer


def _one(text: str) -> Callable[[Question], None]:
    def answer(question: Question) -> None:
        write(text)
        enter()

    return answer


def _words(question: Question) -> None:
    write("komatte iru")
    key(Qt.Key.Key_Return, CTRL)


ANSWERS: Mapping[Kind, Callable[[Question], None]] = {
    Kind.MULTI: _one("1"),
    Kind.NUMBER: _one("3"),
    Kind.NUMBER_DATE: _two("R8.10.31"),
    Kind.NUMBER_TEXT: _two("ato de"),
    Kind.DATE: _one("R9.3.31"),
    Kind.TEXT: _words,
    Kind.FORM: _fields,
    Kind.GRID: _grid,
    Kind.LOOKUP: lambda question: enter(),
}


def answer(question: Question, questions: QuestionSet) -> None:
    """Answer the page that is open and go on."""
    if question.kind is Kind.SINGLE:
        write(str(wanted_choice(question, questions)))
        enter()
    else:
        ANSWERS[question.kind](question)
