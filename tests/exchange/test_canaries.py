"""What travels gives nothing away; `tests.soak.canaries` searches the raw image of a medium."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from dxdesk.exchange.reports import payload_text
from tests.soak.canaries import betrays, canary, carries, hits, medium_after, report_with


def test_two_hundred_texts_of_a_report_are_nowhere_on_the_medium() -> None:
    report, canaries = report_with(200)
    assert len(canaries) >= 200 and all(each in payload_text(report) for each in canaries[:20])
    assert hits(medium_after("folder", carries(report)), canaries) == {}


def test_the_search_sees_plain_text() -> None:
    report, canaries = report_with(200)
    assert hits(medium_after("folder", betrays(report, keep=True)), canaries).total() >= 200


def test_the_search_sees_every_shape() -> None:
    text = canary(7)
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp932"):
        assert hits(b"x" + text.encode(encoding) + b"y", [text]) == {encoding: 1}
    for shift in range(7):
        coded = b64encode(b"x" * shift + text.encode() + b"tail")
        assert hits(coded, [text]) == {"base64": 1}, shift


def test_the_name_of_the_file_says_nothing_but_the_code_and_the_number(tmp_path: Path) -> None:
    carries(report_with(200)[0])(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["016373_2026-01.dxr"]
