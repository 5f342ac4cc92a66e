"""Whatever is written to a stick without a seal says so."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dxdesk.desks.sticks import not_sealed, with_warning


@pytest.mark.skipif(sys.platform == "win32", reason="sticks have letters there")
@pytest.mark.parametrize("name", ["日程.ics", "お知らせ.pdf", "計画.xlsx", "職務記述書.docx"])
def test_a_file_of_the_plan_on_a_stick_is_said_to_be_unsealed(name: str) -> None:
    said = "書きました。"
    assert with_warning(said, Path("/media/usb") / name) == f"{said} {not_sealed()}"
    assert with_warning(said, Path("/home/yakuba") / name) == said
