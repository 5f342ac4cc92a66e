"""The prefecture's workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from dxdesk.paper.prefecture_book import Receipt, prefecture_workbook
from dxdesk.plan.plan import Assignment, Plan, UnmetNeed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, PlannedTown, Problem, Weights
from dxdesk.report.needs_report import (
    NeedsReport,
    ReportedNeed,
    ReportedReason,
    ReportedSupport,
    Town,
    TownChoice,
)
from tests.paper.reports import HOSTILE, REQUESTS, report
from tests.paper.workbooks import formulas_in, values_of

POOL = (
    Specialist(
        "T01", "髙橋 和子", ("PM", "ENGINEER"), half_days_per_week=6, unavailable_weekdays=(4,)
    ),
    Specialist("T02", "山田 太郎", ("ENGINEER",)),
)


def need(code: str, title: str) -> ReportedNeed:
    return ReportedNeed(
        code,
        title,
        "D4",
        3,
        4,
        4,
        0,
        18,
        "urgent",
        "契約の終わり",
        date(2027, 3, 31),
        "ENGINEER",
        "W6",
        (
            ReportedReason("F01", "方針を決めましたか。", "決めていない", True),
            ReportedReason("F02", "見直しましたか。", "見直した", False),
        ),
        (
            ReportedSupport(
                "POOL_ENG", "人材プール派遣：システムの実務をする人", "RL03", "手が足りないため"
            ),
        ),
    )


def town(code: str, name: str) -> NeedsReport:
    return replace(
        report(),
        town=Town(code, name, "39", "高知県", 3000, None),
        needs=(need("N01", "方針をつくる"), need("N09", "研修")),
    )


def planned_need(key: str, title: str) -> PlannedNeed:
    return PlannedNeed(
        key, key[:6], title, ("PM", "ENGINEER"), (), (), 3, 2, 6, 2, 0, 3, "hybrid", 18, "urgent"
    )


WEIGHTS = Weights(3000, 800, 80, 85, 80, 6, 30, 40, 100, 50, 150, 10, 40, 130)
PROBLEM = Problem(
    2026,
    0,
    (
        PlannedTown("393410", "本山町", 33.7, 133.6, True),
        PlannedTown("392014", "室戸市", 33.3, 134.1, False),
    ),
    (
        planned_need("393410:N01", "方針をつくる"),
        planned_need("392014:N01", "方針をつくる"),
        planned_need("392014:N09", "研修"),
    ),
    POOL,
    {},
    (),
    WEIGHTS,
)
PLAN = Plan(
    (
        Assignment("T01", "393410:N01", 0, 6, 3, (0,), (2,), False, True, 75, 39, True, 1),
        Assignment("T01", "392014:N01", 8, 1, 2, (0,), (), True, False, 120, 4),
    ),
    (UnmetNeed("392014:N09", "HOURS"),),
    100,
    105,
    "4.76",
    90,
    "1.2",
    "time",
    0,
)
SENTENCES = {"392014:N09": ("エンジニアの手があいていません。", "月1回なら、山田さんが行けます。")}
REPORTS = (town("393410", "本山町"), town("392014", "室戸市"))
RECEIPTS = {
    "393410": Receipt(2, date(2026, 11, 20)),
    "392014": Receipt(1, date(2026, 11, 19)),
}
DATA = prefecture_workbook(REPORTS, PROBLEM, PLAN, POOL, SENTENCES, RECEIPTS)


def rows(sheet: str, data: bytes = DATA) -> list[dict[object, object]]:
    titles, *values = values_of(data, sheet)
    return [dict(zip(titles, row, strict=True)) for row in values]


def test_the_workbook_holds_the_whole_picture() -> None:
    book = load_workbook(BytesIO(DATA))
    assert book.sheetnames == [
        *("団体", "ニーズ", "派遣計画", "週の表", "訪問の一覧", "人の月", "市町村の月"),
        *("まだ行けない要望", "人材"),
    ]
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 8  # A3
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$1:$1"


def test_towns_stand_in_code_order_and_nothing_ranks_them() -> None:
    found = rows("団体")
    assert [row["団体コード"] for row in found] == ["392014", "393410"]
    assert not any("順位" in str(title) or "合計" in str(title) for title in found[0])
    first = found[0]
    assert first["受け取った日"] is not None
    assert first["報告"] == "第1号"
    assert first["1人情シス"] == "○"
    assert first["人分"] == 0.7
    assert first["標準化"] == 2
    assert first["決まりの見直し"] == "判定できません"
    assert first["要望の日数"] == 30


def test_what_a_town_does_not_know_is_not_written_as_no_or_nought() -> None:
    capacity = replace(report().capacity, value=None, fte="", people=None, one_person_it=None)
    unknown = replace(town("392014", "室戸市"), capacity=capacity)
    (row,) = rows("団体", prefecture_workbook((unknown,), None, None, (), {}))
    for title in ("1人情シス", "担当の人数", "人分", "人手（0〜4）"):
        assert row[title] == "わからない"


def test_each_need_shows_the_four_parts_of_its_points_and_what_it_rests_on() -> None:
    row = rows("ニーズ")[0]
    assert row["優先度"] == row["差"] + row["緊急度"] + row["人手"] + row["困りごとの順位"] == 18  # type: ignore[operator]
    assert row["この判断のもと"] == "方針を決めましたか。　→　決めていない"
    assert row["時期"] == "急ぐ"
    assert row["要望の形"] == "隔週1日・3か月"
    assert row["分野"] == "セキュリティ・業務継続"


def test_money_that_may_have_lapsed_is_never_shown_without_saying_so() -> None:
    lapsed = "この支援の財政措置は期間を過ぎています。"
    chosen = ReportedSupport(
        "CIO_AIDE", "CIO補佐官等の任用", "RL10", "助ける人がいません。", lapsed
    )
    usual = ReportedSupport("DXADV", "DXアドバイザー", "alternative", "ほかの候補です。")
    of = town("392014", "室戸市")
    noted = replace(of, needs=(replace(of.needs[0], supports=(chosen, usual)),))
    (row,) = rows("ニーズ", prefecture_workbook((noted,), None, None, (), {}))
    assert row["使える支援"] == (
        f"CIO補佐官等の任用（助ける人がいません。）　※{lapsed}\nDXアドバイザー"
    )


def test_a_need_no_single_answer_opened_shows_all_the_answers_behind_it() -> None:
    of = town("392014", "室戸市")
    reasons = (
        ReportedReason("B01", "何人いますか。", "3人", False),
        ReportedReason("B06", "代わりはいますか。", "", False),
    )
    (row,) = rows(
        "ニーズ",
        prefecture_workbook(
            (replace(of, needs=(replace(of.needs[0], reasons=reasons),)),), None, None, (), {}
        ),
    )
    assert row["この判断のもと"] == "何人いますか。　→　3人"


def test_each_assignment_says_who_goes_where_on_which_days() -> None:
    by_remote, on_site = rows("派遣計画")
    assert (on_site["市町村"], on_site["氏名"]) == ("本山町", "髙橋 和子")
    assert (on_site["始まり"], on_site["終わり"]) == ("令和8年4月", "令和8年9月")
    assert (on_site["毎週の曜日"], on_site["隔週の曜日"]) == ("月", "水（B週）")
    assert (on_site["来かた"], on_site["泊まり"], on_site["固定"]) == ("訪問", "○", "○")
    assert (on_site["片道（分）"], on_site["日数"]) == (75, 39)
    assert by_remote["始まり"] == by_remote["終わり"] == "令和8年12月"
    assert (by_remote["来かた"], by_remote["片道（分）"]) == ("画面ごし", None)


def test_the_week_shows_everybody_with_their_towns_by_weekday() -> None:
    first, second = rows("週の表")
    assert first["月"] == "本山町（4〜9月）\n室戸市（12月）"
    assert first["水"] == "本山町（B週、4〜9月）"
    assert first["金"] == "×"
    assert first["種類"] == "PM、エンジニア"
    assert [second[day] for day in "月火水木金"] == [None] * 5


def test_every_unmet_need_says_why_and_what_would_change_it() -> None:
    (row,) = rows("まだ行けない要望")
    assert (row["市町村"], row["要望"], row["週の日数"]) == ("室戸市", "研修", 1.5)
    assert (row["まだ決まらない理由"], row["こうすると変わります"]) == SENTENCES["392014:N09"]


def test_before_there_is_a_plan_its_sheets_have_headings_only() -> None:
    data = prefecture_workbook(REPORTS, None, None, POOL, {})
    assert rows("派遣計画", data) == rows("週の表", data) == rows("まだ行けない要望", data) == []
    assert len(rows("人材", data)) == 2


def test_hostile_words_are_never_formulas_and_lose_no_cell() -> None:
    for hostile in HOSTILE:
        bad = replace(town("392014", hostile), needs=(need("N01", hostile),))
        data = prefecture_workbook((bad,), None, None, (), {})
        assert formulas_in(data) == 0
        assert len(rows("ニーズ", data)) == 1


def test_a_character_excel_cannot_keep_is_shown_as_missing() -> None:
    bad = town("392014", "室\x0b戸\ud800市")
    (row,) = rows("団体", prefecture_workbook((bad,), None, None, (), {}))
    assert row["市町村"] == "室〓戸〓市"


def test_a_text_too_long_for_a_cell_says_that_it_was_cut() -> None:
    bad = town("392014", "𠮷" * 20_000)
    (row,) = rows("団体", prefecture_workbook((bad,), None, None, (), {}))
    assert str(row["市町村"]).startswith("𠮷" * 16_000)
    assert str(row["市町村"]).endswith("入りません）")


def test_what_a_town_decided_itself_stands_beside_what_was_computed() -> None:
    asked = replace(REQUESTS[0], need="X01", title="測量図を地図にのせる")
    made = replace(
        town("993018", "星見町"),
        requests=(asked,),
        choices=(
            TownChoice("X01", asked.title, "added", "工事が続くため", None, 1, None),
            TownChoice("N09", "研修", "dropped", "来年度にするため", 1, None, None),
        ),
    )
    data = prefecture_workbook([made], None, None, (), {})
    told = {row["記号"]: row for row in rows("ニーズ", data)}
    assert told["X01"]["市町村の判断"] == "加えた：工事が続くため"
    assert told["X01"]["要望の日数"] == asked.days
    assert told["N01"]["市町村の判断"] is None
    assert told["N09"]["市町村の判断"] == "外した：来年度にするため"
