"""All municipalities side by side: levels by dimension, one question, contracts that end.

Always in code order; nothing here adds up or ranks municipalities.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from statistics import median

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.desks.overview import Picture
from dxdesk.desks.reported_words import said
from dxdesk.report.needs_report import (
    AskedQuestion,
    NeedsReport,
    ReportedLevel,
    ReportedNeed,
    ReportedSystem,
)

LEVELS = range(5)


@dataclass(frozen=True, slots=True)
class Cell:
    """One municipality in one dimension."""

    state: str  # "level" | "unjudged" | "missing"
    level: int | None = None
    answered: int = 0
    applicable: int = 0

    @property
    def open_share(self) -> float:
        """The share of the questions that is not answered, 0 to 1."""
        return 1 - self.answered / self.applicable if self.applicable else 0.0


MISSING = Cell("missing")


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """One dimension across all municipalities, in their order."""

    code: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels judged."""
        return tuple(cell.level for cell in self.cells if cell.level is not None)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many municipalities stand at each level, 0 to 4."""
        return tuple(self.levels.count(level) for level in LEVELS)

    @property
    def unjudged(self) -> int:
        return sum(cell.state == "unjudged" for cell in self.cells)

    @property
    def middle(self) -> str:
        """The median, "1" or "1.5"; "" where nothing is judged."""
        return f"{median(self.levels):g}" if self.levels else ""


def dimension_rows(picture: Picture) -> tuple[DimensionRow, ...]:
    """Every dimension a report speaks of, in the reports' order."""
    names: dict[str, str] = {}
    for state in picture.arrived:
        if state.report:
            names.update((level.code, level.name) for level in state.report.levels)
    return tuple(
        DimensionRow(code, name, tuple(_cell(state.report, code) for state in picture.towns))
        for code, name in names.items()
    )


def _cell(report: NeedsReport | None, dimension: str) -> Cell:
    if report is None:
        return MISSING
    found = level_in(report, dimension)
    if found is None:
        return Cell("unjudged")
    state = "unjudged" if found.level is None else "level"
    return Cell(state, found.level, found.answered, found.applicable)


def level_in(report: NeedsReport, dimension: str) -> ReportedLevel | None:
    """A report's level in a dimension; None where it does not speak of it."""
    return next((each for each in report.levels if each.code == dimension), None)


@dataclass(frozen=True, slots=True)
class TownAnswer:
    """What one municipality said to one question; `question` is None where it was not asked."""

    town: Municipality
    question: AskedQuestion | None


def asked_questions(picture: Picture) -> tuple[AskedQuestion, ...]:
    """Every question of the reports in force, each once, in the order of the first report."""
    found: dict[str, AskedQuestion] = {}
    for state in picture.arrived:
        for question in state.report.questions if state.report else ():
            found.setdefault(question.id, question)
    return tuple(found.values())


def one_question(picture: Picture, question: str) -> tuple[TownAnswer, ...]:
    """The answers to a question, of all municipalities whose report is here."""
    return tuple(
        TownAnswer(state.town, question_in(state.report, question))
        for state in picture.arrived
        if state.report
    )


def question_in(report: NeedsReport, question: str) -> AskedQuestion | None:
    """A question of a report by its id."""
    return next((each for each in report.questions if each.id == question), None)


def answer_counts(answers: tuple[TownAnswer, ...]) -> tuple[tuple[str, int], ...]:
    """Each answer in words and how many said it, the most frequent first."""
    words = [said(answer.question) for answer in answers]
    counted = {word: words.count(word) for word in dict.fromkeys(words)}
    return tuple(sorted(counted.items(), key=lambda item: -item[1]))


@dataclass(frozen=True, slots=True)
class ContractEnd:
    """A contract of a municipality with its last day."""

    town: Municipality
    system: ReportedSystem
    ends_on: date


def contract_ends(picture: Picture) -> tuple[ContractEnd, ...]:
    """All contracts whose end is known, the nearest first."""
    found = [
        ContractEnd(state.town, system, system.contract_end)
        for state in picture.arrived
        if state.report
        for system in state.report.systems
        if system.contract_end
    ]
    return tuple(sorted(found, key=lambda each: (each.ends_on, each.town.code, each.system.key)))


@dataclass(frozen=True, slots=True)
class CellFacts:
    """What lies behind one cell: the level in words, what is open, and the needs it leads to."""

    town: Municipality
    dimension: str
    name: str
    cell: Cell
    words: str  # 「人だのみ」, "" where not judged
    open_questions: tuple[AskedQuestion, ...]
    needs: tuple[ReportedNeed, ...]


def cell_facts(picture: Picture, town: str, dimension: str) -> CellFacts:
    """KeyError where the prefecture has no such municipality."""
    state, report = picture.state(town), picture.state(town).report
    cell, level = _cell(report, dimension), level_in(report, dimension) if report else None
    scale = shelf.scale()
    words = {each.number: each.name for each in scale.levels}
    names = {each.code: each.name for each in scale.dimensions}
    return CellFacts(
        town=state.town,
        dimension=dimension,
        name=level.name if level else names.get(dimension, dimension),
        cell=cell,
        words="" if cell.level is None else words[cell.level],
        open_questions=_open_questions(report, dimension),
        needs=tuple(n for n in report.needs if n.dimension == dimension) if report else (),
    )


def _open_questions(report: NeedsReport | None, dimension: str) -> tuple[AskedQuestion, ...]:
    if report is None:
        return ()
    counted = questions_of(dimension)
    silent = ("unknown", "later", "unanswered", "withheld", "sealed")
    return tuple(q for q in report.questions if q.id in counted and q.state in silent)


def questions_of(dimension: str) -> tuple[str, ...]:
    """The questions whose answers make up a dimension."""
    return next((d.questions for d in shelf.scale().dimensions if d.code == dimension), ())
