"""A prefecture's own questions: read as strictly as ours, behind ours, and never in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import paths
from dxdesk.ask import flaws
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.own_questions import OwnQuestions, newest_of, own_questions_from, with_own
from dxdesk.ask.question_ids import is_own_id, is_question_id
from dxdesk.ask.question_meaning import refuse_other_meaning, reworded
from dxdesk.ask.question_updates import updated
from dxdesk.ask.questions import EntryMode
from dxdesk.ask.saying import said_in_argument
from dxdesk.errors import Refusal
from dxdesk.schemes.versions import is_newer, mean_the_same
from tests.ask.question_files import QUESTIONS

EXAMPLE = (paths.resources() / "example" / "own_questions.toml").read_text(encoding="utf-8")
OWN = EXAMPLE.replace("X00", "X39")


def read(text: str = OWN, prefecture: str = "39") -> OwnQuestions:
    return own_questions_from("own.toml", text, prefecture, QUESTIONS)


def refusal_of(text: str, prefecture: str = "39") -> dict[str, object]:
    with pytest.raises(Refusal) as caught:
        read(text, prefecture)
    assert caught.value.code == "E-QUESTIONS-OWN"
    return dict(caught.value.values)


def test_the_example_is_taken_as_it_stands() -> None:
    own = read()
    assert (own.section.code, own.section.title) == ("X39", "県からの質問")
    assert [each.id for each in own.questions] == ["X3901", "X3902", "X3903", "X3904"]


@pytest.mark.parametrize(
    ("old", "new", "id_", "reason", "at"),
    [
        ('id = "X3902"', 'id = "X3901"', "X3901", flaws.ID_TWICE, "X3901"),
        ('id = "X3902"', 'id = "B06"', "B06", flaws.OWN_ID, "B06"),
        ('id = "X3902"', 'id = "X3802"', "X3802", flaws.OWN_ID, "X3802"),
        ('id = "X3902"', 'id = "X39２２"', "X39２２", flaws.OWN_ID, "X39２２"),
        ('code = "X39"', 'code = "X38"', "-", flaws.OWN_SECTION, "X38 ≠ X39"),
        ('code = "X39"', 'code = "B"', "-", flaws.OWN_SECTION, "B ≠ X39"),
        ('tier = "core"', 'tier = "quick"', "X3901", flaws.WORD_UNKNOWN, "quick"),
        ('kind = "single"', 'kind = "single"\nhlep = "x"', "X3901", flaws.KEY_UNKNOWN, "hlep"),
        ('kind = "single"', 'kind = "single"\nscored = true', "X3901", flaws.POINTS_MISSING, "yes"),
        (
            'kind = "text"',
            'kind = "text"\ndimension = "D1"',
            "X3904",
            flaws.OWN_SCORED,
            "dimension",
        ),
        ('kind = "text"', 'kind = "text"\nfeeds = ["N01"]', "X3904", flaws.OWN_SCORED, "feeds"),
        ('question = "X3901"', 'question = "X3904"', "X3902", flaws.CONDITION_FORWARD, "X3904"),
        ('question = "X3901"', 'question = "X3877"', "X3902", flaws.CONDITION_UNKNOWN, "X3877"),
        ('["yes", "see"]', '["yes", "sea"]', "X3902", flaws.CONDITION_CHOICE, "X3901 sea"),
        ("minutes = 5 ", "minutes = 0 ", "-", flaws.OWN_LIMIT, "minutes"),
        ('title = "県からの質問"', f'title = "{"長" * 31}"', "-", flaws.OWN_LIMIT, "title 31"),
        ("most = 500", "most = 99999999999999", "X3903", flaws.OWN_LIMIT, "most"),
        ('unit = "人"', 'unit = "\\u202e人"', "X3903", flaws.CHARACTER_STRANGE, "unit U+202E"),
        (
            'title = "県からの質問"',
            'title = "\\u0000"',
            "-",
            flaws.CHARACTER_STRANGE,
            "title U+0000",
        ),
        ('code = "no"', 'code = "yes"', "X3901", flaws.CODE_TWICE, "yes"),
    ],
    ids=str,
)
def test_a_flaw_is_refused_with_its_place_and_its_reason(
    old: str, new: str, id_: str, reason: str, at: str
) -> None:
    assert old in OWN
    said = refusal_of(OWN.replace(old, new, 1))
    assert (said["file"], said["id"], said["reason"], said["at"]) == ("own.toml", id_, reason, at)


def test_what_is_no_table_of_questions_is_refused() -> None:
    head = OWN[: OWN.index("# 1つ選ぶ質問")]
    assert refusal_of("= = =")["reason"] == flaws.NOT_TOML
    assert refusal_of(head)["reason"] == flaws.KEY_MISSING
    assert refusal_of("question = []\n" + head)["reason"] == flaws.SECTION_EMPTY
    many = "".join(
        f'[[question]]\nid = "X39{n:02}"\ntier = "all"\nkind = "text"\ntext = "？"\nhelp = "？"\n'
        for n in range(60)
    )
    assert refusal_of(head + many)["reason"] == flaws.OWN_LIMIT


@given(st.text(max_size=300), st.integers(0, len(OWN)))
def test_whatever_is_written_into_the_file_is_taken_or_refused_and_nothing_else(
    scrawl: str, at: int
) -> None:
    try:
        assert read(OWN[:at] + scrawl + OWN[at:]).questions
    except Refusal as refusal:
        assert refusal.code == "E-QUESTIONS-OWN" and set(refusal.values) == {
            *("file", "id", "reason", "at")
        }


def test_no_question_of_ours_can_be_taken_for_one_of_a_prefecture() -> None:
    assert not any(each.code.startswith("X") for each in QUESTIONS.sections)
    assert not any(is_own_id(each.id) for each in QUESTIONS.questions)
    assert all(is_question_id(each.id) for each in (*QUESTIONS.questions, *read().questions))


def interview(**said: object) -> Interview:
    whole = with_own(QUESTIONS, read())
    answers = {id_: Answer(id_, AnswerState.ANSWERED, value) for id_, value in said.items()}
    return Interview(whole, "393011", answers)


def test_own_questions_come_last_and_never_among_the_first_ones() -> None:
    whole = with_own(QUESTIONS, read())
    assert whole.sections[-1].code == whole.own == "X39"
    assert [each.id for each in whole.questions[-4:]] == ["X3901", "X3902", "X3903", "X3904"]
    assert whole.in_mode(EntryMode.QUICK) == QUESTIONS.in_mode(EntryMode.QUICK)
    assert [each.id for each in whole.in_mode(EntryMode.CORE)[41:]] == ["X3901"]
    assert whole.minutes(EntryMode.CORE) == QUESTIONS.minutes(EntryMode.CORE) + 2
    assert whole.version.startswith(f"{QUESTIONS.version}+X39-")
    assert mean_the_same(whole.version, QUESTIONS.version)


def test_an_own_question_can_look_back_at_a_national_answer() -> None:
    assert not interview().asks("X3903")
    assert interview(B01=2).asks("X3903") and not interview(B01=0).asks("X3903")
    assert interview(X3901="yes").asks("X3902") and not interview(X3901="no").asks("X3902")


def test_a_withdrawn_question_is_known_and_never_asked() -> None:
    without = OWN[: OWN.index("# 文章を書く質問")]
    gone = tuple(newest_of([read()]).values())
    whole = with_own(QUESTIONS, read(without), gone)
    now = Interview(whole, "393011", {"X3904": Answer("X3904", AnswerState.ANSWERED, "はい")})
    assert [each.id for each in whole.withdrawn] == ["X3904"]
    assert whole.by_id["X3904"].text and not now.asks("X3904")
    assert "X3904" not in {each.id for each in now.visible()}
    nothing = with_own(QUESTIONS, None, gone)
    assert (nothing.version, nothing.sections) == (QUESTIONS.version, QUESTIONS.sections)
    assert len(nothing.withdrawn) == 4


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kind = "number"\n', 'kind = "number_text"\n'),
        ('  { code = "see", label = "費用を見て決めたい" },\n', ""),
        ("most = 500", "most = 50"),
        ('unit = "人"', 'unit = "組"'),
        ('exclusive = ["none"]', "exclusive = []"),
    ],
)
def test_a_question_that_travelled_never_changes_its_meaning(old: str, new: str) -> None:
    assert old in OWN
    text = OWN.replace(old, new, 1).replace('one_of = ["yes", "see"]', 'one_of = ["yes"]')
    before, after = newest_of([read()]), newest_of([read(text)])
    reasons = set()
    for id_ in after:
        try:
            refuse_other_meaning(flaws.Place("own.toml", id_), before[id_], after[id_])
        except Refusal as refusal:
            reasons.add(refusal.values["reason"])
    assert reasons == {flaws.MEANING_CHANGED}


def test_wording_may_be_mended_and_choices_added() -> None:
    text = OWN.replace("加わりたいですか", "加わりますか").replace(
        'label = "加わらない" },', 'label = "加わらない" },\n  { code = "later", label = "来年" },'
    )
    before, after = read().questions[0], read(text).questions[0]
    refuse_other_meaning(flaws.Place("own.toml"), before, after)
    assert reworded(before, after) and not reworded(before, before)


def test_an_own_question_is_answered_on_the_command_line_in_any_width() -> None:
    assert said_in_argument("x3901=yes") == ("X3901", "yes")
    assert said_in_argument("Ｘ３９０１＝はい") == ("X3901", "はい")
    with pytest.raises(Refusal, match="E-ARGUMENT"):
        said_in_argument("X390=yes")


SHIPPED = paths.resource_texts("questions")
SET, DIRECTION = "question_set.toml", "c_direction.toml"
NEXT = SHIPPED[SET].replace('"2026.1"', '"2026.2"')


def test_a_mended_wording_and_a_further_choice_are_taken() -> None:
    text = SHIPPED[DIRECTION].replace("どのくらい関わっていますか", "どう関わっていますか")
    text = text.replace(
        '  { code = "none", label = "ほとんど話題にならない", points = 0 },',
        '  { code = "none", label = "ほとんど話題にならない", points = 0 },\n'
        '  { code = "new", label = "今年から関わり始めた", points = 2 },',
    )
    taken = updated(SHIPPED, {SET: NEXT, DIRECTION: text})
    assert taken.version == "2026.2" and "どう" in taken.by_id["C01"].text
    assert [each.code for each in taken.by_id["C01"].choices][-1] == "new"


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        (DIRECTION, "points = 4 }", "points = 3 }", flaws.MORE_THAN_WORDING),
        (DIRECTION, 'dimension = "D2"', 'dimension = "D3"', flaws.MORE_THAN_WORDING),
        (DIRECTION, 'code = "lead"', 'code = "leads"', flaws.MEANING_CHANGED),
        (DIRECTION, 'id = "C01"', 'id = "C99"', flaws.QUESTION_LOST),
        (DIRECTION, 'tier = "core"', 'tier = "all"', flaws.MORE_THAN_WORDING),
        (DIRECTION, "[section]", "[section", flaws.NOT_TOML),
        (SET, '"2026.2"', '"2027.1"', flaws.VERSION_YEAR),
        (SET, '"2026.2"', '"2"', flaws.VERSION_STRANGE),
        (SET, '"A01", "A02", "B01"', '"A01", "B01"', flaws.MORE_THAN_WORDING),
    ],
    ids=str,
)
def test_more_than_wording_needs_a_newer_program(
    name: str, old: str, new: str, reason: str
) -> None:
    files = {SET: NEXT, DIRECTION: SHIPPED[DIRECTION]}
    assert old in files[name]
    files[name] = files[name].replace(old, new, 1)
    with pytest.raises(Refusal) as caught:
        updated(SHIPPED, files)
    assert caught.value.values["reason"] == reason


def test_a_new_national_question_is_not_taken_from_a_kit() -> None:
    more = '\n[[question]]\nid = "C98"\ntier = "all"\nkind = "text"\ntext = "？"\nhelp = "？"\n'
    with pytest.raises(Refusal) as caught:
        updated(SHIPPED, {SET: NEXT, DIRECTION: SHIPPED[DIRECTION] + more})
    assert caught.value.values["reason"] == flaws.QUESTION_NEW


@pytest.mark.parametrize(
    ("brought", "newer"),
    [("2026.2", True), ("2026.10", True), ("2026.1", False), ("2025.9", False), ("2027.1", False)],
)
def test_the_later_version_of_the_same_year_holds(brought: str, newer: bool) -> None:
    assert is_newer(f'version = "{brought}"', 'version = "2026.1"') is newer
