"""From problem to plan: greedy start, integer program, weekdays, and the proof of quality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dxdesk.errors import Refusal
from dxdesk.plan.explaining import explain
from dxdesk.plan.greedy import greedy
from dxdesk.plan.improving import improved
from dxdesk.plan.messages import pin_messages
from dxdesk.plan.model import Model, model_of
from dxdesk.plan.options import Option, OptionSet, options_for
from dxdesk.plan.pinning import Pinned, is_of, settle
from dxdesk.plan.plan import Assignment, Plan
from dxdesk.plan.problem import Problem
from dxdesk.plan.progress import Reporter, Stop, Watcher, gap_percent
from dxdesk.plan.roster import Roster
from dxdesk.plan.running import Limits, Outcome, run
from dxdesk.plan.valuing import Worth
from dxdesk.plan.weekdays import open_weekdays, place, smallest_clash

TOWNS_KEPT_PERCENT = 98  # strict order: how many of the towns that could be reached must be
TIER_SHARE = 0.2  # of the time, for each of the two tiers of the strict order

Clash = tuple[Option, ...]
Floor = tuple[frozenset[str], int]  # of these towns at least so many are reached


def solve(
    problem: Problem,
    *,
    seconds: float = 20.0,
    seed: int = 0,
    threads: int = 1,
    progress: Watcher | None = None,
    stop: Stop | None = None,
    strict: bool = False,
    names: Mapping[str, str] | None = None,
) -> Plan:
    """The best plan found within `seconds` of the solver, with a proven gap.

    The same problem, seed and thread count give the same plan whenever it is proven optimal.
    `stop` is asked now and then; once it says True the best plan so far is returned.
    `strict` puts reaching one-person-IT towns, then reaching towns, before everything else.
    `names` turns codes of talents and skills into the words used in reasons.
    Raises Refusal E-PLANNING-SOLVER.
    """
    option_set = options_for(problem)
    desk = _Desk(problem, option_set, Limits(seconds, seed, threads), stop, progress)
    desk.work(strict=strict)
    chosen = desk.best
    bound = max(desk.bound, desk.value)
    return Plan(
        assignments=_assignments(problem, chosen, desk.pinned),
        unmet=explain(problem, option_set, chosen, names or {}),
        value=desk.value,
        bound=bound,
        gap_percent=gap_percent(desk.value, bound),
        greedy_value=desk.greedy_value,
        seconds=f"{desk.spent:.2f}",
        stopped=desk.stopped,
        seed=seed,
        messages=(*pin_messages(problem, desk.pinned), *desk.left_out_messages()),
    )


class _Desk:
    """One solve: the incumbent plan, the bound, the time spent and the clashes learnt."""

    def __init__(
        self,
        problem: Problem,
        option_set: OptionSet,
        limits: Limits,
        stop: Stop | None,
        watcher: Watcher | None,
    ) -> None:
        self.problem, self.option_set, self.limits, self.stop = problem, option_set, limits, stop
        self.worth = Worth(problem)
        self.clashes: list[Clash] = []
        self.spent, self.stopped = 0.0, "time"
        self.bound = 0
        self.left_out: tuple[Option, ...] = ()
        self.pinned = self._settled()
        self.best = self._filled(self.pinned.chosen)
        self.greedy_value = self.value
        better = improved(problem, option_set, self.best)
        if self._holds(better, ()) and self.worth.of(better) > self.value:
            self.best = better
        self.reporter = Reporter(watcher, self.value)

    @property
    def value(self) -> int:
        return self.worth.of(self.best)

    def work(self, *, strict: bool) -> None:
        """Solve, look at the weekdays, forbid what they do not allow, solve again."""
        floors = self._tiers() if strict else []
        while True:
            outcome = self._run(self._model(floors), self.best)
            self.stopped = outcome.stopped
            if outcome.bound is not None:
                self.bound = outcome.bound
            candidate = self._filled(outcome.chosen)
            if self._holds(candidate, floors) and self.worth.of(candidate) > self.value:
                self.best = candidate
            found = self._new_clashes(outcome.chosen)
            self.clashes += found
            if not found or outcome.stopped != "optimal" or self.value >= self.bound:
                break
        self.left_out = tuple(set(outcome.chosen) - set(self.best)) if found else ()
        if self.stopped == "optimal" and self.value < self.bound:
            self.stopped = "time"

    def _settled(self) -> Pinned:
        """Pins repaired until those kept also have room on the weekdays."""
        while True:
            pinned = settle(self.problem, self.option_set, self.clashes, self.limits)
            found = self._new_clashes(pinned.chosen)
            if not found:
                return pinned
            self.clashes += found

    def _holds(self, chosen: Sequence[Option], floors: Sequence[Floor]) -> bool:
        """Whether every pin that can hold does, and every floor of the strict order."""
        reached = {option.town for option in chosen}
        return all(any(is_of(o, pin) for o in chosen) for pin in self.pinned.kept) and all(
            len(reached & towns) >= least for towns, least in floors
        )

    def _model(self, floors: Sequence[Floor]) -> Model:
        place_of = {option: j for j, option in enumerate(self.option_set.options)}
        must = [
            [j for option, j in place_of.items() if is_of(option, pin)] for pin in self.pinned.kept
        ]
        clashes = [[place_of[o] for o in clash] for clash in self.clashes]
        model = model_of(self.problem, self.option_set.options, must=must, clashes=clashes)
        for towns, least in floors:
            columns = _reach_columns(model, towns)
            model.row(dict.fromkeys(columns, 1.0), low=float(least), high=float(len(columns)))
        return model

    def _run(self, model: Model, start: Sequence[Option], share: float = 1.0) -> Outcome:
        left = min(share * self.limits.seconds, self.limits.seconds - self.spent)
        limits = replace(self.limits, seconds=left)
        self.reporter.seconds_before = self.spent
        reporter = self.reporter if share == 1.0 else None
        outcome = run(model, limits, start=start, reporter=reporter, stop=self.stop)
        if outcome.stopped == "infeasible":
            raise Refusal("E-PLANNING-SOLVER", status=outcome.stopped)
        self.spent += outcome.seconds
        return outcome

    def _tiers(self) -> list[Floor]:
        """Least numbers of towns to reach: one-person-IT towns, then (nearly) all towns."""
        alone = frozenset(town.code for town in self.problem.towns if town.one_person_it)
        every = frozenset(town.code for town in self.problem.towns)
        floors: list[Floor] = []
        for towns, percent in ((alone, 100), (every, TOWNS_KEPT_PERCENT)):
            model = self._model(floors)
            columns = set(_reach_columns(model, towns))
            model.gains = [float(j in columns) for j in range(len(model.gains))]
            outcome = self._run(model, self.best, TIER_SHARE)
            candidate = self._filled(outcome.chosen)
            reached = len({option.town for option in self.best} & towns)
            if self._holds(candidate, [*floors, (towns, reached)]):
                self.best = candidate
                reached = len({option.town for option in candidate} & towns)
            floors.append((towns, -(-reached * percent // 100)))
        return floors

    def _new_clashes(self, chosen: Sequence[Option]) -> list[Clash]:
        found = []
        for person in self.problem.specialists:
            mine = [option for option in chosen if option.specialist == person.key]
            days = open_weekdays(person)
            if place(mine, days) is None:
                found.append(smallest_clash(mine, days))
        return found

    def _filled(self, chosen: Sequence[Option]) -> tuple[Option, ...]:
        kept = {(pin.specialist, pin.need) for pin in self.pinned.kept}
        roster = Roster(self.problem)
        by_rank = sorted(
            chosen,
            key=lambda o: ((o.specialist, o.need) not in kept, -o.points, o.need, o.specialist),
        )
        for option in by_rank:
            if roster.fits(option):
                roster.add(option)
        return greedy(self.problem, self.option_set, roster.chosen)

    def left_out_messages(self) -> list[tuple[str, Mapping[str, object]]]:
        people = {person.key: person.name for person in self.problem.specialists}
        titles = {need.key: need.title for need in self.problem.needs}
        return [
            ("WEEKDAYS_LEFT_OUT", {"name": people[o.specialist], "title": titles[o.need]})
            for o in self.left_out
        ]


def _reach_columns(model: Model, towns: frozenset[str]) -> list[int]:
    return sorted(j for town in towns for j in model.reach.get(town, ()))


def _assignments(
    problem: Problem, chosen: Sequence[Option], pinned: Pinned
) -> tuple[Assignment, ...]:
    made = []
    for person in sorted(problem.specialists, key=lambda person: person.key):
        mine = [option for option in chosen if option.specialist == person.key]
        placed = place(mine, open_weekdays(person)) or {}
        for option in sorted(mine, key=lambda o: (o.start, o.need)):
            days = placed[option]
            made.append(
                Assignment(
                    specialist=option.specialist,
                    need=option.need,
                    start=option.start,
                    months=option.months,
                    half_days_per_week=option.half_days,
                    weekdays=days.full,
                    alternate_weekdays=days.alternate,
                    remote=option.remote,
                    overnight=option.overnight,
                    travel_minutes=option.travel_minutes,
                    days=option.days,
                    pinned=any(is_of(option, pin) for pin in pinned.kept),
                    alternate_week=days.week,
                )
            )
    return tuple(made)
