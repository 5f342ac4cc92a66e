"""Every form that ever travelled is read; what is newer is refused whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields

import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.replies import open_reply, reply_from, reply_text
from dxdesk.exchange.reports import open_report, payload_text, report_from
from dxdesk.exchange.upgrades import (
    REPLY_STEPS,
    REPORT_STEPS,
    in_newest_form,
    report_from_1,
)
from dxdesk.report import needs_report
from dxdesk.report import reply as replies
from dxdesk.words import sentence
from tests.exchange.reply_samples import ORDINARY_REPLY
from tests.exchange.samples import ORDINARY
from tests.samples.shelf import (
    HERE,
    Sample,
    sample_prefecture_key,
    sample_town_key,
    samples,
)

AGAIN = "fields were added: until a program is given out, `python -m tests.samples.make --again`"
SAMPLES = samples()


def by_kind(kind: str) -> list[Sample]:
    return [each for each in SAMPLES if each.kind == kind]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_never_exchanged(sample: Sample) -> None:
    assert hashlib.sha256(sample.data).hexdigest() == sample.digest
    assert len(sample.data) <= 200_000


def test_all_files_on_the_shelf_are_listed() -> None:
    there = {path.name for path in HERE.iterdir() if path.suffix.startswith(".dx")}
    assert there == {sample.name for sample in SAMPLES}


@pytest.mark.parametrize("sample", by_kind("report"), ids=lambda sample: sample.name)
def test_a_report_of_every_form_is_opened_by_the_prefecture_and_by_its_town(sample: Sample) -> None:
    for key in (sample_prefecture_key(), sample_town_key()):
        opened = open_report(sample.data, key)
        assert (opened.header.schema, opened.paper_code) == (sample.form, sample.code), AGAIN
        assert opened.report.schema == needs_report.SCHEMA
        assert json.loads(opened.payload_text)["schema"] == sample.form
        assert report_from(payload_text(opened.report)) == opened.report


@pytest.mark.parametrize("sample", by_kind("reply"), ids=lambda sample: sample.name)
def test_a_reply_of_every_form_is_opened_by_its_town(sample: Sample) -> None:
    opened = open_reply(sample.data, sample_town_key())
    assert (opened.header.schema, opened.paper_code) == (sample.form, sample.code), AGAIN
    assert reply_from(reply_text(opened.reply)) == opened.reply


@pytest.mark.parametrize("sample", by_kind("kit"), ids=lambda sample: sample.name)
def test_a_kit_of_every_form_is_read(sample: Sample) -> None:
    kit = open_kit(sample.data)
    assert (kit.code, kit.name) == (sample.code, "高知県")


def test_there_are_samples_of_every_form() -> None:
    named = {(each.kind, each.form) for each in SAMPLES}
    assert named == {
        *(("report", form) for form in range(1, needs_report.SCHEMA + 1)),
        *(("reply", form) for form in range(1, replies.SCHEMA + 1)),
        ("kit", 1),
    }
    newest = [each.name for each in by_kind("report") if each.form == needs_report.SCHEMA]
    assert len(newest) == 3, "smallest, typical, largest"


def test_every_step_from_form_to_form_is_there() -> None:
    assert len(REPORT_STEPS) == needs_report.SCHEMA - 1
    assert len(REPLY_STEPS) == replies.SCHEMA - 1


def test_a_step_says_everything_the_newest_form_asks_for() -> None:
    sample = next(each for each in by_kind("report") if each.name == "report-1-typical.dxr")
    old = json.loads(open_report(sample.data, sample_prefecture_key()).payload_text)
    new = in_newest_form(old, 1, REPORT_STEPS)
    assert new.keys() == {each.name for each in fields(needs_report.NeedsReport)}
    assert set(new) - set(old) == {
        *("answers_to_reply", "attachments", "changes", "choices", "contradictions", "leaders"),
        "replaces",
        "sealed",
    }
    assert new["questions"] != old["questions"] and "said_by" not in old["questions"][0]


def test_a_step_leaves_what_it_was_given_alone_and_never_fails() -> None:
    holes: list[object] = [1, [1, {}, None], {}]
    broken: list[dict[str, object]] = [{}, *({"questions": each} for each in holes)]
    for raw in broken:
        before = json.dumps(raw)
        assert report_from_1(raw)["schema"] == 2
        assert json.dumps(raw) == before


def test_an_old_report_with_a_hole_is_refused_and_not_filled() -> None:
    sample = by_kind("report")[0]
    old = json.loads(open_report(sample.data, sample_prefecture_key()).payload_text)
    for name in ("town", "writer", "questions", "capacity"):
        rest = {key: value for key, value in old.items() if key != name}
        with pytest.raises(Refusal, match="E-REPORT"):
            report_from(canon(rest).decode())


def test_a_newer_report_or_reply_is_refused_whole_with_what_to_do() -> None:
    report, reply = json.loads(payload_text(ORDINARY)), json.loads(reply_text(ORDINARY_REPLY))
    report |= {"schema": needs_report.SCHEMA + 1, "later": 1}
    reply |= {"schema": replies.SCHEMA + 1, "later": 1}
    with pytest.raises(Refusal, match="E-SCHEMA-NEWER") as refused:
        report_from(canon(report).decode())
    assert "新しく" in sentence(refused.value) or "更新" in sentence(refused.value)
    with pytest.raises(Refusal, match="E-REPLY-SCHEMA-NEWER"):
        reply_from(canon(reply).decode())


def test_a_newer_kit_is_refused_whole() -> None:
    data = by_kind("kit")[0].data
    with pytest.raises(Refusal, match="E-KIT-NEWER"):
        open_kit(data.replace(b"dxdesk-kit 1", b"dxdesk-kit 2", 1))


def test_what_is_written_is_always_of_the_newest_form() -> None:
    assert json.loads(payload_text(ORDINARY))["schema"] == needs_report.SCHEMA
