"""A pin is looked at before it is kept: what no plan could hold is refused with what to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dxdesk.desks import dispatch, prefecture
from dxdesk.plan.candidates import ranked
from dxdesk.plan.gates import half_days_free
from dxdesk.store import opening, planners_word
from tests.cli.conftest import TODAY, Outcome, typed
from tests.desks.gaps import somebody_for_a_gap


def _pin(desk: Path, person: str, need: str, *more: object) -> Outcome:
    pair = ("--specialist", person, "--need", need)
    return typed("pref", "pin", desk, *pair, *more, "--today", TODAY, "--json")


def _said(outcome: Outcome) -> tuple[int, str]:
    document = outcome.document
    assert "Traceback" not in outcome.err
    return outcome.code, document.get("code", "")


def _kept(desk: Path) -> tuple[Any, ...]:
    with opening.held(opening.open_prefecture(desk)) as db:
        return planners_word.pins(db)


@pytest.fixture
def pair(planned: Path) -> tuple[str, str]:
    """A person and a need that the person could take."""
    with opening.held(opening.open_prefecture(planned)) as db:
        return somebody_for_a_gap(dispatch.latest(db))


def test_a_pin_that_can_hold_is_kept_without_a_warning(
    planned: Path, pair: tuple[str, str]
) -> None:
    outcome = _pin(planned, *pair)
    assert outcome.document == {"ok": True, "pins": 1, "warning": ""}
    assert [(pin.specialist, pin.need) for pin in _kept(planned)] == [pair]


def test_an_unknown_person_or_need_is_refused(planned: Path, pair: tuple[str, str]) -> None:
    person, need = pair
    assert _said(_pin(planned, "T99", need)) == (1, "E-PIN-PERSON")
    assert _said(_pin(planned, person, "393011:N77")) == (1, "E-PIN-NEED")
    assert _said(_pin(planned, person, "\u8fbb\U000e0101:😀")) == (1, "E-PIN-NEED")
    assert _kept(planned) == ()


def test_a_person_whom_a_gate_keeps_from_the_need_is_not_pinned_to_it(planned: Path) -> None:
    with opening.held(opening.open_prefecture(planned)) as db:
        problem = dispatch.problem_of(db, date.fromisoformat(TODAY))
    person, need = next(
        (p.key, n.key)
        for p in problem.specialists
        for n in problem.needs
        if n.talents and not set(p.talents) & set(n.talents)
    )
    outcome = _pin(planned, person, need)
    assert _said(outcome) == (1, "E-PIN-NEVER")
    assert "別の人を選んでください" in outcome.document["message"]
    assert _kept(planned) == ()


@pytest.mark.parametrize(
    ("words", "code", "what_to_do"),
    [
        (("--from", "2027-04"), "E-PIN-MONTHS", "月を書いてください"),
        (("--from", "2026-03"), "E-PIN-MONTHS", "月を書いてください"),
        (("--from", "2027-02", "--months", 3), "E-PIN-MONTHS", "月を書いてください"),
        (("--from", "2026-04"), "E-PIN-HOLDS", "先の月にしてください"),
        (("--months", 12), "E-PIN-HOLDS", "月を変えてください"),
    ],
)
def test_months_outside_the_year_or_gone_are_refused(
    planned: Path, pair: tuple[str, str], words: tuple[object, ...], code: str, what_to_do: str
) -> None:
    outcome = _pin(planned, *pair, *words)
    assert _said(outcome) == (1, code)
    assert what_to_do in outcome.document["message"]
    assert _kept(planned) == ()


def test_more_days_than_the_person_has_are_refused(planned: Path, pair: tuple[str, str]) -> None:
    with opening.held(opening.open_prefecture(planned)) as db:
        free = {each.key: half_days_free(each) for each in prefecture.pool_of(db)}
    outcome = _pin(planned, *pair, "--days", (free[pair[0]] + 1) / 2)
    assert _said(outcome) == (1, "E-PIN-HOLDS")
    assert "日数を減らしてください" in outcome.document["message"]
    assert _kept(planned) == ()


@pytest.mark.parametrize("days", ["0", "0.4", "1.3", "5.5", "-1", "nan", "inf", "１．２", "二日"])
def test_days_that_are_no_half_days_of_a_week_are_a_wrong_usage(
    planned: Path, pair: tuple[str, str], days: str
) -> None:
    outcome = _pin(planned, *pair, "--days", days)
    assert _said(outcome) == (2, "E-USAGE")
    assert "半日きざみ" in outcome.document["message"]


def test_a_ban_stands_until_it_is_taken_back(planned: Path, pair: tuple[str, str]) -> None:
    person, need = pair
    for banned in (need, f"{need.partition(':')[0]}:*"):
        assert _said(_pin(planned, person, banned, "--forbid")) == (0, "")
        before = _kept(planned)
        outcome = _pin(planned, person, need)
        assert _said(outcome) == (1, "E-PIN-NEVER")
        assert "先に禁止を取り消してください" in outcome.document["message"]
        assert _said(_pin(planned, person, need, "--days", 0.5)) == (1, "E-PIN-HOLDS")
        assert _kept(planned) == before
        assert _said(_pin(planned, person, banned, "--remove")) == (0, "")
    assert _said(_pin(planned, person, need)) == (0, "")


def test_what_was_never_said_cannot_be_taken_back(planned: Path, pair: tuple[str, str]) -> None:
    assert _said(_pin(planned, *pair, "--remove")) == (1, "E-PIN-NONE")
    whole = f"{pair[1].partition(':')[0]}:*"
    assert _said(_pin(planned, pair[0], whole, "--remove")) == (1, "E-PIN-NONE")
    assert "組みました" in typed("pref", "undo", planned, "--json").document["undone"]


def test_months_and_days_have_no_meaning_for_a_ban(planned: Path, pair: tuple[str, str]) -> None:
    assert _said(_pin(planned, *pair, "--forbid", "--days", 1)) == (2, "E-USAGE")
    assert _said(_pin(planned, *pair, "--remove", "--from", "2027-01")) == (2, "E-USAGE")
    assert _kept(planned) == ()


def test_pins_that_fill_a_persons_days_are_a_warning_and_own_days_a_refusal(planned: Path) -> None:
    with opening.held(opening.open_prefecture(planned)) as db:
        person = prefecture.pool_of(db)[0]
        problem = dispatch.problem_of(db, date.fromisoformat(TODAY))
        needs = [
            need.key
            for need in problem.needs
            if ranked(problem, (), need.key).fits
            and any(fit.specialist == person.key for fit in ranked(problem, (), need.key).fits)
        ]
        assert len(needs) > 1
    free, most = half_days_free(person), 12 - problem.first_open_month
    whole = ("--from", f"2026-{problem.first_open_month + 4:02}", "--months", most)
    assert _said(_pin(planned, person.key, needs[0], *whole, "--days", free / 2)) == (0, "")
    second = _pin(planned, person.key, needs[1])
    assert second.code == 0 and "日数が埋まっています" in second.document["warning"]
    assert len(_kept(planned)) == 2
    third = _pin(planned, person.key, needs[1], *whole, "--days", 0.5)
    assert _said(third) == (1, "E-PIN-HOLDS") and len(_kept(planned)) == 2


def test_without_reports_or_a_pool_nobody_can_be_pinned(example: Path) -> None:
    desk = example / "prefecture.dxpref"
    assert _said(_pin(desk, "T01", "393011:N09")) == (1, "E-PIN-PERSON")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    assert _said(_pin(desk, "T01", "393011:N09")) == (1, "E-PIN-NEED")
