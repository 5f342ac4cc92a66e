"""The best year of one person at given prices, exact in days and assignments at once.

Month by month, the state is what the person is busy with: for each of the assignments at once the
month it ends and its load. Every table of states is symmetric in its places. A need that a best
year took twice is watched from then on: the state also says whether it was taken (the field's
"decremental state space relaxation"). Where the table would grow too large, a need may be taken
twice all the same: what comes out is then still what no year exceeds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from dxdesk.plan.gates import MONTHS, half_days_free
from dxdesk.plan.options import Option
from dxdesk.plan.pool import Specialist

if TYPE_CHECKING:
    import numpy

MOST_STATES = 600_000
NEVER = -1e15
LEAST_GAIN = 1e-6

MOST_WATCHED = 5  # needs of one person; each doubles the table

# What was done to the table: (False, place freed, codes ended, which of them, -1) or
# (True, code begun, column, where it was better, place of the need among those watched or -1).
_Step = tuple[bool, int, Any, Any, int]


class Years:
    """All years one person could have with some columns of a model."""

    def __init__(
        self, person: Specialist, options: Sequence[Option], columns: Sequence[int]
    ) -> None:
        import numpy

        self.columns = numpy.array(columns, dtype=numpy.int64)
        self._needs = [options[j].need for j in columns]
        self._number = {j: number for number, j in enumerate(columns)}
        self._watched: list[str] = []
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
        while True:
            worth, year = self._best(gains)
            if not self._watch(year):
                return worth, year

    def _best(self, gains: numpy.ndarray) -> tuple[float, list[int]]:
        import numpy

        table = self._empty()
        steps: list[_Step] = []
        own = gains[self.columns].tolist()
        for month in range(MONTHS):
            self._begin(table, month, own, steps)
            self._end(table, month, steps)
        idle = table[(0,) * self.places]
        taken = numpy.unravel_index(idle.argmax(), idle.shape)
        return float(idle[taken]), self._traced(steps, [int(each) for each in taken])

    def _watch(self, year: Sequence[int]) -> bool:
        """Whether needs the year takes twice can be watched from now on."""
        needs = [self._needs[self._number[j]] for j in year]
        twice = sorted({need for need in needs if needs.count(need) > 1})
        for need in twice:
            larger = self._codes**self.places * 2 ** (len(self._watched) + 1)
            if len(self._watched) == MOST_WATCHED or larger > MOST_STATES:
                return False
            self._watched.append(need)
            self._barred = self._barred[..., None]
        return bool(twice)

    def through(self, gains: numpy.ndarray) -> dict[int, float]:
        """For each column what no year that holds it exceeds; {} where the table is too large.

        The best until a month and the best from then on meet in every state of that month.
        """
        if self._sack is not None:
            return self._sack.through(gains)
        if not self.small:
            return {}
        own = gains[self.columns].tolist()
        until, table = [], self._empty()
        for month in range(MONTHS):
            until.append(table.copy())
            self._begin(table, month, own, [])
            self._end(table, month, [])
        onward = self._empty()
        onward[(0,) * self.places] = 0.0  # in the end whatever was watched may have been taken
        found: dict[int, float] = {}
        for month in reversed(range(MONTHS)):
            self._before_end(onward, month)
            self._before_begin(onward, month, own)
            found |= self._meeting(until[month], onward, month, own)
        return found

    def _before_end(self, onward: numpy.ndarray, month: int) -> None:
        """What comes after a month's end, said of the states before it."""
        for place in self._at if len(self._ending[month]) > 1 else ():
            onward[(*place, self._ending[month][1:])] = onward[(*place, slice(0, 1))]

    def _before_begin(self, onward: numpy.ndarray, month: int, gains: Sequence[float]) -> None:
        """What comes after whatever begins in a month, said of the states before it."""
        import numpy

        for code, number, gain in self._paying(month, gains):
            before, after = self._around(self._bit(number))
            begun = onward[code, *after] + (self._barred[code, ...] + gain)[before]
            for place in self._at:
                there = onward[(*place, 0, *before)]
                numpy.maximum(there, begun, out=there)

    def _meeting(
        self, until: numpy.ndarray, onward: numpy.ndarray, month: int, gains: Sequence[float]
    ) -> dict[int, float]:
        found = {}
        for code, numbers in self._starting[month].items():
            for number in numbers:
                before, after = self._around(self._bit(number))
                years = until[0, *before] + onward[code, *after] + self._barred[code, ...][before]
                found[int(self.columns[number])] = float(years.max()) + gains[number]
        return found

    def _empty(self) -> numpy.ndarray:
        import numpy

        table = numpy.full((self._codes,) * self.places + (2,) * len(self._watched), NEVER)
        table[(0,) * table.ndim] = 0.0
        return table

    def _paying(self, month: int, gains: Sequence[float]) -> list[tuple[int, int, float]]:
        """(code, number of the column, gain) of what pays; of one code as many as have place."""
        found = []
        for code, numbers in self._starting[month].items():
            paying = [n for n in numbers if gains[n] > LEAST_GAIN]
            if len(paying) > 1:
                paying.sort(key=lambda n: (-gains[n], n))
                paying = list(self._with_place(paying))
            found += [(code, n, gains[n]) for n in paying]
        return found

    def _with_place(self, numbers: Iterable[int]) -> Iterator[int]:
        """The first of them, as many as have place at once.

        Not counted are those of a watched need (the first of it): it may be taken by then.
        """
        seen: set[str] = set()
        others = 0
        for number in numbers:
            need = self._needs[number]
            if need not in seen:
                yield number
            if need in self._watched:
                seen.add(need)
            else:
                others += 1
            if others == self.places:
                return

    def _begin(
        self, table: numpy.ndarray, month: int, gains: Sequence[float], steps: list[_Step]
    ) -> None:
        import numpy

        for code, number, gain in self._paying(month, gains):
            bit = self._bit(number)
            before, after = self._around(bit)
            taken = table[0, *before] + (self._barred[code, ...] + gain)[before]
            better = taken > table[code, *after]
            if not better.any():
                continue
            steps.append((True, code, int(self.columns[number]), better, bit))
            for place in self._at:
                there = table[(*place, code, *after)]
                numpy.maximum(there, taken, out=there)

    def _bit(self, number: int) -> int:
        """The place of a column's need among those watched, or -1."""
        need = self._needs[number]
        return self._watched.index(need) if need in self._watched else -1

    def _around(self, bit: int) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        """The parts of a table before and after a watched need is taken; all of it for bit -1."""
        return self._without(bit, 0), self._without(bit, 1)

    def _without(self, bit: int, taken: int) -> tuple[Any, ...]:
        """The part of a table in which a watched need is (not) taken; all of it for bit -1."""
        if bit < 0:
            return (Ellipsis,)
        return (Ellipsis, taken, *(slice(None),) * (len(self._watched) - 1 - bit))

    def _end(self, table: numpy.ndarray, month: int, steps: list[_Step]) -> None:
        ending = self._ending[month]
        if len(ending) == 1:
            return
        for place, before in enumerate(self._at):
            part = table[(*before, ending)]
            which = part.argmax(place)
            steps.append((False, place, ending, which, -1))
            table[(*before, 0)] = part.max(place)
            table[(*before, ending[1:])] = NEVER

    def _traced(self, steps: Sequence[_Step], taken: list[int]) -> list[int]:
        """The columns behind the best end, in which these watched needs were `taken`."""
        state, year = [0] * self.places, []
        for begins, first, second, where, bit in reversed(steps):
            if not begins:
                if not state[first]:
                    others = (*state[:first], *state[first + 1 :], *taken)
                    state[first] = int(second[where[others]])
                continue
            if first not in state or (bit >= 0 and not taken[bit]):
                continue
            bits = taken if bit < 0 else taken[:bit] + taken[bit + 1 :]
            place = state.index(first)
            if where[(*state[:place], *state[place + 1 :], *bits)]:
                year.append(int(second))
                state[place] = 0
                if bit >= 0:
                    taken[bit] = 0
        return year


