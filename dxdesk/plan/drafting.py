"""One plan in the making: a plan by hand first, then better ones, and what no plan can exceed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import floor

from dxdesk.errors import Refusal
from dxdesk.plan.combining import Combining
from dxdesk.plan.decomposition import Decomposition
from dxdesk.plan.filling import clashes_in, filled, is_paid
from dxdesk.plan.greedy import greedy
from dxdesk.plan.keeping import Keeping
from dxdesk.plan.kernels import FIRST, FIRST_HIRING, GROWS, NOTHING, hopeful, kernel
from dxdesk.plan.model import INFINITY, Model, model_of
from dxdesk.plan.neighbourhoods import (
    FIRST_STAGES,
    MANY_OPTIONS,
    NODES,
    STAGES,
    Group,
    Stage,
    improve,
    neighbourhood,
    rounded,
)
from dxdesk.plan.options import Option, OptionSet
from dxdesk.plan.pinning import Pinned, is_of, settle
from dxdesk.plan.plan import Tier
from dxdesk.plan.pricing import Pricing
from dxdesk.plan.problem import Problem
from dxdesk.plan.progress import Reporter, Watcher
from dxdesk.plan.relaxation import Relaxation, relaxation_of
from dxdesk.plan.running import Limits, Listening, Outcome, run, run_each
from dxdesk.plan.tiers import Tiers, reach_columns
from dxdesk.plan.timing import Timekeeper
from dxdesk.plan.valuing import Worth, ceiling

SOLVER_SHARE = 0.9  # of the time; the rest is for the reasons
REASONS_SHARE = 1.1  # reasons not found by then are left open
LATE_SHARE = 0.3  # of the time; with many options no time is left for whole years after it
YEARS_SHARE = 0.5  # of the time left, for the bound of whole years
COMBINING_SHARE = 0.15  # of the time, for the first plan of whole years
GOOD_ENOUGH = 0.015  # of the bound: so near to it the first plan of whole years is good enough
FEW_OPTIONS = 1_000  # so few are solved at once, without neighbourhoods
FEW_NODES = 20  # of the search tree, for few options

Chosen = tuple[Option, ...]
Floor = tuple[frozenset[str], int]  # of these towns at least so many are reached


class Draft:
    """The best plan so far, the bound, and the clashes of weekdays learnt."""

    def __init__(
        self,
        problem: Problem,
        option_set: OptionSet,
        limits: Limits,
        keeper: Timekeeper,
        watcher: Watcher | None,
        *,
        keeping: Keeping | None = None,
        start: Chosen = (),
    ) -> None:
        self.problem, self.option_set = problem, option_set
        self.limits, self.keeper = limits, keeper
        self.worth = Worth(problem)
        self.keeping = keeping
        self.clashes: list[Chosen] = []
        self.floors: list[Floor] = []
        self.optimal = False
        self.tiers: tuple[Tier, ...] = ()
        self.share = SOLVER_SHARE
        self.left_out: Chosen = ()
        self.reporter = Reporter(watcher, keeper, 0, ceiling(problem, option_set.options))
        self.pinned = self._settled()
        if start:
            self.pinned = self.pinned.serving(start)
        self.reporter.beat()
        self.best = (
            greedy(problem, option_set, start)
            if start
            else filled(problem, option_set, self.pinned.kept, self.pinned.chosen)
        )
        self.value = self.greedy_value = self.reporter.value = self.worth.of(self.best)

    def over(self) -> bool:
        """Whether the solver's share of the time is over; speaks to the watcher on the way."""
        self.reporter.beat()
        return self.keeper.over_after(self.share)

    def out_of_time(self) -> bool:
        """The same for the reasons."""
        self.reporter.beat()
        return self.keeper.over_after(REASONS_SHARE)

    @property
    def bound(self) -> int:
        return max(self.reporter.bound, self.value)

    def work(self, *, strict: bool, unchanged: frozenset[Option] | None = None) -> None:
        """The plan's worth, with `strict` as one goal among others (`plan.tiers`).

        `unchanged` are the assignments of a plan before, where there was one.
        """
        if not strict:
            self._work()
            return
        tiers = Tiers(self, unchanged)
        tiers.reach_towns()
        self.reporter.value = self.value
        self._work()
        tiers.keep_unchanged(SOLVER_SHARE)
        self.tiers = tiers.told
        self.optimal = self.optimal and all(tier.proven for tier in self.tiers)

    def _work(self) -> None:
        """Bounds and first plans, neighbourhoods, then the proof; weekdays looked at always."""
        self.reporter.learn(value=self.value)
        relaxation = self._relaxation()
        few = len(self.option_set.options) <= FEW_OPTIONS
        if relaxation is not None and not (few and self._quickly(relaxation)):
            self._offer_rounded(relaxation)
            relaxation = self._bettered(relaxation)
        self._prove(relaxation)
        self.optimal = self.value >= self.reporter.bound  # perhaps before the time for a proof

    def _bettered(self, relaxation: Relaxation) -> Relaxation:
        """A sharper bound and better plans; of many options some at a time, as time allows."""
        many = len(self.option_set.options) > MANY_OPTIONS
        if many and self.keeper.over_after(LATE_SHARE):
            self._improve(relaxation, STAGES)
            return relaxation
        relaxation, years = self._by_years(relaxation)
        if many and years is not None:
            self._improve(relaxation, FIRST_STAGES)
            years.hold(self.best)
            self._combine(years)
            self._improve(relaxation, STAGES)
        return relaxation

    def _quickly(self, relaxation: Relaxation) -> bool:
        """Whether a short search of the whole was enough."""
        model = self.model(self._hopeful(relaxation), relaxation)
        until = self.share * self.keeper.seconds
        while self._once_more_after(self.run(model, until, nodes=FEW_NODES)):
            model = self.model(self._hopeful(relaxation), relaxation)
        return self.optimal or self.over()

    def _offer_rounded(self, relaxation: Relaxation) -> None:
        taken = rounded(self.option_set.options, relaxation)
        self.offer(filled(self.problem, self.option_set, self.pinned.kept, taken))

    def _improve(self, relaxation: Relaxation, stages: Sequence[Stage]) -> None:
        """A few people at a time, as long as it pays."""
        people = len(self.problem.specialists)
        options = self.option_set.options
        improve(
            options,
            relaxation,
            people,
            stages,
            self.limits.threads,
            lambda: (self.best, self.value),
            self._plan_anew,
        )

    def _by_years(self, relaxation: Relaxation) -> tuple[Relaxation, Decomposition | None]:
        """A better bound from whole years, a plan of such years, and what they favour."""
        model = self.model(self.option_set.options)
        pricing = Pricing(self.problem, model, self.limits)
        limits = replace(self.limits, seconds=self.keeper.left, threads=1)
        begun = self.keeper.spent
        share = YEARS_SHARE * (1 - begun / self.keeper.seconds) + begun / self.keeper.seconds

        def over() -> bool:
            return self.over() or self.keeper.over_after(share)

        years = Decomposition(pricing, relaxation.rows, limits, over)
        years.work(self.best, lambda bound: self.reporter.learn(bound=max(bound, self.value)))
        if self.over() or years.bound == INFINITY:
            return relaxation, None
        found = relaxation.sharpened(years.bound, years.shares(), years.losses(self.over))
        self._offer_rounded(found)
        self._combine(years, GOOD_ENOUGH)
        return found, years

    def _combine(self, years: Decomposition, near: float = 0.0) -> None:
        """A plan of whole years that are known, within `near` of the bound or the best of them."""
        seconds = min(self.keeper.left, COMBINING_SHARE * self.keeper.seconds)
        limits = replace(self.limits, seconds=seconds, threads=1)

        def enough() -> bool:
            return self.over() or self.bound - self.value <= near * abs(self.bound)

        if not enough():
            Combining(years).best(self.value, self.best, limits, enough, self.offer)

    def _prove(self, relaxation: Relaxation | None) -> None:
        """Ever more of the options, those that lose least first, until the plan is proven."""
        size = FIRST_HIRING if self.problem.candidates else FIRST
        until, every = self.share * self.keeper.seconds, self.option_set.options
        while not self.optimal and not self.over():
            part = kernel(every, relaxation, self.best, self.value, size)
            model = self.model(part.options, relaxation)
            if self._once_more_after(self.run(model, until, beyond=part.beyond)):
                continue
            if part.beyond == NOTHING:
                break
            size *= GROWS

    def offer(self, chosen: Sequence[Option]) -> bool:
        """Take a plan if it is better and keeps every rule; weekday clashes are remembered."""
        clashes = clashes_in(self.problem, chosen)
        self.clashes += [clash for clash in clashes if clash not in self.clashes]
        value = self.worth.of(chosen)
        better = value > self.value and not clashes and self.holds(chosen)
        if better:
            self.take(chosen)
            self.reporter.learn(value=value)
        return better

    def take(self, chosen: Sequence[Option]) -> None:
        """From now on this is the best plan."""
        self.best, self.value = tuple(chosen), self.worth.of(chosen)

    def _once_more_after(self, outcome: Outcome) -> bool:
        """Keep what a run found; whether weekdays learnt from it call for the same run again."""
        if outcome.bound is not None:
            self.reporter.learn(bound=max(outcome.bound, self.value))
        chosen = outcome.chosen or ()
        self.offer(chosen)
        clashing = bool(clashes_in(self.problem, chosen))
        if clashing:
            self.offer(filled(self.problem, self.option_set, self.pinned.kept, chosen))
        self.left_out = tuple(set(chosen) - set(self.best)) if clashing else ()
        self.optimal = self.value >= self.reporter.bound
        return outcome.stopped == "optimal" and clashing and not self.optimal

    def _plan_anew(self, groups: Sequence[Group]) -> bool:
        """Plan the time of a few people anew; False when the time is over or nothing is better."""
        parts = [
            neighbourhood(self.problem, self.best, people, free, self.pinned.kept, self.clashes)
            for people, free in groups
        ]
        for part in parts:
            self._bind(part.model, part.outside)
        limits = replace(self.limits, seconds=self.keeper.left, threads=1, nodes=NODES)
        outcomes = run_each([(part.model, part.start) for part in parts], limits, self.over)
        for (people, _), outcome in zip(groups, outcomes, strict=True):
            if outcome.chosen is not None:
                others = [option for option in self.best if option.specialist not in people]
                theirs = [option for option in outcome.chosen if option.specialist in people]
                self.offer((*others, *theirs))
        return not self.over() and self.value < self.reporter.bound

    def _relaxation(self) -> Relaxation | None:
        model = self.model(self.option_set.options)
        limits = replace(self.limits, seconds=self.keeper.left)
        found = relaxation_of(self.problem, model, limits, self.over)
        if found is not None:
            self.reporter.learn(bound=found.bound)
        return found

    def _hopeful(self, relaxation: Relaxation) -> Sequence[Option]:
        return hopeful(self.option_set.options, relaxation, self.best, self.value)

    def _settled(self) -> Pinned:
        """Pins repaired until those kept also have room on the weekdays."""
        while True:
            pinned = settle(self.problem, self.option_set, self.clashes, self.limits)
            found = clashes_in(self.problem, pinned.chosen)
            if not found:
                return pinned
            self.clashes += found

    def holds(self, chosen: Sequence[Option]) -> bool:
        """Whether it is paid for, every pin that can hold does, and every floor of the order."""
        reached = {option.town for option in chosen}
        return (
            all(any(is_of(o, pin) for o in chosen) for pin in self.pinned.kept)
            and self.pinned.served <= {option.need for option in chosen}
            and all(len(reached & towns) >= least for towns, least in self.floors)
            and (self.keeping is None or self.keeping.holds(chosen))
            and is_paid(self.problem, chosen)
        )

    def model(self, options: Sequence[Option], relaxation: Relaxation | None = None) -> Model:
        """The program over these options, with every pin, floor and clash known by now."""
        place_of = {option: j for j, option in enumerate(options)}
        must = [[j for o, j in place_of.items() if is_of(o, pin)] for pin in self.pinned.kept]
        clashes = [
            [place_of[o] for o in clash]
            for clash in self.clashes
            if all(o in place_of for o in clash)
        ]
        model = model_of(self.problem, options, must=must, clashes=clashes)
        for need in sorted(self.pinned.served):
            if need in model.need_rows:
                model.lows[model.need_rows[need]] = 1.0
            else:
                model.row({}, low=1.0, high=INFINITY)
        self._bind(model)
        every = self.option_set.options
        for cut in relaxation.cuts if relaxation else ():
            inside = {place_of[every[j]]: f for j, f in cut.items() if every[j] in place_of}
            model.row(inside, high=1.0)
        return model

    def _bind(self, model: Model, outside: Chosen = ()) -> None:
        """The rows of what is kept and of the strict order; `outside` is what stays beside it."""
        if self.keeping is not None:
            told = {j: 1.0 for j, o in enumerate(model.options) if o in self.keeping.options}
            kept = sum(option in self.keeping.options for option in outside)
            model.row(told, low=float(self.keeping.least - kept), high=INFINITY)
        reached = {option.town for option in outside}
        for towns, least in self.floors:
            columns = reach_columns(model, towns)
            low = float(least - len(reached & towns))
            model.row(dict.fromkeys(columns, 1.0), low=low, high=float(len(columns)))

    def run(
        self,
        model: Model,
        until: float,
        *,
        valued: bool = True,
        nodes: int | None = None,
        beyond: float = NOTHING,
    ) -> Outcome:
        """Run until so many seconds of the solve are spent; `valued` = for the plan's own worth.

        `beyond` is what plans outside the model could be worth.
        """

        def over(listening: Listening) -> bool:
            # Below a plan that is known a bound is only a solver's word that it has none yet.
            if valued and listening.bound is not None and listening.bound >= self.value:
                self.reporter.learn(bound=max(listening.bound, beyond))
            # Where work is counted, what is heard must not depend on when it is listened to.
            if valued and listening.found is not None and self.limits.nodes is None:
                found, listening.found = listening.found, None
                self.offer(found)
            return self.over()

        nodes = self.limits.nodes if nodes is None else nodes
        limits = replace(self.limits, seconds=until - self.keeper.spent, nodes=nodes)
        outcome = run(model, limits, start=self.best, over=over)
        if outcome.stopped == "infeasible":
            raise Refusal("E-PLANNING-SOLVER", status=outcome.stopped)
        if outcome.bound is None or beyond == NOTHING:
            return outcome
        return replace(outcome, bound=max(outcome.bound, floor(beyond + 1e-6)))

    def left_out_messages(self) -> list[tuple[str, Mapping[str, object]]]:
        people = {person.key: person.name for person in self.problem.specialists}
        titles = {need.key: need.title for need in self.problem.needs}
        return [
            ("WEEKDAYS_LEFT_OUT", {"name": people[o.specialist], "title": titles[o.need]})
            for o in self.left_out
        ]
