"""The sealed part of a report: whole, for the officer alone, and never another report's."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.officer_keys import new_officer_key, officer_from, officer_text
from dxdesk.exchange.reports import open_report, payload_text, report_from
from dxdesk.exchange.sealed_parts import layer_mark, open_sealed, part_mark, sealed_layer
from dxdesk.report.needs_report import NeedsReport, SealedLayer, SealedPart
from tests.exchange.samples import NEED, ORDINARY, prefecture_key, sealed, town_key

OFFICER = new_officer_key("01")
CANARY = "控えをとっていないカナリア"
QUESTION = replace(
    ORDINARY.questions[0], id="F08", state="answered", value='"none"', shown=CANARY, note=CANARY
)
PART = SealedPart(
    town=ORDINARY.town.code,
    fiscal_year=ORDINARY.fiscal_year,
    edition=ORDINARY.edition,
    composed_on=ORDINARY.composed_on,
    questions=(QUESTION,),
    levels=(),
    needs=(replace(NEED, code="N12"),),
    requests=(),
)


def with_layer(layer: SealedLayer | None) -> NeedsReport:
    outside = replace(QUESTION, state="sealed", value="", shown="", note="", answered_on=None)
    return replace(ORDINARY, questions=(*ORDINARY.questions, outside), sealed=layer)


REPORT = with_layer(sealed_layer(PART, OFFICER.recipient))


def refused(report: NeedsReport) -> str:
    with pytest.raises(Refusal) as refusal:
        open_sealed(report, OFFICER)
    return refusal.value.code


def test_the_officer_reads_what_was_sealed_and_nobody_else_does() -> None:
    opened = open_report(sealed(REPORT).data, prefecture_key()).report
    assert open_sealed(opened, OFFICER) == PART
    for other in (prefecture_key(), town_key(), new_officer_key("01")):
        with pytest.raises(Refusal, match="E-SEALED-KEY"):
            open_sealed(opened, other)


def test_no_canary_of_the_sealed_part_is_in_the_open_payload() -> None:
    text = payload_text(REPORT)
    for encoding in ("utf-8", "utf-16-le", "cp932"):
        raw = CANARY.encode(encoding)
        assert raw not in text.encode()
        for shift in range(3):  # base64 of it at every place
            assert base64.b64encode(raw[shift:])[4:-4].decode() not in text
    assert '"N12"' not in text


def test_the_length_of_the_layer_tells_nothing_about_the_answer() -> None:
    short = replace(PART, questions=(replace(QUESTION, shown="ない", note=""),))
    lengths = set()
    for part in (PART, short) * 8:
        pieces = sealed_layer(part, OFFICER.recipient).content
        lengths.add(len("".join(pieces)) // 1024)
    assert len(lengths) == 1, "but for the random grease of the envelope"


def test_state_and_layer_come_together_or_not_at_all() -> None:
    for wrong in (with_layer(None), replace(ORDINARY, sealed=REPORT.sealed)):
        with pytest.raises(Refusal, match="E-REPORT"):
            payload_text(wrong)
    assert REPORT.sealed is not None
    for content in ((), ("!",), ("QUJD",), ("",) * 17):
        with pytest.raises(Refusal, match="E-REPORT"):
            payload_text(with_layer(replace(REPORT.sealed, content=content)))
    with pytest.raises(Refusal, match="E-REPORT"):
        payload_text(with_layer(replace(REPORT.sealed, recipient="age1x")))


def test_a_report_of_an_older_program_without_the_entry_is_read() -> None:
    plain = {**json.loads(payload_text(ORDINARY)), "schema": 1}
    del plain["sealed"]
    for level in plain["levels"]:
        del level["sealed"]
    assert report_from(canon(plain).decode()) == ORDINARY


def test_the_part_of_another_report_is_refused() -> None:
    for other in (
        replace(PART, town="016381"),
        replace(PART, edition=2),
        replace(PART, fiscal_year=2027),
    ):
        assert refused(with_layer(sealed_layer(other, OFFICER.recipient))) == "E-SEALED-OTHER"
    assert refused(ORDINARY) == "E-SEALED-NONE"


def test_a_damaged_layer_is_refused_whole() -> None:
    assert REPORT.sealed is not None
    raw = base64.b64decode("".join(REPORT.sealed.content))
    for at in range(0, len(raw), 997):
        changed = bytearray(raw)
        changed[at] ^= 1
        layer = replace(REPORT.sealed, content=(base64.b64encode(changed).decode(),))
        assert refused(with_layer(layer)) == "E-SEALED-DAMAGED"
    for cut in (1, 100, len(raw) - 1):
        layer = replace(REPORT.sealed, content=(base64.b64encode(raw[:cut]).decode(),))
        assert refused(with_layer(layer)) == "E-SEALED-DAMAGED"


def test_a_validly_sealed_part_with_an_impossible_entry_is_refused() -> None:
    key = pyrage.x25519.Recipient.from_str(OFFICER.recipient)

    def forged(**other: object) -> NeedsReport:
        body = {**json.loads(canon(json.loads(payload_of(PART)))), **other}
        data = pyrage.encrypt(b"dxdesk-sealed 1\n" + canon(body), [key])
        content = (base64.b64encode(data).decode(),)
        return with_layer(SealedLayer(OFFICER.recipient, content))

    assert open_sealed(forged(), OFFICER) == PART
    for other, code in (
        ({"extra": 1}, "E-REPORT"),
        ({"town": "016370"}, "E-REPORT"),
        ({"schema": 99}, "E-SCHEMA-NEWER"),
        ({"questions": [{"id": "F08"}]}, "E-REPORT"),
        ({"edition": 10**20}, "E-INT-RANGE"),
    ):
        assert refused(forged(**other)) == code


def payload_of(part: SealedPart) -> str:
    """The text inside, as the officer's key shows it."""
    layer = sealed_layer(part, OFFICER.recipient)
    plain = pyrage.decrypt(base64.b64decode("".join(layer.content)), [OFFICER.opener])
    return str(plain.split(b"\n", 1)[1].rstrip(b"\0").decode())


