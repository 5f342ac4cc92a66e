"""The report says everything the prefecture needs, in words, and nothing that was kept back."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date

import pytest

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.assess.assessing import assess
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.asking import with_followers
from dxdesk.report.composing import compose
from tests.report.town import (
    QUESTIONS,
    RULES,
    SCALE,
    SHELF,
    TODAY,
    VILLAGE,
    interview,
    need,
    question,
    report,
)

UNKNOWN = Answer("", AnswerState.UNKNOWN, ask="総務課", note="来週聞く")


def test_every_question_of_the_set_is_in_the_report_with_its_wording() -> None:
    made = report()
    assert [each.id for each in made.questions] == [each.id for each in QUESTIONS.questions]
    assert all(each.text and each.section and each.kind for each in made.questions)
    assert made.question_set == QUESTIONS.version


def test_the_wording_is_that_of_a_village_where_a_village_answers() -> None:
    text = question(report(), "D09").text
    assert "村が独自に" in text and "町が" not in text
    city = report(town=replace(VILLAGE, name="星見市"))
    assert "市が独自に" in question(city, "D09").text


def test_an_answer_travels_as_value_and_in_words() -> None:
    made = report()
    assert (question(made, "B01").value, question(made, "B01").shown) == ("1", "1人")
    assert question(made, "P07").shown == "週1日"
    assert json.loads(question(made, "A02").value) == {"number": 6200, "date": "2026-10-31"}
    assert question(made, "B01").answered_on == date(2026, 11, 5)


def test_what_a_person_wrote_is_never_reworded() -> None:
    assert question(report(), "P01").shown == "役場の町づくり課と\n話が合わない"


def test_the_ways_of_not_answering_stay_distinct() -> None:
    made = report(
        B04=UNKNOWN,
        C01=Answer("", AnswerState.LATER),
        K01=Answer("", AnswerState.NOT_APPLICABLE),
    )
    assert question(made, "B04").state == "unknown"
    assert (question(made, "B04").ask, question(made, "B04").note) == ("総務課", "来週聞く")
    assert question(made, "C01").state == "later"
    assert question(made, "K01").state == "not_applicable"
    assert question(made, "H01").state == "unanswered"
    assert question(made, "C03").state == "hidden"
    for code in ("B04", "C01", "K01", "H01", "C03"):
        assert question(made, code).value == question(made, code).shown == ""


def test_an_answer_to_a_question_that_no_longer_shows_stays_in_the_office() -> None:
    made = report(C03="2026-03-31")
    assert question(made, "C03").state == "hidden"
    assert question(made, "C03").value == ""


def test_people_systems_levels_and_hands_are_in_it() -> None:
    made = report()
    assert [person.name for person in made.people] == ["髙﨑 𠮷子", "葛\U000e0100城 一"]
    assert made.people[1].deputy_for == ("p1",)
    assert [system.key for system in made.systems] == ["op01", "s1"]
    assert made.systems[1].contract_end == date(2027, 3, 31)
    assert len(made.levels) == 10
    d1 = made.levels[0]
    assert (d1.code, d1.level, d1.mean) == ("D1", 0, "0.75")
    assert (made.capacity.people, made.capacity.fte, made.capacity.deputy) == (1, "0.7", "none")
    assert made.capacity.one_person_it is True
    assert made.writer == "総務課 主事 髙﨑 𠮷子"
    assert (made.town.population, made.town.population_on) == (6200, date(2026, 10, 31))
    assert (made.fiscal_year, made.edition, made.practice) == (2026, 1, False)


def test_a_need_says_why_it_is_there_and_what_is_proposed_and_why() -> None:
    quotes = need(report(), "N24")
    assert (quotes.gap, quotes.urgency, quotes.priority, quotes.band) == (3, 3, 17, "urgent")
    assert quotes.deadline_label == "電子申請の契約の期限"
    assert quotes.deadline_on == date(2027, 3, 31)
    assert [(each.question, each.shown, each.holds) for each in quotes.reasons] == [
        ("J04", "業者の案をそのまま使う", True),
        ("J05", "1社だけで決める", True),
        ("J06", "1回ある", True),
    ]
    first, second = quotes.supports[:2]
    assert (first.code, first.rule) == ("POOL_PM", "RL03")
    assert first.name == SHELF.support("POOL_PM").name
    assert first.why.endswith("。") and "村も" in first.why
    assert (second.code, second.note) == ("DXADV", "今年度の上限まで、あと3回です。")


def test_a_reason_nobody_knows_is_said_to_be_unknown() -> None:
    reasons = {each.question: each for each in need(report(B06=UNKNOWN), "N01").reasons}
    assert reasons["B06"].shown == "わからない"


def test_no_question_is_kept_back_that_does_not_exist() -> None:
    with pytest.raises(Refusal, match="E-WITHHELD"):
        report(withheld=("Z99",))


def test_what_is_kept_back_is_named_but_neither_shown_nor_quoted() -> None:
    kept = ("A04", "B01", "B02", "B06", "D01", "D09", "P01", "J05", "F01")
    made = report(withheld=kept)
    for code in kept:
        each = question(made, code)
        assert (each.state, each.value, each.shown, each.note) == ("withheld", "", "", "")
    assert made.writer == "" and made.people == () and made.systems == ()
    assert made.capacity.people is None and made.capacity.deputy == made.capacity.fte == ""
    assert made.capacity.one_person_it is None and made.capacity.nobody is None
    assert question(made, "J03").state == "withheld"  # lists the same contracts as D09
    assert need(made, "N24").deadline_on is None
    quoted = {reason.question for each in made.needs for reason in each.reasons}
    assert quoted.isdisjoint(kept)
    everything = payload_text(made)
    secrets = (
        *("髙﨑", "話が合わない", "星見システムズ", "電子申請の契約", "2027-03-31"),
        *("1社だけで決める", "令和8年4月1日"),
    )
    assert [secret for secret in secrets if secret in everything] == []


def test_of_a_field_with_an_answer_kept_back_neither_level_nor_counts_are_told() -> None:
    told = {each.code: each for each in report(withheld=("J05", "B02")).levels}
    before = {each.code: each for each in report().levels}
    for code in ("D1", "D7"):
        kept = told[code]
        assert before[code].answered and before[code].mean
        assert kept.is_kept_back and (kept.mean, kept.answered, kept.sealed) == ("", 0, 0)
    others = before.keys() - {"D1", "D7"}
    assert {code: told[code] for code in others} == {code: before[code] for code in others}


def test_a_question_that_follows_from_an_answer_kept_back_does_not_tell_it() -> None:
    kept = with_followers({"C02"}, QUESTIONS)
    assert kept == {"C02", "C03"}
    asked = report(withheld=kept, C02="pub", C03="2026-03-31")
    for made in (asked, report(withheld=kept, C02="none")):
        told = question(made, "C03")
        assert (told.state, told.value, told.shown) == ("withheld", "", "")
    assert question(report(C02="none"), "C03").state == "hidden"
    assert with_followers({"J03"}, QUESTIONS) >= {"D09", "J03"}


def test_the_report_can_be_sent_and_read_back() -> None:
    for made in (report(), report(withheld=("A04",), B04=UNKNOWN)):
        assert report_from(payload_text(made)) == made


def test_an_untouched_interview_makes_a_report_too() -> None:
    nothing = replace(interview(), answers={}, people=(), systems=())
    made = compose(
        nothing,
        assess(nothing, SCALE, SHELF, TODAY),
        SCALE,
        SHELF,
        VILLAGE,
        rules=RULES,
        edition=3,
        composed_on=TODAY,
    )
    assert made.town.population is None and made.writer == "" and made.capacity.fte == ""
    assert {each.state for each in made.questions} <= {"unanswered", "hidden"}
    assert report_from(payload_text(made)) == made


def test_practice_is_marked() -> None:
    practising = replace(interview(), practice=True)
    made = compose(
        practising,
        assess(practising, SCALE, SHELF, TODAY),
        SCALE,
        SHELF,
        VILLAGE,
        rules=RULES,
        edition=1,
        composed_on=TODAY,
    )
    assert made.practice


def test_the_same_interview_gives_the_same_report() -> None:
    assert asdict(report()) == asdict(report())
