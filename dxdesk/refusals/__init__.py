"""Every stable code with its sentence, room by room."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.refusals.ask import ASK
from dxdesk.refusals.assess import ASSESS
from dxdesk.refusals.by_hand import BY_HAND
from dxdesk.refusals.desks import DESKS
from dxdesk.refusals.exchange import EXCHANGE
from dxdesk.refusals.exchange_replies import EXCHANGE_REPLIES
from dxdesk.refusals.keys import KEYS
from dxdesk.refusals.paper import PAPER
from dxdesk.refusals.plan import PLAN
from dxdesk.refusals.report import REPORT
from dxdesk.refusals.reviewing import REVIEWING
from dxdesk.refusals.schemes import SCHEMES
from dxdesk.refusals.store import STORE
from dxdesk.refusals.town_replies import TOWN_REPLIES
from dxdesk.refusals.window import WINDOW

REFUSALS: Mapping[str, str] = {
    **ASK,
    **SCHEMES,
    **ASSESS,
    **REPORT,
    **EXCHANGE,
    **EXCHANGE_REPLIES,
    **TOWN_REPLIES,
    **KEYS,
    **STORE,
    **PLAN,
    **BY_HAND,
    **PAPER,
    **DESKS,
    **REVIEWING,
    **WINDOW,
}
