"""The command line takes with an answer what the window takes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dxdesk.desks import municipality as work
from dxdesk.store import opening
from tests.cli.conftest import typed

TOWN = "016373"


def _town(tmp_path: Path) -> Path:
    path = tmp_path / "town.dxtown"
    work.new_town(path, TOWN, None, date(2026, 11, 1))
    return path


def test_note_document_certainty_and_day_are_kept_with_every_answer_of_the_line(
    tmp_path: Path,
) -> None:
    path = _town(tmp_path)
    options = ["--note", "引継書", "--source", "人事台帳", "--perhaps", "--on", "令和8年10月31日"]
    options += ["--said-by", "人事係 田中"]
    said = typed("town", "answer", path, "B01=1", "B06=わからない:総務課", *options)
    assert said.code == 0, said.err
    with opening.held(opening.open_town(path)) as db:
        answers = work.interview_of(db).answers
    for question in ("B01", "B06"):
        answer = answers[question]
        assert (answer.note, answer.source, answer.certain) == ("引継書", "人事台帳", False)
        assert answer.said_by == "人事係 田中"
        assert answer.answered_on == date(2026, 10, 31)
    assert answers["B06"].ask == "総務課"


def test_a_day_that_has_not_come_changes_nothing(tmp_path: Path) -> None:
    path = _town(tmp_path)
    result = typed("town", "answer", path, "B01=1", "--on", "R99.1.1")
    assert result.code == 1 and "E-ANSWER" in result.err
    with opening.held(opening.open_town(path)) as db:
        assert work.interview_of(db).state("B01") == "unanswered"
