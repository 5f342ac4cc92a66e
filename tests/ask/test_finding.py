"""Questions are found however they are typed, and picked out by how they stand."""

from __future__ import annotations

import pytest

from dxdesk.ask.finding import FILTERS, Entry, counts, folded, matching


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ばっくあっぷ", "バックアップ"),
        ("ﾊﾞｯｸｱｯﾌﾟ", "バックアップ"),
        ("サーバ", "サーバー"),
        ("さーばー", "サーバ"),
        ("ＷｉＦｉ", "Wi-Fi"),
        ("Ｂ０６", "b06"),
        ("ヴぁいらす", "ヴァイラス"),
        ("１２３", "123"),
    ],
)
def test_width_case_kana_and_long_vowels_do_not_matter(typed: str, written: str) -> None:
    assert folded(typed) == folded(written)


def _entry(question: str, words: str, *marks: str) -> Entry:
    return Entry(question, words, "", folded(f"{question} {words}"), frozenset(marks))


ENTRIES = (
    _entry("B06", "代わりができる人", "answered", "perhaps", "noted"),
    _entry("F01", "方針を公表しましたか", "unknown", "noted"),
    _entry("F02", "方針の見直し", "unknown"),
    _entry("F06", "サーバーのバックアップ", "later", "noted"),
    _entry("G01", "窓口", "unanswered"),
)


def _found(text: str = "", *filters: str) -> list[str]:
    return [entry.question for entry in matching(ENTRIES, text, filters)]


def test_states_add_up_and_the_other_filters_narrow_down() -> None:
    assert _found("", "unknown", "later") == ["F01", "F02", "F06"]
    assert _found("", "unknown", "later", "noted") == ["F01", "F06"]
    assert _found("方針", "unknown", "noted") == ["F01"]
    assert _found("", "perhaps", "noted") == ["B06"]
    assert _found("", "perhaps", "unknown") == []
    assert _found("ｻｰﾊﾞ") == ["F06"]


def test_every_filter_says_how_many_it_would_leave() -> None:
    assert counts(ENTRIES, "") == dict(zip(FILTERS, (1, 1, 2, 1, 3), strict=True))
    assert counts(ENTRIES, "方針")["unknown"] == 2
    assert counts(ENTRIES, "方針")["unanswered"] == 0
