"""Decisions about needs in the window: made beside it, kept at once, undone from the notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dxdesk.desks.choosing_needs import choosing_of
from dxdesk.desks.need_wishes import Wish, decided
from dxdesk.report.choices import NeedChoices
from dxdesk.store import need_choices
from dxdesk.ui.municipality.newest import Newest
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk


class Deciding(QObject):
    """`decided` comes with a sentence once a decision is on the disk."""

    decided = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._making = Newest(self)
        self._before: NeedChoices | None = None

    @property
    def busy(self) -> bool:
        """Whether a decision is being made."""
        return self._making.task.running

    def fulfil(self, wish: Wish) -> None:
        """Do what is wished, or say why not."""
        desk = self._desk
        interview, today = desk.interview, desk.today
        before = need_choices.choices(desk.database)

        def keep(after: NeedChoices) -> None:
            self._before = before
            self._keep(after, _said(wish))

        self._making.make(
            lambda: decided(choosing_of(interview, before, today), wish), keep, self.refused.emit
        )

    def undo(self) -> None:
        """Everything as it was before the last decision."""
        before, self._before = self._before, None
        if before is not None:
            self._keep(before, tr("As it was before."))

    @property
    def can_undo(self) -> bool:
        """Whether there is a last decision to be undone."""
        return self._before is not None

    def _keep(self, choices: NeedChoices, said: str) -> None:
        need_choices.save_choices(self._desk.database, choices)
        self._desk.say_saved()
        self.decided.emit(said)


def _said(wish: Wish) -> str:
    said: dict[str, Callable[[], str]] = {
        "add": lambda: tr("It is among the requests now."),
        "own": lambda: tr("It is among the requests now."),
        "drop": lambda: tr("It is not among the requests any more."),
        "rank": lambda: tr("The order of the requests has changed."),
        "edit": lambda: tr("The request is worded anew."),
        "back": lambda: tr("The decision is taken back."),
    }
    return said[wish.deed]()
