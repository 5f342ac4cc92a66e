"""What is asked of the pool: the right kinds, often enough, in time, with one clear reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk import paths
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.errors import Refusal
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.request_rules import request_rules_from
from tests.report.town import (
    QUESTIONS,
    RULES,
    SCALE,
    SHELF,
    SHIPPED_RULES,
    VILLAGE,
    report,
    request,
)

WISHES = QUESTIONS.by_id["P08"]
TEXT = paths.resource_texts("report")["requests.toml"]


def test_every_need_that_wants_somebody_from_the_pool_makes_one_request_in_order() -> None:
    made = report()
    wanting = [
        each.code
        for each in made.needs
        if any(support.code.startswith("POOL_") for support in each.supports)
    ]
    assert [each.need for each in made.requests] == wanting
    assert [each.rank for each in made.requests] == [*range(1, len(wanting) + 1)]
    assert len(wanting) > 3


def test_a_town_asks_for_no_more_than_the_mayor_decides_on_one_page() -> None:
    all_of_them, asked = report().requests, report(rules=SHIPPED_RULES).requests
    assert len(asked) == SHIPPED_RULES.most_requests == 3
    assert asked == all_of_them[:3]


def test_the_worked_example_asks_for_a_project_manager_once_a_week() -> None:
    quotes = request(report(), "N24")
    assert quotes.talents == ("PM", "SERVICE_DESIGNER")
    assert quotes.skills == ("役場の仕事を知っている", "契約・仕様書に強い")
    assert (quotes.half_days_per_week, quotes.months, quotes.days) == (2, 3, 12)
    assert (quotes.first_month, quotes.latest_month) == ("2026-12", "2027-04")
    assert quotes.title == "仕様書と見積もりを確かめる"
    assert quotes.reason == (
        "電子申請の契約の期限は、令和9年3月31日(水)です（あと128日）。"
        "仕様書は、業者の案をそのまま使っています。"
    )


def test_a_date_that_has_passed_is_said_to_have_passed() -> None:
    assert request(report(), "N09").reason == (
        "サイバーセキュリティ方針を公表する期限は、令和8年4月1日(水)でした。"
        "法律で求められた方針が、まだ決まっていません。"
    )


def test_a_deadline_today_is_said_to_be_today() -> None:
    reason = request(report(day=date(2027, 3, 31)), "N24").reason
    assert reason.startswith("電子申請の契約の期限は、今日です（令和9年3月31日(水)）。")


def test_without_a_deadline_the_weakest_answer_is_the_reason() -> None:
    assert request(report(), "N01").reason == "担当が休むと、代わりができる人がいません。"


def test_nobody_is_asked_to_come_for_something_the_town_does_not_know() -> None:
    unknown: dict[str, Any] = {
        each: Answer("", AnswerState.UNKNOWN) for each in ("F01", "F02", "F03")
    }
    made = report(P02=None, **unknown)
    assert "N09" in {each.code for each in made.needs}
    assert "N09" not in {each.need for each in made.requests}
    chosen = report(P02=["N09"], **unknown)
    assert request(chosen, "N09").reason == "村が困りごとの1番目に挙げました。"


def test_a_state_that_urges_is_not_said_twice() -> None:
    assert (
        request(report(E05="over"), "N34").reason == "期限を過ぎた機器を使っているため、急ぎます。"
    )


def test_a_policy_that_waits_for_its_publication_is_not_said_to_be_missing() -> None:
    assert request(report(F01="made"), "N09").reason.endswith(
        "方針は決まりましたが、公表はこれからです。"
    )


def test_an_answer_in_the_middle_is_quoted_rather_than_nothing_said() -> None:
    reason = request(report(G05="plan", G06=["conv"]), "N15").reason
    assert reason.endswith("に「検討している」と答えました。")


@pytest.mark.parametrize("said", ["ok", "none"])
def test_the_mayor_reads_nothing_about_the_mayor_that_blames(said: str) -> None:
    reason = request(report(C01=said), "N33").reason
    assert reason == "DXについて村長と話す機会が、まだ少ないです。"


def test_every_need_is_put_before_the_mayor_as_something_to_do() -> None:
    titles = {each.code: each.request for each in SCALE.needs}
    assert len(set(titles.values())) == 34
    for title in titles.values():
        assert title[-1] in "うくすつぬむるぐ" and len(title) <= 22


def test_every_answer_that_opens_a_need_has_its_short_sentence() -> None:
    signs = {sign for need in SCALE.needs for sign in need.triggers if sign.one_of}
    for sign in signs:
        for choice in sign.one_of:
            assert RULES.fact(sign.question, choice, ""), (sign.question, choice)


def test_every_short_sentence_belongs_to_an_answer_there_is() -> None:
    for fact in RULES.facts:
        question, _, choice = fact.code.partition(".")
        choices = {each.code for each in QUESTIONS.by_id[question].choices}
        assert not choice or choice in choices, fact.code
        assert fact.words.endswith("。") and len(fact.words) <= 40, fact.code


def test_only_the_most_urgent_request_asks_for_somebody_who_stays_all_week() -> None:
    first, *others = report(P07="full", rules=SHIPPED_RULES).requests
    assert first.half_days_per_week == 10
    assert [each.half_days_per_week for each in others] == [2, 1]


@pytest.mark.parametrize(("name", "form"), [("北海道", "道"), ("大阪府", "府"), ("東京都", "都")])
def test_a_report_names_its_own_kind_of_prefecture(name: str, form: str) -> None:
    made = report(town=replace(VILLAGE, prefecture_name=name))
    asked = {each.id: each.text for each in made.questions}
    assert asked["C05"] == f"{form}とは、どんな約束や会議の場がありますか。"
    words = "".join(s.name + s.why + s.note for need in made.needs for s in need.supports)
    assert f"{form}の相談窓口" in words and "県" not in words


def test_without_any_answer_what_the_town_chose_is_the_reason() -> None:
    made = report(D01=None, P02=["N01", "N16"])
    assert request(made, "N16").reason == "村が困りごとの2番目に挙げました。"


def test_an_answer_kept_back_is_never_the_reason() -> None:
    open_, kept = (
        "".join(each.reason for each in made.requests)
        for made in (report(), report(withheld=("D09", "F01", "B06", "J04")))
    )
    for secret in ("電子申請", "サイバー", "代わりができる人がいません", "業者の案"):
        assert secret in open_
        assert secret not in kept


def test_a_whole_table_is_not_quoted_in_a_sentence() -> None:
    assert all(len(each.reason) <= 160 for each in report().requests)


@pytest.mark.parametrize(
    ("said", "half_days", "months", "days", "mode"),
    [
        ("w2", 4, 3, 24, "hybrid"),
        ("w1", 2, 3, 12, "hybrid"),
        ("m2", 1, 3, 6, "hybrid"),
        ("m1", 1, 3, 3, "hybrid"),
        ("online", 1, 3, 3, "remote"),
        ("once", 1, 1, 1, "hybrid"),
        (None, 2, 3, 12, "hybrid"),
    ],
)
def test_how_often_the_town_wishes_becomes_half_days_and_days(
    said: str | None, half_days: int, months: int, days: int, mode: str
) -> None:
    quotes = request(report(P07=said, E06="any"), "N24")
    asked = (quotes.half_days_per_week, quotes.months, quotes.days, quotes.mode)
    assert asked == (half_days, months, days, mode)


def test_less_urgent_needs_ask_for_less_when_the_town_did_not_say() -> None:
    made = report(P07=None)
    assert {(each.band, each.half_days_per_week) for each in made.requests} >= {
        ("urgent", 2),
        ("this_year", 1),
    }
    assert all(each.half_days_per_week == 1 for each in made.requests if each.band != "urgent")


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        *(("any", "hybrid"), ("room", "hybrid")),
        *(("hard", "onsite"), ("none", "onsite"), (None, "onsite")),
    ],
)
def test_without_web_meetings_people_have_to_come(said: str | None, mode: str) -> None:
    assert request(report(E06=said), "N24").mode == mode


def test_a_frequency_kept_back_is_not_used() -> None:
    assert request(report(P07="full", withheld=("P07",)), "N24").half_days_per_week == 2


def test_skills_are_wished_only_of_those_who_have_them() -> None:
    made = report(P08=["net", "plan"])
    assert request(made, "N09").skills == ("ネットワーク・機器に強い",)
    assert request(made, "N24").skills == ("計画づくりに強い",)


def test_an_engineer_for_a_one_person_office_is_not_replaced_by_a_designer() -> None:
    assert "SERVICE_DESIGNER" not in request(report(), "N01").talents


def test_urgent_needs_may_wait_less_for_their_start() -> None:
    made = report()
    latest = {each.need: each.latest_month for each in made.requests}
    assert latest["N09"] == "2027-02" and latest["N24"] == "2027-04" and latest["N01"] == "2027-11"


@settings(max_examples=30)
@given(st.dates(date(1985, 1, 1), date(2199, 12, 31)), st.sampled_from([None, "full", "once"]))
def test_on_any_day_the_requests_can_be_sent(day: date, often: Any) -> None:
    made = report(day=day, P07=often)
    assert report_from(payload_text(made)) == made
    for each in made.requests:
        assert day.isoformat()[:7] < each.first_month <= each.latest_month


def test_every_wish_of_the_interview_fits_some_kind_of_specialist() -> None:
    kinds = {talent.code for talent in SHELF.talents}
    assert {each.code for each in RULES.skills} == {each.code for each in WISHES.choices}
    assert all(each.talents and kinds.issuperset(each.talents) for each in RULES.skills)


def test_every_kind_of_work_has_a_length() -> None:
    for work in SHELF.works:
        assert 1 <= RULES.months(work.code) <= 24


def test_an_unknown_answer_behind_a_need_is_said_to_be_unknown() -> None:
    made = report(E01=Answer("", AnswerState.UNKNOWN), P02=["N08"])
    assert request(made, "N08").reason == "パソコンのつながり方が、まだわかりません。"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('code = "w2"', 'code = "w1"'),
        ("half_days_per_week = 10", "half_days_per_week = 11"),
        ("half_days_per_week = 10", 'half_days_per_week = "10"'),
        ("days_per_month = 20", "days_per_month = 40"),
        ('unsaid_for = "urgent"', 'unsaid_for = "soon"'),
        ("months = 6", "months = 0"),
        ("urgency = 4", "urgency = 3"),
        ("wait_months = 11", "wait_months = 99"),
        ("[[skills]]", "[[abilities]]"),
        ("{day}でした", "{week}でした"),
        ("{shown}です", "{number}です"),
        ('code = "plain"', 'code = "fancy"'),
        ('talents = ["PM"]', 'talent = ["PM"]'),
        ("[[works]]", "[[works"),
    ],
)
def test_a_flaw_in_the_request_data_is_refused_with_its_place(old: str, new: str) -> None:
    assert old in TEXT
    with pytest.raises(Refusal) as refused:
        request_rules_from({"requests.toml": TEXT.replace(old, new, 1)})
    assert refused.value.code == "E-REQUESTS"
    assert refused.value.values["file"] == "requests.toml"


def test_missing_and_strange_files_of_request_data_are_refused() -> None:
    for files in ({}, {"requests.toml": TEXT, "more.toml": ""}):
        with pytest.raises(Refusal, match="E-REQUESTS"):
            request_rules_from(files)
