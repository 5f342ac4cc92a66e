"""After a change only what lies around it is planned anew; what towns were told of stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dxdesk.desks import plans_kept
from dxdesk.store import opening
from tests.cli.conftest import TODAY, typed

Visit = tuple[str, str, int, int, int]
CHANGED = "一部直した案"  # the name of a plan made around a change


def _done(*words: object) -> Any:
    outcome = typed(*words, "--json")
    assert outcome.code == 0, outcome.out + outcome.err
    return outcome.document


def _replanned(desk: Path, *more: object) -> Any:
    return _done("pref", "replan", desk, *more, "--today", TODAY)


def _refused(desk: Path, *more: object) -> str:
    outcome = typed("pref", "replan", desk, *more, "--today", TODAY, "--json")
    assert outcome.code == 1 and "。" in outcome.document["message"]
    return str(outcome.document["code"])


def _visits(desk: Path, name: str = "") -> set[Visit]:
    """The visits of the plan of that name, or of the one in force."""
    with opening.held(opening.open_prefecture(desk)) as db:
        kept = plans_kept.kept_plan(db, name) if name else plans_kept.plan_in_force(db)
    sent = kept.planned.plan.assignments
    return {(e.specialist, e.need, e.start, e.months, e.half_days_per_week) for e in sent}


def _a_town_drops_a_visited_need(desk: Path) -> Visit:
    """The town strikes the need out and reports again; the visit that is now for nothing."""
    gone = min(_visits(desk))
    code, _, need = gone[1].partition(":")
    town = desk.parent / "towns" / f"{code}.dxtown"
    _done("town", "needs", town, "--drop", need, "--reason", "自分たちで終えた", "--today", TODAY)
    report = _done("town", "report", town, "--to", desk.parent, "--today", TODAY)["file"]
    accepted = ("--accept", code, "--today", TODAY)  # it touches a planned visit
    [row] = _done("pref", "import", desk, report, *accepted)["rows"]
    assert row["outcome"] == "updated"
    return gone


def test_where_nothing_changed_the_plan_may_stay_as_it_is(planned: Path) -> None:
    assert _refused(planned) == "E-AROUND-NOTHING"
    told = typed("pref", "replan", planned, "--today", TODAY).err
    assert "E-AROUND-NOTHING" in told and "変わっ" in told
    assert [each["name"] for each in _done("pref", "plans", planned)["plans"]] == ["案A"]


def test_after_a_changed_report_only_its_visit_goes_and_every_other_stays(planned: Path) -> None:
    before = _visits(planned)
    gone = _a_town_drops_a_visited_need(planned)
    found = _replanned(planned)
    assert found["changed"] == [list(gone[:2])] and found["proven_around"]
    after = _visits(planned, found["name"])
    assert before - after == {gone}
    added = {need for _, need, *_ in after - before}
    assert added <= set(found["differing"]), "what is new is listed too"
    assert {person for person, *_ in after - before} <= {gone[0]}, "only around the change"


def test_the_plan_in_force_stays_until_the_new_one_is_chosen(planned: Path) -> None:
    before = _visits(planned)
    _a_town_drops_a_visited_need(planned)
    assert not _replanned(planned)["in_force"]
    assert _visits(planned) == before
    assert _replanned(planned, "--choose")["in_force"]
    assert _visits(planned) == _visits(planned, CHANGED) != before
    assert _refused(planned) == "E-AROUND-NOTHING"


def test_what_changes_is_told_in_words(planned: Path) -> None:
    gone = _a_town_drops_a_visited_need(planned)
    told = typed("pref", "replan", planned, "--today", TODAY).out
    first, headings, *_ = told.splitlines()
    assert first == f"{CHANGED}：いまの案から変わる派遣は1件です。"
    assert headings.split() == [CHANGED, "案A"]
    assert "行ける要望" in told
    with opening.held(opening.open_prefecture(planned)) as db:
        problem = plans_kept.plan_in_force(db).planned.problem
    names = {town.code: town.name for town in problem.towns}
    need = next(each for each in problem.needs if each.key == gone[1])
    [line] = [each for each in told.splitlines() if f"{names[need.town]} {need.title} " in each]
    assert ": — ｜ " in line, "the new plan sends nobody, the one in force somebody"


def test_the_time_of_a_visit_that_is_gone_goes_to_needs_nobody_went_to(planned: Path) -> None:
    before = _visits(planned)
    gone = _a_town_drops_a_visited_need(planned)
    found = _replanned(planned)
    new = _visits(planned, found["name"]) - before
    assert new and {person for person, *_ in new} == {gone[0]}
    assert {need for _, need, *_ in new}.isdisjoint({need for _, need, *_ in before})


def test_visits_that_towns_were_told_of_stay(planned: Path) -> None:
    before = _visits(planned)
    _done("pref", "notify", planned, "--all", "--today", TODAY)
    gone = _a_town_drops_a_visited_need(planned)
    found = _replanned(planned)
    assert before - _visits(planned, found["name"]) == {gone}
    assert found["changed"] == [list(gone[:2])]


def test_settled_visits_stay_however_much_may_change(planned: Path) -> None:
    _done("pref", "notify", planned, "--all", "--today", TODAY)
    gone = _a_town_drops_a_visited_need(planned)
    others = _visits(planned) - {gone}
    pairs = [f"{person}={need}" for person, need, *_ in sorted(others)]
    _done("pref", "confirm", planned, *pairs, "--today", TODAY)
    found = _replanned(planned, "--allow-changes", "free")
    assert others <= _visits(planned, found["name"])


def test_a_change_that_concerns_everybody_asks_for_the_whole_plan(planned: Path) -> None:
    _done("pref", "budget", planned, "--all", 1_000_000)
    assert _refused(planned) == "E-AROUND-WHOLE"


def test_another_workspace_is_refused_by_its_kind(planned: Path) -> None:
    town = next((planned.parent / "towns").glob("*.dxtown"))
    assert _refused(town) == "E-DB-KIND"
    assert _refused(planned.parent / "pool.xlsx") == "E-DB-NOT-OURS"
    assert _refused(planned.parent / "ない.dxpref") == "E-DB-MISSING"


def test_without_a_plan_there_is_nothing_to_plan_around(example: Path) -> None:
    assert _refused(example / "prefecture.dxpref") == "E-PLAN-NONE"


def test_a_plan_nobody_made_can_be_neither_compared_nor_chosen(planned: Path) -> None:
    _a_town_drops_a_visited_need(planned)
    _replanned(planned)
    for words in (("compare", planned, CHANGED, "Z"), ("plans", planned, "--choose", "Z")):
        outcome = typed("pref", *words, "--json")
        assert (outcome.code, outcome.document["code"]) == (1, "E-PLAN-UNKNOWN")
    assert [each["in_force"] for each in _done("pref", "plans", planned)["plans"]].count(True) == 1


def test_a_number_of_changes_that_cannot_be_read_is_a_wrong_usage(planned: Path) -> None:
    for text in ("-2", "many", "1.5", "99999"):
        outcome = typed("pref", "replan", planned, "--allow-changes", text, "--json")
        assert (outcome.code, outcome.document["code"]) == (2, "E-USAGE")
