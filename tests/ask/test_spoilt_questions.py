"""A flaw in a question file is refused with file, id and reason."""

from __future__ import annotations

import pytest

from dxdesk import paths
from dxdesk.ask import flaws
from dxdesk.ask.loading import question_set_from
from dxdesk.errors import Refusal
from tests.ask.question_files import HEAD, SECTION


def refusal_of(head: str = HEAD, section: str = SECTION, **more: str) -> dict[str, object]:
    with pytest.raises(Refusal) as caught:
        question_set_from({"question_set.toml": head, "a.toml": section, **more})
    assert caught.value.code == "E-QUESTIONS"
    return dict(caught.value.values)


def test_the_unspoilt_files_are_taken() -> None:
    taken = question_set_from({"question_set.toml": HEAD, "a.toml": SECTION})
    assert [asked.id for asked in taken.questions] == ["A01", "A02"]


NUMBER = 'kind = "number"\nunit = "人"'
RULE = '\nscored = true\ndimension = "D1"\n[question.points_rule]\nmeasure = "number"\n'
A02_TEXT = 'kind = "text"'
SHOWN = 'shown_when = [{ question = "A01", one_of = ["yes"] }]'


def shown(condition: str) -> str:
    return f"shown_when = [{{ question = {condition} }}]"


NO_POINTS = 'label = "ある" }'
SINGLE = 'dimension = "D1"\nscored = true\n'


@pytest.mark.parametrize(
    ("old", "new", "id_", "reason", "at"),
    [
        ('tier = "all"', 'tier = "all"\nhlep = "?"', "A02", flaws.KEY_UNKNOWN, "hlep"),
        ('help = "短くてかまいません。"\n', "", "A02", flaws.KEY_MISSING, "help"),
        ('text = "どんな台帳ですか。"', 'text = ""', "A02", flaws.TEXT_EMPTY, "text"),
        ('text = "どんな台帳ですか。"', "text = 3", "A02", flaws.TYPE_WRONG, "text"),
        ("scored = true", 'scored = "yes"', "A01", flaws.TYPE_WRONG, "scored"),
        ("minutes = 3", "minutes = true", "-", flaws.TYPE_WRONG, "minutes"),
        ("minutes = 3", "minutes = -3", "-", flaws.TYPE_WRONG, "minutes"),
        ('tier = "all"', 'tier = "some"', "A02", flaws.WORD_UNKNOWN, "some"),
        (A02_TEXT, 'kind = "essay"', "A02", flaws.WORD_UNKNOWN, "essay"),
        (A02_TEXT, A02_TEXT + '\ntreatment = "x"', "A02", flaws.WORD_UNKNOWN, "x"),
        ('id = "A02"', 'id = "A01"', "A01", flaws.ID_TWICE, "A01"),
        ('id = "A02"', 'id = "B02"', "B02", flaws.ID_STRANGE, "B02"),
        ('id = "A02"', 'id = "A2"', "A2", flaws.ID_STRANGE, "A2"),
        ('code = "no"', 'code = "yes"', "A01", flaws.CODE_TWICE, "yes"),
        ('label = "ない"', 'label = "ある"', "A01", flaws.LABEL_TWICE, "ある"),
        ('label = "ある", points = 4 }', NO_POINTS, "A01", flaws.POINTS_MISSING, "yes"),
        ("points = 4", "points = 5", "A01", flaws.POINTS_WRONG, "5"),
        ("points = 4", "points = true", "A01", flaws.POINTS_WRONG, "True"),
        ("points = 4", 'points = "four"', "A01", flaws.POINTS_WRONG, "four"),
        (SINGLE, "", "A01", flaws.POINTS_STRAY, "yes"),
        ('dimension = "D1"\n', "", "A01", flaws.SCORED_NOWHERE, "dimension"),
        (A02_TEXT, A02_TEXT + "\nscored = true", "A02", flaws.SCORED_NOWHERE, "dimension"),
        (A02_TEXT, f"{A02_TEXT}\n{SINGLE}", "A02", flaws.RULE_MISSING, "points_rule"),
        (A02_TEXT, 'kind = "multi"', "A02", flaws.PART_MISSING, "choices"),
        (A02_TEXT, 'kind = "form"', "A02", flaws.PART_MISSING, "fields"),
        (A02_TEXT, 'kind = "grid"', "A02", flaws.PART_MISSING, "fields"),
        (A02_TEXT, f'{A02_TEXT}\nunit = "人"', "A02", flaws.PART_UNFIT, "unit"),
        (A02_TEXT, f"{A02_TEXT}\nsums_to = 10", "A02", flaws.PART_UNFIT, "sums_to"),
        (SINGLE, f'{SINGLE}exclusive = ["no"]\n', "A01", flaws.PART_UNFIT, "exclusive"),
        (SHOWN, shown('"A02", answered = true'), "A02", flaws.CONDITION_SELF, "A02"),
        (SHOWN, shown('"A03", answered = true'), "A02", flaws.CONDITION_UNKNOWN, "A03"),
        ('"yes"] }]', '"maybe"] }]', "A02", flaws.CONDITION_CHOICE, "A01 maybe"),
        (SHOWN, shown('"A01"'), "A02", flaws.CONDITION_EMPTY, "A01"),
        (SHOWN, shown('"A01", answered = false'), "A02", flaws.CONDITION_EMPTY, "A01"),
        ('["yes"] }]', '["yes"], none_of = ["no"] }]', "A02", flaws.CONDITION_EMPTY, "A01"),
        (SHOWN, shown('"A01", at_least = 1'), "A02", flaws.CONDITION_UNFIT, "A01"),
        (SHOWN, shown('"A01", is = "yes"'), "A02", flaws.KEY_UNKNOWN, "is"),
        (SHOWN, 'shown_when = [["A01"]]', "A02", flaws.TYPE_WRONG, "A01"),
        (SHOWN, "shown_when = [[]]", "A02", flaws.TYPE_WRONG, "shown_when"),
        (
            'dimension = "D1"',
            'shown_when = [{ question = "A02", answered = true }]\ndimension = "D1"',
            "A01",
            flaws.CONDITION_FORWARD,
            "A02",
        ),
    ],
)
def test_a_spoilt_line_is_refused_with_its_place(
    old: str, new: str, id_: str, reason: str, at: str
) -> None:
    assert old in SECTION
    refused = refusal_of(section=SECTION.replace(old, new, 1))
    assert refused == {"file": "a.toml", "id": id_, "reason": reason, "at": at}


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("bands = [{ below = '1', points = 0 }]", flaws.BANDS_WRONG),
        ("bands = [{ points = 1 }, { points = 2 }]", flaws.BANDS_WRONG),
        (
            "bands = [{ below = '3', points = 0 }, { below = '2', points = 1 }, { points = 2 }]",
            flaws.BANDS_WRONG,
        ),
        ("bands = [{ below = 'many', points = 0 }, { points = 2 }]", flaws.BANDS_WRONG),
        ("bands = [{ below = 'NaN', points = 0 }, { points = 2 }]", flaws.BANDS_WRONG),
        ("bands = [{ below = '1', points = 9 }, { points = 2 }]", flaws.POINTS_WRONG),
        ("bands = []", flaws.BANDS_WRONG),
        ("bands = [{ below = 1, points = 0 }]", flaws.TYPE_WRONG),
        ("ranges = []", flaws.KEY_UNKNOWN),
    ],
)
def test_a_rule_for_points_must_cover_every_number_once(rule: str, reason: str) -> None:
    spoilt = SECTION.replace(A02_TEXT, NUMBER).replace(SHOWN, SHOWN + RULE + rule)
    assert refusal_of(section=spoilt)["reason"] == reason


