"""Files and contradictions in a report are what they say they are, or the report is refused."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.reports import payload_text, report_from
from dxdesk.report.needs_report import ReportedAttachment, ReportedContradiction, ReportedSide
from tests.exchange.samples import SMALLEST

CONTENT = b"%PDF-1.7"
FILE = ReportedAttachment(
    "B07",
    "../../引継書.pdf",  # only words: whoever saves it makes a safe name of it
    len(CONTENT),
    sha256(CONTENT).hexdigest(),
    (b64encode(CONTENT).decode(),),
)
SIDES = (ReportedSide("F13", "質問", "答え"), ReportedSide("H04", "質問", "答え"))
CLASH = ReportedContradiction("Z18", "合いません。", SIDES, "理由", date(2026, 11, 23))


def test_files_and_contradictions_come_back_as_they_were() -> None:
    report = replace(SMALLEST, attachments=(FILE,), contradictions=(CLASH,))
    assert report_from(payload_text(report)) == report


@pytest.mark.parametrize(
    "spoilt",
    [
        replace(FILE, size=9),
        replace(FILE, size=0),
        replace(FILE, size=2**40),
        replace(FILE, sha256="0" * 64),
        replace(FILE, content=("*" * 12,)),
        replace(FILE, content=()),
        replace(FILE, content=("",) * 1000),
        replace(FILE, question="../etc"),
        replace(FILE, name=""),
        replace(FILE, name="長" * 300),
        replace(CLASH, reason=""),
        replace(CLASH, sides=SIDES[:1]),
        replace(CLASH, id="Z1"),
    ],
)
def test_what_is_not_what_it_says_is_refused(
    spoilt: ReportedAttachment | ReportedContradiction,
) -> None:
    part = "attachments" if isinstance(spoilt, ReportedAttachment) else "contradictions"
    with pytest.raises(Refusal) as refused:
        payload_text(replace(SMALLEST, **{part: (spoilt,)}))  # type: ignore[arg-type]
    assert refused.value.code == "E-REPORT"


def test_an_entry_of_a_later_program_is_refused_and_not_half_read() -> None:
    text = payload_text(SMALLEST).replace('"attachments":[]', '"attachments":[{"kind":"film"}]')
    with pytest.raises(Refusal) as refused:
        report_from(text)
    assert refused.value.code == "E-REPORT"
    assert canon({"a": 1}) == b'{"a":1}'
