"""What a kit takes along beside its one signed line of facts: data files, within bounds."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.exchange.kept_kits import kept_deadline, kept_files, kept_prefecture
from dxdesk.exchange.kits import MAX_KIT, MOST_FILES, open_kit
from dxdesk.report.characters import can_travel
from tests.exchange.samples import prefecture_key
from tests.exchange.test_kits import kit, refused, signed

OWN = '# 県の質問\n[section]\ncode = "X01"\n'


def test_a_kit_without_files_is_byte_for_byte_what_it_was_before_there_were_any() -> None:
    body = json.loads(kit().split(b"\n")[1])
    assert "files" not in body
    assert open_kit(signed(body, prefecture_key())).files == ()
    assert refused(signed({**body, "files": []}, prefecture_key())) == "E-KIT"


def test_what_the_prefecture_puts_in_is_what_the_town_takes_out() -> None:
    said = {"schemes/works.toml": "# 表\n", "own_questions.toml": OWN, "glossary.toml": "a = 1"}
    data = kit(files=said)
    assert open_kit(data).texts == said
    assert kept_files(data) == said and kept_files(kit()) == {}
    assert (kept_prefecture(data), kept_deadline(data)) == ("01", date(2026, 12, 18))


@given(
    st.dictionaries(
        st.from_regex(r"(questions|schemes)/[a-z][a-z_]{0,12}\.toml", fullmatch=True),
        st.text(min_size=1).filter(lambda text: all(map(can_travel, text))),
        max_size=5,
    )
)
def test_any_text_that_can_travel_travels_unchanged(files: dict[str, str]) -> None:
    assert open_kit(kit(files=files)).texts == files


@pytest.mark.parametrize(
    "files",
    [
        [{"name": "questions/../../x.toml", "text": "a"}],
        [{"name": "/etc/passwd", "text": "a"}],
        [{"name": "wording/mayor.toml", "text": "a"}],
        [{"name": "questions/a.TOML", "text": "a"}],
        [{"name": "glossary.toml", "text": ""}],
        [{"name": "glossary.toml", "text": "a", "more": 1}],
        [{"name": "glossary.toml"}],
        [{"name": "glossary.toml", "text": "a"}] * 2,
        [{"name": "schemes/a.toml", "text": "a"}, {"name": "questions/a.toml", "text": "a"}],
        [{"name": f"schemes/a{'_' * n}.toml", "text": "a"} for n in range(MOST_FILES + 1)],
        [{"name": "glossary.toml", "text": "外字\ue000"}],
        "glossary.toml",
    ],
    ids=str,
)
def test_a_signed_kit_with_an_impossible_file_is_refused(files: Any) -> None:
    body = json.loads(kit().split(b"\n")[1])
    assert refused(signed({**body, "files": files}, prefecture_key())) == "E-KIT"


def test_a_kit_too_large_to_be_read_is_not_made() -> None:
    with pytest.raises(Refusal, match="E-KIT-SIZE"):
        kit(files={"own_questions.toml": "あ" * (MAX_KIT // 3)})
    with pytest.raises(Refusal, match="E-STR-CHAR"):
        kit(files={"own_questions.toml": "a\tb"})
