"""Small real reports, keys and files for the tests of what travels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from dxdesk.exchange.keys import (
    PrefectureKey,
    TownKey,
    new_prefecture_key,
    new_town_key,
)
from dxdesk.exchange.reports import Sealed, seal_report
from dxdesk.report.needs_report import (
    AskedQuestion,
    NeedsReport,
    ReportedCapacity,
    ReportedLevel,
    ReportedNeed,
    ReportedPerson,
    ReportedReason,
    ReportedSupport,
    ReportedSystem,
    SupportRequest,
    Town,
)

SMALLEST = NeedsReport(
    town=Town("016373", "芽室町", "01", "北海道", None, None),
    composed_on=date(2026, 11, 23),
    fiscal_year=2026,
    edition=1,
    question_set="1",
    practice=False,
    writer="",
    questions=(),
    people=(),
    systems=(),
    levels=(),
    capacity=ReportedCapacity(None, "", None, None, None, ""),
    needs=(),
    requests=(),
)

NEED = ReportedNeed(
    code="N24",
    title="仕様書・見積もり",
    dimension="D7",
    gap=3,
    urgency=3,
    capacity_part=4,
    rank_part=1,
    priority=17,
    band="urgent",
    deadline_label="電子申請の契約",
    deadline_on=date(2027, 3, 31),
    talent="PM",
    work="W3",
    reasons=(ReportedReason("J05", "見積もりは何社から取りますか。", "1社", True),),
    supports=(ReportedSupport("POOL_PM", "人材プール派遣", "RL03", "手を動かす人が要る", ""),),
)

REQUEST = SupportRequest(
    rank=1,
    need="N24",
    title="仕様書・見積もり",
    talents=("PM", "SERVICE_DESIGNER"),
    skills=("調達",),
    half_days_per_week=2,
    months=3,
    days=12,
    mode="hybrid",
    first_month="2026-12",
    latest_month="2027-04",
    priority=17,
    band="urgent",
    reason="電子申請の契約の期限は令和9年3月31日(水)です（あと128日）。",
)

ORDINARY = replace(
    SMALLEST,
    town=Town("016373", "芽室町", "01", "北海道", 18_048, date(2026, 1, 1)),
    writer="総務課 情報係 髙﨑 𠮷子",
    questions=(
        AskedQuestion("B01", "B", "何人いますか。", "number", "answered", "1", "1人"),
        AskedQuestion("B06", "B", "代わりはいますか。", "single", "unknown", ask="総務課"),
        AskedQuestion("P01", "P", "困りごとは。", "text", "answered", '"葛󠄀城市"', "葛󠄀城市"),
        AskedQuestion("A04", "A", "だれが書いていますか。", "form", "withheld"),
    ),
    people=(ReportedPerson("p1", "髙﨑 𠮷子", "主事", 7, ("網",), (), ("p2",), ()),),
    systems=(
        ReportedSystem(
            "s1", "電子申請", "", "", None, "星見", date(2027, 3, 31), 349_000, "EAPPLY"
        ),
    ),
    levels=(ReportedLevel("D1", "体制・人手", 1, "1.20", 5, 5),),
    capacity=ReportedCapacity(0, "0.7", 1, True, False, ""),
    needs=(NEED,),
    requests=(REQUEST,),
)


@cache
def prefecture_key() -> PrefectureKey:
    """The key of the prefecture in all tests of one run."""
    return new_prefecture_key()


@cache
def town_key() -> TownKey:
    """The key of the town in all tests of one run."""
    return new_town_key()


def sealed(
    report: NeedsReport = SMALLEST,
    *,
    recipients: Sequence[str] | None = None,
    signer: TownKey | None = None,
    serial: int = 1,
    prev: str = "",
) -> Sealed:
    """`report` sealed as the town's program does it."""
    return seal_report(
        report,
        recipients=(prefecture_key().recipient,) if recipients is None else recipients,
        signer=signer or town_key(),
        serial=serial,
        prev=prev,
        created="2026-11-23T10:42:00+09:00",
        app="dxdesk 0.1.0",
    )
