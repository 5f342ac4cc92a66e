"""The integer program: one column an option, and the rows that say who has time for whom.

A town with a single need carries what reaching it is worth inside its options; a town with more
needs has a column `reached` and a column `fair` whose rows are the concave value of what it
receives. Months in which a row says nothing new are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dxdesk.plan.gates import MONTHS, half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, Problem
from dxdesk.plan.valuing import Worth

INFINITY = float("inf")
FEW_TO_HIRE = 4_000  # options; with more the rows of time alone bind whoever is not hired


@dataclass(slots=True)
class Model:
    """Columns and rows as plain lists; the first columns are the options, in their order."""

    options: tuple[Option, ...]
    gains: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)
    rows: list[dict[int, float]] = field(default_factory=list)
    lows: list[float] = field(default_factory=list)
    highs: list[float] = field(default_factory=list)
    reach: dict[str, list[int]] = field(default_factory=dict)  # columns that add up to "reached"
    hires: dict[str, int] = field(default_factory=dict)  # column of each person to be hired
    need_rows: dict[str, int] = field(default_factory=dict)  # the row of each need
    town_rows: dict[str, tuple[int, int | None, int | None]] = field(default_factory=dict)
    purse_rows: list[int] = field(default_factory=list)
    time_rows: list[int] = field(default_factory=list)  # days, assignments at once, hires
    own_rows: dict[str, list[int]] = field(default_factory=dict)  # pins and clashes of one person

    def column(self, gain: float, *, top: float = 1.0, whole: bool = False) -> int:
        self.gains.append(gain)
        self.tops.append(top)
        self.whole.append(whole)
        return len(self.gains) - 1

    def row(self, terms: Mapping[int, float], *, low: float = -INFINITY, high: float) -> int:
        self.rows.append(dict(terms))
        self.lows.append(low)
        self.highs.append(high)
        return len(self.rows) - 1


def model_of(
    problem: Problem,
    options: Sequence[Option],
    *,
    must: Iterable[Sequence[int]] = (),
    clashes: Iterable[Sequence[int]] = (),
) -> Model:
    """The whole model. `must`: of each group exactly one column is taken (pins); `clashes`:
    columns that weekdays do not let stand together."""
    model = Model(tuple(options))
    for option in options:
        model.column(option.points, whole=True)
    _need_rows(model, problem)
    _hire_columns(model, problem)
    of_person = _by(option.specialist for option in options)
    for person in problem.specialists:
        mine = of_person.get(person.key, [])
        _capacity_rows(model, person, mine)
        _at_once_rows(model, person, mine)
    for purse in problem.purses:
        paid = ((j, o) for j, o in enumerate(options) if o.cost_yen and purse.pays(o.specialist))
        row = model.row({j: o.cost_yen / 1000 for j, o in paid}, high=purse.yen / 1000)
        model.purse_rows.append(row)
    _town_worth(model, problem)
    for group in must:
        _own(model, group, model.row(dict.fromkeys(group, 1.0), low=1.0, high=1.0))
    for clash in clashes:
        _own(model, clash, model.row(dict.fromkeys(clash, 1.0), high=len(clash) - 1.0))
    return model


def _own(model: Model, columns: Sequence[int], row: int) -> None:
    people = {model.options[j].specialist for j in columns}
    if len(people) == 1:
        model.own_rows.setdefault(people.pop(), []).append(row)


def _by(values: Iterable[str]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for j, value in enumerate(values):
        groups.setdefault(value, []).append(j)
    return groups


def _need_rows(model: Model, problem: Problem) -> None:
    needs = {need.key: need for need in problem.needs}
    for key, columns in _by(option.need for option in model.options).items():
        if needs[key].same_person:
            model.need_rows[key] = model.row(dict.fromkeys(columns, 1.0), high=1.0)
        else:
            _shared_need_rows(model, needs[key], columns)


def _shared_need_rows(model: Model, need: PlannedNeed, columns: list[int]) -> None:
    """Two people at most, each at most once, together no more a week than was asked."""
    options = model.options
    model.need_rows[need.key] = model.row(dict.fromkeys(columns, 1.0), high=2.0)
    for positions in _by(options[j].specialist for j in columns).values():
        model.row({columns[i]: 1.0 for i in positions}, high=1.0)
    most = max(need.half_days_per_week, *(options[j].half_days for j in columns))
    for month in range(MONTHS):
        active = [j for j in columns if options[j].start <= month < options[j].end]
        model.row({j: float(options[j].half_days) for j in active}, high=float(most))


def _hire_columns(model: Model, problem: Problem) -> None:
    """Whoever is not hired takes nothing; where options are few each need says so by itself."""
    of_person = _by(option.specialist for option in model.options)
    few = sum(len(of_person.get(c.specialist, ())) for c in problem.candidates) <= FEW_TO_HIRE
    for candidate in problem.candidates:
        mine = of_person.get(candidate.specialist, [])
        if not mine:
            continue
        hired = model.column(-float(candidate.points), whole=True)
        model.hires[candidate.specialist] = hired
        for positions in _by(model.options[j].need for j in mine).values() if few else ():
            row = model.row({hired: -1.0, **{mine[i]: 1.0 for i in positions}}, high=0.0)
            model.time_rows.append(row)
    if problem.most_hires is not None and model.hires:
        hires = dict.fromkeys(model.hires.values(), 1.0)
        model.row(hires, high=float(problem.most_hires))


def _within(model: Model, person: Specialist, terms: dict[int, float], most: float) -> None:
    """At most so much of a person; nothing of one who is not hired."""
    hired = model.hires.get(person.key)
    if hired is not None:
        terms, most = {hired: -most, **terms}, 0.0
    model.time_rows.append(model.row(terms, high=most))


def _telling_months(model: Model, columns: Sequence[int]) -> list[frozenset[int]]:
    """The columns active in each month, without months another month already speaks for."""
    options = model.options
    active = {
        frozenset(j for j in columns if options[j].start <= month < options[j].end)
        for month in range(MONTHS)
    }
    largest_first = sorted(active, key=lambda group: (-len(group), sorted(group)))
    kept: list[frozenset[int]] = []
    for group in largest_first:
        if not any(group <= other for other in kept):
            kept.append(group)
    return kept


def _capacity_rows(model: Model, person: Specialist, columns: Sequence[int]) -> None:
    for active in _telling_months(model, columns):
        loads = {j: float(model.options[j].load) for j in sorted(active)}
        _within(model, person, loads, float(half_days_free(person)))


def _at_once_rows(model: Model, person: Specialist, columns: Sequence[int]) -> None:
    """Assignments at once. Counted by need as in the dispatch model: by town the bound is weak."""
    for active in _telling_months(model, columns):
        if len({model.options[j].need for j in active}) > person.towns_at_once:
            ones = dict.fromkeys(sorted(active), 1.0)
            _within(model, person, ones, float(person.towns_at_once))


def _town_worth(model: Model, problem: Problem) -> None:
    worth = Worth(problem)
    needs = {need.key: need for need in problem.needs}
    for code, columns in _by(option.town for option in model.options).items():
        town = worth.towns[code]
        asked = {model.options[j].need for j in columns}
        if len(asked) == 1 and needs[next(iter(asked))].same_person:
            for j in columns:
                model.gains[j] += town.of(model.options[j].delivered)
            model.reach[code] = columns
            continue
        volumes = {j: model.options[j].delivered for j in columns}
        reached = model.column(float(town.reach))
        model.reach[code] = [reached]
        reach = model.row({reached: 1.0, **dict.fromkeys(columns, -1.0)}, high=0.0)
        if not town.most_fair:
            model.town_rows[code] = (reach, None, None)
            continue
        fair = model.column(1.0, top=float(town.most_fair))
        # No mix of options is worth more than the sum of what each alone is worth …
        alone = {j: -float(town.fair(v)) for j, v in volumes.items()}
        first = model.row({fair: 1.0, **alone}, high=0.0)
        # … nor more than the second slope allows beyond the first part.
        start = float((town.steep - town.flat) * town.first)
        flat = {j: -float(town.flat * v) for j, v in volumes.items()}
        second = model.row({fair: 1.0, **flat}, high=start)
        model.town_rows[code] = (reach, first, second)
