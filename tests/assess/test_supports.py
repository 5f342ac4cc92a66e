"""Proposed support: the rules in their order, the limits, and what is said beside each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dxdesk.assess.assessment import Need, Support
from tests.assess.fictional_town import (
    SCALE,
    SHELF,
    TODAY,
    UNKNOWN,
    assessed,
    contract,
    migrated,
    need_of,
    proposed,
    sharing,
)

FEW_HANDS: dict[str, Any] = {"people": sharing(6), "P06": "together"}
MANY_HANDS: dict[str, Any] = {"people": sharing(10, 10), "P06": "advice"}
FIVE_VISITS = [{"date": f"2026-0{month}-10"} for month in (5, 6, 7, 8, 9)]


def need(code: str, today: date = TODAY, /, **said: Any) -> Need:
    return need_of(assessed(today, **said), code)


def support(found: Need, code: str) -> Support:
    return next(each for each in found.supports if each.code == code)


def codes(found: Need) -> list[str]:
    return [each.code for each in found.supports]


@pytest.mark.parametrize("trouble", ["stop", "open"])
def test_rl01_a_stopped_operation_brings_the_prefecture_at_once_before_all_else(
    trouble: str,
) -> None:
    moved = migrated({"01": "done"})
    found = need("N06", systems=moved, D02="none", D05=trouble, D07="notyet", **FEW_HANDS)
    assert proposed(found) == [("PREF_URGENT", "RL01"), ("POOL_ENG", "RL01"), ("POOL_PM", "RL03")]
    calm = need("N06", systems=migrated({"01": "done"}), D05="minor", P02=["N06"])
    assert "PREF_URGENT" not in codes(calm)


def test_rl02_where_little_is_known_the_prefecture_comes_to_look_first() -> None:
    assert proposed(need("N16", P02=["N16"]))[0] == ("PREF_CONSULT", "RL02")
    assert proposed(need("N16", H01="none"))[0] == ("PREF_CONSULT", "RL02")


def test_rl02_stays_silent_where_the_needs_own_questions_are_answered() -> None:
    assert proposed(need("N16", H01="none", H02="none"))[0] == ("POOL_SD", "primary")


def test_rl02_stays_silent_where_the_dimension_is_judged() -> None:
    found = need("N27", P02=["N27"], K01=UNKNOWN, K03="both", K05="use")
    assert "RL02" not in [rule for _, rule in proposed(found)]


HANDS_ON = {
    "N01": "POOL_ENG", "N05": "POOL_ENG", "N06": "POOL_PM", "N07": "POOL_PM", "N08": "POOL_ENG",
    "N09": "POOL_ENG", "N11": "POOL_ENG", "N12": "POOL_ENG", "N14": "POOL_SD", "N15": "POOL_SD",
    "N16": "POOL_SD", "N19": "POOL_PM", "N24": "POOL_PM", "N34": "POOL_ENG",
}  # fmt: skip


@pytest.mark.parametrize("code", [each.code for each in SCALE.needs])
@pytest.mark.parametrize("wish", ["hands", "together"])
def test_rl03_few_hands_get_hands_of_the_right_kind(code: str, wish: str) -> None:
    said = {**FEW_HANDS, "P06": wish, "P02": [code]}
    by_rule = [support for support, rule in proposed(need(code, **said)) if rule == "RL03"]
    assert by_rule == ([HANDS_ON[code]] if code in HANDS_ON else [])


@pytest.mark.parametrize(
    "said",
    [
        {"people": sharing(10), "P06": "together"},
        {"people": sharing(6), "P06": "advice"},
        {"P06": "together"},
        {"people": sharing(6)},
    ],
)
def test_rl03_needs_few_hands_known_and_a_wish_for_hands(said: dict[str, Any]) -> None:
    assert "RL03" not in [rule for _, rule in proposed(need("N24", J04="copy", **said))]


def test_rl04_enough_hands_and_a_wish_for_advice_bring_the_adviser() -> None:
    found = need("N24", J04="copy", J05="one", J06="many", R01=FIVE_VISITS[:2], **MANY_HANDS)
    assert proposed(found)[0] == ("DXADV", "RL04")
    assert support(found, "DXADV").remaining == 3
    few = need("N24", J04="copy", J05="one", J06="many", people=sharing(9), P06="advice")
    assert proposed(few)[0] == ("POOL_PM", "primary")


@pytest.mark.parametrize("code", ["N02", "N03", "N04"])
def test_rl05_without_a_direction_and_hands_somebody_has_to_lead(code: str) -> None:
    said = {"C02": "none", "B09": "none", "B12": "none", "B10": "none", "people": sharing(10, 5)}
    assert ("POOL_PRODUCER", "RL05") in proposed(need(code, **said))
    assert ("CIO_AIDE") in codes(need(code, **said))
    strong = {**said, "people": sharing(10, 10)}
    assert "RL05" not in [rule for _, rule in proposed(need(code, **strong))]
    begun = {**said, "C02": "plan"}
    assert "RL05" not in [rule for _, rule in proposed(need(code, **begun))]


@pytest.mark.parametrize(
    "said",
    [
        {"systems": migrated({"01": "undec"})},
        {"D02": "unplanned"},
    ],
)
def test_rl06_a_migration_without_a_plan_gets_a_project_manager_and_the_adviser(
    said: dict[str, Any],
) -> None:
    rules = {rule: code for code, rule in reversed(proposed(need("N06", **said)))}
    assert rules["RL06"] == "POOL_PM"
    assert "DXADV" in codes(need("N06", **said))


def test_rl06_a_planned_migration_is_left_to_the_usual_candidates() -> None:
    found = need("N06", systems=migrated({"01": "later"}), D02="planned", P02=["N06"])
    assert [rule for _, rule in proposed(found) if rule == "RL06"] == []


def test_rl07_the_regions_troubles_go_to_the_regional_adviser() -> None:
    said: dict[str, Any] = {"L01": "none", "L03": ["move"], "L04": "none", "L05": "few"}
    assert ("RICT", "RL07") in proposed(need("N28", **said))
    assert ("RICT", "RL07") in proposed(need("N29", **said))


def test_rl08_two_advisers_are_combined_only_when_the_town_could_use_both() -> None:
    region: dict[str, Any] = {"L01": "reg", "L03": ["move"], "L04": "none", "L06": "sys"}
    only = need("N29", **region)
    both = need("N29", **region, J04="copy")
    assert proposed(only) == [("RICT", "RL07"), ("COMBO", "alternative")]
    assert proposed(both) == [("RICT", "RL07"), ("COMBO", "RL08")]
    assert "COMBO" not in codes(need("N24", **region, J04="copy"))


@pytest.mark.parametrize(
    ("said", "by_rule"),
    [
        ({"J07": {"GIS": "want"}}, True),
        ({"systems": (contract(date(2028, 5, 23), item="EBID"),)}, True),
        ({"systems": (contract(date(2028, 5, 24), item="EBID"),)}, False),
        ({"systems": (contract(date(2027, 3, 31), item="GIS"),)}, False),
        ({"J07": {"GIS": "dk"}}, False),
    ],
)
def test_rl09_a_wish_or_a_proven_contract_near_its_end_leads_to_buying_together(
    said: dict[str, Any], by_rule: bool
) -> None:
    found = need("N25", P02=["N25"], **said)
    assert ("JOINT_PROC" in codes(found)) and (("JOINT_PROC", "RL09") in proposed(found)) == by_rule


@pytest.mark.parametrize(("money", "by_rule"), [("yes", True), ("some", True), ("no", False)])
def test_rl10_an_aide_for_the_mayor_needs_some_money_of_the_towns_own(
    money: str, by_rule: bool
) -> None:
    found = need("N04", B10="none", P10=money)
    assert (("CIO_AIDE", "RL10") in proposed(found)) == by_rule
    assert support(found, "CIO_AIDE").note == "lapsed"


@pytest.mark.parametrize("said", ["none", "plan", "named"])
def test_rl11_leaders_are_named_and_trained(said: str) -> None:
    assert ("DX_LEADER", "RL11") in proposed(need("N30", M02=said, P02=["N30"]))


@pytest.mark.parametrize(
    ("step", "note"),
    [("s0", "hiring1"), ("s1", "hiring2"), ("s2", "hiring3"), ("s3", "hiring4"), ("s4", "")],
)
def test_rl12_hiring_goes_on_to_its_next_step(step: str, note: str) -> None:
    found = need("N32", R05=step, P02=["N32"])
    assert ("EXT_HIRE", "RL12") in proposed(found)
    assert support(found, "EXT_HIRE").note == note


def test_rl12_says_no_step_where_the_town_has_not_said_where_it_stands() -> None:
    assert support(need("N32", P02=["N32"]), "EXT_HIRE").note == ""
    assert support(need("N32", P02=["N32"], R05=UNKNOWN), "EXT_HIRE").note == ""


@pytest.mark.parametrize("said", ["none", "doing"])
def test_rl13_the_training_policy_goes_on_to_its_next_step(said: str) -> None:
    found = need("N31", M01=said, M04="none", R06="s1")
    assert ("TRAIN_POLICY", "RL13") in proposed(found)
    assert support(found, "TRAIN_POLICY").note == "training2"
    made = need("N31", M01="doc", M04="none")
    assert ("TRAIN_POLICY", "primary") in proposed(made)


def test_rl14_help_on_the_spot_ended_with_fiscal_2025() -> None:
    last, first = date(2026, 3, 31), date(2026, 4, 1)
    before = need("N27", last, K01="none", K03="none", K05="none")
    after = need("N27", first, K01="none", K03="none", K05="none")
    assert proposed(before)[:1] == [("ANALOG", "RL14")]
    assert support(before, "ANALOG").note == "individual_support"
    assert proposed(after)[:2] == [("ANALOG", "RL14"), ("JOINT_TRAINING", "RL14")]
    assert support(after, "ANALOG").note == "guides_only"
    assert support(after, "JOINT_TRAINING").note == ""


def test_rl15_is_for_the_prefecture_which_alone_sees_three_towns() -> None:
    rule = next(rule for rule in SCALE.rules if rule.id == "RL15")
    assert rule.at_prefecture and not rule.supports
    assert "3つ以上" in SCALE.why("RL15")


def test_rl16_a_narrow_gap_can_be_closed_alone() -> None:
    narrow = need("N24", P02=["N24"], J04="own", J05="comp", J06="none")
    assert (narrow.gap, proposed(narrow)[0]) == (1, ("SELF", "RL16"))
    assert ("SELF", "RL16") not in proposed(need("N24", J04="vendor", J05="one", J06="once"))


def test_rl17_after_five_visits_the_adviser_waits_for_next_april() -> None:
    four = assessed(J04="copy", R01=FIVE_VISITS[:4])
    five = assessed(J04="copy", R01=FIVE_VISITS)
    assert support(need_of(four, "N24"), "DXADV").remaining == 1
    assert four.warnings == ()
    assert "DXADV" not in codes(need_of(five, "N24"))
    assert five.warnings == (("R01", "used_up_dxadv"),)
    assert "来年度4月" in SCALE.warning("used_up_dxadv")


def test_rl17_a_new_fiscal_year_brings_new_visits() -> None:
    found = need("N24", date(2027, 4, 1), J04="copy", R01=FIVE_VISITS)
    assert support(found, "DXADV").remaining == 5


def test_rl17_visits_nobody_told_of_are_not_counted_as_none() -> None:
    assert support(need("N24", J04="copy"), "DXADV").remaining is None
    assert support(need("N24", J04="copy", R01=UNKNOWN), "DXADV").remaining is None
    assert support(need("N24", J04="copy", R01=[]), "DXADV").remaining == 5


@pytest.mark.parametrize(
    ("days", "hours", "left", "remaining"),
    [
        (0, 0, True, 3),
        (1, 0, True, 2),
        (2, 20, True, 1),
        (3, 0, False, None),
        (0, 9, True, None),
        (0, 10, False, None),
    ],
)
def test_rl17_the_regional_adviser_gives_three_days_or_ten_hours(
    days: int, hours: int, left: bool, remaining: int | None
) -> None:
    used = {"onsite_days": days, "online_hours": hours}
    result = assessed(L01="none", J04="copy", R02=used)
    found = need_of(result, "N28")
    assert ("RICT" in codes(found), "COMBO" in codes(found)) == (left, left)
    assert (result.warnings == ()) == left
    if left:
        assert support(found, "RICT").remaining == remaining


def test_rl17_where_every_candidate_is_used_up_the_prefecture_is_asked() -> None:
    region: dict[str, Any] = {"L01": "reg", "L03": ["move"], "L04": "none", "L06": "sys"}
    used = {"onsite_days": 3, "online_hours": 0}
    assert proposed(need("N29", **region, R02=used)) == [("PREF_CONSULT", "RL17")]
    assert "RL17" not in [rule for _, rule in proposed(need("N28", L01="none", R02=used))]


def test_rl18_a_lapsed_measure_is_never_proposed_bare() -> None:
    every = [need.code for need in SCALE.needs]
    for code in every:
        for found in need(code, P02=[code]).supports:
            lapsed = {"CIO_AIDE", "DX_LEADER"}
            assert (found.note == "lapsed") == (found.code in lapsed)
    assert "県の市町村課に確かめてください" in SCALE.note("lapsed")


def test_rl18_in_its_own_year_the_measure_still_held() -> None:
    found = need("N30", date(2026, 3, 31), M02="none", M03="none")
    assert support(found, "DX_LEADER").note == ""


@pytest.mark.parametrize(
    ("today", "note"),
    [
        (date(2026, 4, 1), ""),
        (date(2026, 10, 31), ""),
        (date(2026, 11, 1), "closing"),
        (date(2026, 12, 10), "closing"),
        (date(2026, 12, 11), "next_april"),
        (date(2027, 3, 31), "next_april"),
        (date(2027, 4, 1), ""),
    ],
)
def test_rl19_from_mid_december_the_regional_adviser_is_for_next_april(
    today: date, note: str
) -> None:
    found = need("N28", today, L01="none", J04="copy")
    assert support(found, "RICT").note == note
    assert support(found, "COMBO").note == note
    assert "来年度4月" in SCALE.note("next_april")


def test_after_the_rules_come_the_usual_candidates_without_repeating_any() -> None:
    found = need("N07", D06="up2", J05="one", **FEW_HANDS)
    assert proposed(found) == [
        ("POOL_PM", "RL03"),
        ("DXADV", "alternative"),
        ("JOINT_PROC", "alternative"),
    ]


def test_every_rule_and_note_has_its_sentence() -> None:
    ids = [rule.id for rule in SCALE.rules]
    assert ids[:20] == [f"RL{number:02d}" for number in range(1, 21)]
    for rule in ids:
        assert SCALE.why(rule).endswith("。")
    for wording in (*SCALE.notes, *SCALE.warnings):
        assert wording.words.endswith("。")
    steps = {step.code for step in SHELF.steps}
    assert steps <= {wording.code for wording in SCALE.notes}
    assert SCALE.note("") == ""
