"""Money for days and travel, and the prefecture's own figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from dxdesk.desks.planners_words import BUDGET, FIGURES
from dxdesk.desks.prefecture import pool_of
from dxdesk.errors import Refusal
from dxdesk.plan.problem import Budget
from dxdesk.store import planners_word
from dxdesk.store.planners_deeds import planners_deed

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_YEN = 10**12


def figures(db: Database) -> Mapping[str, int]:
    """The prefecture's own whole numbers: budget, points for waiting, money for travel."""
    return planners_word.figures(db)


def set_figure(db: Database, name: str, value: int | None, at: str = "") -> None:
    """Set a figure of the prefecture's own; None takes it back.

    Raises:
        Refusal: E-MONEY outside 0 to a trillion.
    """
    assert name in FIGURES  # the desk's own names
    most = MOST_YEN if name == BUDGET else 100_000
    if value is not None and not 0 <= value <= most:
        raise Refusal("E-MONEY", text=value, most=f"{most:,}")
    with planners_deed(db, "money", {}, at):
        planners_word.save_figure(db, name, value)


def set_budget(
    db: Database, head: str, yen: int | None, people: Iterable[str] = (), at: str = ""
) -> tuple[Budget, ...]:
    """Set what one grant head may pay, for the people named (none = all); None takes it away.

    Raises:
        Refusal: E-MONEY, E-BUDGET-PEOPLE.
    """
    named = tuple(dict.fromkeys(people))
    pool = {each.key for each in pool_of(db)}
    for key in named:
        if key not in pool:
            raise Refusal("E-BUDGET-PEOPLE", key=key)
    if yen is not None and not 0 <= yen <= MOST_YEN:
        raise Refusal("E-MONEY", text=yen, most=f"{MOST_YEN:,}")
    called = " ".join(head.split())
    kept = [each for each in planners_word.budgets(db) if each.head != called]
    if yen is not None and called:
        kept.append(Budget(called, yen, named))
    with planners_deed(db, "money", {}, at):
        planners_word.save_budgets(db, kept)
    return tuple(kept)
