"""What the office decided about its needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.report.choices import NeedChoice, NeedChoices
from dxdesk.store.ordered import load_list, save_list

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_choices(db: Database, choices: NeedChoices) -> None:
    """Replace all decisions; they are on the disk on return."""
    save_list(db, "need_choices", choices)


def choices(db: Database) -> NeedChoices:
    """All decisions, oldest first."""
    return load_list(db, "need_choices", NeedChoice)
