"""A flaw in the glossary is refused with the word and the reason."""

from __future__ import annotations

import pytest

from dxdesk.ask import flaws
from dxdesk.ask.glossary_reading import glossary_from
from dxdesk.errors import Refusal
from dxdesk.words import sentence

GOOD = """
everyday = ["パソコン"]

[[term]]
term = "クラウド"
reading = "くらうど"
spellings = ["クラウドサービス"]
says = "外の設備を借りて使う形です。"

[[term]]
term = "DX"
reading = "でぃーえっくす"
says = "仕事を良くすることです。"
"""


def test_an_unspoilt_glossary_is_taken_in_the_order_of_readings() -> None:
    taken = glossary_from(GOOD)
    assert [each.term for each in taken.terms] == ["クラウド", "DX"]
    assert taken.terms[0].spellings == ("クラウドサービス",)
    assert taken.everyday == ("パソコン",)


@pytest.mark.parametrize(
    ("old", "new", "id_", "reason", "at"),
    [
        ('says = "仕事を良くすることです。"', "", "DX", flaws.KEY_MISSING, "says"),
        ('says = "仕事を良くすることです。"', 'says = ""', "DX", flaws.TEXT_EMPTY, "says"),
        ('reading = "くらうど"', 'readin = "くらうど"', "クラウド", flaws.KEY_UNKNOWN, "readin"),
        (
            'reading = "くらうど"',
            'reading = "クラウド"',
            "クラウド",
            flaws.READING_STRANGE,
            "クラウド",
        ),
        ('reading = "くらうど"', "reading = 3", "クラウド", flaws.TYPE_WRONG, "reading"),
        ('["クラウドサービス"]', '["DX"]', "DX", flaws.WORD_TWICE, "DX"),
        ('["クラウドサービス"]', '["パソコン"]', "-", flaws.WORD_TWICE, "パソコン"),
        ('["クラウドサービス"]', '[""]', "クラウド", flaws.TYPE_WRONG, "spellings"),
        ('term = "DX"', 'term = "クラウド"', "クラウド", flaws.WORD_TWICE, "クラウド"),
        (
            "借りて使う",
            "<b>借りて</b>使う",
            "クラウド",
            flaws.MARKUP_STRAY,
            "外の設備を<b>借りて</b>使う形です。",
        ),
        ('everyday = ["パソコン"]', "", "-", flaws.KEY_MISSING, "everyday"),
    ],
)
def test_a_flaw_is_refused_with_the_word_and_the_reason(
    old: str, new: str, id_: str, reason: str, at: str
) -> None:
    assert GOOD.count(old) == 1
    with pytest.raises(Refusal) as caught:
        glossary_from(GOOD.replace(old, new))
    assert caught.value.code == "E-GLOSSARY"
    assert caught.value.values == {"file": "glossary.toml", "id": id_, "reason": reason, "at": at}


def test_what_is_not_toml_is_refused_and_said_in_japanese() -> None:
    with pytest.raises(Refusal) as caught:
        glossary_from("everyday = [")
    assert caught.value.values["reason"] == flaws.NOT_TOML
    assert "glossary.toml" in sentence(caught.value)
    assert "入れ直して" in sentence(caught.value)
