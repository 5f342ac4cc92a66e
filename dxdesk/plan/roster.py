"""A plan being put together by hand: what is taken, what still fits, weekdays included."""

from __future__ import annotations

from collections.abc import Iterable

from dxdesk.plan.gates import half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Budget, Problem
from dxdesk.plan.weekdays import open_weekdays, place


class Roster:
    """Options chosen so far; every one added keeps all hard rules."""

    def __init__(self, problem: Problem, chosen: Iterable[Option] = ()) -> None:
        self._people = {person.key: person for person in problem.specialists}
        self._needs = {need.key: need for need in problem.needs}
        self._purses = problem.purses
        self._spent = [0] * len(self._purses)
        self._to_hire = frozenset(problem.hiring_points)
        self._most_hires = problem.most_hires
        self._of_person: dict[str, list[Option]] = {key: [] for key in self._people}
        self._of_need: dict[str, list[Option]] = {key: [] for key in self._needs}
        for option in chosen:
            self.add(option)

    @property
    def chosen(self) -> tuple[Option, ...]:
        return tuple(option for options in self._of_person.values() for option in options)

    def of_person(self, specialist: str) -> tuple[Option, ...]:
        return tuple(self._of_person[specialist])

    def of_need(self, need: str) -> tuple[Option, ...]:
        return tuple(self._of_need[need])

    def add(self, option: Option) -> None:
        self._of_person[option.specialist].append(option)
        self._of_need[option.need].append(option)
        self._pay(option, 1)

    def remove(self, option: Option) -> None:
        self._of_person[option.specialist].remove(option)
        self._of_need[option.need].remove(option)
        self._pay(option, -1)

    def fits(self, option: Option, without: Iterable[Option] = ()) -> bool:
        """Whether `option` can be added (once `without` are given up)."""
        gone = set(without)
        mine = [o for o in self._of_person[option.specialist] if o not in gone]
        others = [o for o in self._of_need[option.need] if o not in gone]
        return (
            not self.yen_over(option, gone)
            and self.may_work(option.specialist)
            and self._need_open(option, others)
            and self._has_time(option, mine)
            and place([*mine, option], open_weekdays(self._people[option.specialist])) is not None
        )

    def may_work(self, specialist: str) -> bool:
        """Whether somebody is in the pool, is hired by this plan, or may still be."""
        if self._most_hires is None or specialist not in self._to_hire:
            return True
        hired = {key for key in self._to_hire if self._of_person[key]}
        return specialist in hired or len(hired) < self._most_hires

    def yen_over(self, option: Option, gone: Iterable[Option] = ()) -> int:
        """The most yen missing in any purse for `option` once `gone` are given up; 0 = none."""
        gone = tuple(gone)
        return max((over for over, _ in self.overdrawn(option, gone)), default=0)

    def overdrawn(self, option: Option, gone: Iterable[Option]) -> list[tuple[int, Budget]]:
        """The purses that `option` would overdraw, and by how much."""
        found = []
        for purse, spent in zip(self._purses, self._spent, strict=True):
            back = sum(o.cost_yen for o in gone if purse.pays(o.specialist))
            more = option.cost_yen if purse.pays(option.specialist) else 0
            if more and spent - back + more > purse.yen:
                found.append((spent - back + more - purse.yen, purse))
        return found

    def _pay(self, option: Option, times: int) -> None:
        for number, purse in enumerate(self._purses):
            if purse.pays(option.specialist):
                self._spent[number] += times * option.cost_yen

    def _need_open(self, option: Option, others: list[Option]) -> bool:
        need = self._needs[option.need]
        if not others:
            return True
        if need.same_person or len(others) > 1 or others[0].specialist == option.specialist:
            return False
        together = set(range(option.start, option.end)) & set(range(others[0].start, others[0].end))
        most = max(need.half_days_per_week, others[0].half_days, option.half_days)
        return not together or option.half_days + others[0].half_days <= most

    def _has_time(self, option: Option, mine: list[Option]) -> bool:
        person = self._people[option.specialist]
        load, at_once = [option.load] * option.months, [1] * option.months
        for other in mine:
            for month in range(max(other.start, option.start), min(other.end, option.end)):
                load[month - option.start] += other.load
                at_once[month - option.start] += 1
        return max(load) <= half_days_free(person) and max(at_once) <= person.towns_at_once
