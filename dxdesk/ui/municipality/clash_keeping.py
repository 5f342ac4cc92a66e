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


def keep_clash(
    desk: MunicipalityDesk, id_: str, why: str, where: ClashList, then: Callable[[], None]
) -> None:
    """Keep both answers for this reason; what is wrong with it is said on its card."""
    try:
        contradictions.keep(desk.database, desk.interview, id_, why, desk.today)
    except Refusal as refusal:
        where.show_fault(id_, sentence(refusal))
        return
    desk.say_saved()
    then()


def open_clash(desk: MunicipalityDesk, id_: str, then: Callable[[], None]) -> None:
    """Take the reason of a contradiction back."""
    contradictions.open_again(desk.database, id_)
    desk.say_saved()
    then()
