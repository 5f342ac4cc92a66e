"""Nothing in the open layer of a report depends on what was answered under the seal."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import paths, shelf
from dxdesk.ask import flaws
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import Kind, Question
from dxdesk.ask.sealing import sealed_questions_from
from dxdesk.assess.assessing import assess
from dxdesk.errors import Refusal
from dxdesk.report.asking import with_followers
from dxdesk.report.choices import DROPPED, EDITED, RANKED, NeedChoice, NeedChoices
from dxdesk.report.composing import compose
from dxdesk.report.layers import Layers, Openly, in_layers
from dxdesk.report.needs_report import NeedsReport
from tests.report import town

TEXT = (paths.resources() / "sealed.toml").read_text(encoding="utf-8")
SENSITIVE = tuple(sealed_questions_from(TEXT, town.QUESTIONS))
DIMENSIONS = {each.code: each.questions for each in town.SCALE.dimensions}
SINGLE = [id_ for id_ in SENSITIVE if town.QUESTIONS.by_id[id_].kind is Kind.SINGLE]
STATES = (AnswerState.ANSWERED, AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)


def layers(
    asked: Interview,
    *,
    sealable: bool = True,
    withheld: Collection[str] = (),
    choices: NeedChoices = (),
    openly: Openly = Openly(),  # noqa: B008 (frozen)
) -> Layers:
    """Both layers of what the village sends."""

    def composed(
        interview: Interview, withheld: frozenset[str], choices: NeedChoices
    ) -> NeedsReport:
        return compose(
            interview,
            assess(interview, town.SCALE, town.SHELF, town.TODAY),
            town.SCALE,
            town.SHELF,
            town.VILLAGE,
            rules=town.RULES,
            edition=1,
            composed_on=town.TODAY,
            withheld=withheld,
            choices=choices,
        )

    return in_layers(
        composed,
        asked,
        frozenset(withheld),
        choices,
        sensitive=SENSITIVE,
        sealable=sealable,
        dimensions=DIMENSIONS,
        openly=openly,
    )


@st.composite
def securities(draw: st.DrawFn) -> dict[str, Answer]:
    """Something said to every sensitive question: any choice, わからない, 対象外, with remarks."""
    said = {}
    for id_ in SENSITIVE:
        question, state = town.QUESTIONS.by_id[id_], draw(st.sampled_from(STATES))
        value: Any = None
        if state is AnswerState.ANSWERED and question.kind is Kind.SINGLE:
            value = draw(st.sampled_from([choice.code for choice in question.choices]))
        elif state is AnswerState.ANSWERED and id_ == "E02":
            value = {"total": 140, "win10": draw(st.integers(0, 140))}
        elif state is AnswerState.ANSWERED:
            value = {
                "number": draw(st.integers(0, 9)),
                "text": draw(st.sampled_from(("", "誤送信"))),
            }
        said[id_] = Answer(
            id_,
            state,
            value,
            note=draw(st.sampled_from(("", "だれにも言わないで"))),
            ask=draw(st.sampled_from(("", "保守業者"))),
            answered_on=date(2026, 11, draw(st.integers(1, 5))),
        )
    return said


CHOICES = (
    NeedChoice("N12", DROPPED, "いまは頼まない", date(2026, 11, 5)),
    NeedChoice("N11", EDITED, "言葉を直した", date(2026, 11, 5), title="点検"),
    NeedChoice("N06", RANKED, "急ぐため", date(2026, 11, 5), rank=1),
)


@settings(max_examples=30)
@given(securities(), securities(), st.sampled_from(((), CHOICES)))
def test_two_towns_that_differ_under_the_seal_only_send_the_same_open_report(
    one: dict[str, Answer], other: dict[str, Answer], choices: NeedChoices
) -> None:
    first = layers(town.interview(**one), choices=choices)
    second = layers(town.interview(**other), choices=choices)
    assert first.report == second.report
    assert first.sealed is not None and second.sealed is not None
    assert (first.sealed == second.sealed) == (one == other)


@settings(max_examples=20)
@given(securities(), st.sets(st.sampled_from(SENSITIVE), min_size=1))
def test_an_answer_that_is_withheld_altogether_leaves_no_trace_either(
    said: dict[str, Answer], withheld: set[str]
) -> None:
    without = {id_: Answer(id_, AnswerState.UNKNOWN) for id_ in withheld}
    for sealable in (True, False):
        found = layers(town.interview(**said), withheld=withheld, sealable=sealable)
        other = layers(town.interview(**{**said, **without}), withheld=withheld, sealable=sealable)
        assert found == other
        for id_ in withheld:
            assert town.question(found.report, id_).state == "withheld"


def _something_else(draw: Callable[[Any], Any], question: Question) -> Answer | None:
    """Anything that could be said to a question instead, nothing at all among it."""
    codes = [choice.code for choice in question.choices]
    values: dict[Kind, Any] = {
        Kind.SINGLE: st.sampled_from(codes) if codes else st.none(),
        Kind.MULTI: st.lists(st.sampled_from(codes), min_size=1, unique=True) if codes else None,
        Kind.NUMBER: st.integers(0, 30),
        Kind.TEXT: st.sampled_from(("はい", "だれにも言わないで")),
        Kind.DATE: st.sampled_from(("2026-03-31", "2027-03-31")),
    }
    state = draw(st.sampled_from((*STATES, AnswerState.LATER, None)))
    if state is None or (state is AnswerState.ANSWERED and values.get(question.kind) is None):
        return None
    value = draw(values[question.kind]) if state is AnswerState.ANSWERED else None
    note = draw(st.sampled_from(("", "だれにも言わないで")))
    return Answer(question.id, state, value, note=note)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_changing_an_answer_that_is_kept_back_changes_nothing_that_leaves(
    data: st.DataObject,
) -> None:
    chosen = data.draw(st.sets(st.sampled_from([*town.QUESTIONS.by_id]), min_size=1, max_size=4))
    kept = with_followers(chosen, town.QUESTIONS)
    sealable = data.draw(st.booleans())
    asked = town.interview(**data.draw(securities()))
    other = {
        id_: _something_else(data.draw, town.QUESTIONS.by_id[id_])
        for id_ in sorted(kept)
        if not town.QUESTIONS.by_id[id_].records
    }
    changed = {**asked.answers, **{id_: each for id_, each in other.items() if each}}
    again = replace(
        asked,
        answers={id_: each for id_, each in changed.items() if other.get(id_, each)},
        people=asked.people[:1] if "B02" in kept else asked.people,
        systems=() if kept >= {"D01", "D09"} else asked.systems,
    )
    choices = data.draw(st.sampled_from(((), CHOICES)))
    first = layers(asked, withheld=kept, sealable=sealable, choices=choices)
    assert first == layers(again, withheld=kept, sealable=sealable, choices=choices)


def test_a_request_of_which_only_an_answer_kept_back_tells_is_made_when_the_town_says_so() -> None:
    asked, reason = town.interview(), town.RULES.sentence("asked_openly")
    assert "N07" in {each.need for each in layers(asked, sealable=False).report.requests}
    quiet = layers(asked, sealable=False, withheld={"J05"}).report
    assert "N07" not in {each.need for each in quiet.requests}
    openly = Openly(frozenset(("N07",)), reason)
    found = layers(asked, sealable=False, withheld={"J05"}, openly=openly)
    assert town.request(found.report, "N07").reason == reason


def test_what_is_sealed_is_told_apart_from_what_is_not_said_yet() -> None:
    asked = town.interview(
        F08="none", F07=Answer("F07", AnswerState.UNKNOWN), F06=Answer("F06", AnswerState.LATER)
    )
    report = layers(asked).report
    states = {id_: town.question(report, id_).state for id_ in ("F08", "F07", "F06", "F05", "F01")}
    assert states == {
        "F08": "sealed",
        "F07": "sealed",
        "F06": "later",
        "F05": "unanswered",
        "F01": "answered",
    }


def test_the_level_of_a_dimension_is_in_the_sealed_part_only() -> None:
    everything = {id_: town.QUESTIONS.by_id[id_].choices[-1].code for id_ in SINGLE}
    found = layers(town.interview(**everything, E02={"total": 140, "win10": 6}, F12={"number": 0}))
    [open_level] = [each for each in found.report.levels if each.code == "D4"]
    assert (open_level.level, open_level.mean) == (None, "")
    assert open_level.sealed == len(set(SENSITIVE) & set(DIMENSIONS["D4"]))
    assert found.sealed is not None
    [inside] = found.sealed.levels
    assert inside.code == "D4" and inside.level is not None and inside.sealed == 0
    assert {need.code for need in found.sealed.needs} >= {"N11", "N12"}
    assert not {"N11", "N12"} & {need.code for need in found.report.needs}


def test_a_request_of_which_only_sealed_answers_tell_is_made_when_the_town_says_so() -> None:
    asked = town.interview(F08="none")
    quiet = layers(asked)
    assert "N12" not in {each.need for each in quiet.report.requests}
    assert quiet.sealed is not None
    assert "N12" in {each.need for each in quiet.sealed.requests}
    reason = town.RULES.sentence("asked_openly")
    openly = layers(asked, openly=Openly(frozenset(("N12",)), reason))
    request = town.request(openly.report, "N12")
    assert request.reason == reason
    assert openly.sealed is not None
    assert "N12" not in {each.need for each in openly.sealed.requests}


def test_without_an_officers_key_the_answers_go_with_the_rest() -> None:
    asked = town.interview(F08="none")
    found = layers(asked, sealable=False)
    assert found.sealed is None
    assert town.question(found.report, "F08").value == '"none"'


def test_what_a_question_depends_on_cannot_be_sealed() -> None:
    def refused(text: str) -> str:
        with pytest.raises(Refusal, match="E-QUESTIONS") as refusal:
            sealed_questions_from(text, town.QUESTIONS)
        return str(refusal.value.values["reason"])

    entry = '[[sealed]]\nquestion = "{}"\nreason = "理由"\n'
    assert refused(entry.format("C02")) == flaws.NOT_SEALABLE
    assert refused(entry.format("B02")) == flaws.NOT_SEALABLE
    assert not sealed_questions_from(entry.format("Q01"), town.QUESTIONS), "asked no more"
    assert refused(entry.format("F08") * 2) == flaws.ID_TWICE
    assert refused("sealed = [") == flaws.NOT_TOML
    assert refused('[[sealed]]\nquestion = "F08"\n') == flaws.KEY_MISSING


def test_every_sealed_question_says_why() -> None:
    reasons = shelf.sealed_questions()
    assert len(reasons) == len(SENSITIVE) and all(each.endswith("。") for each in reasons.values())
    assert TEXT.count("[[sealed]]") == len(reasons), "every one of them is asked"
