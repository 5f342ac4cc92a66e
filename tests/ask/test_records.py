"""Answers about people and systems become records, and come back as answers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dxdesk.ask import unfit
from dxdesk.ask.questions import Kind
from dxdesk.ask.records_in import (
    PERSON_COLUMNS,
    SYSTEM_COLUMNS,
    people_from,
    systems_from,
)
from dxdesk.ask.staffing import Person, fte
from dxdesk.ask.systems import MIGRATIONS, OPERATIONS, System
from dxdesk.ask.values import value_from
from dxdesk.errors import Refusal
from tests.ask.question_files import interview, question

ME = Person("p1", "自分", "総務課", 6, skills=("ネットワーク",))
DEPUTY = Person("p2", "副担当", share_tenths=1, deputy_for=("p1",))


def test_the_columns_of_the_questions_are_those_of_the_records() -> None:
    asked = {field.code: field.kind for field in question("B02").fields}
    assert asked == PERSON_COLUMNS
    for id_ in ("D09", "J03"):
        asked = {field.code: field.kind for field in question(id_).fields}
        assert asked == SYSTEM_COLUMNS | {"joint_item": Kind.SINGLE}
    assert {row.code: row.label for row in question("D01").rows} == OPERATIONS
    assert tuple(choice.code for choice in question("D01").choices) == MIGRATIONS


@pytest.mark.parametrize(
    ("raw", "shares"),
    [
        (0.7, {"担当": 7}),
        (1, {"担当": 10}),
        ("0.7人", {"担当": 7}),
        ("自分:6,副担当:1", {"自分": 6, "副担当": 1}),
        ("自分：６割、副担当", {"自分": 6, "副担当": None}),
        ([{"name": "自分", "share_tenths": 6}], {"自分": 6}),
        ([], {}),
    ],
)
def test_staffing_can_be_said_in_short(raw: object, shares: dict[str, int | None]) -> None:
    people = people_from(raw, ())
    assert {person.name: person.share_tenths for person in people} == shares
    assert [person.key for person in people] == [f"p{n}" for n in range(1, len(shares) + 1)]


def test_tenths_add_up_exactly() -> None:
    assert fte(people_from("甲:7,乙:2,丙:1", ())) == Decimal(1)


def test_a_person_known_by_name_keeps_key_and_skills() -> None:
    people = people_from("自分:8,新人:2", (ME, DEPUTY))
    assert people == (
        Person("p1", "自分", "総務課", 8, skills=("ネットワーク",)),
        Person("p3", "新人", share_tenths=2),
    )


def test_who_stands_in_is_said_by_name_and_kept_by_key() -> None:
    people = people_from(
        [{"name": "副担当", "deputy_for": ["自分"]}, {"name": "自分", "share_tenths": 6}], ()
    )
    assert people[0].deputy_for == (people[1].key,)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("自分:6,自分:1", unfit.PERSON_TWICE),
        ([{"name": "副担当", "deputy_for": ["だれか"]}], unfit.PERSON_UNKNOWN),
        ([{"name": "副担当", "deputy_for": ["副担当"]}], unfit.PERSON_UNKNOWN),
    ],
)
def test_a_list_of_people_that_cannot_be_is_refused(raw: object, reason: str) -> None:
    with pytest.raises(Refusal) as caught:
        people_from(raw, (ME,))
    assert (caught.value.values["id"], caught.value.values["reason"]) == ("B02", reason)


def test_people_come_back_as_the_answer() -> None:
    rows = [
        {"name": "自分", "post": "総務課", "share_tenths": 6, "skills": ["ネットワーク"]},
        {"name": "副担当", "share_tenths": 1, "deputy_for": ["自分"], "since": "2025-04-01"},
    ]
    said = interview().with_people(people_from(rows, ()))
    assert said.value("B02") == rows
    assert people_from(said.value("B02"), said.people) == said.people


def test_migrations_are_kept_with_the_operations() -> None:
    systems = systems_from("D01", {"住民基本台帳": "done", "02": "unknown"}, ())
    assert systems == (
        System("op01", "住民基本台帳", "01", "done"),
        System("op02", "印鑑登録", "02", "unknown"),
    )
    systems = systems_from("D01", "fy", systems)
    assert {system.migration for system in systems} == {"fy"}
    assert [system.key for system in systems] == [f"op{n:02d}" for n in range(1, 21)]


def test_an_answer_about_one_operation_leaves_the_ledger_alone() -> None:
    before = (
        System("op01", "住記システム", "01", "done", vendor="甲社", yearly_cost_yen=5),
        System("s1", "水道料金"),
    )
    after = systems_from("D01", {"01": "undec"}, before)
    assert after == (
        System("op01", "住記システム", "01", "undec", vendor="甲社", yearly_cost_yen=5),
        System("s1", "水道料金"),
    )


def test_contracts_about_to_end_are_added_to_what_is_known() -> None:
    before = systems_from("D01", {"01": "done"}, (System("s4", "水道料金", note="独自"),))
    after = systems_from(
        "J03",
        [
            {"name": "水道料金", "contract_end": "令和9年3月31日", "yearly_cost_yen": "120万円"},
            {"name": "住民基本台帳", "contract_end": "2028-03-31"},
            {"name": "電子申請", "contract_end": "2027-03-31", "joint_item": "EAPPLY"},
        ],
        before,
    )
    end = date(2027, 3, 31)
    assert after == (
        System("op01", "住民基本台帳", "01", "done", contract_end=date(2028, 3, 31)),
        System("s4", "水道料金", contract_end=end, yearly_cost_yen=1_200_000, note="独自"),
        System("s5", "電子申請", contract_end=end, joint_item="EAPPLY"),
    )


def test_two_contracts_of_one_name_with_two_vendors_are_two() -> None:
    rows = [{"name": "保守", "vendor": "甲社"}, {"name": "保守", "vendor": "乙社"}]
    assert [system.key for system in systems_from("D09", rows, ())] == ["s1", "s2"]


def test_one_contract_named_twice_is_refused() -> None:
    rows = [{"name": "保守", "vendor": "甲社"}, {"name": "保守"}]
    with pytest.raises(Refusal) as caught:
        systems_from("D09", rows, ())
    assert caught.value.values["reason"] == unfit.SYSTEM_TWICE


def test_systems_come_back_as_the_answers() -> None:
    contract = {"name": "電子申請", "contract_end": "2027-03-31", "joint_item": "EAPPLY"}
    systems = systems_from("D01", {"20": "later", "01": "done"}, ())
    systems = systems_from("D09", [{"name": "水道料金", "vendor": "甲社"}], systems)
    systems = systems_from("J03", [contract], systems)
    said = interview().with_systems(systems)
    assert said.value("D01") == {"01": "done", "20": "later"}
    assert said.value("D09") == [{"name": "水道料金", "vendor": "甲社"}, contract]
    assert said.value("J03") == [contract]
    for id_ in ("D01", "D09", "J03"):
        assert value_from(question(id_), said.value(id_)) == said.value(id_)
        assert systems_from(id_, said.value(id_), systems) == systems
