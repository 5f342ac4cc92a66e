"""Composing the report: everything the prefecture will see, in words that stand by themselves."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import Question
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.ask.wording import prefecture_form
from dxdesk.assess.assessing import closed_needs
from dxdesk.assess.assessment import Assessment, Capacity, DimensionLevel
from dxdesk.assess.scale import Scale
from dxdesk.errors import Refusal
from dxdesk.report.asking import Asking, is_withheld, withheld_together
from dxdesk.report.beside import NOTHING, Beside, contradictions_told, files_told, leaders_told
from dxdesk.report.choices import NeedChoices
from dxdesk.report.choosing import Chosen, choose
from dxdesk.report.json_text import json_text
from dxdesk.report.needs_in_words import needs_in_words
from dxdesk.report.needs_report import (
    AskedQuestion,
    NeedsReport,
    ReportedCapacity,
    ReportedLevel,
    ReportedPerson,
    ReportedSystem,
    Town,
)
from dxdesk.report.request_rules import RequestRules
from dxdesk.schemes.calendar import fiscal_year
from dxdesk.schemes.shelf_records import Schemes

_WRITER_FIELDS = ("department", "post", "name")  # of A04
_SAID = frozenset(state.value for state in AnswerState)  # the others have no remarks to show
_NO_ANSWER = Answer("", AnswerState.LATER)


def compose(
    interview: Interview,
    assessment: Assessment,
    scale: Scale,
    schemes: Schemes,
    municipality: Municipality,
    *,
    rules: RequestRules,
    edition: int,
    composed_on: date,
    withheld: Collection[str] = (),
    choices: NeedChoices = (),
    beside: Beside = NOTHING,
) -> NeedsReport:
    """The report of one town on one day; `edition` counts within the fiscal year.

    `withheld` ids stay here with the levels of their fields. E-WITHHELD, E-ATTACH-TRAVELS.
    """
    asking = _asking(interview, schemes, rules, municipality, composed_on, withheld)
    chosen = _chosen(assessment, scale, asking, choices)
    return NeedsReport(
        town=_town(municipality, asking),
        composed_on=composed_on,
        fiscal_year=fiscal_year(composed_on),
        edition=edition,
        question_set=interview.question_set.version,
        practice=interview.practice,
        writer=_writer(asking),
        questions=tuple(_asked(each, asking) for each in interview.question_set.questions),
        people=_people(interview.people, asking),
        systems=_systems(interview.systems, asking),
        levels=_levels(assessment, scale, asking),
        capacity=_capacity(assessment.capacity, asking),
        needs=needs_in_words(assessment.needs, scale, asking),
        requests=chosen.requests,
        choices=chosen.told,
        contradictions=contradictions_told(beside, asking),
        attachments=files_told(beside, asking),
        leaders=leaders_told(beside, asking),
    )


def _chosen(assessment: Assessment, scale: Scale, asking: Asking, choices: NeedChoices) -> Chosen:
    day = asking.composed_on
    closed = closed_needs(asking.interview, scale, asking.schemes, day) if choices else ()
    return choose(assessment, closed, scale, asking, choices)


def _asking(
    interview: Interview,
    schemes: Schemes,
    rules: RequestRules,
    municipality: Municipality,
    composed_on: date,
    withheld: Collection[str],
) -> Asking:
    for question in sorted(set(withheld) - set(interview.question_set.by_id)):
        raise Refusal("E-WITHHELD", id=question)
    return Asking(
        interview=interview,
        schemes=schemes,
        rules=rules,
        form=municipality.form,
        prefecture_form=prefecture_form(municipality.prefecture_name),
        composed_on=composed_on,
        withheld=withheld_together(withheld),
    )


def _town(municipality: Municipality, asking: Asking) -> Town:
    said = asking.said("A02")
    parts = said if isinstance(said, dict) else {}
    number, day = parts.get("number"), parts.get("date")
    return Town(
        code=municipality.code,
        name=municipality.name,
        prefecture=municipality.prefecture,
        prefecture_name=municipality.prefecture_name,
        population=number if isinstance(number, int) else None,
        population_on=date.fromisoformat(day) if isinstance(day, str) else None,
    )


def _writer(asking: Asking) -> str:
    said = asking.said("A04")
    parts = said if isinstance(said, dict) else {}
    return " ".join(str(parts[name]) for name in _WRITER_FIELDS if parts.get(name))


def _asked(question: Question, asking: Asking) -> AskedQuestion:
    withheld = question.id in asking.withheld
    state = "withheld" if withheld else asking.interview.state(question.id)
    leaves = state in _SAID and question.id in asking.interview.answers
    answer = asking.interview.answers[question.id] if leaves else _NO_ANSWER
    said = asking.said(question.id)
    return AskedQuestion(
        id=question.id,
        section=question.section,
        text=asking.wording(question.id),
        kind=question.kind.value,
        state=state,
        value="" if said is None else json_text(said),
        shown="" if said is None else asking.in_words(question.id, said),
        ask=answer.ask,
        note=answer.note,
        source=answer.source,
        certain=answer.certain,
        answered_on=answer.answered_on,
        said_by=answer.said_by,
    )


def _people(people: tuple[Person, ...], asking: Asking) -> tuple[ReportedPerson, ...]:
    if "B02" in asking.withheld:
        return ()
    return tuple(
        ReportedPerson(
            key=person.key,
            name=person.name,
            post=person.post,
            share_tenths=person.share_tenths,
            skills=person.skills,
            certificates=person.certificates,
            deputy_for=person.deputy_for,
            other_duties=person.other_duties,
        )
        for person in people
    )


def _systems(systems: tuple[System, ...], asking: Asking) -> tuple[ReportedSystem, ...]:
    return tuple(
        ReportedSystem(
            key=system.key,
            name=system.name,
            operation=system.operation,
            migration=system.migration,
            migration_on=system.migration_on,
            vendor=system.vendor,
            contract_end=system.contract_end,
            yearly_cost_yen=system.yearly_cost_yen,
            joint_item=system.joint_item,
            note=system.note,
        )
        for system in systems
        if not is_withheld(f"system:{system.key}", asking.withheld)
    )


def _levels(assessment: Assessment, scale: Scale, asking: Asking) -> tuple[ReportedLevel, ...]:
    questions = {each.code: set(each.questions) for each in scale.dimensions}
    return tuple(
        _level(each, told=not questions[each.code] & asking.withheld)
        for each in assessment.dimensions
    )


def _level(level: DimensionLevel, *, told: bool) -> ReportedLevel:
    """Of a field with an answer that stays in the office neither level nor counts leave."""
    if not told:
        return ReportedLevel(level.code, level.name, None, mean="", answered=0, applicable=0)
    return ReportedLevel(
        code=level.code,
        name=level.name,
        level=level.level,
        mean="" if level.mean is None else f"{level.mean:.2f}",
        answered=level.answered,
        applicable=level.applicable,
    )


def _capacity(capacity: Capacity, asking: Asking) -> ReportedCapacity:
    """What is known of the hands, without the parts whose question stays in the office."""
    people, deputy = asking.said("B01"), asking.said("B06")
    counted = "B01" not in asking.withheld
    shared = capacity.fte is not None and "B02" not in asking.withheld
    return ReportedCapacity(
        value=capacity.value,
        fte=str(capacity.fte) if shared else "",
        people=people if isinstance(people, int) else None,
        one_person_it=capacity.one_person_it if counted else None,
        nobody=capacity.nobody if counted else None,
        deputy=deputy if isinstance(deputy, str) else "",
    )
