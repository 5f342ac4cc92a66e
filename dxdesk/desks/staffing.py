"""What the page of people says besides the people: 1人情シス, and who might lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.ask.leaders import LeaderCandidate, still_there
from dxdesk.ask.wording import prefecture_form, wording_for
from dxdesk.assess.capacity import SMALL_TOWN_POPULATION, capacity_of
from dxdesk.assess.facts import Facts
from dxdesk.store import leaders as leader_store
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

PEOPLE_COUNT, POPULATION = "B01", "A02"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is found about the hands of a town, in plain words; "" for nothing to say."""

    sentence: str = ""
    question: str = ""  # the question that would settle it
    alone: bool = False  # 1人情シス


@dataclass(frozen=True, slots=True)
class Leaders:
    """The candidates as they are kept, and whether they travel."""

    candidates: tuple[LeaderCandidate, ...] = ()
    travel: bool = False


def finding_of(interview: Interview, today: date) -> Finding:
    """Whether the town is a 1人情シス, as the assessment decides it, and why."""
    facts = Facts(interview, shelf.schemes(), today)
    capacity, people = capacity_of(facts), facts.number(PEOPLE_COUNT)
    listed = sum(bool(person.share_tenths) for person in interview.people)
    if capacity.one_person_it:
        return Finding(_in_form(_alone(people or 0, facts), interview), alone=True)
    if capacity.one_person_it is None:
        return _open(facts)
    if people is not None and people > 1 and listed == 1:
        said = tr("One person works here by this list; the question was answered with {people}.")
        return Finding(said.format(people=people), PEOPLE_COUNT)
    return Finding()


def _alone(people: int, facts: Facts) -> str:
    population = facts.number(POPULATION) or 0
    if people == 0:
        first = tr("Nobody does the IT work for {population} people (一人情シス).")
    else:
        first = tr("One person alone does the IT work for {population} people (一人情シス).")
    return first.format(population=f"{population:,}") + tr(
        "The prefecture plans for such towns first."
    )


def _open(facts: Facts) -> Finding:
    """Both numbers decide; the first that is missing is asked for."""
    missing = PEOPLE_COUNT if facts.number(PEOPLE_COUNT) is None else POPULATION
    said = tr(
        "Whether this counts as 一人情シス is still open: at most one person, and at most "
        "{population} people in the town. Two numbers settle it."
    )
    return Finding(said.format(population=f"{SMALL_TOWN_POPULATION:,}"), missing)


def _in_form(sentence: str, interview: Interview) -> str:
    town = shelf.municipality(interview.municipality)
    return wording_for(sentence, town.form, prefecture_form(town.prefecture_name))


def leaders_of(db: Database, interview: Interview) -> Leaders:
    """The candidates who are still in the staffing."""
    there = still_there(leader_store.candidates(db), interview.people)
    return Leaders(there, leader_store.travel(db))


def keep_candidates(db: Database, candidates: Sequence[LeaderCandidate]) -> None:
    """Keep who is marked, and what holds."""
    leader_store.save_candidates(db, candidates)


def let_travel(db: Database, wanted: bool) -> None:
    """Keep whether the candidates leave the office with the report."""
    leader_store.set_travel(db, wanted)
