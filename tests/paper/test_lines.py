"""Where lines break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.paper.fonts import Face, glyphs, width
from dxdesk.paper.lines import Line, fitted, set_lines

MORE = "…（続きは画面で）"


def words(line: Line) -> str:
    return "".join(glyph.letter for glyph in line)


def lines(text: str, measure: float, most: int = 50) -> list[str]:
    return [words(line) for line in set_lines(text, Face.GOTHIC, 10, measure, most, MORE)]


def test_no_line_begins_with_a_sign_that_closes_or_ends_with_one_that_opens() -> None:
    for measure in range(40, 160, 3):
        for line in lines("県の「システムの実務をする人」に、月2回（3か月）ください。", measure):
            assert line[0] not in "、。」）"
            assert line[-1] not in "「（"


def test_a_latin_word_and_a_number_stay_whole() -> None:
    found = lines("費用は1,234,567円でWindowsを使う", 62)
    assert any("1,234,567" in line for line in found)
    assert any("Windows" in line for line in found)


def test_a_day_and_what_stands_in_short_brackets_stay_whole() -> None:
    for measure in range(100, 300, 5):
        found = lines(
            "予算要求の締め切りは、令和8年12月25日です（あと32日）。3か月で12件。", measure
        )
        for whole in ("令和8年12月25日", "（あと32日）。", "3か", "12件"):
            assert any(whole in line for line in found)


def test_the_end_of_a_polite_sentence_stays_whole() -> None:
    for measure in range(60, 300, 5):
        found = lines(
            "契約の期限は、3月31日です（あと32日）。決めています。まだありません。", measure
        )
        for whole in ("です", "ます。", "せん。"):
            assert any(whole in line for line in found)


def test_a_new_sentence_starts_a_new_line_where_there_is_room() -> None:
    assert lines("決まっていません。急ぎます。", 300, 2) == ["決まっていません。", "急ぎます。"]
    assert lines("決まっていません。急ぎます。", 300, 1) == ["決まっていません。急ぎます。"]


def test_a_text_that_is_cut_says_so() -> None:
    found = lines("町" * 400, 200, 3)
    assert len(found) == 3
    assert found[-1].endswith(MORE)
    assert lines("町" * 4000, 1e9, 3) == ["町" * 4000]
    assert lines("町" * 4001, 1e9, 3) == ["町" * 4000 + MORE]


def test_one_line_is_made_smaller_before_it_is_cut() -> None:
    line, size = fitted("町" * 20, Face.GOTHIC, 12, 8, 200)
    assert words(line) == "町" * 20
    assert 8 <= size < 12
    line, size = fitted("町" * 60, Face.GOTHIC, 12, 8, 200)
    assert words(line).endswith("…")
    assert size == 8
    assert width(line, size) <= 200


pieces = [*"町のA1、。「」（）\n 𠮷abc-,.ー…", "葛\U000e0100"]
texts = st.lists(st.sampled_from(pieces), max_size=120).map("".join)


@given(texts, st.floats(30, 400))
def test_every_line_fits_and_no_letter_is_lost(text: str, measure: float) -> None:
    found = set_lines(text, Face.GOTHIC, 10, measure, 999, MORE)
    assert all(width(line, 10) <= measure + 1e-6 for line in found)
    assert "".join(map(words, found)).replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(texts, st.integers(1, 4), st.floats(120, 400))
def test_there_are_never_more_lines_than_there_is_room_for(
    text: str, most: int, measure: float
) -> None:
    found = set_lines(text, Face.GOTHIC, 10, measure, most, MORE)
    assert len(found) <= most
    assert all(width(line, 10) <= measure + 1e-6 for line in found)
    assert glyphs(text, Face.GOTHIC) or len(found) <= 1
