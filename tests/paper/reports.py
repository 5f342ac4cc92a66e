"""Reports the paper tests print: a fictional town, and the ways in which one can differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dxdesk.report.needs_report import (
    NeedsReport,
    ReportedCapacity,
    ReportedLevel,
    ReportedSystem,
    SupportRequest,
    Town,
)

NAMES = (
    "体制・人手",
    "方針・首長の関わり",
    "標準化",
    "セキュリティ・業務継続",
    "窓口・手続",
    "仕事のやり方・データ",
    "契約・調達・費用",
    "人材育成・確保",
    "決まりの見直し",
    "地域・住民",
)
LEVELS = (1, 1, 2, 1, 2, 1, 1, 0, None, 2)
BEFORE = (1, 0, 1, 1, 1, 1, 1, 0, None, 2)
ANSWERED = ((5, 5), (8, 8), (7, 7), (15, 17), (9, 10), (12, 14), (8, 8), (7, 8), (1, 3), (4, 4))
COSTS = (12_400_000, 6_600_000, 5_940_000, 4_180_000, 3_300_000, 1_980_000, 990_000, 349_000)

HOSTILE = (
    '<img src="/etc/hostname"/>',
    "<a href='file:///C:/x.exe'>押す</a>",
    "<para><b>太字",
    "=1+1",
    "+81-3-0000-0000",
    "@SUM(A1)",
    "-2+3",
    "\t=cmd|' /C calc'!A0",
    "%s{0}{form}{}}{",
    "\x00\x07\x0b\x1b",
    "\ud800",
    "\ufffe\uffff",
    "。" * 300,
    "「" * 300,
    "a" * 5000,
    "あ" * 20_000,
    "行\n" * 500,
    "\u202e逆\u202c",
    "👨‍👩‍👧",
    "",
    " ",
    "〓",
    "_x0041_",
)


def levels(values: tuple[int | None, ...] = LEVELS) -> tuple[ReportedLevel, ...]:
    return tuple(
        ReportedLevel(f"D{n}", name, level, "", *answered)
        for n, (name, level, answered) in enumerate(zip(NAMES, values, ANSWERED, strict=True), 1)
    )


def request(
    rank: int,
    title: str,
    talent: str,
    half_days: int,
    months: int,
    days: int,
    band: str,
    reason: str,
) -> SupportRequest:
    return SupportRequest(
        rank,
        f"N{rank:02d}",
        title,
        (talent,),
        (),
        half_days,
        months,
        days,
        "onsite",
        "2027-04",
        "2027-06",
        18 - rank,
        band,
        reason,
    )


REQUESTS = (
    request(
        1,
        "サイバーセキュリティの方針をつくる",
        "ENGINEER",
        1,
        3,
        6,
        "urgent",
        "令和8年4月1日から、すべての市町村に求められています。まだ決まっていません。",
    ),
    request(
        2,
        "電子申請の仕様書と見積もりを確かめる",
        "PM",
        2,
        3,
        12,
        "urgent",
        "契約が令和9年3月31日に終わります（あと128日）。1社だけの見積もりで決めています。",
    ),
    request(
        3,
        "システム担当の手をふやす",
        "ENGINEER",
        1,
        6,
        12,
        "this_year",
        "担当は1人（0.7人分）です。休んだとき、代わりは一部しかできません。",
    ),
)


def systems() -> tuple[ReportedSystem, ...]:
    return tuple(
        ReportedSystem(f"s{n}", f"システム{n}", "", "", None, "星見システムズ", None, cost, "")
        for n, cost in enumerate(COSTS, 1)
    )


def report(name: str = "星見町") -> NeedsReport:
    return NeedsReport(
        town=Town("993018", name, "99", "例示県", 6200, date(2026, 1, 1)),
        composed_on=date(2026, 11, 23),
        fiscal_year=2026,
        edition=1,
        question_set="1",
        practice=False,
        writer="総務課 庶務係  佐藤 美咲",
        questions=(),
        people=(),
        systems=systems(),
        levels=levels(),
        capacity=ReportedCapacity(0, "0.7", 1, True, False, "part"),
        needs=(),
        requests=REQUESTS,
    )


def last_year() -> NeedsReport:
    return replace(
        report(), composed_on=date(2025, 12, 10), fiscal_year=2025, levels=levels(BEFORE)
    )
