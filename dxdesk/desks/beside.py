"""Everything in a town's workspace that may travel beside its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.report.beside import Beside, Enclosed
from dxdesk.store import attachments as attachment_store
from dxdesk.store import kept_contradictions
from dxdesk.store import leaders as leader_store

if TYPE_CHECKING:
    from sqlite_utils import Database


def beside_of(db: Database) -> Beside:
    """Contradictions that were kept, files ticked to travel, candidates if they are to travel."""
    files = [each for each in attachment_store.attachments(db) if each.travels]
    return Beside(
        rules=shelf.contradictions(),
        kept=kept_contradictions.kept(db),
        leaders=leader_store.candidates(db) if leader_store.travel(db) else (),
        files=tuple(Enclosed(each, attachment_store.content(db, each.key)) for each in files),
    )
