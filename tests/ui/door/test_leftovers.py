"""A desk that is left leaves nothing behind, however often one goes from desk to desk."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dxdesk.desks.practice import practice_ground
from tests.ui.door.conftest import TODAY, Visit


def _widgets() -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


@pytest.mark.parametrize("side", ["town", "prefecture"])
def test_going_back_and_forth_between_desks_does_not_fill_the_memory(
    visit: Visit, side: str
) -> None:
    ground = practice_ground(visit.home / "練習", TODAY, lambda text: None)
    counts = []
    for _ in range(3):
        visit.reception.open_workspace(ground.town if side == "town" else ground.prefecture)
        visit.desk()
        visit.reception._leave()
        counts.append(_widgets())
    assert counts[0] == counts[1] == counts[2], counts
