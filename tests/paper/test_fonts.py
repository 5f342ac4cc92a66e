"""Rare letters on paper."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk import paths
from dxdesk.paper.fonts import Face, glyphs, letters, named
from dxdesk.paper.pen import Pen
from tests.paper.reading_back import copied_text, fonts

RARE = (
    "髙橋 﨑山 𠮷田 辻\U000e0100 葛\U000e0100飾 ㈱役場 ①②③ ㎡ ㋿７年 塚 栁 濵 德 "
    "邉 齋 𡈽 𣘺 ㊞ Ⅲ ⅰ ℡ 〜 ～ － ‐ ✓ 𠮟 ハ\u3099ス 神\ufe00 令和"
)


def printed(text: str, face: Face) -> tuple[bytes, tuple[str, ...]]:
    pen = Pen("題", "町")
    pen.text(30, 60, text, 8, face)
    done = pen.finished()
    return done.pdf, done.replaced


@pytest.mark.parametrize("face", list(Face))
def test_what_is_copied_out_is_exactly_what_was_printed(face: Face, tmp_path: Path) -> None:
    pdf, replaced = printed(RARE, face)
    assert copied_text(pdf, tmp_path).strip() == RARE
    assert replaced == ()


def test_a_long_text_of_many_letters_is_copied_exactly(tmp_path: Path) -> None:
    pen, rows = Pen("題", "町"), []
    common = [chr(c) for c in range(0x4E00, 0x9FA0)]
    known = [c for c in common if not glyphs(c, Face.GOTHIC)[0].replaced]
    for at in range(30):
        rows.append("".join(known[at * 40 : at * 40 + 40]))
        pen.text(40, 40 + 24 * at, rows[-1], 10)
    assert copied_text(pen.finished().pdf, tmp_path).split() == rows


def test_each_letter_is_drawn_by_the_first_font_that_has_it() -> None:
    drawn_by = {g.letter: g.font for g in glyphs("町𠮷辻\U000e0100", Face.GOTHIC)}
    assert drawn_by == {
        "町": "dxdesk-BIZUDPGothic-Regular",
        "𠮷": "dxdesk-NotoSansJP-Regular",
        "辻\U000e0100": "dxdesk-BIZUDPGothic-Regular",
    }


def test_a_letter_with_a_selector_is_drawn_in_its_own_shape() -> None:
    plain, chosen = glyphs("葛葛\U000e0100", Face.GOTHIC)
    assert plain.code != chosen.code
    assert plain.advance == chosen.advance


def test_a_letter_no_font_has_is_replaced_visibly_and_listed(tmp_path: Path) -> None:
    pdf, replaced = printed("前♿後\ue000\ud800\x07", Face.GOTHIC)
    assert copied_text(pdf, tmp_path).strip() == "前〓後〓〓〓"
    assert replaced == ("♿", "U+E000", "U+D800", "U+0007")


def test_a_shape_no_font_has_is_drawn_in_the_ordinary_shape_and_listed(tmp_path: Path) -> None:
    strange = "町\U000e01ee"
    pdf, replaced = printed(strange, Face.GOTHIC)
    assert copied_text(pdf, tmp_path).strip() == strange
    assert replaced == (strange,)


def test_letters_keep_their_selectors_and_marks() -> None:
    assert list(letters("か\u3099辻\U000e0100a")) == ["か\u3099", "辻\U000e0100", "a"]
    assert named("\u3099") == "U+3099"


def test_fonts_are_embedded_as_subsets_that_can_be_copied_from(tmp_path: Path) -> None:
    pdf, _ = printed(RARE, Face.BOLD)
    rows = fonts(pdf, tmp_path)
    assert {row[0].split("+")[1] for row in rows} == {"BIZUDPGothic-Bold", "NotoSansJP-Regular"}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)
    assert len(pdf) < 60_000


def test_each_font_has_its_licence_beside_it() -> None:
    for folder in (paths.resources() / "fonts").iterdir():
        assert "SIL Open Font License" in (folder / "OFL.txt").read_text(encoding="utf-8")
        assert list(folder.glob("*.ttf"))


def test_reportlab_itself_is_left_as_it_is() -> None:
    """Other users of reportlab in this process must not meet our changes."""
    code = (
        "from reportlab.pdfbase import ttfonts; before = ttfonts.makeToUnicodeCMap;"
        "from dxdesk.paper.pen import Pen; pen = Pen('題', '町');"
        "pen.text(9, 9, '𠮷', 9); pen.finished(); assert ttfonts.makeToUnicodeCMap is before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
