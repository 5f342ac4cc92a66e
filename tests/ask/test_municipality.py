"""The list of municipalities and their codes."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import paths
from dxdesk.ask.municipality import (
    check_digit,
    code_from,
    find,
    municipalities_from,
)
from dxdesk.errors import Refusal

LIST_TEXT = (paths.resources() / "municipalities" / "municipalities.csv").read_text("utf-8")
ALL = municipalities_from(LIST_TEXT)
CODES = frozenset(town.code for town in ALL)


def test_all_1741_municipalities_are_there_with_sound_codes() -> None:
    assert len(ALL) == len(CODES) == 1741
    assert all(check_digit(town.code[:5]) == town.code[5] for town in ALL)
    assert Counter(town.form for town in ALL) == {"市": 792, "町": 743, "村": 183, "区": 23}
    assert len({town.prefecture for town in ALL}) == 47
    assert sum(town.prefecture_name == "北海道" for town in ALL) == 179
    assert [town.code for town in ALL] == sorted(CODES)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("016373", "016373"),
        ("16373", "016373"),  # the leading zero that Excel ate
        ("０１６３７３", "016373"),
        ("01637-3", "016373"),
        ("01637", "016373"),  # without the check digit
        ("1637", "016373"),
        ("393011", "393011"),
        ("39301", "393011"),
        (" 131016 ", "131016"),
    ],
)
def test_a_code_is_repaired_by_its_check_digit(text: str, code: str) -> None:
    assert code_from(text) == code


@pytest.mark.parametrize(
    "text", ["", "016374", "0163733", "16374x", "芽室町", "010006", "480011", "000000", "991", "²³"]
)
def test_what_is_no_municipality_code_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        code_from(text)
    assert caught.value.code == "E-CODE"


def test_any_code_is_found_again_without_its_zero_or_its_check_digit() -> None:
    doubtful = 0
    for town in ALL:
        for text in {town.code.lstrip("0"), town.code[:5], town.code[:5].lstrip("0")}:
            try:
                assert code_from(text, CODES) == town.code
            except Refusal:
                doubtful += 1
    assert doubtful == 24  # twelve pairs of towns share five digits; the officer is asked for six


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading_of_a_code(text: str) -> None:
    try:
        code = code_from(text)
    except Refusal as refusal:
        assert refusal.code == "E-CODE"
    else:
        assert check_digit(code[:5]) == code[5]


def test_a_mistyped_digit_is_noticed_unless_the_rule_itself_is_blind() -> None:
    blind = 0
    for town in ALL[::20]:
        for place in range(6):
            for digit in set("0123456789") - {town.code[place]}:
                try:
                    code_from(town.code[:place] + digit + town.code[place + 1 :])
                except Refusal:
                    continue
                blind += 1
                assert town.code[5] == "1"  # remainders 0 and 10 share this check digit
    assert 0 < blind < 88 * 54 * 0.02


@pytest.mark.parametrize(
    "text",
    ["めむろ", "メムロ", "ﾒﾑﾛ", "芽室", "芽室町", "北海道芽室", "北海道 芽室町", "016373", "0163"],
)
def test_a_town_is_found_by_part_of_its_name_kana_or_code(text: str) -> None:
    assert "芽室町" in [town.name for town in find(ALL, text)]


def test_towns_that_begin_with_the_words_come_first() -> None:
    found = [town.name for town in find(ALL, "府中")]
    assert found[:2] == ["府中市", "府中市"]
    assert "府中町" in found
    assert [town.name for town in find(ALL, "龍ヶ崎")] == ["龍ケ崎市"]


@pytest.mark.parametrize("text", ["", "  ", "どこにもない町"])
def test_nothing_is_found_for_nothing(text: str) -> None:
    assert find(ALL, text) == ()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("code,name", "name,code", 1),
        ("011002,札幌市", "011003,札幌市", 2),
        ("011002,札幌市,さっぽろし,01", "011002,札幌市,さっぽろし,02", 2),
        ("011002,札幌市", "012025,函館市", 3),
        ("011002,札幌市", "011002,札幌", 2),
        ("43.062089", "143.062089", 2),
        ("43.062089", "north", 2),
        ("さっぽろし", "", 2),
        ("さっぽろし", "さっぽろ,し", 2),
    ],
)
def test_a_spoilt_line_of_the_list_is_refused_by_number(old: str, new: str, line: int) -> None:
    assert old in LIST_TEXT
    with pytest.raises(Refusal) as caught:
        municipalities_from(LIST_TEXT.replace(old, new, 1))
    assert (caught.value.code, caught.value.values["line"]) == ("E-MUNICIPALITIES", line)
