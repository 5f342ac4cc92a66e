"""Who could take one need, in words: what it costs others, and who cannot and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dxdesk.desks.plans_kept import KeptPlan
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal
from dxdesk.plan.candidates import Fit, Unfit, ranked
from dxdesk.plan.commitment import CONFIRMED, Commitment
from dxdesk.plan.comparing_plans import Measure, Side, measures
from dxdesk.plan.placing import placed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import PlannedNeed, Problem
from dxdesk.words import tr

if TYPE_CHECKING:
    pass


GATES = {
    "TYPE": QT_TRANSLATE_NOOP("Gate", "another kind of specialist is asked for"),
    "HARD_SKILL": QT_TRANSLATE_NOOP("Gate", "a skill that is needed is missing"),
    "REGION": QT_TRANSLATE_NOOP("Gate", "does not go to this town"),
    "REMOTE_ONLY": QT_TRANSLATE_NOOP("Gate", "works online only; a visit is asked for"),
    "PERIOD": QT_TRANSLATE_NOOP("Gate", "is not employed in these months"),
    "TRAVEL": QT_TRANSLATE_NOOP("Gate", "{minutes} minutes one way, over the limit"),
    "HOURS": QT_TRANSLATE_NOOP("Gate", "has fewer days a week than are asked for"),
    "FORBIDDEN": QT_TRANSLATE_NOOP("Gate", "was forbidden for this need"),
    "HIRES": QT_TRANSLATE_NOOP("Gate", "is not hired yet"),
    "NO_ROOM": QT_TRANSLATE_NOOP("Gate", "has no room; settled visits and pins stay"),
}


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A need somebody goes to now and would not any more, and what its town knows."""

    need: PlannedNeed
    town: str  # its name
    state: str  # draft / notified / confirmed


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person who could take the need, and what it does."""

    person: Specialist
    fit: Fit
    given_up: tuple[GivenUp, ...]
    notices: int  # towns to be told of a withdrawn or changed visit
    urgent: tuple[int, int]  # urgent needs nobody goes to, before and after
    totals: tuple[Measure, ...]  # before and after


@dataclass(frozen=True, slots=True)
class Candidates:
    """Everybody for one need: ranked, then who cannot and why."""

    need: PlannedNeed
    ranked: tuple[Candidate, ...]
    unfit: tuple[tuple[Specialist, str], ...]


def candidates(kept: KeptPlan, told: Iterable[Commitment], need: str) -> Candidates:
    """Who could take the need in this plan; settled visits are never given up.

    Raises:
        Refusal: E-NEED-UNKNOWN.
    """
    problem, plan = kept.planned.problem, kept.planned.plan
    asked = next((each for each in problem.needs if each.key == need), None)
    if asked is None:
        raise Refusal("E-NEED-UNKNOWN", key=need)
    told = tuple(told)
    held = _holding(problem, told)
    found = ranked(held, plan.assignments, need)
    people = {person.key: person for person in problem.specialists}
    look = _Looking(kept, told, people)
    return Candidates(
        need=asked,
        ranked=tuple(look.candidate(need, fit) for fit in found.fits),
        unfit=tuple((people[each.specialist], why_unfit(each)) for each in found.unfit),
    )


def _holding(problem: Problem, told: Iterable[Commitment]) -> Problem:
    """Settled visits held by pins, as in every plan."""
    from dxdesk.plan.promises import with_promises

    return with_promises(problem, [each for each in told if each.state == CONFIRMED])


def why_unfit(unfit: Unfit) -> str:
    """Why somebody cannot go, in words."""
    return tr(GATES[unfit.why]).format(minutes=unfit.minutes)


@dataclass(frozen=True, slots=True)
class _Looking:
    kept: KeptPlan
    told: tuple[Commitment, ...]
    people: dict[str, Specialist]

    def candidate(self, need: str, fit: Fit) -> Candidate:
        problem, before = self.kept.planned.problem, self.kept.planned.plan.assignments
        after = placed(problem, before, need, fit)
        totals = measures([Side(problem, before), Side(problem, after)], self.told, before)
        by_code = {measure.code: measure for measure in totals}
        needs = {each.key: each for each in problem.needs}
        towns = {each.code: each.name for each in problem.towns}
        states = {each.pair: each.state for each in self.told}
        urgent = by_code["urgent_unmet"].values
        notices = by_code["notices_changed"].values
        return Candidate(
            person=self.people[fit.specialist],
            fit=fit,
            given_up=tuple(
                GivenUp(
                    needs[key],
                    towns[needs[key].town],
                    states.get((fit.specialist, key), "draft"),
                )
                for key in fit.displaced
            ),
            notices=notices[1] - notices[0],
            urgent=(urgent[0], urgent[1]),
            totals=totals,
        )
