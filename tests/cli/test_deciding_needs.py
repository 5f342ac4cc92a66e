"""The requests of a town on the command line: shown, decided, and told in the report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dxdesk.exchange.reports import report_from
from dxdesk.store import opening, sent
from tests.cli.conftest import TODAY, Outcome, typed

WHY = "町長と決めました"


@pytest.fixture
def town(example: Path) -> Path:
    return next(iter(sorted((example / "towns").glob("*.dxtown"))))


def needs(town: Path, *said: object, reason: str = WHY) -> Outcome:
    return typed("town", "needs", town, *said, "--reason", reason, "--today", TODAY, "--json")


def shown(town: Path) -> Outcome:
    return typed("town", "needs", town, "--today", TODAY, "--json")


def asked(town: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = shown(town).document["requests"]
    return found


def test_requests_are_dropped_added_moved_and_reworded_with_a_reason(town: Path) -> None:
    first, second, third = (each["need"] for each in asked(town))
    assert needs(town, "--drop", first).code == 0
    own = ("--own", "測量図を地図に載せる", "--why", "道路の工事に要る", "--talent", "ENGINEER")
    assert needs(town, *own).code == 0
    assert needs(town, "--rank", third, 1).code == 0
    assert needs(town, "--edit", second, "--often", "w2", "--months", 5).code == 0
    document = shown(town).document
    assert [each["need"] for each in document["requests"]] == [third, second, "X01"]
    assert document["requests"][1]["days"] == 40
    kinds = {(each["need"], each["kind"]) for each in document["choices"]}
    assert kinds == {
        (first, "dropped"),
        ("X01", "added"),
        (third, "ranked"),
        (second, "edited"),
    }
    assert all(each["reason"] == WHY for each in document["choices"])
    assert [each["need"] for each in document["computed"]] == [first, second, third]


def test_what_was_decided_is_in_the_report_and_on_the_page_for_the_mayor(
    town: Path, tmp_path: Path
) -> None:
    first = asked(town)[0]["need"]
    needs(town, "--drop", first)
    assert typed("town", "report", town, "--to", tmp_path, "--today", TODAY).code == 0
    db = opening.open_town(town)
    written = report_from(sent.sent(db)[-1].payload_text)
    opening.close(db)
    assert [each.reason for each in written.choices] == [WHY]
    assert first not in {each.need for each in written.requests}
    assert first in {each.code for each in written.needs}
    pdf = tmp_path / "mayor.pdf"
    page = typed("town", "summary", town, "--pdf", pdf, "--today", TODAY, "--json").document
    assert page["pages"] == 1


def test_a_decision_is_taken_back(town: Path) -> None:
    before = asked(town)
    needs(town, "--drop", before[0]["need"])
    assert needs(town, "--back", before[0]["need"], "dropped").code == 0
    assert asked(town) == before


def test_a_decision_without_a_reason_changes_nothing(town: Path) -> None:
    before = town.read_bytes()
    refused = needs(town, "--drop", asked(town)[0]["need"], reason="")
    assert (refused.code, refused.document["code"]) == (1, "E-CHOICE-REASON")
    assert town.read_bytes() == before


def test_two_decisions_at_once_are_a_wrong_usage(town: Path) -> None:
    assert needs(town, "--drop", "N01", "--add", "N02").code == 2


def test_people_read_the_requests_and_the_word_of_the_office(town: Path) -> None:
    first = asked(town)[0]
    needs(town, "--drop", first["need"])
    shown = typed("town", "needs", town, "--today", TODAY)
    assert f"町の判断（外した）：{WHY}" in shown.out
    assert f"－  {first['need']}" in shown.out
