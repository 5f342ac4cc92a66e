"""What holds for any town, whatever it says or leaves out."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dxdesk.ask.questions import Kind, Question
from dxdesk.assess.assessment import Assessment
from tests.assess.fictional_town import (
    LATER,
    NOT_APPLICABLE,
    QUESTIONS,
    SCALE,
    SHELF,
    UNKNOWN,
    assessed,
    contract,
    operations,
    sharing,
)

days = st.dates(min_value=date(2024, 4, 1), max_value=date(2034, 3, 31))
day_texts = days.map(date.isoformat)


def answers_to(question: Question) -> st.SearchStrategy[Any]:
    """Every kind of answer to a question, and the ways of not giving one."""
    codes = [choice.code for choice in question.choices]
    said: st.SearchStrategy[Any]
    if question.kind is Kind.SINGLE:
        said = st.sampled_from(codes)
    elif question.kind is Kind.MULTI:
        said = st.lists(st.sampled_from(codes), min_size=1, max_size=5, unique=True)
    elif question.kind is Kind.GRID:
        rows = [row.code for row in question.rows]
        said = st.dictionaries(st.sampled_from(rows), st.sampled_from(codes), min_size=1)
    elif question.kind is Kind.FORM:
        numbers = st.integers(0, 300)
        said = st.fixed_dictionaries({field.code: numbers for field in question.fields})
    elif question.kind is Kind.DATE:
        said = day_texts
    else:
        said = st.integers(0, 30)
    return said | st.sampled_from([UNKNOWN, LATER, NOT_APPLICABLE])


ANSWERED = [
    question
    for question in QUESTIONS.questions
    if (question.scored and not question.records)
    or question.id in ("P02", "P06", "P10", "E01", "L03", "R02")
]
OTHER: dict[str, st.SearchStrategy[Any]] = {
    "P03": st.lists(
        st.fixed_dictionaries(
            {"date": day_texts, "what": st.just("議会")},
            optional={"need": st.sampled_from([need.code for need in SCALE.needs])},
        ),
        max_size=2,
    ),
    "R01": st.lists(st.fixed_dictionaries({"date": day_texts}), max_size=7),
    "people": st.lists(st.none() | st.integers(0, 10), max_size=4).map(lambda t: sharing(*t)),
    "systems": st.tuples(
        st.dictionaries(
            st.sampled_from([operation.code for operation in SHELF.standard_operations]),
            st.sampled_from(["done", "fy", "later", "undec", "na", "unknown"]),
        ).map(operations),
        st.lists(st.none() | days, max_size=2).map(
            lambda ends: tuple(contract(end, key=f"s{n}") for n, end in enumerate(ends))
        ),
    ).map(lambda both: both[0] + both[1]),
}
# A town has some ninety answers: making a failing one smaller would take minutes.
WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
towns = st.fixed_dictionaries(
    {}, optional={**{question.id: answers_to(question) for question in ANSWERED}, **OTHER}
)


@settings(max_examples=60, phases=WITHOUT_SHRINKING)
@given(towns, days)
def test_whatever_a_town_says_the_result_keeps_its_shape(said: dict[str, Any], today: date) -> None:
    result = assessed(today, **said)
    for level in result.dimensions:
        assert level.level is None or 0 <= level.level <= 4
        assert level.mean is None or 0 <= level.mean <= 4
        assert 0 <= level.answered <= level.applicable
        assert set(level.urgent_unknown) <= set(level.unknown)
        assert (level.level is not None) == (
            level.applicable > 0 and level.answered * 5 >= level.applicable * 3
        )
    _needs_keep_their_shape(result)


def _needs_keep_their_shape(result: Assessment) -> None:
    codes = [need.code for need in result.needs]
    assert len(codes) == len(set(codes))
    order = [(-need.priority.total, need.code) for need in result.needs]
    assert order == sorted(order)
    for need in result.needs:
        parts = need.priority
        assert parts.total == (
            parts.gap_part + parts.urgency_part + parts.capacity_part + parts.rank_part
        )
        assert 0 <= need.gap <= 4 and 1 <= need.urgency <= 4
        supports = [support.code for support in need.supports]
        assert 1 <= len(supports) <= 3
        assert len(supports) == len(set(supports))
        assert need.deadline is not None or need.urgency == 1


@settings(max_examples=40, phases=WITHOUT_SHRINKING)
@given(towns, st.sampled_from([q for q in ANSWERED if q.scored]))
def test_saying_unknown_instead_of_nothing_never_lifts_a_level_above_one(
    said: dict[str, Any], question: Question
) -> None:
    silent = {code: value for code, value in said.items() if code != question.id}
    before = assessed(**silent)
    after = assessed(**silent, **{question.id: UNKNOWN})
    for old, new in zip(before.dimensions, after.dimensions, strict=True):
        if old.code == question.dimension and old.level is not None and new.level is not None:
            assert new.level <= max(old.level, 1)


@settings(max_examples=40, phases=WITHOUT_SHRINKING)
@given(towns)
def test_the_same_answers_on_the_same_day_give_the_same_result(said: dict[str, Any]) -> None:
    assert assessed(**said) == assessed(**said)
