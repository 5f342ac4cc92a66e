"""The best year of one person at given prices, exact in days and assignments at once.

Month by month, the state is what the person is busy with: for each of the assignments at once the
month it ends and its load. Every table of states is symmetric in its places. A need taken twice
is not kept out here; whoever asks has to look.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dxdesk.plan.gates import MONTHS, half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.pool import Specialist

if TYPE_CHECKING:
    import numpy

MOST_STATES = 600_000
NEVER = -1e15
LEAST_GAIN = 1e-6

# What was done to the table: (place freed, codes ended, which of them) or (code, column, where).
_Step = tuple[bool, int, Any, Any]


class Years:
    """All years one person could have with some columns of a model."""

    def __init__(
        self, person: Specialist, options: Sequence[Option], columns: Sequence[int]
    ) -> None:
        import numpy

        self.columns = numpy.array(columns, dtype=numpy.int64)
        busy = sorted({(options[j].end, options[j].load) for j in columns})
        code = {pair: number for number, pair in enumerate(busy, 1)}
        self.places, self._codes = max(1, person.towns_at_once), len(busy) + 1
        self._at: list[tuple[Any, ...]] = [(slice(None),) * place for place in range(self.places)]
        self._sack = _sack_of(person, options, columns)
        self.small = self._sack is not None or self._codes**self.places <= MOST_STATES
        if not self.small or self._sack is not None:
            return
        loads = numpy.array([0, *(load for _, load in busy)])
        together = loads
        for _ in range(self.places - 1):
            together = numpy.add.outer(together, loads)
        self._barred = numpy.where(together <= half_days_free(person), 0.0, NEVER)
        self._starting: dict[int, dict[int, list[int]]] = {month: {} for month in range(MONTHS)}
        for number, j in enumerate(columns):
            o = options[j]
            self._starting[o.start].setdefault(code[o.end, o.load], []).append(number)
        self._ending = {
            month: numpy.array([0, *(code[p] for p in busy if p[0] == month + 1)])
            for month in range(MONTHS)
        }

    def best(self, gains: numpy.ndarray) -> tuple[float, list[int]]:
        """The most a year is worth when each column gains so much, and the columns of it."""
        if self._sack is not None:
            return self._sack.best(gains)
        table = self._empty()
        steps: list[_Step] = []
        own = gains[self.columns].tolist()
        for month in range(MONTHS):
            self._begin(table, month, own, steps)
            self._end(table, month, steps)
        return float(table[(0,) * self.places]), self._traced(steps)

    def through(self, gains: numpy.ndarray) -> dict[int, float]:
        """For each column what no year that holds it exceeds, where that is soon told."""
        return {} if self._sack is None else self._sack.through(gains)

    def _empty(self) -> numpy.ndarray:
        import numpy

        table = numpy.full((self._codes,) * self.places, NEVER)
        table[(0,) * self.places] = 0.0
        return table

    def _paying(self, month: int, gains: Sequence[float]) -> list[tuple[int, int, float]]:
        """(code, number of the column, gain) of what pays; of one code as many as have place."""
        found = []
        for code, numbers in self._starting[month].items():
            paying = [(-gains[n], n) for n in numbers if gains[n] > LEAST_GAIN]
            if len(paying) > 1:
                paying.sort()
            found += [(code, n, -less) for less, n in paying[: self.places]]
        return found

    def _begin(
        self, table: numpy.ndarray, month: int, gains: Sequence[float], steps: list[_Step]
    ) -> None:
        import numpy

        for code, number, gain in self._paying(month, gains):
            taken = self._barred[code] + gain
            taken += table[0]
            better = taken > table[code]
            if not better.any():
                continue
            steps.append((True, code, int(self.columns[number]), better))
            for place in self._at:
                there = (*place, code)
                table[there] = numpy.maximum(table[there], taken)

    def _end(self, table: numpy.ndarray, month: int, steps: list[_Step]) -> None:
        ending = self._ending[month]
        if len(ending) == 1:
            return
        for place, before in enumerate(self._at):
            part = table[(*before, ending)]
            which = part.argmax(place)
            steps.append((False, place, ending, which))
            table[(*before, 0)] = part.max(place)
            table[(*before, ending[1:])] = NEVER

    def _traced(self, steps: Sequence[_Step]) -> list[int]:
        state, year = [0] * self.places, []
        for begins, first, second, where in reversed(steps):
            if begins:
                for place in range(self.places):
                    if state[place] == first and where[tuple(state[:place] + state[place + 1 :])]:
                        year.append(int(second))
                        state[place] = 0
                        break
            elif not state[first]:
                others = tuple(state[:first] + state[first + 1 :])
                state[first] = int(second[where[others]])
        return year


class _Sack:
    """A year of one span for all: only the days count."""

    def __init__(self, columns: Sequence[int], loads: Sequence[int], room: int) -> None:
        self._columns, self._loads, self._room = columns, loads, room

    def through(self, gains: numpy.ndarray) -> dict[int, float]:
        found = {}
        for j, load in zip(self._columns, self._loads, strict=True):
            if load <= self._room:
                alone = gains.copy()
                alone[j] = 0.0
                rest = _Sack(self._columns, self._loads, self._room - load)
                found[j] = rest.best(alone)[0] + float(gains[j])
        return found

    def best(self, gains: numpy.ndarray) -> tuple[float, list[int]]:
        import numpy

        most = numpy.zeros(self._room + 1)
        taken: list[tuple[int, int, numpy.ndarray]] = []
        for j, load in zip(self._columns, self._loads, strict=True):
            if gains[j] > LEAST_GAIN and load <= self._room:
                more = most[: self._room + 1 - load] + gains[j]
                better = more > most[load:]
                most[load:] = numpy.maximum(most[load:], more)
                taken.append((j, load, better))
        room, year = self._room, []
        for j, load, better in reversed(taken):
            if room >= load and better[room - load]:
                year.append(j)
                room -= load
        return float(most[self._room]), year


def _sack_of(person: Specialist, options: Sequence[Option], columns: Sequence[int]) -> _Sack | None:
    """When all columns span the same months and so many at once are no limit."""
    spans = {(options[j].start, options[j].end) for j in columns}
    needs = {options[j].need for j in columns}
    if len(spans) > 1 or person.towns_at_once < len(needs):
        return None
    return _Sack(columns, [options[j].load for j in columns], half_days_free(person))
