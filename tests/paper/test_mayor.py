"""The page the mayor reads, as it comes out of the printer."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.paper.mayor import mayor_page
from dxdesk.paper.mayor_wording import mayor_wording_from
from dxdesk.paper.pen import Printed
from dxdesk.report.choice_limits import LONGEST_REASON, LONGEST_TITLE, LONGEST_WHY
from dxdesk.report.needs_report import NeedsReport, ReportedCapacity, Town, TownChoice
from tests.paper.reading_back import active_parts, copied_text, drawn, fonts
from tests.paper.reports import BEFORE, HOSTILE, REQUESTS, last_year, levels, report, systems

TOML = (paths.resources() / "wording" / "mayor.toml").read_text(encoding="utf-8")
WORDING = mayor_wording_from(TOML)
CODE = "4071 9382 5516 0294 7768"


def page(
    reported: NeedsReport,
    *,
    previous: NeedsReport | None = None,
    code: str = CODE,
    serial: str = "令和8年度 第1号",
    addressee: str = "山本 隆",
    writer: str = "",
) -> Printed:
    return mayor_page(
        reported,
        paper_code=code,
        serial_label=serial,
        wording=WORDING,
        previous=previous,
        addressee=addressee,
        writer=writer,
    )


def text_of(printed: Printed, folder: Path) -> str:
    return " ".join(copied_text(printed.pdf, folder).split())


def test_the_page_says_what_the_mayor_needs_to_decide(tmp_path: Path) -> None:
    printed = page(report(), previous=last_year())
    text = text_of(printed, tmp_path)
    assert printed.pages == 1
    assert printed.replaced == ()
    for said in (
        "取扱注意",
        "町長 山本 隆 様",
        "令和8年11月23日(月)",
        "総務課 庶務係 佐藤 美咲",
        "情報システムの状況と、県へのお願い",
        "職員1人（0.7人分）の「1人情シス」で、8件の契約、年35,739千円のシステムを見ています。",
        "県へのお願い3件について、ご判断をお願いします。",
        "人だのみ",
        "判定できません",
        "前回と同じ",
        "前回（令和7年12月）の位置",
        "15 / 17問",
        "合わせて30日。町の負担は、県と相談します。",
        "県の「システムの実務をする人」に、月2回・3か月（6日）",
        "県の「個別プロジェクトを進める人」に、週1日・3か月（12日）",
        "月2回・半年（12日）",
        "まだ決まっていません。",
        "県と相談",
        "急ぐ",
        "今年度中に",
        "ご指示",
        "副町長",
        "総務課長",
        "係長",
        "担当",
        "照合コード",
        CODE,
        "星見町 993018 報告 令和8年度 第1号",
    ):
        assert said in text
    assert text.replace(" ", "").endswith("1/1")
    for box in ("承認", "不承認", "保留"):
        assert text.count(box) >= 3
    assert "練習" not in text


def test_a_village_in_hokkaido_reads_of_its_own_head_and_its_own_do(tmp_path: Path) -> None:
    town = Town("016373", "中札内村", "01", "北海道", 4000, None)
    text = text_of(page(replace(report(), town=town), addressee=""), tmp_path)
    assert "村長 様" in text
    assert "副村長" in text
    assert "道へのお願い" in text
    assert "町" not in text.replace("市町村", "")


def test_the_post_and_sama_are_not_doubled(tmp_path: Path) -> None:
    assert "町長 山本 隆 様 令和" in text_of(page(report(), addressee="町長 山本 隆 様"), tmp_path)


def test_three_of_five_requests_are_shown_and_said_to_be_three_of_five(tmp_path: Path) -> None:
    more = tuple(replace(REQUESTS[0], rank=n, title=f"ほか{n}") for n in (4, 5))
    text = text_of(page(replace(report(), requests=(*more, *REQUESTS))), tmp_path)
    assert "県へのお願い5件のうち、順位の高い3件について" in text
    assert "下の3件で30日" in text
    assert "ほか4" not in text


def test_a_town_without_requests_is_told_so_kindly(tmp_path: Path) -> None:
    text = text_of(page(replace(report(), requests=())), tmp_path)
    assert "今回のお願いはありません" in text
    assert "いつでもお願いを足せます" in text
    assert "不承認" not in text


def test_a_town_that_has_hardly_answered_is_not_told_that_nothing_is_wanted(
    tmp_path: Path,
) -> None:
    unjudged = tuple(replace(each, level=None) for each in levels())
    text = text_of(page(replace(report(), requests=(), levels=unjudged)), tmp_path)
    assert "まだお願いを決められません" in text
    assert "いつでもお願いを足せます" not in text


def test_a_visit_a_month_is_not_called_two(tmp_path: Path) -> None:
    monthly = replace(REQUESTS[0], days=3)
    once = replace(REQUESTS[1], days=1, months=1, half_days_per_week=1)
    remote = replace(REQUESTS[2], mode="remote")
    text = text_of(page(replace(report(), requests=(monthly, once, remote))), tmp_path)
    assert "月1回・3か月（3日）" in text
    assert "1回だけ（1日）" in text
    assert "画面ごしに月2回・半年（12日）" in text


UNKNOWN = ReportedCapacity(None, "", None, None, None, "")


@pytest.mark.parametrize(
    ("capacity", "known", "sentence"),
    [
        (UNKNOWN, False, "担当の人数と契約の数は、いま確かめているところです。"),
        (
            UNKNOWN,
            True,
            "担当の人数は確かめている途中ですが、8件の契約、年35,739千円のシステムを見ています。",
        ),
        (ReportedCapacity(0, "", 0, True, True, ""), True, "担当の職員がいないまま、8件の契約、"),
        (
            ReportedCapacity(0, "", 0, True, True, ""),
            False,
            "担当の職員がいないまま、情報システムを動かしています。",
        ),
        (
            ReportedCapacity(2, "1.4", 3, False, False, ""),
            False,
            "職員3人（1.4人分）で、情報システムの仕事をしています。",
        ),
        (
            ReportedCapacity(2, "", 3, False, False, ""),
            False,
            "職員3人で、情報システムの仕事をしています。",
        ),
        (ReportedCapacity(0, "", 1, True, False, ""), False, "職員1人の「1人情シス」で、"),
        (ReportedCapacity(1, "0.7", None, None, None, ""), False, "0.7人分の人手で、"),
    ],
)
def test_the_situation_is_said_only_as_far_as_it_is_known(
    capacity: ReportedCapacity, known: bool, sentence: str, tmp_path: Path
) -> None:
    reported = replace(report(), capacity=capacity, systems=systems() if known else ())
    text = text_of(page(reported), tmp_path)
    assert sentence in text
    assert "None" not in text


def test_costs_known_in_part_are_said_to_be_known_in_part(tmp_path: Path) -> None:
    some = (replace(systems()[0], yearly_cost_yen=None), *systems()[1:])
    assert "わかっているだけで年23,339千円" in text_of(
        page(replace(report(), systems=some)), tmp_path
    )
    none = tuple(replace(s, yearly_cost_yen=None) for s in some)
    assert "8件の契約のシステムを見ています。" in text_of(
        page(replace(report(), systems=none)), tmp_path
    )


def test_a_page_of_unknowns_is_still_a_page(tmp_path: Path) -> None:
    reported = replace(report(), levels=levels((None,) * 10), capacity=UNKNOWN, systems=())
    printed = page(reported, code="", serial="")
    text = text_of(printed, tmp_path)
    assert text.count("判定できません") == 10
    assert "提出のときに付きます" in text
    assert "令和8年度 第1版" in text
    assert page(replace(reported, levels=())).pages == 1


def test_a_practice_report_is_marked_across_the_page(tmp_path: Path) -> None:
    text = copied_text(page(replace(report(), practice=True)).pdf, tmp_path)
    assert "練" in text
    assert "習" in text


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_was_typed_is_printed_as_text_on_one_page(hostile: str, tmp_path: Path) -> None:
    reported = replace(
        report(),
        town=Town(hostile, hostile, "99", hostile, None, None),
        levels=tuple(replace(level, name=hostile) for level in levels()),
        requests=tuple(replace(r, title=hostile, reason=hostile) for r in REQUESTS),
    )
    printed = page(
        reported, previous=reported, code=hostile, serial=hostile, addressee=hostile, writer=hostile
    )
    assert printed.pages == 1
    assert active_parts(printed.pdf, tmp_path) == []
    text = copied_text(printed.pdf, tmp_path)
    if hostile.startswith("<"):
        assert hostile in text
    if len(hostile) > 4000:
        assert "続きは画面で" in text


def test_letters_that_had_to_be_replaced_are_listed(tmp_path: Path) -> None:
    printed = page(replace(report(), writer="♿係 \ue000山"))
    assert printed.replaced == ("♿", "U+E000")
    assert "〓係 〓山" in text_of(printed, tmp_path)


def test_the_same_report_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "import sys, hashlib; from tests.paper.test_mayor import page, report, last_year;"
        "sys.stdout.write(hashlib.sha256(page(report(), previous=last_year()).pdf).hexdigest())"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout != ""


def test_the_first_page_of_a_fresh_process_comes_quickly() -> None:
    """Whole process, imports and fonts included; six times what it takes on a quiet machine."""
    code = "from tests.paper.test_mayor import page, report; page(report())"
    before = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    assert time.perf_counter() - before < 6


def test_the_document_is_named_in_japanese_and_carries_its_fonts(tmp_path: Path) -> None:
    pdf = page(report()).pdf
    (tmp_path / "page.pdf").write_bytes(pdf)
    told = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, check=True)
    info = told.stdout.decode("utf-8")
    assert "情報システムの状況と、県へのお願い" in info
    assert "星見町の状況・要望報告" in info
    assert "A4" in info
    assert b"/Lang (ja)" in pdf
    assert {row[0].split("+")[1] for row in fonts(pdf, tmp_path)} == {
        "BIZUDPGothic-Regular",
        "BIZUDPGothic-Bold",
    }


def test_levels_can_be_told_apart_on_a_grey_copy(tmp_path: Path) -> None:
    """Cells by the page's own geometry: row 23.2 pt from 189.5, cells 35.5 wide from 184."""
    values = (4, 3, 2, 1, 0, 4, 3, 2, 1, 0)
    picture = drawn(page(replace(report(), levels=levels(values))).pdf, tmp_path, 72)
    width, _ = picture.getSize()
    grey = picture.getRGBData()

    def ink(x: float, y: float) -> int:
        return int(grey[3 * (int(y) * width + int(x))])

    for row, level in enumerate(values):
        y = 189.5 + 23.2 * row + 11.6
        cells = [ink(184 + cell * 37.4 + 18, y) for cell in range(4)]
        assert all(shade < 90 for shade in cells[:level])
        assert all(shade > 230 for shade in cells[level:])


