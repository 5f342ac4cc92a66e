"""Replies to a town of the example, sealed with its own prefecture's key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.desks import prefecture as prefecture_desk
from dxdesk.desks.municipality import OWN_KEY
from dxdesk.exchange.keys import PrefectureKey, TownKey
from dxdesk.exchange.replies import seal_reply
from dxdesk.exchange.reports import report_from
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import Decision, Remark, Reply, Similar, Visit
from dxdesk.store import keys, opening, sent

if TYPE_CHECKING:
    from sqlite_utils import Database

WRITTEN = date(2026, 11, 30)
ANSWER_BY = date(2026, 12, 10)
TASKS = Visit(
    "鈴木 一郎", "個別プロジェクトを進める人", date(2026, 12, 1), date(2027, 3, 30), "毎週火曜日",
    17, "onsite",
)  # fmt: skip


def prefecture_key(made: Path) -> PrefectureKey:
    """The key in the example's prefecture workspace."""
    with opening.held(opening.open_prefecture(made / "prefecture.dxpref")) as db:
        return prefecture_desk.key_of(db)


def remark(report: NeedsReport, question: str, word: str = "correct", said: str = "") -> Remark:
    """A remark about an answer as the report has it."""
    asked = next(each for each in report.questions if each.id == question)
    shown = asked.shown or asked.state
    return Remark(question, asked.text, shown, word, said or f"{question}をもう一度見てください。")


def reply_to(
    written: sent.SentReport,
    *,
    number: int = 1,
    remarks: Sequence[Remark | str] = (),
    **other: object,
) -> Reply:
    """A reply about a report; a remark may be given as the question alone."""
    report = report_from(written.payload_text)
    plain = Reply(
        prefecture=report.town.prefecture,
        prefecture_name=report.town.prefecture_name,
        town=report.town.code,
        town_name=report.town.name,
        number=number,
        composed_on=WRITTEN,
        fiscal_year=written.fiscal_year,
        state="asking",
        practice=report.practice,
        report_serial=written.serial,
        report_sha256=written.header_sha256,
        report_edition=written.edition,
        report_composed_on=report.composed_on,
        answer_by=ANSWER_BY,
        contact="デジタル政策課 0000-00-0000",
        remarks=tuple(
            each if isinstance(each, Remark) else remark(report, each) for each in remarks
        ),
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def decided(written: sent.SentReport) -> tuple[Decision, ...]:
    """One decision of each kind, as far as the report asks for so much."""
    asked = report_from(written.payload_text).requests[:3]
    kinds = (
        {"outcome": "served", "visits": (TASKS,)},
        {
            "outcome": "not_this_year",
            "why": "この分野の人は、3月まで空きがありません。",
            "change": "4月からなら、週1日行けます。",
        },
        {"outcome": "open"},
    )
    return tuple(
        Decision(need=each.need, title=each.title, asked_days=each.days, **kind)  # type: ignore[arg-type]
        for each, kind in zip(asked, kinds, strict=False)
    )


def beside_similar(report: NeedsReport) -> dict[str, object]:
    """Seven similar towns, in every field of work."""
    counts = ((2, 3, 1, 1, 0), (0, 4, 2, 1, 0), (1, 1, 3, 2, 0), (3, 3, 1, 0, 0))
    return {
        "similar": tuple(
            Similar(each.code, each.name, each.level, counts[at % 4])
            for at, each in enumerate(report.levels)
        ),
        "similar_towns": 7,
        "similar_described": "同じ県の、人口5千人から1万人の7つの市町村",
    }


def sealed(db: Database, made: Path | PrefectureKey, reply: Reply) -> bytes:
    """The file as it lies on the stick, for the town of this workspace."""
    own = TownKey.from_bytes(keys.key(db, OWN_KEY) or b"")
    signer = made if isinstance(made, PrefectureKey) else prefecture_key(made)
    letter = seal_reply(
        reply,
        town=own.recipient,
        recipients=(),
        signer=signer,
        created=f"{WRITTEN.isoformat()}T10:42:00+09:00",
        app="dxdesk test",
    )
    return letter.data
