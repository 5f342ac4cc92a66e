"""Undo and redo of what the planner did, told in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.store import planners_deeds
from dxdesk.store.planners_deeds import PlannersDeed
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

SENTENCES = {
    "planned": QT_TRANSLATE_NOOP("Deed", "{name} was planned"),
    "by hand": QT_TRANSLATE_NOOP("Deed", "{name} was changed by hand"),
    "chosen": QT_TRANSLATE_NOOP("Deed", "{name} was put in force"),
    "copied": QT_TRANSLATE_NOOP("Deed", "{name} was made as a copy"),
    "forgotten": QT_TRANSLATE_NOOP("Deed", "{name} was let go"),
    "notified": QT_TRANSLATE_NOOP("Deed", "{count} visits were noted as told to the towns"),
    "confirmed": QT_TRANSLATE_NOOP("Deed", "{count} visits were settled"),
    "taken back": QT_TRANSLATE_NOOP("Deed", "{count} visits were made drafts again"),
    "pinned": QT_TRANSLATE_NOOP("Deed", "A pin was changed"),
    "need": QT_TRANSLATE_NOOP("Deed", "A need was changed ({need})"),
    "added": QT_TRANSLATE_NOOP("Deed", "A need was added ({need})"),
    "travel": QT_TRANSLATE_NOOP("Deed", "Travel minutes were changed"),
    "money": QT_TRANSLATE_NOOP("Deed", "Budgets and figures were changed"),
    "days marked": QT_TRANSLATE_NOOP("Deed", "Marked days were changed ({why})"),
    "visits decided": QT_TRANSLATE_NOOP("Deed", "{count} visits were decided"),
    "visits open": QT_TRANSLATE_NOOP("Deed", "A visit is to be decided again"),
    "year": QT_TRANSLATE_NOOP("Deed", "An earlier year was written down"),
}


def deed_words(deed: PlannersDeed) -> str:
    """What was done, in one sentence."""
    return tr(SENTENCES[deed.kind]).format(**deed.what)


def last_deed(db: Database) -> PlannersDeed | None:
    """What undo would take back."""
    done = [each for each in planners_deeds.planners_deeds(db) if not each.undone]
    return done[-1] if done else None


def undo(db: Database) -> str:
    """Take the last deed back and say which it was; "" when there is none."""
    deed = planners_deeds.undo(db)
    return tr("Undone: {deed}.").format(deed=deed_words(deed)) if deed else ""


def redo(db: Database) -> str:
    """Do the deed undone last again and say which it was; "" when there is none."""
    deed = planners_deeds.redo(db)
    return tr("Done again: {deed}.").format(deed=deed_words(deed)) if deed else ""