def test_last_time_is_shown_for_every_level_without_touching_the_words(tmp_path: Path) -> None:
    before = replace(last_year(), levels=levels((0, 1, 2, 3, 4, None, *BEFORE[6:])))
    text = text_of(page(report(), previous=before), tmp_path)
    for said in ("前回 0", "前回 3", "前回 4", "前回 判定なし"):
        assert said in text


@pytest.mark.parametrize(
    ("old", "new", "entry"),
    [
        ('urgent = "急ぐ"', 'urgent = ""', "bands.urgent"),
        ("{days}日。{form}", "{nichi}日。{form}", "requests_part.total"),
        ('"手つかず", ', "", "levels"),
        ("[talents]", "[people]", "talents"),
        ('caution = "取扱注意"', 'caution = "{"', "page.caution"),
        ("[page]", "[page", "-"),
    ],
)
def test_damaged_wording_is_refused_with_its_place(old: str, new: str, entry: str) -> None:
    assert old in TOML
    with pytest.raises(Refusal) as caught:
        mayor_wording_from(TOML.replace(old, new, 1))
    assert caught.value.code == "E-WORDING"
    assert caught.value.values["entry"] == entry


def decided(*choices: tuple[str, str, str]) -> NeedsReport:
    """The report with these decisions (need, kind, reason)."""
    made = report()
    told = tuple(
        TownChoice(need, "題名", kind, reason, 1, None if kind == "dropped" else 1, None)
        for need, kind, reason in choices
    )
    return replace(made, choices=told)


def test_what_the_office_decided_is_marked_with_its_reason(tmp_path: Path) -> None:
    need = REQUESTS[0].need
    made = decided(
        (need, "ranked", "町長が議会で約束したため"), ("N30", "dropped", "来年度にするため")
    )
    text = text_of(page(made), tmp_path)
    assert "町の判断（順番を変えた）：町長が議会で約束したため" in text
    assert "町の判断で1件を外しています。" in text
    assert text.count("町の判断") == 3  # the mark, the reason, and the one taken out


def test_the_longest_decisions_leave_one_page_and_say_that_more_was_said(tmp_path: Path) -> None:
    longest = "長" * LONGEST_REASON
    made = decided(
        *((each.need, kind, longest + kind) for each in REQUESTS for kind in ("ranked", "edited"))
    )
    wordy = tuple(
        replace(each, title="題" * LONGEST_TITLE, reason="理" * LONGEST_WHY) for each in REQUESTS
    )
    printed = page(replace(made, requests=wordy))
    assert printed.pages == 1
    text = text_of(printed, tmp_path).replace(" ", "")
    assert text.count("…（続きは画面で）") >= 3
    assert text.count("承認") >= 3 and CODE.replace(" ", "") in text
