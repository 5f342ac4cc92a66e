"""The paper for the meeting: counts, people, reasons, a map that reads without colour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from dxdesk.paper.plan_map_page import MapFacts
from dxdesk.paper.plan_paper import (
    PersonPart,
    PlanPaper,
    SentRow,
    TownPart,
    UnmetPart,
    plan_paper,
)
from tests.paper.reading_back import active_parts, copied_text, drawn

ROW = SentRow("仕様書と見積もりを確かめる", "髙橋 千尋", "12月〜3月 火", "訪問 30分", 17, "案")
PAPER = PlanPaper(
    prefecture="高知県",
    name="案A",
    fiscal_year=2026,
    today=date(2026, 11, 23),
    summary=("要望2件のうち、1件に人が行きます。",),
    towns=(TownPart("仁淀川町", (ROW, replace(ROW, need="研修を開く"))),),
    people=(PersonPart("髙橋 千尋", "案件", (0,) * 8 + (2, 2, 3, 2), 17, ("仁淀川町",)),),
    unmet=(UnmetPart("大月町", "研修を開く", "急ぐ　週1日・3か月", "人がいません。", "あと1人。"),),
    map=MapFacts(
        towns={"仁淀川町": (33.57, 133.17), "大月町": (32.84, 132.70)},
        states={"仁淀川町": "served", "大月町": "unmet"},
        bases=((33.56, 133.53),),
        ways=(((33.56, 133.53), "仁淀川町", False),),
    ),
    assumptions=("訪問は1日単位です。",),
    weights=(("1人情シスの団体に、だれかが行くこと", "3,000 点／団体", "実験値"),),
)


def test_every_part_is_on_the_paper(tmp_path: Path) -> None:
    printed = plan_paper(PAPER)
    said = copied_text(printed.pdf, tmp_path)
    for words in (
        "派遣計画書",
        "案A",
        "仁淀川町",
        "12月〜3月 火",
        "1.5",
        "人がいません。",
        "変わるとき：あと1人。",
        "大月町",
        "3,000 点／団体",
    ):
        assert words in said, words
    assert printed.replaced == ()
    assert active_parts(printed.pdf, tmp_path) == []


def test_a_plan_without_gaps_says_that_there_are_none(tmp_path: Path) -> None:
    assert "ありません。" in copied_text(plan_paper(replace(PAPER, unmet=())).pdf, tmp_path)


def test_a_person_without_visits_is_named_all_the_same(tmp_path: Path) -> None:
    idle = PersonPart("新井 望", "実務", (0,) * 12, 0, ())
    said = copied_text(plan_paper(replace(PAPER, people=(idle,))).pdf, tmp_path)
    assert "新井 望" in said and "派遣の予定はありません" in said


def test_a_large_prefecture_is_printed_whole(tmp_path: Path) -> None:
    towns = tuple(TownPart(f"第{n}町", (ROW,) * 3) for n in range(60))
    unmet = tuple(replace(PAPER.unmet[0], town=f"第{n}町") for n in range(60))
    printed = plan_paper(replace(PAPER, towns=towns, unmet=unmet))
    said = copied_text(printed.pdf, tmp_path)
    assert all(said.count(f"第{n}町") >= 2 for n in range(60))
    assert f"{printed.pages} / {printed.pages}" in said


def test_a_table_that_goes_on_has_its_heads_again(tmp_path: Path) -> None:
    towns = tuple(TownPart(f"第{n}町", (ROW,) * 3) for n in range(60))
    said = copied_text(plan_paper(replace(PAPER, towns=towns)).pdf, tmp_path)
    assert said.count("来かた") == said.count("状態") >= 4


def test_a_long_weight_is_printed_to_its_end(tmp_path: Path) -> None:
    long = "総務省資料の市町村の声（回数や時間に縛られない、常勤的な派遣）。数値ははじめの値"
    weight = ("続けて行く期間の下限（希望がこれより短いときは希望のまま）", "2 か月", long)
    said = copied_text(plan_paper(replace(PAPER, weights=(weight,))).pdf, tmp_path)
    assert "希望のまま）" in said and "はじめの値" in said
    assert "…" not in said


def test_the_map_says_what_its_lines_are(tmp_path: Path) -> None:
    assert all(row.way != "画面ごし" for town in PAPER.towns for row in town.rows)
    assert "画面ごし" in copied_text(plan_paper(PAPER).pdf, tmp_path)


def test_the_paper_is_grey_enough_to_be_copied(tmp_path: Path) -> None:
    picture = drawn(plan_paper(PAPER).pdf, tmp_path, 40)
    assert picture.getSize()[0] > 300
