"""What changed, in words: an answer before and after, a person, a system."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk import shelf
from dxdesk.ask import records_out
from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import UNANSWERED
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.shown_words import field_in_words
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.desks.answer_words import state_in_words, value_in_words
from dxdesk.desks.municipality import MIGRATION, STAFFING, SYSTEM_LEDGER
from dxdesk.report.json_text import json_text
from dxdesk.store.record_changes import Placed, RecordChange
from dxdesk.words import tr

LEDGER = SYSTEM_LEDGER[0]  # of the questions that ask for systems, the one with all their fields


def answer_in_words(answer: Answer | None, town: Municipality) -> str:
    """What was said, or in which way nothing was."""
    if answer is None:
        return state_in_words(UNANSWERED)
    if answer.state is not AnswerState.ANSWERED:
        return state_in_words(answer.state.value, answer.ask)
    question = shelf.question_set().by_id.get(answer.question)
    if question is None:  # of a kit that this program cannot read any more
        return json_text(answer.value)
    return value_in_words(question, answer.value, town)


def remarks_in_words(answer: Answer | None) -> str:
    """Certainty, whose word it is, note and document, for a change that touched nothing else."""
    if answer is None:
        return ""
    certain = {True: tr("Checked"), False: tr("Probably"), None: ""}[answer.certain]
    return "、".join(filter(None, (certain, answer.said_by, answer.note, answer.source)))


def records_in_words(change: RecordChange) -> tuple[tuple[str, str, str], ...]:
    """(name, before, after) of every record that changed in more than its place."""
    keys = list(dict.fromkeys((*change.old, *change.new)))
    found = (_record(change, key) for key in keys)
    return tuple(each for each in found if each is not None)


def _record(change: RecordChange, key: str) -> tuple[str, str, str] | None:
    before, after = _parts(change.old, key), _parts(change.new, key)
    name = (change.new.get(key) or change.old[key])[1].name
    if key not in change.old:
        said = _listed(after, name)
        return name, "", tr("added ({said})").format(said=said) if said else tr("added")
    if key not in change.new:
        return name, _listed(before, name), tr("removed")
    both = dict.fromkeys((*before, *after))
    labels = [each for each in both if before.get(each) != after.get(each)]
    if not labels:
        return None  # only its place is another one
    nothing = tr("(nothing)")
    old, new = (
        "、".join(f"{each}:{side.get(each, nothing)}" for each in labels)
        for side in (before, after)
    )
    return name, old, new


def _listed(parts: Mapping[str, str], name: str) -> str:
    """What is known besides the name, which is said already."""
    return "、".join(f"{label}:{said}" for label, said in parts.items() if said != name)


def _parts(side: Placed, key: str) -> Mapping[str, str]:
    """What is known about a record, by the labels of the question that asks for it."""
    if key not in side:
        return {}
    record = side[key][1]
    if isinstance(record, Person):
        return _fields(STAFFING, records_out.people_value([record])[0])
    return _of_system(record)


def _of_system(system: System) -> Mapping[str, str]:
    found = dict(_fields(LEDGER, records_out.ledger_row(system)))
    if system.migration:
        choices = shelf.question_set().by_id[MIGRATION].choices
        labels = {choice.code: choice.label for choice in choices}
        found[tr("Migration")] = labels.get(system.migration, tr("Do not know"))
    if system.migration_on is not None:
        found[tr("Day of migration")] = system.migration_on.isoformat()
    return found


def _fields(question: str, row: Mapping[str, object]) -> Mapping[str, str]:
    fields = shelf.question_set().by_id[question].fields
    return {f.label: field_in_words(f, row[f.code]) for f in fields if f.code in row}