def test_a_measure_must_fit_the_kind_of_the_question() -> None:
    spoilt = SECTION.replace(SHOWN, SHOWN + RULE + "bands = [{ points = 1 }]")
    assert refusal_of(section=spoilt)["reason"] == flaws.RULE_UNFIT


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("[{ code = 'a', label = 'い', kind = 'grid' }]", flaws.WORD_UNKNOWN),
        ("[{ code = 'a', label = 'い', kind = 'single' }]", flaws.PART_MISSING),
        ("[{ code = 'a', label = 'い', kind = 'text', unit = '円' }]", flaws.PART_UNFIT),
        ("[{ code = 'value', label = 'い', kind = 'text' }]", flaws.CODE_RESERVED),
        ("[{ code = 'a', label = 'い', kind = 'text', least = 0 }]", flaws.KEY_UNKNOWN),
        (
            "[{ code = 'a', label = 'い', kind = 'text' },"
            " { code = 'a', label = 'ろ', kind = 'text' }]",
            flaws.CODE_TWICE,
        ),
    ],
)
def test_a_field_of_a_form_is_read_as_strictly(fields: str, reason: str) -> None:
    spoilt = SECTION.replace(A02_TEXT, f'kind = "form"\nfields = {fields}')
    assert refusal_of(section=spoilt)["reason"] == reason


def test_a_key_written_twice_is_no_toml() -> None:
    spoilt = SECTION.replace('tier = "all"', 'tier = "all"\ntier = "core"')
    refused = refusal_of(section=spoilt)
    assert (refused["file"], refused["reason"]) == ("a.toml", flaws.NOT_TOML)


@pytest.mark.parametrize(
    ("head", "id_", "reason"),
    [
        (HEAD.replace('["A"]', '["A", "B"]'), "B", flaws.SECTION_MISSING),
        (HEAD.replace('["A"]', '["B"]'), "A", flaws.SECTION_STRAY),
        (HEAD.replace('["A"]', '["A", "A"]'), "A", flaws.CODE_TWICE),
        (HEAD.replace('["A01"]', '["A09"]'), "A09", flaws.QUICK_MISSING),
        (HEAD.replace('version = "1"', ""), "-", flaws.KEY_MISSING),
        (HEAD.replace('version = "1"', "version = 1"), "-", flaws.TYPE_WRONG),
        (HEAD + "pages = 3", "-", flaws.KEY_UNKNOWN),
    ],
)
def test_the_set_must_fit_its_files(head: str, id_: str, reason: str) -> None:
    refused = refusal_of(head=head)
    assert (refused["id"], refused["reason"]) == (id_, reason)


def test_two_files_for_one_section_are_refused() -> None:
    refused = refusal_of(**{"b.toml": SECTION})
    assert (refused["file"], refused["id"], refused["reason"]) == (
        "b.toml",
        "A",
        flaws.SECTION_TWICE,
    )


def test_a_section_without_questions_is_refused() -> None:
    refused = refusal_of(section=SECTION[: SECTION.index("[[question]]")])
    assert (refused["id"], refused["reason"]) == ("A", flaws.SECTION_EMPTY)


def test_a_missing_set_file_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        question_set_from({"a.toml": SECTION})
    assert caught.value.values["reason"] == flaws.FILE_MISSING


def test_any_one_of_the_shipped_files_missing_is_refused() -> None:
    files = paths.resource_texts("questions")
    assert len(files) == 16
    for missing in files:
        with pytest.raises(Refusal) as caught:
            question_set_from({name: text for name, text in files.items() if name != missing})
        assert caught.value.code == "E-QUESTIONS"


def test_every_reason_has_its_own_sentence() -> None:
    sentences = [
        value for name, value in vars(flaws).items() if name.isupper() and isinstance(value, str)
    ]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in sentences)
