"""For all tests of the window: dressed as people see it, with its icons and its focus ring."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from dxdesk import shelf
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
    """A test that changes the look, or leaves windows behind, costs the next one nothing.

    No folder below may have a fixture of this name: it would take the place of this one.
    """
    yield light
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    speak_of("")
    shelf.lay(shelf.NOTHING)
    if current() != light:
        dress(qapp)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Documents and settings of nobody else."""
    folder = tmp_path / "佐藤"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(folder / ".config"))
    return folder
