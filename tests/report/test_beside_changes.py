"""The next edition tells which files and which kept contradictions came or went."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dxdesk.report.edition_changes import edition_changes
from dxdesk.report.needs_report import ReportedAttachment, ReportedContradiction, ReportedSide
from tests.report.town import SHIPPED_RULES, report

FILE = ReportedAttachment("B07", "引継書.pdf", 1, "0" * 64, ("YQ==",))
SIDES = (ReportedSide("F13", "決まり", "使わない"), ReportedSide("H04", "どこまで", "導入した"))
CLASH = ReportedContradiction("Z18", "合いません。", SIDES, "試行のみ", date(2026, 11, 23))


def test_a_file_and_a_reason_that_came_are_told_and_what_stayed_is_not() -> None:
    older = report()
    newer = replace(older, attachments=(FILE,), contradictions=(CLASH,))
    told = edition_changes(older, newer, SHIPPED_RULES, {})
    assert [(each.kind, each.code, each.before, each.after) for each in told] == [
        ("file", "B07", "なし", "添付あり"),
        ("contradiction", "F13", "なし", "このままにした：試行のみ"),
    ]
    assert edition_changes(newer, newer, SHIPPED_RULES, {}) == ()


def test_another_reason_is_told_and_so_is_a_file_that_went() -> None:
    older = replace(report(), attachments=(FILE,), contradictions=(CLASH,))
    newer = replace(older, attachments=(), contradictions=(replace(CLASH, reason="本格導入"),))
    told = edition_changes(older, newer, SHIPPED_RULES, {})
    assert [(each.kind, each.after) for each in told] == [
        ("file", "なし"), ("contradiction", "このままにした：本格導入")
    ]  # fmt: skip
