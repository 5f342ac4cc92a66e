"""The ministry's lists as Excel files: people, companies, and our own form."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook

from dxdesk.errors import Refusal
from dxdesk.paper.supply_book import supply_from_workbook, supply_workbook
from dxdesk.plan.supply import COMPANY, PERSON, Candidate


def _book(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


PEOPLE: list[list[object]] = [
    ["専門人材リスト（令和8年10月）"],
    ["氏名", "人材類型", "対応可能地域"],
    ["総務 花子", "プロデューサー", "四国地方"],
    ["デジタル 次郎", "エンジニア・サービスデザイナー", "高知県"],
]
COMPANIES: list[list[object]] = [
    ["社名", "派遣可能な人材の類型", "対応可能地域"],
    ["A社", "プロデューサー、\nプロジェクトマネージャー", "九州・沖縄、中国地方"],
]


def test_both_lists_of_the_ministry_are_read_from_one_workbook() -> None:
    found = supply_from_workbook(_book(専門人材リスト=PEOPLE, 協力企業リスト=COMPANIES))
    assert found == (
        Candidate("L01", PERSON, "総務 花子", ("PRODUCER",), ("四国地方",)),
        Candidate("L02", PERSON, "デジタル 次郎", ("ENGINEER", "SERVICE_DESIGNER"), ("高知県",)),
        Candidate("L03", COMPANY, "A社", ("PRODUCER", "PM"), ("九州・沖縄", "中国地方")),
    )


def test_our_own_form_comes_back_as_it_was_written() -> None:
    before = supply_from_workbook(_book(専門人材リスト=PEOPLE, 協力企業リスト=COMPANIES))
    marked = (*before[:2], Candidate("L09", COMPANY, "=B社", ("PM",), (), "民間企業", "電話済み"))
    assert supply_from_workbook(supply_workbook(marked)) == marked


def test_a_kind_nobody_knows_is_named_by_its_cell() -> None:
    rows: list[list[object]] = [*PEOPLE, ["無名 四郎", "魔法使い", "全国"]]
    with pytest.raises(Refusal) as refused:
        supply_from_workbook(_book(専門人材リスト=rows))
    assert refused.value.code == "E-SUPPLY"
    assert "B5" in str(refused.value.values["cells"])


def test_a_workbook_without_such_a_list_gives_nobody() -> None:
    assert supply_from_workbook(_book(予定表=[["日付", "行事"], ["4月", "入学式"]])) == ()
