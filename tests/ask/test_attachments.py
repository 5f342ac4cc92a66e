"""Names of attached files stay in their folder, and files within their limits."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask.attachments import (
    LONGEST_SAVED,
    MOST_ALL,
    MOST_EACH,
    MOST_TRAVELLING,
    Attachment,
    name_as_given,
    name_to_save,
    refuse_heavy,
    refuse_too_large,
)
from dxdesk.errors import Refusal


@pytest.mark.parametrize(
    ("given_name", "saved"),
    [
        ("規程.pdf", "規程.pdf"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("..\\..\\Windows\\win.ini", "_.._Windows_win.ini"),
        ("CON.txt", "_CON.txt"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("LPT¹", "_LPT¹"),
        ("a\x00\r\nb.pdf", "ab.pdf"),
        ("報告\u202efdp.exe", "報告fdp.exe"),
        ("C:evil.txt", "C_evil.txt"),
        ("...", "_"),
        ("", "_"),
        ("名前. ", "名前"),
    ],
)
def test_a_name_makes_one_file_in_its_folder(given_name: str, saved: str) -> None:
    assert name_to_save(given_name) == saved


@given(st.text(max_size=300) | st.from_regex(r"[./\\:A-Zcon1]{0,40}", fullmatch=True))
def test_no_name_leads_out_of_its_folder(name: str) -> None:
    saved = name_to_save(name)
    assert PurePosixPath(saved).name == saved and PureWindowsPath(saved).name == saved
    assert not PureWindowsPath(saved).is_reserved()
    assert 0 < len(saved) <= LONGEST_SAVED
    assert not any(unicodedata.category(each)[0] == "C" for each in saved)
    assert name_to_save(saved) == saved


def test_what_cannot_travel_in_a_name_is_shown_as_such() -> None:
    assert name_as_given("外字\ue000の台帳.xlsx") == "外字〓の台帳.xlsx"
    assert name_as_given("葛\U000e0100城.pdf") == "葛\U000e0100城.pdf"


def _there(*sizes: int) -> list[Attachment]:
    return [Attachment(n, "B07", f"{n}", size, "", "") for n, size in enumerate(sizes)]


@pytest.mark.parametrize(
    ("size", "there", "code"),
    [
        (0, [], "E-ATTACH-EMPTY"),
        (MOST_EACH + 1, [], "E-ATTACH-SIZE"),
        (MOST_EACH, _there(MOST_ALL - MOST_EACH + 1), "E-ATTACH-ALL"),
        (1, _there(*[1] * 200), "E-ATTACH-COUNT"),
    ],
)
def test_too_large_is_refused_with_what_is_too_large(
    size: int, there: list[Attachment], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        refuse_too_large(size, there)
    assert refused.value.code == code


def test_the_very_limit_is_taken() -> None:
    refuse_too_large(MOST_EACH, _there(MOST_ALL - MOST_EACH))
    refuse_heavy([MOST_TRAVELLING])
    with pytest.raises(Refusal):
        refuse_heavy([MOST_TRAVELLING, 1])