def test_marks_are_equal_for_equal_parts_and_differ_for_each_layer() -> None:
    again = sealed_layer(PART, OFFICER.recipient)
    assert REPORT.sealed is not None
    assert layer_mark(again) != layer_mark(REPORT.sealed)
    assert part_mark(PART) == part_mark(replace(PART)) != part_mark(replace(PART, edition=2))


def test_the_officers_key_file_is_read_back_or_refused() -> None:
    text = officer_text(OFFICER)
    assert officer_from(text.replace("\n", "\r\n").encode()) == OFFICER
    assert "SECRET" not in repr(OFFICER)
    for damaged in (text[:-5], text.replace("age1", "age2"), "", "漢字", text.lower()):
        with pytest.raises(Refusal, match="E-SECURITY-FILE"):
            officer_from(damaged.encode())


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not here")
def test_the_age_program_opens_both_layers_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "x.dxr").write_bytes(sealed(REPORT).data)
    (tmp_path / "prefecture.txt").write_text(prefecture_key().identity + "\n")
    (tmp_path / "officer.txt").write_text(officer_text(OFFICER))
    outer = "age -d -i prefecture.txt x.dxr | tail -n +4 | tr -d '\\0'"
    payload = subprocess.run(["sh", "-c", outer], cwd=tmp_path, capture_output=True, check=True)
    content = "".join(json.loads(payload.stdout)["sealed"]["content"])
    (tmp_path / "layer.txt").write_text(content)
    inner = "base64 -d layer.txt | age -d -i officer.txt | tail -n +2 | tr -d '\\0'"
    part = subprocess.run(["sh", "-c", inner], cwd=tmp_path, capture_output=True, check=True)
    assert json.loads(part.stdout)["questions"][0]["shown"] == CANARY
    wrong = "base64 -d layer.txt | age -d -i prefecture.txt"
    assert subprocess.run(["sh", "-c", wrong], cwd=tmp_path, capture_output=True).returncode != 0
