"""Three or four plans beside each other: one line a measure, one column a plan."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.desks.comparing_plans import Comparison, gap_title, gap_words, title_of, value_words
from dxdesk.ui.parts import Column, RecordTableModel, Table
from dxdesk.ui.theme import tall
from dxdesk.words import tr

VALUE = 210


@dataclass(frozen=True, slots=True)
class Line:
    """A measure, its values by plan, and which plans are best in it."""

    title: str
    values: tuple[str, ...]
    best: frozenset[int]


class PlansTable(Table):
    """The best value of a line is bold and marked; there is no score over all."""

    def __init__(self) -> None:
        super().__init__(
            RecordTableModel(_columns(())), tr("Plans compared"), row_height=36, sortable=False
        )
        self.setMinimumHeight(tall(198))

    def show_comparison(self, found: Comparison | None) -> None:
        """Show the plans in the order they were chosen in."""
        names = tuple(each.name for each in found.plans) if found else ()
        self.show_columns(_columns(names), _lines(found) if found else ())


def _columns(names: tuple[str, ...]) -> tuple[Column, ...]:
    return (
        Column(tr("Measure"), lambda line: line.title, stretch=True),
        *(_column(number, name) for number, name in enumerate(names)),
    )


def _column(number: int, name: str) -> Column:
    def value(line: Line) -> str:
        mark = "● " if number in line.best else ""
        return mark + line.values[number]

    return Column(name, value, align="right", width=VALUE, bold=lambda line: number in line.best)


def _lines(found: Comparison) -> list[Line]:
    plans = range(len(found.plans))
    lines = [
        Line(title_of(each), tuple(value_words(each, n) for n in plans), each.best)
        for each in found.measures
    ]
    gaps = tuple(gap_words(each) for each in found.plans)
    return [*lines, Line(gap_title(), gaps, frozenset())]
