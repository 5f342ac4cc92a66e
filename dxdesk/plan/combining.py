"""A plan put together from whole years that are known: one for each person at most."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence

from dxdesk.plan.decomposition import Decomposition
from dxdesk.plan.model import Model
from dxdesk.plan.options import Option
from dxdesk.plan.pricing import Year
from dxdesk.plan.running import Limits, Listening, run_columns, whole_columns

Chosen = tuple[Option, ...]
Hear = Callable[[Chosen], object]


class Combining:
    """Chooses among the years of a decomposition, each looked at once for its weekdays."""

    def __init__(self, decomposition: Decomposition) -> None:
        self._decomposition = decomposition
        self._sound: dict[Year, bool] = {}

    def best(
        self,
        value: int,
        plan: Iterable[Option],
        limits: Limits,
        over: Callable[[], bool],
        hear: Hear,
    ) -> None:
        """Let better and better plans be heard, of years that could be part of one so good.

        `value` is that of `plan`, the best so far.
        """
        years = self._hopeful(value)
        model, first = self._model(years)
        options = self._decomposition.pricing.model.options

        def chosen(taken: Container[int]) -> Chosen:
            own = (year for place, year in enumerate(years, first) if place in taken)
            return tuple(options[j] for year in own for j in year)

        def heard(listening: Listening) -> bool:
            # Where work is counted, what is heard must not depend on when it is listened to.
            if listening.values is not None and limits.nodes is None:
                values, listening.values = listening.values, None
                hear(chosen(whole_columns(model, values)))
            return over()

        taken = run_columns(model, limits, self._of(plan, years, first), heard)
        if taken is not None:
            hear(chosen(taken))

    def _hopeful(self, value: int) -> list[Year]:
        """Sound years whose loss leaves more than `value` of the bound."""
        decomposition = self._decomposition
        net = decomposition.pricing.net(decomposition.prices)
        least = value + 0.99 - decomposition.bound
        return [
            year
            for year in decomposition.years
            if decomposition.loss_of(year, net) >= least and self._is_sound(year)
        ]

    def _is_sound(self, year: Year) -> bool:
        if year not in self._sound:
            self._sound[year] = self._decomposition.pricing.is_sound(year)
        return self._sound[year]

    def _model(self, years: Sequence[Year]) -> tuple[Model, int]:
        """The program over years, and the place of the first of them among its columns."""
        decomposition, pricing = self._decomposition, self._decomposition.pricing
        model = Model(())
        rows: list[dict[int, float]] = [{} for _ in pricing.rows]
        for j, top in zip(pricing.free, pricing.tops, strict=True):
            place = model.column(float(pricing.gains[j]), top=float(top))
            for row, factor in pricing.shared.get(j, ()):
                rows[row][place] = factor
        first = len(model.gains)
        people: dict[str, dict[int, float]] = {}
        for year in years:
            key = decomposition.years[year]
            place = model.column(decomposition.gain(key, year), whole=True)
            people.setdefault(key, {})[place] = 1.0
            for row, factor in decomposition.terms(key, year).items():
                rows[row][place] = factor
        for number, terms in enumerate(rows):
            low, high = float(pricing.lows[number]), float(pricing.highs[number])
            if terms:
                model.row(terms, low=low, high=high)
        for one in people.values():
            model.row(one, high=1.0)
        return model, first

    def _of(self, plan: Iterable[Option], years: Sequence[Year], first: int) -> list[int]:
        """The columns of the plan as it stands, where all its years are among those given."""
        place = {option: j for j, option in enumerate(self._decomposition.pricing.model.options)}
        by_person: dict[str, list[int]] = {}
        for option in plan:
            by_person.setdefault(option.specialist, []).append(place[option])
        known = {year: number for number, year in enumerate(years, first)}
        wanted = [tuple(sorted(columns)) for columns in by_person.values()]
        return [known[year] for year in wanted] if all(year in known for year in wanted) else []