class _Sack:
    """A year of one span for all: only the days count, and every need once."""

    def __init__(self, of_need: Sequence[Sequence[tuple[int, int]]], room: int) -> None:
        self._of_need, self._room = of_need, room  # (column, load) of each need

    def through(self, gains: numpy.ndarray) -> dict[int, float]:
        found = {}
        for number, columns in enumerate(self._of_need):
            others = [*self._of_need[:number], *self._of_need[number + 1 :]]
            for j, load in columns:
                if load <= self._room:
                    rest, _ = _Sack(others, self._room - load).best(gains)
                    found[j] = rest + float(gains[j])
        return found

    def best(self, gains: numpy.ndarray) -> tuple[float, list[int]]:
        import numpy

        most = numpy.zeros(self._room + 1)
        choices: list[tuple[Sequence[tuple[int, int]], numpy.ndarray]] = []
        for columns in self._of_need:
            before, choice = most.copy(), numpy.full(self._room + 1, -1)
            for number, (j, load) in enumerate(columns):
                if gains[j] > LEAST_GAIN and load <= self._room:
                    more = before[: self._room + 1 - load] + gains[j]
                    choice[load:][more > most[load:]] = number
                    most[load:] = numpy.maximum(most[load:], more)
            choices.append((columns, choice))
        room, year = self._room, []
        for columns, choice in reversed(choices):
            if choice[room] >= 0:
                j, load = columns[choice[room]]
                year.append(j)
                room -= load
        return float(most[self._room]), year


def _sack_of(person: Specialist, options: Sequence[Option], columns: Sequence[int]) -> _Sack | None:
    """When all columns span the same months and so many at once are no limit."""
    spans = {(options[j].start, options[j].end) for j in columns}
    of_need: dict[str, list[tuple[int, int]]] = {}
    for j in columns:
        of_need.setdefault(options[j].need, []).append((j, options[j].load))
    if len(spans) > 1 or person.towns_at_once < len(of_need):
        return None
    return _Sack(list(of_need.values()), half_days_free(person))
