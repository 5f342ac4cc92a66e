"""Keeping answers that do not fit each other, from whichever page it is wished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dxdesk.desks import contradictions
from dxdesk.errors import Refusal
from dxdesk.ui.municipality.clash_list import ClashList
from dxdesk.words import sentence

if TYPE_CHECKING:
    from dxdesk.ui.municipality.desk import MunicipalityDesk


def serve_clashes(desk: MunicipalityDesk, where: ClashList, then: Callable[[], None]) -> None:
    """Keep both answers, or open them again, as is wished on these cards; then go on."""

    def keep(id_: str, why: str) -> None:
        try:
            contradictions.keep(desk.database, desk.interview, id_, why, desk.today)
        except Refusal as refusal:
            where.show_fault(id_, sentence(refusal))
            return
        desk.say_saved()
        then()

    def open_again(id_: str) -> None:
        contradictions.open_again(desk.database, id_)
        desk.say_saved()
        then()

    where.reason_given.connect(keep)
    where.opening_wished.connect(open_again)
