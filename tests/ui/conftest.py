"""For all tests of the window: dressed as people see it, with its icons and its focus ring."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.ui.focus_keeper import install
from dxdesk.ui.icons import load_icons
from dxdesk.ui.theme import Theme, dress


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """Light, at 100 %; a test that changes the look leaves nothing behind."""
    worn = dress(qapp)
    load_icons()
    install()
    yield worn
    dress(qapp)
