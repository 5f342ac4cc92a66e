"""`dxdesk town reply`: the prefecture's reply seen, taken in, listed and explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from dxdesk.store import opening, sent
from tests.cli.conftest import TODAY, typed
from tests.desks.reply_letters import beside_similar, decided, reply_to, sealed

LATER = "2026-12-02"


@pytest.fixture
def town(example: Path) -> Path:
    return sorted((example / "towns").glob("*.dxtown"))[0]


def letter(example: Path, town: Path, name: str, number: int, *questions: str) -> Path:
    """A reply of the example's prefecture, as a file."""
    with opening.held(opening.open_town(town)) as db:
        written = sent.sent(db)[0]
        from dxdesk.exchange.reports import report_from

        more = beside_similar(report_from(written.payload_text))
        reply = reply_to(
            written, number=number, remarks=questions, decisions=decided(written), **more
        )
        path = example / name
        path.write_bytes(sealed(db, example, reply))
    return path


def test_a_reply_is_shown_first_and_taken_only_when_told_so(example: Path, town: Path) -> None:
    file = letter(example, town, "one.dxreply", 1, "B01", "B06")
    shown = typed("town", "reply", town, file, "--today", LATER)
    assert shown.code == 0, shown.err
    assert "県からの返事（第1号）" in shown.out and "修正してください" in shown.out
    assert "--take" in shown.out and "毎週火曜日" in shown.out
    assert typed("town", "reply", town).err.startswith("E-NO-REPLY")
    taken = typed("town", "reply", town, file, "--take", "--today", LATER, "--json")
    assert taken.document["taken"] and taken.document["open"] == ["B01", "B06"]
    again = typed("town", "reply", town, file, "--take", "--today", LATER, "--json")
    assert again.document["already"]


def test_open_questions_are_listed_changed_and_explained(example: Path, town: Path) -> None:
    typed("town", "reply", town, letter(example, town, "one.dxreply", 1, "B01", "B06"), "--take")
    assert typed("town", "answer", town, "B01=7").code == 0
    done = typed("town", "reply", town, "--explain", "B06", "--reason", "例規で決めています")
    assert done.code == 0 and "すべて済みました" in done.out
    listed = typed("town", "reply", town, "--json").document
    states = {each["question"]: each["state"] for each in listed["remarks"]}
    assert states == {"B01": "changed", "B06": "explained"} and listed["open"] == []
    back = typed("town", "reply", town, "--take-back", "b06", "--json").document
    assert back["open"] == ["B06"]


def test_an_older_reply_and_one_without_a_reason_are_refused(example: Path, town: Path) -> None:
    older = letter(example, town, "one.dxreply", 1, "B01")
    newer = letter(example, town, "two.dxreply", 2, "B06")
    assert typed("town", "reply", town, newer, "--take").code == 0
    refused = typed("town", "reply", town, older, "--take", "--json")
    assert (refused.code, refused.document["code"]) == (1, "E-REPLY-OLDER")
    empty = typed("town", "reply", town, "--explain", "B06", "--json")
    assert empty.document["code"] == "E-REPLY-REASON"


def test_a_report_is_no_reply(example: Path, town: Path) -> None:
    report = example / "reports" / sorted(p.name for p in (example / "reports").iterdir())[0]
    refused = typed("town", "reply", town, report, "--today", TODAY, "--json")
    assert refused.document["code"] in ("E-IS-REPORT", "E-REPLY-DECRYPT")
