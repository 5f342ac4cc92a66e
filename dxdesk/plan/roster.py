"""A plan being put together by hand: what is taken, what still fits, weekdays included."""

from __future__ import annotations

from collections.abc import Iterable

from dxdesk.plan.gates import half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.problem import Problem
from dxdesk.plan.weekdays import open_weekdays, place


class Roster:
    """Options chosen so far; every one added keeps all hard rules."""

    def __init__(self, problem: Problem, chosen: Iterable[Option] = ()) -> None:
        self._people = {person.key: person for person in problem.specialists}
        self._needs = {need.key: need for need in problem.needs}
        self._budget = problem.budget_yen
        self._budgets = problem.budgets
        self._of_person: dict[str, list[Option]] = {key: [] for key in self._people}
        self._of_need: dict[str, list[Option]] = {key: [] for key in self._needs}
        self._cost_yen = 0
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
        self._cost_yen += option.cost_yen

    def remove(self, option: Option) -> None:
        self._of_person[option.specialist].remove(option)
        self._of_need[option.need].remove(option)
        self._cost_yen -= option.cost_yen

    def fits(self, option: Option, without: Iterable[Option] = ()) -> bool:
        """Whether `option` can be added (once `without` are given up)."""
        gone = set(without)
        mine = [o for o in self._of_person[option.specialist] if o not in gone]
        others = [o for o in self._of_need[option.need] if o not in gone]
        spent = self._cost_yen - sum(o.cost_yen for o in gone) + option.cost_yen
        return (
            (self._budget is None or spent <= self._budget)
            and self._funded(option, gone)
            and self._need_open(option, others)
            and self._has_time(option, mine)
            and place([*mine, option], open_weekdays(self._people[option.specialist])) is not None
        )

    def _funded(self, option: Option, gone: set[Option]) -> bool:
        """Whether the grant heads that pay for the person have the money."""
        for budget in self._budgets:
            if not budget.pays(option.specialist):
                continue
            paid = (o for o in self.chosen if budget.pays(o.specialist) and o not in gone)
            if sum(o.cost_yen for o in paid) + option.cost_yen > budget.yen:
                return False
        return True

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
