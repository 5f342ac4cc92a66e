"""The shelf of schemes: what is shipped, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.schemes.measures import in_year, measures_behind, measures_for
from dxdesk.schemes.shelf_records import FiscalMeasure, Schemes, schemes_from

FILES = paths.resource_texts("schemes")
SHELF = schemes_from(FILES)


def measure(code: str) -> FiscalMeasure:
    return next(m for m in SHELF.fiscal_measures if m.id == code)


def test_the_shelf_holds_the_tables_the_state_publishes() -> None:
    assert [o.code for o in SHELF.standard_operations] == [f"{n:02d}" for n in range(1, 21)]
    assert len(SHELF.prefectures) == 47
    assert len(SHELF.supports) == 19
    assert [t.code for t in SHELF.talents] == ["PRODUCER", "PM", "SERVICE_DESIGNER", "ENGINEER"]
    assert [w.code for w in SHELF.works] == [f"W{n}" for n in range(1, 9)]
    assert {m.id for m in SHELF.fiscal_measures} == {f"FM{n:02d}" for n in range(1, 12)}


def test_a_town_may_be_without_public_assistance_but_not_without_a_resident_register() -> None:
    absent = {o.name for o in SHELF.standard_operations if o.may_be_absent}
    assert {"生活保護", "児童扶養手当"} <= absent
    assert "住民基本台帳" not in absent


def test_eight_advanced_examinations_count_for_an_accelerator() -> None:
    eligible = [c for c in SHELF.certificates if c.accelerator == "yes"]
    assert len(eligible) == 8
    assert all(c.last_fiscal_year == 2026 for c in eligible)
    assert all(c.accelerator != "yes" for c in SHELF.certificates if c.tentative)


def test_four_systems_are_usually_bought_together() -> None:
    assert [i.code for i in SHELF.joint_items if i.proven] == [
        "EAPPLY",
        "FACILITY",
        "CHAT",
        "EBID",
    ]


def test_a_prefecture_code_carries_the_right_check_digit() -> None:
    for prefecture in SHELF.prefectures:
        total = sum(int(d) * w for d, w in zip(prefecture.code6[:5], (6, 5, 4, 3, 2), strict=True))
        assert prefecture.code6[5] == str((11 - total % 11) % 10)
        assert prefecture.code6[:2] == prefecture.code2


def test_a_rate_is_an_exact_decimal() -> None:
    assert measure("FM02").rate == Decimal("0.7")


@pytest.mark.parametrize("code", ["FM04", "FM05", "FM06"])
def test_a_measure_held_until_fiscal_2025_and_is_never_shown_bare_after_it(code: str) -> None:
    assert in_year(SHELF, code, 2025).status == "active"
    later = in_year(SHELF, code, 2026)
    assert later.lapsed
    assert "県の市町村課に確かめてください" in later.caution
    assert "令和7年度まで" in later.caution
    assert later.caution in later.wording


@given(st.integers(min_value=2019, max_value=2060))
def test_whatever_the_year_only_a_measure_known_to_hold_goes_without_a_caution(fy: int) -> None:
    for seen in measures_for(SHELF, fy):
        last = seen.measure.last_fiscal_year
        assert bool(seen.caution) or seen.status == "active"
        assert seen.lapsed or last is None or fy <= last


def test_the_support_for_specialists_runs_to_fiscal_2029_and_no_further() -> None:
    assert [in_year(SHELF, "FM02", fy).status for fy in (2026, 2029, 2030)] == [
        "active",
        "active",
        "lapsed_unless_confirmed",
    ]


def test_the_ceiling_for_recruiting_falls_and_the_inferred_part_says_so() -> None:
    known, inferred = in_year(SHELF, "FM03", 2027), in_year(SHELF, "FM03", 2028)
    assert known.ceiling is not None and inferred.ceiling is not None
    assert (known.ceiling.yen, inferred.ceiling.yen) == (3_000_000, 1_000_000)
    assert known.caution == ""
    assert "上限額" in inferred.caution


def test_a_measure_that_begins_later_is_not_offered_as_if_it_held() -> None:
    early = in_year(SHELF, "FM11", 2025)
    assert early.status == "not_started"
    assert "令和8年度から" in early.caution


def test_the_money_behind_a_support_is_found() -> None:
    behind = measures_behind(SHELF, "CIO_AIDE", 2026)
    assert [m.measure.id for m in behind] == ["FM05", "FM06"]
    assert all(m.lapsed for m in behind)


def refused(files: Mapping[str, str]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        schemes_from(files)
    assert caught.value.code == "E-SCHEMES"
    return caught.value


@pytest.mark.parametrize(
    ("file", "old", "new", "name", "reason"),
    [
        ("fiscal_measures.toml", 'rate = "0.7"', 'rate = "7割"', "FM02", "A rate is a text"),
        ("fiscal_measures.toml", 'rate = "0.7"', 'rate = "1.7"', "FM02", "A rate is a text"),
        ("fiscal_measures.toml", 'rate = "0.7"', 'rate = "NaN"', "FM02", "A rate is a text"),
        ("fiscal_measures.toml", 'rate = "0.7"', "rate = 0.7", "FM02", "A rate is a text"),
        ("fiscal_measures.toml", 'rate = "0.7"', 'ratio = "0.7"', "FM02", "no such key"),
        ("fiscal_measures.toml", '"active"', '"perhaps"', "FM02", "This word"),
        ("fiscal_measures.toml", '"ministry"', '"rumour"', "FM01", "This word"),
        ("fiscal_measures.toml", 'id = "FM02"', 'id = "FM01"', "FM01", "Two tables have this id"),
        ("fiscal_measures.toml", "7_800_000", "7.8", "FM01", "wrong type"),
        ("fiscal_measures.toml", "2026-11-23", '"2026-11-23"', "FM01", "wrong type"),
        ("fiscal_measures.toml", "last_fiscal_year = 2027", "last_fiscal_year = 2028", "FM03",
         "Two ceilings"),
        ("fiscal_measures.toml", "last_fiscal_year = 2027", "last_fiscal_year = 2020", "FM03",
         "before the first"),
        ("fiscal_measures.toml", "first_fiscal_year = 2026", "first_fiscal_year = 2027", "FM11",
         "before the first"),
        ("supports.toml", 'measures = ["FM02"]', 'measures = ["FM99"]', "POOL_PRODUCER",
         "points nowhere"),
        ("supports.toml", "hands_on = true", "hands_on = 1", "POOL_PRODUCER",
         "wrong type"),
        ("supports.toml", "hands_on = true\n", "", "POOL_PRODUCER", "A key is missing"),
        ("talents.toml", 'pool = "POOL_PM"', 'pool = "POOL_XX"', "PM", "points nowhere"),
        ("cautions.toml", '"not_started"', '"begun"', "not_started", "no words"),
        ("cautions.toml", 'words = "{last}', 'words = ""  # "', "lapsed_unless_confirmed",
         "no words"),
        ("works.toml", '["ENGINEER"]', '"ENGINEER"', "W6", "wrong type"),
        ("works.toml", "[[works]]", "[[jobs]]", "-", "does not belong"),
        ("works.toml", "[[works]]", "[[works]", "-", "not valid TOML"),
    ],
)  # fmt: skip
def test_flawed_tables_are_refused_with_place_and_reason(
    file: str, old: str, new: str, name: str, reason: str
) -> None:
    assert old in FILES[file]
    flaw = refused({**FILES, file: FILES[file].replace(old, new, 1)})
    assert flaw.values["file"] == file
    assert flaw.values["id"] == name
    assert reason in str(flaw.values["reason"])


def test_a_missing_and_a_strange_file_are_refused() -> None:
    assert refused({k: v for k, v in FILES.items() if k != "works.toml"}).values == {
        "file": "works.toml",
        "id": "-",
        "reason": "The file is missing.",
        "at": "works.toml",
    }
    assert refused({**FILES, "extra.toml": ""}).values["file"] == "extra.toml"
    assert refused({**FILES, "works.toml": ""}).values["file"] == "works.toml"
    assert refused({**FILES, "works.toml": "works = 3"}).values["file"] == "works.toml"
    assert refused({**FILES, "works.toml": "works = [3]"}).values["file"] == "works.toml"


@given(st.text(max_size=60))
def test_any_text_in_place_of_a_table_is_refused_or_read_whole(text: str) -> None:
    try:
        shelf = schemes_from({**FILES, "steps.toml": text})
    except Refusal as caught:
        assert caught.code == "E-SCHEMES"
    else:
        assert isinstance(shelf, Schemes)
