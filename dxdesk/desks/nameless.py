"""A report without the names of the people in the list: they are counted, not named."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from dxdesk.ask.interview import Interview
from dxdesk.ask.questions import QuestionSet
from dxdesk.report.asking import with_followers
from dxdesk.words import tr

NAMES = "B02.names"  # kept back like a question, though it is a part of one


def without_names(interview: Interview, withheld: Collection[str]) -> Interview:
    """The interview as it leaves the office, each person by number where names stay back.

    Who gave an answer, and who is still to be asked, stay back with them.
    """
    if NAMES not in withheld:
        return interview
    people = tuple(
        replace(person, name=tr("Person {number}").format(number=number))
        for number, person in enumerate(interview.people, start=1)
    )
    answers = {id_: replace(each, said_by="", ask="") for id_, each in interview.answers.items()}
    return replace(interview, people=people, answers=answers)


def questions_of(withheld: Collection[str], asked: QuestionSet) -> frozenset[str]:
    """What is kept back as a whole question, with what would tell of it."""
    return with_followers(frozenset(withheld) - {NAMES}, asked)


def names_in(interview: Interview) -> str:
    """The names that would leave the office, "" without any."""
    return "、".join(person.name for person in interview.people if person.name)
