"""Similar towns are counted, never named; with fewer than five others nothing is said."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.exchange.replies import reply_text
from dxdesk.report.needs_report import NeedsReport, ReportedLevel
from dxdesk.report.similar import Comparison, compare, similarity_from
from tests.exchange.reply_samples import SMALLEST_REPLY
from tests.exchange.samples import SMALLEST

TEXT = (paths.resources() / "similar.toml").read_text(encoding="utf-8")
SIMILARITY = similarity_from(TEXT)


def town(number: int, population: int | None, *levels: int | None, **other: object) -> NeedsReport:
    return replace(
        SMALLEST,
        town=replace(
            SMALLEST.town, code=f"01{number:03d}0", name=f"第{number}町", population=population
        ),
        levels=tuple(
            ReportedLevel(f"D{at}", f"分野{at}", level, "", 0, 0) for at, level in enumerate(levels)
        ),
        **other,  # type: ignore[arg-type]
    )


OWN = town(1, 8000, 2, 1)


def others(count: int, population: int = 7000, *levels: int | None) -> list[NeedsReport]:
    return [town(number, population, *(levels or (3, None))) for number in range(2, 2 + count)]


def test_four_other_towns_are_too_few() -> None:
    assert compare(OWN, [OWN, *others(4)], SIMILARITY) == Comparison()


def test_five_other_towns_are_counted_by_level_and_the_own_town_is_not_among_them() -> None:
    found = compare(OWN, [OWN, *others(5)], SIMILARITY)
    [first] = found.similar  # of the second field nobody could be judged
    assert (first.dimension, first.level, first.towns) == ("D0", 2, (0, 0, 0, 5, 0))
    assert (found.towns, found.described) == (5, "人口5千人以上1万人未満")


def test_where_the_own_band_is_too_small_its_neighbours_are_added() -> None:
    near = others(3) + [town(number, 12_000, 0, 0) for number in range(20, 23)]
    found = compare(OWN, near, SIMILARITY)
    assert found.towns == 6
    assert found.described == "人口5千人未満、人口5千人以上1万人未満、人口1万人以上3万人未満"
    assert compare(OWN, [town(n, 40_000, 1) for n in range(20, 30)], SIMILARITY) == Comparison()


def test_other_years_other_prefectures_and_unknown_sizes_are_not_compared() -> None:
    far = replace(OWN.town, code="392014", prefecture="39")
    strangers = [
        *(replace(each, fiscal_year=2025) for each in others(5)),
        *(replace(each, town=replace(far, code=f"39{n:03d}0")) for n, each in enumerate(others(5))),
        *(town(n, None, 1) for n in range(30, 35)),
        *(replace(each, practice=True) for each in others(5)),
    ]
    assert compare(OWN, strangers, SIMILARITY) == Comparison()
    unsized = replace(OWN, town=replace(OWN.town, population=None))
    assert compare(unsized, others(9), SIMILARITY) == Comparison()


LEVELS = st.none() | st.integers(0, 4)


@given(st.lists(st.tuples(st.integers(0, 400_000), LEVELS, LEVELS), max_size=40))
def test_whatever_the_towns_say_the_counts_are_theirs_and_can_travel(
    towns: list[tuple[int, int | None, int | None]],
) -> None:
    reports = [town(number, size, a, b) for number, (size, a, b) in enumerate(towns, start=2)]
    found = compare(OWN, reports, SIMILARITY)
    for each in found.similar:
        assert 5 <= sum(each.towns) <= found.towns
        at = int(each.dimension[1:])
        said = Counter(report.levels[at].level for report in reports)
        assert all(count <= said[level] for level, count in enumerate(each.towns))
    assert not any(report.town.name in repr(found) for report in reports)
    reply_text(replace(SMALLEST_REPLY, similar=found.similar, similar_towns=found.towns))


def test_every_number_of_the_rule_has_its_reason() -> None:
    assert all(band.reason for band in SIMILARITY.bands)
    assert (SIMILARITY.fewest, SIMILARITY.wider) == (5, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("until = 10000", "until = 4000"),
        ("until = 0", "until = 900000"),
        ("count = 5\n", "count = 4\n"),
        ("count = 1\n", "count = -1\n"),
        ('code = "wider"', 'code = "deeper"'),
        ("[[limits]]", "[[rules]]"),
        ("[[bands]]", "[[bands"),
        ('reason = "情報の課を持つ団体が出てくる"', ""),
    ],
)
def test_a_flaw_in_the_rule_is_refused_whole(old: str, new: str) -> None:
    assert old in TEXT
    with pytest.raises(Refusal, match="E-SIMILAR"):
        similarity_from(TEXT.replace(old, new, 1))
