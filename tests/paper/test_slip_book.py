"""A slip for Excel: what is written on it comes back as it was meant, of every kind."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import load_workbook

from dxdesk import shelf
from dxdesk.ask.blanks import TICK, asked_on_screen, blanks_of
from dxdesk.ask.questions import Choice, Field, Kind, Question
from dxdesk.ask.saying import answer_from
from dxdesk.paper.slip import mark_from
from dxdesk.paper.slip_answers import answers_on
from dxdesk.paper.slip_book import circled, slip_workbook
from dxdesk.paper.slip_reading import returned_slip
from tests.paper.slips import ANSWER, TODAY, as_written, filled, row_of, slip
from tests.paper.workbooks import formulas_in

_ASKED = [each for each in shelf.question_set().questions if not asked_on_screen(each)]
_ONE_OF_A_KIND = sorted(
    {(q.kind, bool(q.rows), bool(q.choices), q.sums_to): q.id for q in _ASKED}.values()
)
_TEXTS = some.text("あ漢字ABC１２ー、。（）・ \n髙𠮷", min_size=1, max_size=20).filter(
    lambda text: text.strip() and text.strip() not in ("ー", "、") and "わからない" not in text
)
_DAYS = some.dates(min_value=TODAY.replace(year=1950), max_value=TODAY.replace(year=2060)).map(
    lambda day: day.isoformat()
)


def _codes(choices: tuple[Choice, ...]) -> some.SearchStrategy[str]:
    return some.sampled_from([choice.code for choice in choices])


def _field(field: Field) -> some.SearchStrategy[object]:
    if field.kind is Kind.NUMBER:
        return some.integers(0, field.most or 9_999)
    if field.kind is Kind.DATE:
        return _DAYS
    return _codes(field.choices) if field.choices else _TEXTS


def _form(question: Question) -> some.SearchStrategy[object]:
    required = {f.code: _field(f) for f in question.fields if f.required}
    optional = {f.code: _field(f) for f in question.fields if not f.required}
    return some.fixed_dictionaries(required, optional=optional).filter(bool).map(_part_of_whole)


def _part_of_whole(value: dict[str, object]) -> dict[str, object]:
    if set(value) == {"total", "win10"}:
        value["win10"] = min(int(str(value["win10"])), int(str(value["total"])))
    return value


def _rows(question: Question) -> some.SearchStrategy[object]:
    if question.sums_to is not None:
        first, *others = (row.code for row in question.rows)
        return some.just({first: question.sums_to, **dict.fromkeys(others, 0)})
    one = _codes(question.choices) if question.choices else some.integers(0, question.most or 99)
    return some.fixed_dictionaries({}, optional={r.code: one for r in question.rows}).filter(bool)


def _several(question: Question) -> some.SearchStrategy[object]:
    free = [each.code for each in question.choices if each.code not in question.exclusive]
    most = question.at_most_choices or len(free)
    return some.lists(some.sampled_from(free), min_size=1, max_size=most, unique=True).map(
        lambda codes: codes if question.at_most_choices else [c for c in free if c in codes]
    )


def _value(question: Question) -> some.SearchStrategy[object]:
    """Any answer to a question that a person could give on a slip."""
    if question.kind is Kind.MULTI:
        return _several(question)
    if question.kind is Kind.FORM:
        return _form(question)
    if question.kind is Kind.GRID and question.rows:
        return _rows(question)
    if question.kind is Kind.GRID:
        return some.lists(_form(question), min_size=1, max_size=5)
    number = some.integers(0, question.most or 9_999)
    return {
        Kind.SINGLE: _codes(question.choices) if question.choices else some.nothing(),
        Kind.NUMBER: number,
        Kind.NUMBER_DATE: some.fixed_dictionaries({"number": number}, optional={"date": _DAYS}),
        Kind.NUMBER_TEXT: some.fixed_dictionaries({"number": number}, optional={"text": _TEXTS}),
        Kind.DATE: _DAYS,
        Kind.TEXT: _TEXTS,
    }[question.kind]


@settings(max_examples=8)
@given(some.data())
def test_what_is_written_on_a_slip_is_read_back_for_every_question(data: some.DataObject) -> None:
    wanted = {each.id: data.draw(_value(each), each.id) for each in _ASKED}
    written = {
        mark: said for each in _ASKED for mark, said in as_written(each, wanted[each.id]).items()
    }
    back = filled(written, of=slip_workbook(slip(*wanted)))
    answers, faults = answers_on(returned_slip(back), shelf.question_set().by_id, TODAY)
    assert faults == ()
    assert {each.question: each.faults for each in answers if each.faults} == {}
    for each in answers:
        question = shelf.question_set().by_id[each.question]
        assert answer_from(question, each.raw) == answer_from(question, wanted[each.question])


@pytest.mark.parametrize("id_", _ONE_OF_A_KIND)
def test_a_slip_nobody_wrote_on_says_nothing(id_: str) -> None:
    answers, faults = answers_on(
        returned_slip(slip_workbook(slip(id_))), shelf.question_set().by_id, TODAY
    )
    assert [(each.raw, each.faults) for each in answers] == [(None, [])]
    assert faults == ()


@pytest.mark.parametrize("id_", _ONE_OF_A_KIND)
def test_every_kind_of_question_can_be_handed_back_as_not_known(id_: str) -> None:
    answers, _ = answers_on(
        returned_slip(filled({id_: "わからない：税務課"})), shelf.question_set().by_id, TODAY
    )
    assert [each.raw for each in answers] == [{"unknown": True, "ask": "税務課"}]


def test_every_choice_stands_on_the_slip_with_its_number_and_can_be_picked() -> None:
    data = slip_workbook(slip())
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    picked = {
        cell for rule in sheet.data_validations.dataValidation
        for area in rule.sqref.ranges for row in area.rows for cell in row
    }  # fmt: skip
    for question in _ASKED:
        for blank in blanks_of(question):
            row = row_of(sheet, blank.mark)
            if blank.choices or blank.kind == TICK:
                assert (row, ANSWER) in picked, blank.mark
        words = "\n".join(
            str(sheet.cell(row_of(sheet, blank.mark), 2).value) for blank in blanks_of(question)
        )
        for number, choice in enumerate(question.choices, 1):
            assert f"{circled(number)} {choice.label}" in words
    assert formulas_in(data) == 0


def test_the_mark_names_town_edition_questions_and_addressee() -> None:
    handed = slip("B04", "B06", whom="総務課\n庶務係")
    mark = mark_from(handed.mark)
    assert mark is not None
    assert (mark.town, mark.version) == ("016373", shelf.question_set().version)
    assert (mark.questions, mark.whom) == (("B04", "B06"), "総務課 庶務係")
    for text in ("", "dxdesk-slip/1", handed.mark.replace("2026-11-23", "2026-13-23")):
        assert mark_from(text) is None
