"""For all tests of the window: dressed as people see it, with its icons and its focus ring."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dxdesk.desks.speaking import speak_of
from dxdesk.ui.focus_keeper import install
from dxdesk.ui.icons import load_icons
from dxdesk.ui.theme import Theme, current, dress


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> Theme:
    """The look that every test begins with: light, at 100 %."""
    worn = dress(qapp)
    load_icons()
    install()
    return worn


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, light: Theme) -> Iterator[Theme]:
    """A test that changes the look, or leaves windows behind, costs the next one nothing."""
    yield light
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    speak_of("")
    if current() != light:
        dress(qapp)
