"""The planning problem: what the solver sees, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dxdesk.plan.pool import Specialist


@dataclass(frozen=True, slots=True)
class PlannedTown:
    code: str
    name: str
    latitude: float
    longitude: float
    one_person_it: bool
    population: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedNeed:
    """One line of the visible table the planner may change before solving.

    Months count from April = 0.
    """

    key: str  # "<town code>:<need code>"
    town: str
    title: str
    talents: tuple[str, ...]
    hard_skills: tuple[str, ...]
    soft_skills: tuple[str, ...]
    half_days_per_week: int  # wanted
    least_half_days: int
    months: int  # wanted length
    least_months: int
    first_start: int  # month index 0–11
    latest_start: int
    mode: str  # onsite / hybrid / remote
    weight: int  # priority 0–31
    band: str
    same_person: bool = True
    must: bool = False  # somebody has to go, whatever it costs the rest


@dataclass(frozen=True, slots=True)
class Pin:
    """The planner's word: this person for this need (from a month on), or never this pair."""

    specialist: str
    need: str
    forbidden: bool = False
    start: int | None = None
    months: int | None = None
    half_days_per_week: int | None = None
    fiscal_year: int | None = None  # the year its start counts in; None = any year


@dataclass(frozen=True, slots=True)
class Winter:
    """Longer (or shorter) ways in some months, as month indices (April = 0)."""

    minutes: int
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Budget:
    """Money of one grant head; it pays for the people named (none named = everybody)."""

    head: str
    yen: int
    specialists: tuple[str, ...] = ()

    def pays(self, specialist: str) -> bool:
        return not self.specialists or specialist in self.specialists


@dataclass(frozen=True, slots=True)
class Weights:
    """Solver weights from resources/planning.toml (dispatch model 2.2–2.3)."""

    reach_one_person_town: int
    reach_town: int
    second_talent_percent: int
    soft_skill_missing_percent: int
    remote_for_hybrid_percent: int
    travel_hour_cost: int
    first_segment_percent: int
    second_segment_percent: int
    first_segment_slope: int
    second_segment_slope: int
    one_person_slope_percent: int
    keep_bonus: int
    kilometres_per_hour: int
    detour_percent: int
    points_per_day_month: int = 10
    short_length_percent: int = 70
    low_level_percent: int = 85
    least_months: int = 2
    least_half_days_percent: int = 50
    waiting_bonus: int = 0  # added to a need's weight for each year its town waited
    travel_yen_per_hour: int = 0  # on the road, both ways


@dataclass(frozen=True, slots=True)
class Terms:
    """The planner's own figures for one person and one need, in place of the reckoned ones.

    `load` in half-days a week (with the way there, a ferry, the winter); `points` for each way.
    """

    load: int | None = None
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of the pool who would have to be hired first, and what hiring costs in points."""

    specialist: str
    points: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    fiscal_year: int
    first_open_month: int  # months before are gone and cannot be planned
    towns: tuple[PlannedTown, ...]
    needs: tuple[PlannedNeed, ...]
    specialists: tuple[Specialist, ...]
    travel_minutes: Mapping[tuple[str, str], int]  # (specialist key, town code) -> one way
    pins: tuple[Pin, ...]
    weights: Weights
    previous: tuple[tuple[str, str], ...] = ()  # (specialist, need) of the plan in force
    budget_yen: int | None = None  # for all days and travel of the plan; None = no limit
    budgets: tuple[Budget, ...] = ()  # one for each grant head, beside the one for all
    winter: Mapping[tuple[str, str], Winter] = field(default_factory=dict)
    promised: tuple[tuple[str, str], ...] = ()  # pairs whose pins are what towns were told
    terms: Mapping[tuple[str, str], Terms] = field(default_factory=dict)  # by (specialist, need)
    candidates: tuple[Candidate, ...] = ()  # only these of the specialists are not hired yet
    most_hires: int | None = None  # of the candidates; None = as many as pay

    @property
    def purses(self) -> tuple[Budget, ...]:
        """Every limit of money, that for all first."""
        whole = () if self.budget_yen is None else (Budget("", self.budget_yen),)
        return (*whole, *self.budgets)

    @property
    def hiring_points(self) -> dict[str, int]:
        """What hiring each candidate costs, by specialist."""
        return {candidate.specialist: candidate.points for candidate in self.candidates}

    def minutes(self, specialist: str, town: str, start: int, months: int) -> int:
        """One way, in the worst of these months."""
        usual = self.travel_minutes[specialist, town]
        winter = self.winter.get((specialist, town))
        if winter is None:
            return usual
        worst = [
            winter.minutes if month in winter.months else usual
            for month in range(start, start + months)
        ]
        return max(worst, default=usual)
