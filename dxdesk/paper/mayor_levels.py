"""Section 1 of the mayor's page: ten levels that can be read without colour.

A level is shown three times, as filled cells, as a digit and as a word; ▼ is last time.
"""

from __future__ import annotations

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.paper.mayor_words import compared
from dxdesk.paper.pen import Pen, baseline
from dxdesk.report.needs_report import NeedsReport, ReportedLevel, has_withheld
from dxdesk.schemes.calendar import wareki_month

ROW = 23.2
LEFT, RIGHT = 48.0, 547.3
_CELLS, _CELL_WIDE, _CELL_HIGH, _GAP = 184.0, 35.5, 11.5, 1.9
_BAR = 4 * _CELL_WIDE + 3 * _GAP
_DIGIT, _WORD, _BEFORE = 354.6, 365.5, 442.5
_BODY, _NOTE = 10.6, 8.9


def draw_levels(
    pen: Pen, top: float, report: NeedsReport, before: NeedsReport | None, words: MayorWording
) -> float:
    """Draw one row a dimension and the legend below; returns where the legend ends."""
    last = {level.code: level for level in before.levels} if before else {}
    row = min(ROW, 10 * ROW / max(len(report.levels), 1))
    y = top
    for level in report.levels:
        _draw_row(pen, y, row, level, last.get(level.code), report, words)
        y += row
        pen.rule(y, LEFT, RIGHT, 0.5, ink.RULE)
    if not report.levels:
        nothing = words.say("levels_part.nothing")
        pen.text(LEFT, baseline(y + ROW / 2, _BODY), nothing, _BODY, colour=ink.MUTED)
        return y + ROW
    _draw_legend(pen, baseline(y + 11.5, _NOTE), report, before, words)
    return y + 20


def _draw_row(
    pen: Pen,
    top: float,
    row: float,
    level: ReportedLevel,
    before: ReportedLevel | None,
    report: NeedsReport,
    words: MayorWording,
) -> None:
    middle = top + row / 2
    name, size = fitted(level.name, Face.GOTHIC, _BODY, 7.5, _CELLS - LEFT - 8)
    pen.line(LEFT, baseline(middle, size), name, size)
    bar = middle - _CELL_HIGH / 2
    if level.level is None:
        pen.hatch(_CELLS, bar, _BAR, _CELL_HIGH)
        word = words.say(f"levels_part.{_untold(level, report)}")
        pen.text(_DIGIT - 3.2, baseline(middle, _BODY), word, _BODY)
    else:
        _draw_cells(pen, bar, level.level)
        _draw_level(pen, middle, level.level, words)
    if before is not None and before.level is not None:
        pen.pointer(_mark(before.level), bar - 0.2)
    note, size = fitted(compared(level, before, words), Face.GOTHIC, _NOTE, 7, 48)
    pen.line(_BEFORE, baseline(middle, size), note, size, colour=ink.MUTED)
    if level.is_kept_back:
        return
    answered = words.say(
        "levels_part.answered", answered=level.answered, applicable=level.applicable
    )
    pen.text(RIGHT, baseline(middle, 9.2), answered, 9.2, align="right", colour=ink.MUTED)


def _untold(level: ReportedLevel, report: NeedsReport) -> str:
    """Why there is no level here: sealed, kept back, or too little said."""
    if level.sealed:
        return "sealed"
    return "kept_back" if level.is_kept_back and has_withheld(report) else "unknown"


def _draw_cells(pen: Pen, bar: float, level: int) -> None:
    for cell in range(4):
        full = cell < level
        pen.box(
            _CELLS + cell * (_CELL_WIDE + _GAP),
            bar,
            _CELL_WIDE,
            _CELL_HIGH,
            0.6,
            ink.BLUE if full else ink.OUTLINE,
            2,
            ink.BLUE if full else None,
        )


def _draw_level(pen: Pen, middle: float, level: int, words: MayorWording) -> None:
    pen.text(_DIGIT, baseline(middle, 11.5), str(level), 11.5, Face.BOLD, "centre")
    word = words.levels[level] if level < len(words.levels) else ""
    pen.text(_WORD, baseline(middle, _BODY), word, _BODY)


def _mark(level: int) -> float:
    """The edge up to which the cells were filled last time."""
    return _CELLS + level * (_CELL_WIDE + _GAP) - (_GAP / 2 if level else 0)


def _draw_legend(
    pen: Pen, y: float, report: NeedsReport, before: NeedsReport | None, words: MayorWording
) -> None:
    x = LEFT
    if before is not None:
        pen.pointer(x + 3, y - 0.6)
        text = words.say("levels_part.legend_before", month=wareki_month(before.composed_on))
        x += 10 + pen.text(x + 10, y, text, _NOTE, colour=ink.MUTED) + 14
    if any(level.sealed for level in report.levels):
        pen.text(x, y, words.say("levels_part.legend_sealed"), _NOTE, colour=ink.MUTED)
    elif any(
        level.level is None and _untold(level, report) == "unknown" for level in report.levels
    ):
        pen.hatch(x, y - 7, 16, 7.4)
        pen.text(x + 20, y, words.say("levels_part.legend_unknown"), _NOTE, colour=ink.MUTED)
    text = words.say("levels_part.legend_answered")
    pen.text(RIGHT, y, text, _NOTE, align="right", colour=ink.MUTED)
