"""Answers as an office writes them, kept in one shape and shown in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask import unfit
from dxdesk.ask.questions import Field, Kind, Question
from dxdesk.ask.shown_words import shown
from dxdesk.ask.values import value_from
from dxdesk.errors import Refusal
from tests.ask.question_files import QUESTIONS, question


def reason_of(id_: str, raw: object) -> str:
    with pytest.raises(Refusal) as caught:
        value_from(question(id_), raw)
    assert caught.value.code == "E-ANSWER"
    assert caught.value.values["id"] == id_
    return str(caught.value.values["reason"])


def a_field_value(field: Field) -> object:
    texts: dict[Kind, object] = {Kind.NUMBER: 1, Kind.DATE: "2027-03-31", Kind.TEXT: "髙橋"}
    if field.kind is Kind.SINGLE:
        return field.choices[-1].code
    return texts.get(field.kind, ["基本情報"])


def a_value(asked: Question) -> object:
    """A full answer to any question."""
    row = {field.code: a_field_value(field) for field in asked.fields}
    if asked.kind is Kind.GRID and asked.rows:
        if asked.choices:
            return {r.code: asked.choices[0].code for r in asked.rows}
        return {asked.rows[0].code: 4, asked.rows[-1].code: 6}
    values: dict[Kind, object] = {
        Kind.MULTI: [choice.code for choice in asked.choices[:1]],
        Kind.NUMBER: 12,
        Kind.NUMBER_DATE: {"number": 6200, "date": "2026-10-31"},
        Kind.NUMBER_TEXT: {"number": 1, "text": "あて先まちがい"},
        Kind.DATE: "2027-03-31",
        Kind.TEXT: "標準化の業者との話についていけない",
        Kind.FORM: row,
        Kind.GRID: [row],
        Kind.LOOKUP: "016373",
    }
    return asked.choices[0].code if asked.kind is Kind.SINGLE else values[asked.kind]


@pytest.mark.parametrize("asked", QUESTIONS.questions, ids=lambda asked: asked.id)
def test_every_question_takes_an_answer_keeps_it_and_shows_it(asked: Question) -> None:
    value = value_from(asked, a_value(asked))
    assert value == a_value(asked)
    assert value_from(asked, value) == value
    assert shown(asked, value)


@pytest.mark.parametrize("asked", QUESTIONS.questions, ids=lambda asked: asked.id)
def test_choices_can_be_named_by_their_words(asked: Question) -> None:
    if asked.kind not in (Kind.SINGLE, Kind.MULTI):
        assert not asked.choices or asked.rows
        return
    for choice in asked.choices:
        value = value_from(asked, choice.label)
        assert value in (choice.code, [choice.code])


@pytest.mark.parametrize(
    ("id_", "raw", "value", "words"),
    [
        ("A01", "１６３７３", "016373", "016373"),
        (
            "A02",
            "12,345人(令和8年10月31日現在)",
            {"number": 12345, "date": "2026-10-31"},
            "12,345人(令和8年10月31日(土)現在)",
        ),
        ("A02", "6200@2026-10-31", {"number": 6200, "date": "2026-10-31"}, None),
        ("A02", 6200, {"number": 6200}, "6,200人"),
        ("A05", "７か所", 7, "7か所"),
        ("A05", "7ヶ所", 7, "7か所"),
        ("B01", "１人", 1, "1人"),
        ("B02", 0.7, [{"name": "担当", "share_tenths": 7}], "担当 7割"),
        ("B02", "0.7", [{"name": "担当", "share_tenths": 7}], "担当 7割"),
        (
            "B02",
            "自分:6割、副担当:1",
            [{"name": "自分", "share_tenths": 6}, {"name": "副担当", "share_tenths": 1}],
            "自分 6割 / 副担当 1割",
        ),
        ("B03", "stat,選挙", ["stat", "elec"], "統計調査、選挙"),
        ("C03", "令和7年度", "2026-03-31", "令和8年3月31日(火)"),
        ("C03", "令和7年度末", "2026-03-31", None),
        ("C03", "R9.3.31", "2027-03-31", "令和9年3月31日(水)"),
        ("D02", "当てはまるものはない", "none", "当てはまるものはない"),
        ("E02", "total:140台,win10:6", {"total": 140, "win10": 6}, None),
        (
            "F12",
            "1件:メールのあて先まちがい",
            {"number": 1, "text": "メールのあて先まちがい"},
            "1件:メールのあて先まちがい",
        ),
        ("J01", "48,500千円", 48_500_000, "48,500,000円"),
        ("J01", "4,850万円", 48_500_000, "48,500,000円"),
        ("J01", "４，８５０万円", 48_500_000, "48,500,000円"),
        ("J01", "1億2,000万円", 120_000_000, None),
        ("J01", "0.5億円", 50_000_000, None),
        (
            "J07",
            "CHAT:join、施設予約システム:参加したい",
            {"FACILITY": "want", "CHAT": "join"},
            "参加している:ビジネスチャットツール / 参加したい:施設予約システム",
        ),
        (
            "K02",
            "目視規制:4,SHOMEN:2件",
            {"MOKUSHI": 4, "SHOMEN": 2},
            "目視規制:4件、書面掲示規制:2件",
        ),
        (
            "P02",
            "N01,N06",
            ["N01", "N06"],
            "①手が足りない・休めない ②標準化の移行",
        ),
        ("P05", "標準化・クラウドの助言、仕様の調整", ["W2"], None),
        ("P05", "計画づくり・見直し、研修の企画・講師", ["W1", "W5"], None),
        ("P08", [], [], "なし"),
        ("R01", [], [], "なし"),
        (
            "P03",
            [{"締め切り": "令和9年3月31日", "何の締め切りか": "契約の終わり", "need": None}],
            [{"date": "2027-03-31", "what": "契約の終わり"}],
            "令和9年3月31日(水) 契約の終わり",
        ),
    ],
)
def test_answers_are_read_as_an_office_writes_them(
    id_: str, raw: object, value: object, words: str | None
) -> None:
    assert value_from(question(id_), raw) == value
    if words is not None:
        assert shown(question(id_), value) == words


@pytest.mark.parametrize(
    ("id_", "raw", "reason"),
    [
        ("B04", "maybe", unfit.CHOICE_UNKNOWN),
        ("B04", 3, unfit.CHOICE_UNKNOWN),
        ("B04", None, unfit.CHOICE_UNKNOWN),
        ("B04", ["ded"], unfit.CHOICE_UNKNOWN),
        ("B03", "stat,stat", unfit.CHOICE_TWICE),
        ("B03", "none,stat", unfit.CHOICE_ALONE),
        ("B03", [], unfit.CHOICE_NONE),
        ("B03", {"stat": True}, unfit.CHOICE_UNKNOWN),
        ("P02", "N01,N05,N06,N07,N09,N12", unfit.CHOICES_MANY),
        ("G01", 27, unfit.NUMBER_OUTSIDE),
        ("G01", -1, unfit.NUMBER_OUTSIDE),
        ("G01", "たくさん", unfit.NUMBER_UNREADABLE),
        ("G01", "", unfit.NUMBER_UNREADABLE),
        ("G01", True, unfit.NUMBER_UNREADABLE),
        ("G01", 3.0, unfit.NUMBER_UNREADABLE),
        ("G01", "3台", unfit.NUMBER_UNREADABLE),
        ("G01", "1,2", unfit.NUMBER_UNREADABLE),
        ("J01", "千円", unfit.NUMBER_UNREADABLE),
        ("J01", "0.0001千円", unfit.NUMBER_UNREADABLE),
        ("J01", "9" * 5000, unfit.NUMBER_UNREADABLE),
        ("J01", "99999999億円", unfit.NUMBER_OUTSIDE),
        ("C03", "令和8年2月30日", unfit.DAY_UNREADABLE),
        ("C03", "来年度", unfit.DAY_UNREADABLE),
        ("C03", 20270331, unfit.DAY_UNREADABLE),
        ("A02", {"people": 6200}, unfit.KEYS_STRANGE),
        ("A02", {}, unfit.NUMBER_UNREADABLE),
        ("A04", "総務課 情報係", unfit.FORM_WANTED),
        ("A04", {"post": "主事"}, unfit.FIELD_MISSING),
        ("A04", {"department": "総務課", "fax": "0"}, unfit.FIELD_UNKNOWN),
        ("A04", {"department": "総務課", "所属": "企画課"}, unfit.FIELD_TWICE),
        ("A04", "所属:総務課,所属:企画課", unfit.FIELD_TWICE),
        ("A04", ["総務課"], unfit.FORM_WANTED),
        ("R02", {}, unfit.FIELD_MISSING),
        ("B08", "planning:1,other:8", unfit.SUM_WRONG),
        ("B08", "planning:1,sleep:9", unfit.FIELD_UNKNOWN),
        ("B08", {}, unfit.FIELD_MISSING),
        ("E02", "total:6,win10:140", unfit.PART_ABOVE_WHOLE),
        ("E02", "total:6", unfit.FIELD_MISSING),
        ("D01", "moved", unfit.CHOICE_UNKNOWN),
        ("D01", {"21": "done"}, unfit.FIELD_UNKNOWN),
        ("J07", {"CHAT": "unknown"}, unfit.CHOICE_UNKNOWN),
        ("P03", "令和9年3月31日", unfit.ROWS_WANTED),
        ("P03", [{"date": "2027-03-31"}], unfit.FIELD_MISSING),
        ("P03", [{"date": "2027-03-31", "what": "あ", "need": "N35"}], unfit.CHOICE_UNKNOWN),
        ("P03", [{"date": "2027-03-31", "what": "あ"}] * 501, unfit.ROWS_MANY),
        ("A01", "163730", unfit.CODE_WRONG),
        ("A01", 16373, unfit.CODE_WRONG),
        ("P01", " \u3000\n", unfit.TEXT_EMPTY),
        ("P01", "あ" * 2001, unfit.TEXT_LONG),
        ("P01", 3, unfit.TEXT_WANTED),
        ("P01", "外字\ue000です", unfit.TEXT_OWN_FONT),
        ("P01", "\U00100000", unfit.TEXT_OWN_FONT),
        ("P01", "あ\x00い", unfit.TEXT_CONTROL),
        ("P01", "あ\u202eい", unfit.TEXT_CONTROL),
        ("P01", "あ\ud800い", unfit.TEXT_CONTROL),
        ("P01", "あ\uffffい", unfit.TEXT_CONTROL),
        ("A04", {"department": "外字\uf8ff課"}, unfit.TEXT_OWN_FONT),
        ("B02", 1.5, unfit.SHARE_WRONG),
        ("B02", 0.75, unfit.SHARE_WRONG),
        ("B02", -0.1, unfit.SHARE_WRONG),
        ("B02", float("nan"), unfit.SHARE_WRONG),
        ("B02", True, unfit.SHARE_WRONG),
        ("B02", "自分:11", unfit.NUMBER_OUTSIDE),
        ("B02", "自分:", unfit.FORM_WANTED),
        ("B02", [{"share_tenths": 3}], unfit.FIELD_MISSING),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(id_: str, raw: object, reason: str) -> None:
    assert reason_of(id_, raw) == reason


@pytest.mark.parametrize(
    "name",
    [
        "髙﨑",
        "𠮷野",
        "葛\U000e0100城市",
        "\ufa19\ufa1b\ufa10",  # 神 祥 塚 of their own code points, which NFC would change
        "か\u3099",
        "ﾊﾝｶｸ①",
        "\U0002ebf0\U00031350",  # kanji younger than Python 3.11's tables
    ],
)
def test_names_are_kept_letter_by_letter(name: str) -> None:
    assert value_from(question("P01"), name) == name
    assert value_from(question("B02"), [{"name": name}]) == [{"name": name}]
    assert shown(question("P01"), name) == name


def test_line_ends_and_tabs_from_other_programs_are_tidied() -> None:
    assert value_from(question("P01"), "一\r\n二\r三\t四 ") == "一\n二\n三 四"


def test_the_words_of_a_city_are_understood_too() -> None:
    assert value_from(question("D08"), "市だけで使っている") == "own"


def test_one_migration_can_be_said_for_all_twenty_operations() -> None:
    assert value_from(question("D01"), "移った(本番で使っている)") == {
        f"{n:02d}": "done" for n in range(1, 21)
    }


def test_an_operation_may_be_unknown_while_others_are_said() -> None:
    value = value_from(question("D01"), "住民基本台帳:done,02:わからない,03:unknown")
    assert value == {"01": "done", "02": "unknown", "03": "unknown"}
    assert "わからない:印鑑登録、戸籍" in shown(question("D01"), value)


FULL_WIDTH = str.maketrans("0123456789,", "０１２３４５６７８９，")


@given(st.integers(0, 10**13), st.booleans(), st.booleans())
def test_yen_can_be_written_with_commas_and_full_width_digits(
    yen: int, commas: bool, wide: bool
) -> None:
    text = f"{yen:,}" if commas else str(yen)
    assert value_from(question("J01"), (text.translate(FULL_WIDTH) if wide else text) + "円") == yen


@given(st.integers(0, 10**9))
def test_thousands_and_ten_thousands_of_yen_are_exact(amount: int) -> None:
    assert value_from(question("J01"), f"{amount:,}千円") == amount * 1000
    assert value_from(question("J01"), f"{amount:,}万円") == amount * 10_000


@given(st.dates(date(1989, 1, 8), date(2117, 12, 31)))
def test_a_day_comes_back_from_its_words(day: date) -> None:
    asked = question("C03")
    assert value_from(asked, shown(asked, day.isoformat())) == day.isoformat()


RAW = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.sampled_from(QUESTIONS.questions), RAW)
def test_no_answer_however_strange_breaks_the_reading(asked: Question, raw: object) -> None:
    try:
        value = value_from(asked, raw)
    except Refusal as refusal:
        assert refusal.code == "E-ANSWER"
        assert str(refusal.values["said"]).isprintable()
        assert len(str(refusal.values["said"])) <= 300
    else:
        assert value_from(asked, value) == value
        assert isinstance(shown(asked, value), str)


@given(st.text(max_size=200))
def test_text_is_kept_as_written_or_refused(text: str) -> None:
    try:
        kept = value_from(question("P01"), text)
    except Refusal:
        return
    tidied = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    assert kept == tidied.strip()
