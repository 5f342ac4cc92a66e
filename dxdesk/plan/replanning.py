"""A new plan after something has changed, with no more changes for the towns than are allowed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from dxdesk.plan.anew import Anew, planned_anew
from dxdesk.plan.assigning import assignments_of
from dxdesk.plan.drafting import Draft
from dxdesk.plan.explaining import explain
from dxdesk.plan.keeping import Keeping, Kept, kept_of
from dxdesk.plan.messages import must_messages
from dxdesk.plan.model import INFINITY, Model
from dxdesk.plan.options import Option
from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.problem import Pin, Problem
from dxdesk.plan.progress import Watcher, gap_percent
from dxdesk.plan.roster import Roster
from dxdesk.plan.running import Limits
from dxdesk.plan.solving import plan_of
from dxdesk.plan.timing import NO_END, Clock, Stop, Timekeeper
from dxdesk.plan.valuing import Worth, ceiling

MOST_PEOPLE = 8  # planned anew around a change
EACH = 40  # options a person beside those for the needs touched
LOCAL_NODES = 500

Chosen = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Replanned:
    """The new plan and what it changes of what was told.

    `changed` are told assignments that the new plan does not have as they were; `lost` those of
    them that no plan could have kept. `proven` says that no better plan exists within the same
    limits: of the whole problem, or (local) of the people around the change.
    """

    plan: Plan
    changed: tuple[Assignment, ...]
    lost: tuple[Assignment, ...]
    proven: bool


def replan(
    problem: Problem,
    previous: Iterable[Assignment],
    *,
    told: Iterable[Assignment] | None = None,
    settled: Iterable[Assignment] = (),
    allowed: int | None = 0,
    seconds: float = 8.0,
    seed: int = 0,
    threads: int = 1,
    progress: Watcher | None = None,
    stop: Stop | None = None,
    names: Mapping[str, str] | None = None,
    clock: Clock = monotonic,
    strict: bool = False,
    work: int | None = None,
) -> Replanned:
    """The whole plan anew. `problem` is the changed one.

    Of the assignments `told` (default: all of `previous`) at most `allowed` change beyond those
    that cannot be kept anyway; None = free. `settled` ones, and those begun before the first open
    month, stay. `strict` and `work` are those of `solve`; in the strict order as much of `previous`
    stays as the goals before let stay. Raises Refusal E-PLANNING-SOLVER.
    """
    keeper = Timekeeper(seconds if work is None else NO_END, clock, stop)
    previous = tuple(previous)
    told = previous if told is None else tuple(told)
    limits = Limits(keeper.seconds, seed, threads if work is None else 1)
    kept = kept_of(_remembering(problem, previous), told, settled, limits)
    start = _still_standing(kept, previous)
    counted, keeping = replace(limits, nodes=work), kept.allowing(allowed)
    draft = Draft(
        kept.problem, kept.option_set, counted, keeper, progress, keeping=keeping, start=start
    )
    draft.work(strict=strict, unchanged=_unchanged(kept, previous))
    unmet = explain(problem, kept.option_set, draft.best, names or {}, draft.out_of_time)
    draft.reporter.finish()
    return _replanned(plan_of(draft, unmet), told, kept, draft.optimal)


def replan_around(
    problem: Problem,
    previous: Iterable[Assignment],
    touched: Collection[str],
    *,
    told: Iterable[Assignment] | None = None,
    settled: Iterable[Assignment] = (),
    allowed: int | None = 0,
    seed: int = 0,
    names: Mapping[str, str] | None = None,
    reasons: bool = False,
    clock: Clock = monotonic,
) -> Replanned:
    """Only the people around a change anew, in well under a second at prefecture size.

    `touched` are keys of needs and people that changed or are gone: who had such a need is free
    for others, and who can take what such a person had may. All else stays as it was, drafts too.
    The bound of such a plan is only a count of what is asked; without `reasons` every unmet need is
    told as not examined. The same input gives the same plan: there is no clock in it.
    """
    begun = clock()
    previous = tuple(previous)
    told = previous if told is None else tuple(told)
    limits = Limits(60.0, seed, 1, LOCAL_NODES)
    kept = kept_of(_remembering(problem, previous), told, settled, limits)
    standing = _still_standing(kept, previous)
    had = [each.specialist for each in previous if each.need in touched]
    touched = {*touched, *(each.need for each in previous if each.specialist in touched)}
    found = _found(kept, standing, touched, had, kept.allowing(allowed), limits)
    chosen = standing if found is None else found.chosen
    unmet = explain(problem, kept.option_set, chosen, names or {}, lambda: not reasons)
    plan = replace(
        _plan_around(kept, standing, chosen),
        unmet=unmet,
        seconds=f"{clock() - begun:.2f}",
        seed=seed,
    )
    return _replanned(plan, told, kept, found is not None and found.proven)


def _found(
    kept: Kept,
    standing: Chosen,
    touched: Collection[str],
    had: Sequence[str],
    keeping: Keeping | None,
    limits: Limits,
) -> Anew | None:
    people = _around(kept, standing, touched, had)
    return planned_anew(
        kept.problem,
        standing,
        people,
        _open_to(kept, standing, people, touched),
        limits,
        pins=_held(kept.problem.pins, standing),
        more=lambda model: _keep(model, keeping, standing),
    )


def _plan_around(kept: Kept, standing: Chosen, chosen: Chosen) -> Plan:
    """As plans are; the plan by hand is the one that is left as it stands."""
    problem = kept.problem
    value = Worth(problem).of(chosen)
    bound = max(value, ceiling(problem, kept.option_set.options))
    pairs = {(pin.specialist, pin.need) for pin in problem.pins if not pin.forbidden}
    return Plan(
        assignments=assignments_of(problem, chosen, pairs),
        unmet=(),
        value=value,
        bound=bound,
        gap_percent=gap_percent(value, bound),
        greedy_value=min(value, Worth(problem).of(standing)),
        seconds="",
        stopped="time",
        seed=0,
        messages=must_messages(problem, _given_up(kept, chosen)),
    )


def _remembering(problem: Problem, previous: Iterable[Assignment]) -> Problem:
    """The same problem; who came last time is worth more, as always."""
    return replace(problem, previous=tuple(sorted({(a.specialist, a.need) for a in previous})))


def _still_standing(kept: Kept, previous: Iterable[Assignment]) -> Chosen:
    """All that can be kept of what was told, then what fits of the drafts."""
    roster = Roster(kept.problem, kept.together)
    known = {_key(option): option for option in kept.option_set.options}
    for assignment in sorted(previous, key=lambda a: (a.specialist, a.start, a.need)):
        option = known.get(_key(assignment))
        if option is not None and option not in kept.together and roster.fits(option):
            roster.add(option)
    return roster.chosen


def _unchanged(kept: Kept, previous: Iterable[Assignment]) -> frozenset[Option]:
    """The ways to leave an assignment of the plan before as it was."""
    keys = {_key(assignment) for assignment in previous}
    return frozenset(option for option in kept.option_set.options if _key(option) in keys)


def _key(each: Option | Assignment) -> tuple[object, ...]:
    half_days = each.half_days if isinstance(each, Option) else each.half_days_per_week
    return each.specialist, each.need, each.start, each.months, half_days, each.remote


def _replanned(plan: Plan, told: Iterable[Assignment], kept: Kept, proven: bool) -> Replanned:
    now = {_key(a) for a in plan.assignments}
    changed = tuple(a for a in told if _key(a) not in now)
    lost = tuple(a for a in kept.lost if a in changed)
    return Replanned(plan, changed, lost, proven)


def _given_up(kept: Kept, chosen: Chosen) -> list[str]:
    """Needs that have to be served, could be, and are not."""
    served = {option.need for option in chosen}
    offered = {option.need for option in kept.option_set.options}
    musts = {need.key for need in kept.problem.needs if need.must}
    return sorted((musts & offered) - served)


def _held(pins: Iterable[Pin], standing: Chosen) -> list[Pin]:
    pairs = {(option.specialist, option.need) for option in standing}
    return [pin for pin in pins if not pin.forbidden and (pin.specialist, pin.need) in pairs]


def _around(
    kept: Kept, standing: Chosen, touched: Collection[str], had: Sequence[str]
) -> list[str]:
    """People changed, who has a changed need or had one that is gone, who could best take one,
    and who could stand in."""
    people = {person.key for person in kept.problem.specialists}
    found = [key for key in sorted(people) if key in touched or key in had]
    found += [o.specialist for o in standing if o.need in touched]
    able = [o for o in kept.option_set.options if o.need in touched]
    found += [o.specialist for o in sorted(able, key=lambda o: (-o.points, o.specialist))]
    theirs = {o.need for o in kept.option_set.options if o.specialist in set(found[:1])}
    near: dict[str, set[str]] = {}
    for option in kept.option_set.options:
        if option.need in theirs:
            near.setdefault(option.specialist, set()).add(option.need)
    found += sorted(near, key=lambda key: (-len(near[key]), key))
    return list(dict.fromkeys(found))[:MOST_PEOPLE]


def _open_to(
    kept: Kept, standing: Chosen, people: Sequence[str], touched: Collection[str]
) -> list[Option]:
    """What they do now, every way to a changed need, and what pays best for their time."""
    taken = {option.need for option in standing if option.specialist not in people}
    found = [option for option in standing if option.specialist in people]
    for person in people:
        mine = [
            option
            for option in kept.option_set.options
            if option.specialist == person and option.need not in taken
        ]
        found += [option for option in mine if option.need in touched or option in kept.told]
        mine.sort(key=lambda o: (-o.points / (o.load * o.months), o.need, o.start, o.months))
        found += mine[:EACH]
    return list(dict.fromkeys(found))


def _keep(model: Model, keeping: Keeping | None, standing: Chosen) -> None:
    """The row that lets no more change of what was told than is allowed."""
    if keeping is None:
        return
    inside = set(model.options)
    outside = sum(option in keeping.options for option in standing if option not in inside)
    told = {j: 1.0 for j, option in enumerate(model.options) if option in keeping.options}
    if keeping.least > outside:
        model.row(told, low=float(keeping.least - outside), high=INFINITY)
