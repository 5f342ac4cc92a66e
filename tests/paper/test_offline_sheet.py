"""The sheet that says where data lives: one page, whole, and true."""

from __future__ import annotations

from pathlib import Path

import pytest

from dxdesk import __version__
from dxdesk.paper.offline_sheet import offline_sheet
from tests.house.source import ROOT
from tests.paper.reading_back import active_parts, copied_text, drawn_text

LONG = "C:\\役場\\総務課\\情報担当\\令和8年度\\" + "とても長いフォルダ\\" * 4 + "393011.dxtown"


@pytest.mark.parametrize("place", ["", "C:\\dxdesk\\393011.dxtown", LONG])
def test_the_sheet_is_one_page_on_which_nothing_is_cut(place: str, tmp_path: Path) -> None:
    printed = offline_sheet(__version__, place)
    assert printed.pages == 1
    assert printed.replaced == ()
    assert "…" not in copied_text(printed.pdf, tmp_path)
    assert active_parts(printed.pdf, tmp_path) == []


def test_the_sheet_names_the_place_of_the_answers(tmp_path: Path) -> None:
    text = drawn_text(offline_sheet(__version__, "C:\\dxdesk\\393011.dxtown").pdf, tmp_path)
    assert "C:\\dxdesk\\393011.dxtown" in text
    assert "名前を付けて作った場所" not in text


def test_no_line_of_the_program_opens_a_connection() -> None:
    """What the sheet says: nothing in the package names a part that could."""
    able = (
        "QtNetwork",
        "import socket",
        "import ssl",
        "urllib.request",
        "http.client",
        "import requests",
    )
    found = [
        (path.name, word)
        for path in (ROOT / "dxdesk").rglob("*.py")
        for word in able
        if word in path.read_text(encoding="utf-8")
    ]
    assert found == []
