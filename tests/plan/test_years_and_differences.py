"""Arithmetic of the ledger over the years and of plans beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.plan.comparing_plans import Side, cost_yen, differences, measures, travel_minutes
from dxdesk.plan.continuity import TownYear, stories, waited_by_town
from dxdesk.plan.impact import impact
from dxdesk.plan.options import options_for
from dxdesk.plan.solving import solve
from tests.plan.small import problems

YEARS = st.lists(
    st.builds(
        TownYear,
        fiscal_year=st.integers(2020, 2029),
        town=st.sampled_from(("393011", "393631")),
        asked=st.integers(0, 60),
        received=st.integers(0, 60),
        people=st.lists(st.sampled_from(("T01", "T02", "T03")), unique=True).map(tuple),
    ),
    unique_by=lambda year: (year.fiscal_year, year.town),
    max_size=14,
)


@given(years=YEARS, before=st.integers(2020, 2031))
def test_asked_and_received_add_up_and_years_to_come_do_not_count(
    years: list[TownYear], before: int
) -> None:
    known = [year for year in years if year.fiscal_year < before]
    found = stories(years, before)
    assert sum(story.asked for story in found) == sum(year.asked for year in known)
    assert sum(story.received for story in found) == sum(year.received for year in known)
    assert [story.town for story in found] == sorted({year.town for year in known})


@given(years=YEARS)
def test_waiting_ends_with_a_visit_and_grows_by_one_with_every_year_without(
    years: list[TownYear],
) -> None:
    for story in stories(years, 2030):
        last = story.last_served
        after = [y for y in story.years if last is None or y.fiscal_year > last]
        assert story.waited == sum(year.asked > 0 for year in after)
        assert 0 <= story.kept <= story.of
    asked = TownYear(2030, "393011", 5, 0)
    before, after_one = waited_by_town(years, 2030), waited_by_town([*years, asked], 2031)
    assert after_one["393011"] == before.get("393011", 0) + 1
    served = TownYear(2030, "393011", 5, 1)
    assert "393011" not in waited_by_town([*years, served], 2031)


def test_after_a_year_written_without_names_nobody_is_said_to_be_new() -> None:
    unnamed = TownYear(2025, "393011", 24, 18)
    now = TownYear(2026, "393011", 24, 18, ("T01",))
    (story,) = stories([unnamed, now], 2027)
    assert (story.kept, story.of) == (0, 0)


@given(data=st.data())
def test_what_a_plan_comes_to_is_the_sum_of_its_visits(data: st.DataObject) -> None:
    problem = data.draw(problems())
    plan = solve(problem, seconds=1)
    empty, full = Side(problem, ()), Side(problem, plan.assignments)
    by_code = {m.code: m for m in measures([empty, full], (), plan.assignments)}
    assert by_code["days"].values == (0, sum(each.days for each in plan.assignments))
    assert by_code["kept"].values[1] == len({(a.specialist, a.need) for a in plan.assignments})
    assert by_code["travel_minutes"].values[1] == travel_minutes(plan.assignments)
    assert by_code["yen"].values[1] == cost_yen(problem, plan.assignments)
    options = {
        (o.specialist, o.need, o.start, o.months, o.half_days, o.remote): o.cost_yen
        for o in options_for(problem).options
    }
    assert cost_yen(problem, plan.assignments) == sum(
        options[a.specialist, a.need, a.start, a.months, a.half_days_per_week, a.remote]
        for a in plan.assignments
    )
    met = {each.need for each in plan.assignments}
    assert {d.need.key for d in differences([empty, full])} == met
    assert differences([full, full]) == ()


@given(data=st.data())
def test_the_effect_of_a_report_is_counted_in_days_asked(data: st.DataObject) -> None:
    from datetime import date

    problem = data.draw(problems())
    other = data.draw(problems())
    found = impact(problem, (), problem.needs, other.needs, date(2027, 4, 1))
    back = impact(problem, (), other.needs, problem.needs, date(2027, 4, 1))
    assert found.days == -back.days
    assert impact(problem, (), problem.needs, problem.needs, date(2027, 4, 1)).nothing
