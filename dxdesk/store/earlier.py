"""Any earlier state of the workspace, and the way back to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.ask.answers import Answer
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.store.answers import answers, first_changes, save_answers, withdraw_answer
from dxdesk.store.people import people, save_people
from dxdesk.store.record_changes import list_at
from dxdesk.store.systems import save_systems, systems
from dxdesk.store.transactions import saving

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class State:
    """What was said at a moment: answers, people, systems."""

    answers: Mapping[str, Answer]
    people: tuple[Person, ...]
    systems: tuple[System, ...]


def state_at(db: Database, moment: int) -> State:
    """The state behind the change with this number; 0 is before the first change.

    It is found by going back from the present, so that it does not depend on how the oldest
    state came into the file.
    """
    return state_before(db, State(answers(db), people(db), systems(db)), moment)


def state_before(db: Database, present: State, moment: int) -> State:
    """The same from the present state, where it is at hand."""
    said = dict(present.answers)
    for change in first_changes(db, moment):
        said.pop(change.question, None)
        if change.old is not None:
            said[change.question] = change.old
    return State(
        said,
        list_at(db, "people", present.people, moment),
        list_at(db, "systems", present.systems, moment),
    )


def restore(db: Database, state: State, at: str) -> None:
    """Make this the present state, in one transaction; every difference is a change as any other.

    Raises:
        Refusal: as `saving`; then nothing has changed.
    """
    with saving(db):
        save_people(db, state.people, at)
        save_systems(db, state.systems, at)
        for question in sorted(set(answers(db)) - set(state.answers)):
            withdraw_answer(db, question, at)
        save_answers(db, [state.answers[each] for each in sorted(state.answers)], at)
