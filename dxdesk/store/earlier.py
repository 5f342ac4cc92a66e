"""Any earlier state of the workspace, and the way back to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dxdesk.ask.answers import Answer
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.store.answers import answer_changes, answers, save_answers, withdraw_answer
from dxdesk.store.people import people, save_people
from dxdesk.store.record_changes import in_order, placed, record_changes
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
    said = dict(answers(db))
    lists: dict[str, dict[str, tuple[int, Any]]] = {
        "people": placed(people(db)),
        "systems": placed(systems(db)),
    }
    for change in reversed(record_changes(db, moment)):
        for key in change.new:
            del lists[change.kept][key]
        lists[change.kept].update(change.old)
    for answered in reversed(answer_changes(db, after=moment)):
        said.pop(answered.question, None)
        if answered.old is not None:
            said[answered.question] = answered.old
    return State(said, in_order(lists["people"]), in_order(lists["systems"]))


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
