"""The letter to a municipality: what comes, or why not; a draft looks like one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from dxdesk.paper.town_letter import Asked, LetterVisit, NotMade, TownLetter, Withdrawn, letters
from tests.paper.reading_back import active_parts, copied_text, drawn_text

FIRST = date(2026, 12, 1)
DAYS = tuple(FIRST + timedelta(days=7 * week) for week in range(17) if week != 4)
VISIT = LetterVisit(
    name="髙橋 千尋",
    kind="プロジェクトマネージャー",
    weekdays="毎週火曜日",
    remote=False,
    overnight=False,
    days=DAYS,
    not_made=(NotMade(date(2026, 12, 29), "年末年始", None, decided=True),),
)
SERVED = Asked("仕様書と見積もりを確かめる", 24, (VISIT,))
NOT = Asked("古い機器とOSを入れかえる", 12, (), "予算が足りません。", "予算が増えれば伺えます。")
LETTER = TownLetter(
    prefecture="高知県",
    code="393410",
    town="仁淀川町",
    form="町",
    fiscal_year=2026,
    report_on=date(2026, 11, 23),
    edition=1,
    asked=(SERVED, NOT),
    contact="デジタル政策課　佐藤　088-000-0000",
    draft=False,
)


def test_the_letter_says_who_comes_on_which_days_and_leaves_number_and_day_open(
    tmp_path: Path,
) -> None:
    printed = letters((LETTER,))
    said = copied_text(printed.pdf, tmp_path)
    assert printed.pages == 1 and printed.replaced == ()
    for words in (
        "仁淀川町長",
        "令和8年12月1日(火)から令和9年3月23日(火)まで、毎週火曜日",
        "令和9年3月",
        "12月29日(火)は、年末年始のため伺いません。",
        "予算が足りません。",
        "デジタル政策課",
    ):
        assert words in said, words
    assert active_parts(printed.pdf, tmp_path) == []


def test_a_draft_is_marked_and_a_letter_that_was_told_is_not(tmp_path: Path) -> None:
    draft = drawn_text(letters((replace(LETTER, draft=True),)).pdf, tmp_path)
    told = drawn_text(letters((LETTER,)).pdf, tmp_path)
    assert "（案）" in draft and "まだ決まったものではありません。" in draft
    assert "案" not in told and "（お知らせ）" in told


def test_practice_says_so(tmp_path: Path) -> None:
    said = drawn_text(letters((replace(LETTER, practice=True),)).pdf, tmp_path)
    assert said.split()[:2] == ["練", "習"]


def test_a_municipality_nobody_goes_to_reads_why_and_what_would_change_it(
    tmp_path: Path,
) -> None:
    said = copied_text(letters((replace(LETTER, asked=(NOT,)),)).pdf, tmp_path)
    assert "令和8年度は伺えないもの" in said and "予算が増えれば伺えます。" in said
    assert "専門人材が伺うもの" not in said
    assert "用意していただきたいこと" not in said


def test_what_is_still_open_is_said_to_be_open(tmp_path: Path) -> None:
    said = copied_text(letters((replace(LETTER, asked=(Asked("研修", 3),)),)).pdf, tmp_path)
    assert "まだ決まっていないもの" in said


def test_moved_and_undecided_days_are_told_apart(tmp_path: Path) -> None:
    day = date(2027, 1, 11)
    visit = replace(
        VISIT,
        not_made=(
            NotMade(day, "成人の日", date(2027, 1, 12), decided=True),
            NotMade(date(2027, 2, 23), "天皇誕生日", None, decided=False),
            NotMade(date(2027, 3, 2), "", date(2027, 3, 3), decided=True),
        ),
    )
    said = copied_text(
        letters((replace(LETTER, asked=(Asked("研修", 3, (visit,)),)),)).pdf, tmp_path
    )
    assert "1月11日(月)は、成人の日のため1月12日(火)に移します。" in said
    assert "2月23日(火)は、天皇誕生日のため日を調整しています。" in said
    assert "3月2日(火)を3月3日(水)に移します。" in said


def test_what_was_told_otherwise_before_stands_beside_and_what_is_given_up_is_said(
    tmp_path: Path,
) -> None:
    before = (date(2026, 12, 1), date(2027, 1, 31), "毎週月曜日")
    changed = Asked("研修", 3, (replace(VISIT, before=before),))
    gone = Withdrawn("機器の更新", "岡林 真一", date(2026, 11, 23))
    letter = replace(LETTER, asked=(changed,), withdrawn=(gone,))
    said = copied_text(letters((letter,)).pdf, tmp_path)
    assert "令和8年12月1日(火)から令和9年1月31日(日)まで、毎週月曜日" in said
    assert "令和8年11月23日にお知らせした岡林 真一さんの派遣は、取りやめます。" in said


@pytest.mark.parametrize("count", [1, 3, 8, 20])
def test_however_much_was_asked_nothing_is_cut(count: int, tmp_path: Path) -> None:
    asked = tuple(replace(SERVED, title=f"{number}番目の要望") for number in range(count))
    printed = letters((replace(LETTER, asked=(*asked, *[NOT] * count)),))
    said = copied_text(printed.pdf, tmp_path)
    assert "…" not in said
    assert all(f"{number}番目の要望" in said for number in range(count))
    assert said.count("お問い合わせ") == 1


def test_many_letters_in_one_document_each_begin_on_their_own_page(tmp_path: Path) -> None:
    towns = tuple(replace(LETTER, town=f"第{number}町") for number in range(5))
    printed = letters(towns)
    assert printed.pages == 5
    pages = copied_text(printed.pdf, tmp_path).split("\f")
    assert [f"第{number}町長" in page for number, page in enumerate(pages[:5])] == [True] * 5


def test_a_name_no_font_has_is_listed() -> None:
    printed = letters((replace(LETTER, asked=(Asked("研修\U000e0030", 1),)),))
    assert printed.replaced
