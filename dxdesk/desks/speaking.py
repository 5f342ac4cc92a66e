"""How a desk speaks of its own prefecture: 「道に渡した」 in 北海道, 「府からの返事」 in 京都府."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.wording import own_prefecture, prefecture_form
from dxdesk.desks.laying_out import lay_out
from dxdesk.store import settings
from dxdesk.words import turn_words

if TYPE_CHECKING:
    from sqlite_utils import Database


def speak_of(prefecture: str) -> None:
    """From now on say 都, 道 or 府 instead of 県 where a prefecture of this name has that form.

    "" or a name that ends in none of them: 県, as everything is written. What people typed is
    never changed, nor is what stands in a report that came.
    """
    form = prefecture_form(prefecture)
    shelf.speak_of(form)
    turn_words(None if form == "県" else partial(own_prefecture, prefecture=form))


def speak_for(kind: str, db: Database) -> None:
    """Speak of the prefecture of an open workspace; `kind` is "town" or "prefecture"."""
    if kind == "town":
        from dxdesk.desks import municipality

        town = shelf.own_municipality(settings.text(db, municipality.CODE))
        speak_of(town.prefecture_name)
        lay_out(db)
    else:
        from dxdesk.desks.prefecture import prefecture_of

        speak_of(prefecture_of(db).name)
        shelf.lay(shelf.NOTHING)
