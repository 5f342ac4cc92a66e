"""Only one way of writing a file's content is read; everything else has its own refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import MAX_TEXT, canon, forbidden_character, strict_json

WHOLE = st.integers(min_value=-(10**14) + 1, max_value=10**14 - 1)
TEXT = st.text().filter(lambda text: not forbidden_character(text))
PLAIN = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)

REFUSED = [
    (b"\xed\xa0\x80", "E-UTF8"),
    ('"あ"'.encode("utf-16"), "E-UTF8"),
    ('"あ"'.encode("cp932"), "E-UTF8"),
    (b"\xff\xfe", "E-UTF8"),
    (b'\xef\xbb\xbf"a"', "E-JSON"),
    (b"", "E-JSON"),
    (b"{", "E-JSON"),
    (b"[1]x", "E-JSON"),
    (b"'a'", "E-JSON"),
    (b'"\x01"', "E-JSON"),
    (b"[" * 100_000, "E-JSON-DEPTH"),
    (b"[" * 9 + b"]" * 9, "E-JSON-DEPTH"),
    (b'{"a":' * 100_000, "E-JSON-DEPTH"),
    (b"1.0", "E-JSON-FLOAT"),
    (b"1e400", "E-JSON-FLOAT"),
    (b"1E2", "E-JSON-FLOAT"),
    (b"NaN", "E-JSON-FLOAT"),
    (b"-Infinity", "E-JSON-FLOAT"),
    (b"9" * 4300, "E-INT-RANGE"),
    (b"9" * 5000, "E-INT-RANGE"),
    (b"18446744073709551616", "E-INT-RANGE"),
    (b"-123456789012345", "E-INT-RANGE"),
    (b'"' + b"a" * (MAX_TEXT + 1) + b'"', "E-STR-LONG"),
    (rb'"\ud800"', "E-STR-CHAR"),
    (rb'"\u0000"', "E-STR-CHAR"),
    (rb'"\t"', "E-STR-CHAR"),
    ('"\ue000"'.encode(), "E-STR-CHAR"),
    ('"\u202e"'.encode(), "E-STR-CHAR"),
    ('"a\ufeff"'.encode(), "E-STR-CHAR"),
    (b'"\x7f"', "E-STR-CHAR"),
    ('{"\u0085":1}'.encode(), "E-STR-CHAR"),
    ('"\U0010fffd"'.encode(), "E-STR-CHAR"),
    ('"\U0002ffff"'.encode(), "E-STR-CHAR"),
    (b'{"a":1,"a":1}', "E-JSON-NOT-CANONICAL"),
    (b'{"b":1,"a":1}', "E-JSON-NOT-CANONICAL"),
    (b'{"a": 1}', "E-JSON-NOT-CANONICAL"),
    (b'{"a":1}\n', "E-JSON-NOT-CANONICAL"),
    (rb'"\u3042"', "E-JSON-NOT-CANONICAL"),
    (rb'"\/"', "E-JSON-NOT-CANONICAL"),
    (b"-0", "E-JSON-NOT-CANONICAL"),
]


@pytest.mark.parametrize(("data", "code"), REFUSED)
def test_what_other_decoders_let_pass_is_refused_with_its_code(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        strict_json(data)
    assert refused.value.code == code


def test_the_refusal_of_a_character_says_where_it_is_and_which() -> None:
    with pytest.raises(Refusal) as refused:
        strict_json(canon({"questions": [{"note": "a"}, {"note": "外\ue001字"}]}))
    assert refused.value.values == {"where": "questions[1].note", "character": "U+E001"}


@pytest.mark.parametrize(
    "name",
    [
        *("葛\U000e0100城", "𠮷田", "髙﨑", "\ufa19", "\U00020000\U000323af", "\U0003fffd"),
        *("a\nb", "e\u0301", "\U0001f468\u200d\U0001f469"),
    ],
)
def test_rare_kanji_variants_and_line_ends_travel_unchanged(name: str) -> None:
    assert strict_json(canon({name: name})) == {name: name}


@given(PLAIN)
def test_what_is_written_is_read_back_the_same(obj: object) -> None:
    assert strict_json(canon(obj)) == obj


@given(st.binary(max_size=60) | st.text(alphabet='[]{}",:0123456789.eE-\\untrf ', max_size=60))
def test_any_bytes_are_read_or_refused_and_nothing_else(raw: bytes | str) -> None:
    data = raw.encode() if isinstance(raw, str) else raw
    try:
        obj = strict_json(data)
    except Refusal:
        return
    assert canon(obj) == data


def test_brackets_inside_text_are_not_nesting() -> None:
    text = '[[[[[[[[[["\\' * 3
    assert strict_json(canon([text])) == [text]
