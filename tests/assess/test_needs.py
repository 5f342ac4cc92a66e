"""The 34 needs: what opens them, what does not, and how wide the gap is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dxdesk.assess.needs import gap_of
from tests.assess.fictional_town import (
    QUESTIONS,
    SCALE,
    SHELF,
    UNKNOWN,
    assessed,
    contract,
    facts,
    migrated,
    need_of,
    open_needs,
    sharing,
)

OLD_MACHINES = {"total": 100, "win10": 20}
NO_OLD_MACHINES = {"total": 100, "win10": 0}

# need: answers that open it, the questions whose sign is then shown, answers that leave it shut
NEEDS: list[tuple[str, dict[str, Any], set[str], dict[str, Any]]] = [
    ("N01", {"B01": 1, "people": sharing(7), "B06": "vendor"}, {"B01", "B02", "B06"},
     {"B01": 3, "people": sharing(10, 10), "B06": "part"}),
    ("N02", {"B09": "paper", "B12": "dorm"}, {"B09", "B12"}, {"B09": "mgr", "B12": "few"}),
    ("N03", {"C02": "making"}, {"C02"}, {"C02": "pub", "C03": "2028-03-31"}),
    ("N03", {"C02": "made", "C03": "2026-03-31"}, {"C03"}, {"C02": "made", "C03": "2029-03-31"}),
    ("N04", {"B10": "plan"}, {"B10"}, {"B10": "int"}),
    ("N05", {"B06": "none", "B07": "memo", "H09": "many"}, {"B06", "B07", "H09"},
     {"B06": "full", "B07": "some", "H09": "none"}),
    ("N06", {"systems": migrated({"01": "later", "02": "undec"}), "D02": "unplanned",
             "D07": "vendor"}, {"D01", "D02", "D07"},
     {"systems": migrated({"01": "done", "02": "fy"}), "D02": "none", "D05": "minor",
      "D07": "done"}),
    ("N06", {"systems": migrated({"01": "done"}), "D05": "stop"}, {"D05"},
     {"systems": migrated({"01": "done"}), "D05": "none"}),
    ("N07", {"D06": "up2", "J05": "one"}, {"D06", "J05"}, {"D06": "same", "J05": "comp"}),
    ("N08", {"E01": UNKNOWN, "E04": "vendor", "D08": "onprem"}, {"E01", "E04", "D08"},
     {"E01": "alpha", "E04": "new", "D08": "share"}),
    ("N09", {"F01": "doing", "F02": "old", "F03": "oral"}, {"F01", "F02", "F03"},
     {"F01": "pub", "F02": "y3", "F03": "doc"}),
    ("N10", {"F04": "none", "F03": "oral", "F12": {"number": 1, "text": "あて先まちがい"}},
     {"F04", "F03", "F12"}, {"F04": "all", "F03": "doc", "F12": {"number": 0}}),
    ("N11", {"F10": "none", "F11": "none", "F07": "spot"}, {"F10", "F11", "F07"},
     {"F10": "int", "F11": "check", "F07": "now"}),
    ("N12", {"F08": "on", "F09": "doing"}, {"F08", "F09"}, {"F08": "off", "F09": "doc"}),
    ("N13", {"F05": "free", "F06": "none"}, {"F05", "F06"}, {"F05": "ledger", "F06": "mostly"}),
    ("N14", {"G01": 9, "G02": "copy", "G04": "none"}, {"G01", "G02", "G04"},
     {"G01": 26, "G02": "csv", "G04": "some"}),
    ("N15", {"G05": "none", "G06": ["none"]}, {"G05", "G06"},
     {"G05": "use", "G06": ["conv", "line"]}),
    ("N16", {"H01": "none", "H02": "none", "G11": "none"}, {"H01", "H02", "G11"},
     {"H01": "once", "H02": "yes", "G11": "once"}),
    ("N17", {"H03": "none", "H05": "none", "F13": "none"}, {"H03", "H05", "F13"},
     {"H03": "use", "H05": "trial", "F13": "ban"}),
    ("N18", {"H06": "none", "H07": "none", "E06": "none"}, {"H06", "H07", "E06"},
     {"H06": "can", "H07": "all", "E06": "room"}),
    ("N19", {"H08": "part"}, {"H08"}, {"H08": "half"}),
    ("N20", {"I02": "sep", "I03": "none"}, {"I02", "I03"}, {"I02": "share", "I03": "reg"}),
    ("N21", {"I01": "plan"}, {"I01"}, {"I01": "pub"}),
    ("N22", {"G09": "none"}, {"G09"}, {"G09": "many"}),
    ("N23", {"G07": "none", "G08": "none"}, {"G07", "G08"}, {"G07": "wide", "G08": "tax"}),
    ("N24", {"J04": "vendor", "J05": "one", "J06": "once"}, {"J04", "J05", "J06"},
     {"J04": "own", "J05": "comp", "J06": "none"}),
    ("N25", {"J07": {"CHAT": "want"}}, {"J07"}, {"J07": {"CHAT": "join"}}),
    ("N26", {"J02": "old"}, {"J02"}, {"J02": "upd"}),
    ("N27", {"K01": "doing"}, {"K01"}, {"K01": "done"}),
    ("N28", {"L01": "plan"}, {"L01"}, {"L01": "reg"}),
    ("N29", {"L03": ["move"], "L04": "idea"}, {"L03", "L04"}, {"L03": ["move"], "L04": "meet"}),
    ("N30", {"M02": "named", "M03": "none"}, {"M02", "M03"}, {"M02": "act", "M03": "some"}),
    ("N31", {"M01": "doing", "M04": "none"}, {"M01", "M04"}, {"M01": "doc", "M04": "all"}),
    ("N32", {"M07": "none_app", "R05": "s2"}, {"M07", "R05"}, {"M07": "hire", "R05": "s4"}),
    ("N33", {"C01": "ok", "M05": "none", "C06": "stuck"}, {"C01", "M05", "C06"},
     {"C01": "speech", "M05": "y1", "C06": "ok"}),
    ("N34", {"E02": OLD_MACHINES, "E05": "noplan"}, {"E02", "E05"},
     {"E02": NO_OLD_MACHINES, "E05": "plan"}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "opening", "shown", "shut"), NEEDS)
def test_a_need_opens_on_its_answers_and_stays_shut_on_good_ones(
    code: str, opening: dict[str, Any], shown: set[str], shut: dict[str, Any]
) -> None:
    need = need_of(assessed(**opening), code)
    assert {each.question for each in need.evidence if each.holds} == shown
    assert need.gap >= 1
    assert code not in open_needs(assessed(**shut))


def test_the_table_above_knows_every_need() -> None:
    assert {case[0] for case in NEEDS} == {need.code for need in SCALE.needs}
    assert len(SCALE.needs) == 34


def test_the_scale_speaks_of_questions_choices_and_supports_that_exist() -> None:
    supports = {support.code for support in SHELF.supports}
    signs = [sign for need in SCALE.needs for sign in need.triggers]
    signs += [sign for rule in SCALE.rules for group in rule.when for sign in group]
    signs += [sign for source in SCALE.deadlines for sign in source.when]
    gates = [dimension.gate for dimension in SCALE.dimensions if dimension.gate]
    signs += [sign for gate in gates for group in gate.when for sign in group]
    for sign in signs:
        known = {choice.code for choice in QUESTIONS.by_id[sign.question].choices}
        assert set(sign.one_of) | set(sign.none_of) <= known
    for kind in SCALE.needs:
        assert {kind.primary, *kind.alternatives} <= supports
        assert kind.talent in {talent.code for talent in SHELF.talents}
        assert kind.work in {work.code for work in SHELF.works}
    for rule in SCALE.rules:
        assert {*rule.supports, *rule.supports_after} <= supports | {"POOL"}


def test_every_trouble_the_town_can_choose_is_a_need() -> None:
    choices = {choice.code for choice in QUESTIONS.by_id["P02"].choices}
    assert choices <= {need.code for need in SCALE.needs}
    columns = {field.code: field for field in QUESTIONS.by_id["P03"].fields}
    named = {choice.code for choice in columns["need"].choices}
    assert named == {need.code for need in SCALE.needs}


def gap(code: str, **said: Any) -> tuple[int, bool]:
    return gap_of(SCALE.need(code), facts(**said))


def test_the_gap_is_four_less_the_mean_rounded_half_up() -> None:
    assert gap("N24", J04="copy", J05="one", J06="once") == (3, True)
    assert gap("N24", J04="own", J05="comp", J06="none") == (1, False)
    assert gap("N20", I02="open", I03="once") == (1, False)
    assert gap("N20", I02="share", I03="once") == (2, True)


def test_a_single_question_at_nothing_opens_a_need_with_a_narrow_gap() -> None:
    narrow = {"F08": "test", "F09": "none"}
    assert gap("N12", **narrow) == (2, True)
    assert gap("N05", B06="full", B07="full", H09="many") == (1, True)


def test_only_questions_with_points_count_in_the_gap() -> None:
    assert gap("N33", C01="ok", C06="none") == (3, True)
    assert gap("N29", L03=["move"]) == (0, False)
    assert gap("N08", E01=UNKNOWN) == (0, False)


def test_not_knowing_a_risk_weighs_less_than_a_no_and_more_than_silence() -> None:
    assert gap("N12", F08="none") == (4, True)
    assert gap("N12", F08=UNKNOWN) == (3, True)
    assert gap("N12") == (0, False)


def test_not_knowing_something_harmless_opens_nothing() -> None:
    for kind in SCALE.needs:
        harmless = [c for c in kind.questions if QUESTIONS.by_id[c].treatment == "neutral"]
        assert gap(kind.code, **dict.fromkeys(harmless, UNKNOWN)) == (0, False)


def test_what_the_town_chooses_is_a_need_whatever_its_answers_say() -> None:
    chosen = need_of(assessed(P02=["N19", "N24"], H08="most"), "N19")
    assert (chosen.gap, chosen.chosen_by_town) == (1, 1)
    unasked = need_of(assessed(P02=["N19", "N24"]), "N24")
    assert (unasked.gap, unasked.chosen_by_town, unasked.priority.rank_part) == (1, 2, 2)


def test_only_the_first_three_choices_add_to_the_priority() -> None:
    result = assessed(P02=["N01", "N05", "N06", "N07", "N09"])
    parts = {need.chosen_by_town: need.priority.rank_part for need in result.needs}
    assert parts == {1: 3, 2: 2, 3: 1, 4: 0, 5: 0}


def test_a_joint_purchase_is_near_when_an_own_contract_ends_within_a_year_and_a_half() -> None:
    def shown(end: date | None, choice: str = "own", item: str = "CHAT") -> bool:
        said = {"J07": {"CHAT": choice}, "systems": (contract(end, item=item),)}
        evidence = need_of(assessed(P02=["N25"], **said), "N25").evidence
        return [each.holds for each in evidence] == [True]

    assert shown(date(2028, 5, 23))
    assert not shown(date(2028, 5, 24))
    assert not shown(date(2026, 11, 22))
    assert not shown(None)
    assert not shown(date(2027, 3, 31), choice="join")
    assert not shown(date(2027, 3, 31), item="GIS")


def test_a_question_with_two_triggers_is_one_line_of_evidence() -> None:
    need = need_of(assessed(J07={"CHAT": "want", "GIS": "dk"}), "N25")
    assert [(e.question, e.points, e.holds) for e in need.evidence] == [
        ("J07", Decimal("1.00"), True)
    ]
