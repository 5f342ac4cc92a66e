"""A prefecture's own questions in words, for whoever looks them through before they travel."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.ask.own_questions import OwnQuestions
from dxdesk.ask.questions import Condition, Kind, Question
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.words import tr

_KINDS = {
    Kind.SINGLE: QT_TRANSLATE_NOOP("Kind", "choose one"),
    Kind.MULTI: QT_TRANSLATE_NOOP("Kind", "choose any"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Kind", "a number"),
    Kind.NUMBER_DATE: QT_TRANSLATE_NOOP("Kind", "a number and a day"),
    Kind.NUMBER_TEXT: QT_TRANSLATE_NOOP("Kind", "a number and a text"),
    Kind.DATE: QT_TRANSLATE_NOOP("Kind", "a day"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Kind", "a text"),
    Kind.FORM: QT_TRANSLATE_NOOP("Kind", "several fields"),
    Kind.GRID: QT_TRANSLATE_NOOP("Kind", "a table"),
    Kind.LOOKUP: QT_TRANSLATE_NOOP("Kind", "a municipality"),
}


def kind_words(question: Question) -> str:
    """How the question is answered: 「1つ選ぶ」."""
    return tr(_KINDS[question.kind])


def asked_when(question: Question, known: Mapping[str, Question]) -> tuple[str, ...]:
    """After which earlier answers it is asked, an alternative each; none: always.

    `known` are the questions that conditions may look back at, by id.
    """
    said = tr("Asked when {conditions}")
    return tuple(
        said.format(conditions="、".join(_condition(each, known) for each in alternative))
        for alternative in question.shown_when
    )


def _condition(condition: Condition, known: Mapping[str, Question]) -> str:
    id_ = condition.question
    labels = {each.code: each.label for each in known[id_].choices} if id_ in known else {}

    def named(codes: tuple[str, ...]) -> str:
        return "／".join(labels.get(code, code) for code in codes)

    if condition.unknown:
        return tr("{id} is not known").format(id=id_)
    if condition.answered:
        return tr("{id} is answered").format(id=id_)
    if condition.one_of:
        return tr("{id} is {codes}").format(id=id_, codes=named(condition.one_of))
    if condition.none_of:
        return tr("{id} is none of {codes}").format(id=id_, codes=named(condition.none_of))
    least, most = condition.at_least, condition.at_most
    if least is not None and most is not None:
        return tr("{id} is {least} to {most}").format(id=id_, least=least, most=most)
    if least is not None:
        return tr("{id} is {least} or more").format(id=id_, least=least)
    return tr("{id} is {most} or less").format(id=id_, most=most)


def head_words(own: OwnQuestions) -> str:
    """The section and how many questions it has: 「X39 県からの質問：4問」."""
    said = tr("{code} {title}: {count} questions")
    head = own.section
    return said.format(code=head.code, title=head.title, count=len(own.questions))


def question_lines(question: Question, known: Mapping[str, Question]) -> tuple[str, ...]:
    """A question, how it is answered and from what, and when it is asked."""
    choices = "／".join(each.label for each in question.choices)
    how = tr("{kind}: {choices}").format(kind=kind_words(question), choices=choices)
    said = how if choices else kind_words(question)
    line = f"{question.id}  {question.text}（{said}）"
    return (line, *(f"　{words}" for words in asked_when(question, known)))
