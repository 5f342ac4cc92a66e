"""Public instances with a known best value, as planning problems of this program.

Generalised assignment: an agent is a firm with so many half-days, a job a need that must be
served, with own figures for load and worth (the cost, below 0). Capacitated p-median: a firm that
could be hired at each place, at most so many hires, a need for each place's demand.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Candidate, PlannedNeed, PlannedTown, Problem, Terms
from tests.plan.prefectures import shipped_weights

FOLDER = Path(__file__).parent / "public"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    known: int  # least cost known
    problem: Problem


def _numbers(name: str) -> Iterator[list[str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return (line.split() for line in lines if not line.startswith("#"))


def gap_cases() -> Iterator[Case]:
    """Sixty cases of generalised assignment."""
    lines = _numbers("gap.txt")
    for name, agents, _, known in lines:
        costs, loads = [], []
        for _ in range(int(agents)):
            costs.append([int(n) for n in next(lines)])
            loads.append([int(n) for n in next(lines)])
        rooms = [int(n) for n in next(lines)]
        yield Case(name, int(known), _assignment(costs, loads, rooms))


def median_cases() -> Iterator[Case]:
    """Twenty cases of the capacitated p-median."""
    lines = _numbers("pmedcap.txt")
    for name, known, _, hires, room in lines:
        xs, ys, demands = ([int(n) for n in next(lines)] for _ in range(3))
        places = list(zip(xs, ys, strict=True))
        costs = [[math.floor(math.dist(a, b)) for b in places] for a in places]
        loads = [demands for _ in places]
        asked = _assignment(costs, loads, [int(room)] * len(places))
        candidates = tuple(Candidate(person.key) for person in asked.specialists)
        yield Case(name, int(known), replace(asked, candidates=candidates, most_hires=int(hires)))


def _assignment(costs: list[list[int]], loads: list[list[int]], rooms: list[int]) -> Problem:
    jobs = range(len(costs[0]))
    people = tuple(_firm(number, room, len(jobs)) for number, room in enumerate(rooms))
    terms = {
        (person.key, _key(job)): Terms(loads[number][job], -costs[number][job])
        for number, person in enumerate(people)
        for job in jobs
    }
    weights = replace(
        shipped_weights(),
        reach_town=0,
        reach_one_person_town=0,
        first_segment_slope=0,
        second_segment_slope=0,
    )
    towns = tuple(PlannedTown(_code(job), f"町{job + 1}", 35.0, 135.0, False) for job in jobs)
    return Problem(
        fiscal_year=2027,
        first_open_month=0,
        towns=towns,
        needs=tuple(_need(job) for job in jobs),
        specialists=people,
        travel_minutes={(person.key, town.code): 0 for person in people for town in towns},
        pins=(),
        weights=weights,
        terms=terms,
    )


def _code(job: int) -> str:
    return f"99{job:03d}0"


def _key(job: int) -> str:
    return f"{_code(job)}:N{job:03d}"


def _firm(number: int, room: int, jobs: int) -> Specialist:
    return Specialist(
        key=f"T{number:03d}",
        name=f"事業者{number + 1}",
        talents=("ENGINEER",),
        half_days_per_week=room,
        towns_at_once=jobs,
    )


def _need(job: int) -> PlannedNeed:
    return PlannedNeed(
        key=_key(job),
        town=_code(job),
        title=f"要望{job + 1}",
        talents=(),
        hard_skills=(),
        soft_skills=(),
        half_days_per_week=1,
        least_half_days=1,
        months=1,
        least_months=1,
        first_start=0,
        latest_start=0,
        mode="onsite",
        weight=0,
        band="this_year",
        must=True,
    )
