"""A slip as an Excel sheet: a line for every blank, with what may be chosen there to pick from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from dxdesk.ask.blanks import TICK, WHOLE, Blank, asked_on_screen, blanks_of
from dxdesk.ask.questions import Choice, Kind, Question
from dxdesk.ask.shown_words import UNKNOWN
from dxdesk.paper.book_words import word
from dxdesk.paper.sheets import DAY, TEXT, as_bytes, new_book, put
from dxdesk.paper.slip import Slip
from dxdesk.paper.slip_words import addressed, columns, deadline, say, sender, title
from dxdesk.schemes.calendar import wareki

_FONT = "BIZ UDPゴシック"
_HEAD_ROW = 7
_SIDE = Side(style="thin", color="FF767676")
_BOX = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_ASKED = PatternFill("solid", start_color="FFE8F1FE")
_HEAD = PatternFill("solid", start_color="FFEDEDED")
_TO_FILL = PatternFill("solid", start_color="FFFFFBE6")
_FILLED_IN = ("answer", "name", "day", "note")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the sheet."""

    blank: Blank
    text: str
    how: str
    heads: bool  # the first line of a question of several blanks


def numbered(choices: Sequence[Choice]) -> list[str]:
    """Choices as they are read out: ①… up to fifty."""
    return [f"{circled(number)} {choice.label}" for number, choice in enumerate(choices, 1)]


def circled(number: int) -> str:
    """①, …, ⑳, ㉑, …, ㊿."""
    start = 0x2460 if number <= 20 else 0x3251 if number <= 35 else 0x32B1
    return chr(start + number - (1 if number <= 20 else 21 if number <= 35 else 36))


def slip_workbook(slip: Slip) -> bytes:
    """The workbook of one slip: the sheet to fill in and, hidden, the choices."""
    book = new_book()
    sheet = book.create_sheet(say("book", "sheet"))
    choices = book.create_sheet(say("book", "choices_sheet"))
    put(choices.cell(1, 1), slip.mark)
    choices.sheet_state = "hidden"
    _write_head(sheet, slip)
    picks = _Picks(book, sheet)
    row = _HEAD_ROW
    for line in (line for question in slip.questions for line in _lines(question)):
        row += 1
        _write_line(sheet, row, line, picks)
    _set_up(sheet)
    return as_bytes(book)


def _write_head(sheet: Any, slip: Slip) -> None:
    day = wareki(slip.made_on)
    lines = (
        f"{say('page', 'title')}　{addressed(slip.whom)}",
        f"{sender(slip)}　{say('page', 'made_on', day=day)}　{deadline(slip)}",
        say("book", "intro", answer=title("answer")),
        say("book", "intro_names"),
        say("book", "intro_mark", form=slip.form),
        slip.mark,
    )
    for row, text in enumerate(lines, 1):
        put(cell := sheet.cell(row, 1), text)
        cell.border, cell.alignment = Border(), Alignment(vertical="center")
        cell.font = Font(name=_FONT, size=14 if row == 1 else 10, bold=row == 1)
    sheet.cell(len(lines), 1).font = Font(name=_FONT, size=8, color="FF767676")
    for at, column in enumerate(columns(), 1):
        put(cell := sheet.cell(_HEAD_ROW, at), column.titles[0])
        cell.font, cell.fill, cell.border = Font(name=_FONT, size=10, bold=True), _ASKED, _BOX
        sheet.column_dimensions[get_column_letter(at)].width = column.width + 2


def _lines(question: Question) -> Iterator[_Line]:
    """The lines of a question; one for the screen only says so."""
    if asked_on_screen(question):
        blank = Blank(question.id, WHOLE, question.kind)
        yield _Line(blank, question.text, say("how", "screen"), True)
        return
    first, *others = blanks_of(question)
    yield _Line(first, _asked(question), _how(first, question), bool(others))
    for blank in others:
        yield _Line(blank, _labelled(blank), _how(blank, question), False)


def _asked(question: Question) -> str:
    """The question with its help, and every choice with its number."""
    lines = [question.text, question.help]
    if question.kind is not Kind.MULTI or question.at_most_choices is not None:
        lines += numbered(question.choices)
    for field in question.fields:
        if field.choices:
            lines += [f"{field.label}：{'　'.join(numbered(field.choices))}"]
    return "\n".join(filter(None, lines))


def _labelled(blank: Blank) -> str:
    """What stands beside a blank of its own."""
    if blank.kind == TICK:
        return f"　{circled(int(blank.mark.rpartition('-')[2]))} {blank.label}"
    if len(blank.path) > 1:
        return f"　{say('blank', 'entry', number=blank.path[0], field=blank.label)}"
    if isinstance(blank.path[0], int):
        return f"　{say('blank', 'place', place=blank.path[0])}"
    if blank.label:
        return f"　{blank.label}"
    names = {Kind.NUMBER: "count", Kind.DATE: "as_of"}
    return f"　{say('blank', names.get(Kind(blank.kind), 'words'))}"


def _how(blank: Blank, question: Question) -> str:
    if blank.path == WHOLE:
        several = question.kind is Kind.MULTI and question.at_most_choices is None
        return say("book", "whole_multi" if several else "whole")
    if blank.kind == TICK:
        return say("book", "tick")
    if blank.kind is Kind.SINGLE:
        return say("book", "pick_one")
    if blank.kind is Kind.NUMBER:
        return say("book", "number", unit=blank.unit) if blank.unit else say("book", "number_plain")
    return say("book", "day" if blank.kind is Kind.DATE else "words")


class _Picks:
    """What can be picked in a cell: lists on the hidden sheet, each written once."""

    def __init__(self, book: Workbook, sheet: Any) -> None:
        self._choices, self._sheet = book[say("book", "choices_sheet")], sheet
        self._rules: dict[tuple[str, ...], DataValidation] = {}

    def offer(self, cell: Any, words: tuple[str, ...]) -> None:
        """Let these words be picked; anything else may still be typed."""
        rule = self._rules.get(words) or self._rule(words)
        rule.add(cell.coordinate)

    def _rule(self, words: tuple[str, ...]) -> DataValidation:
        at = len(self._rules) + 2
        for row, each in enumerate(words, 1):
            put(self._choices.cell(row, at), each)
        letter = get_column_letter(at)
        place = f"'{self._choices.title}'!${letter}$1:${letter}${len(words)}"
        rule = DataValidation(type="list", formula1=place, allow_blank=True, showErrorMessage=False)
        self._sheet.add_data_validation(rule)
        self._rules[words] = rule
        return rule


def _offered(blank: Blank) -> tuple[str, ...]:
    if blank.path == WHOLE:
        return (UNKNOWN,)
    if blank.kind == TICK:
        return (word("words", "yes"), word("words", "no"))
    labels = tuple(choice.label for choice in blank.choices)
    return (*labels, UNKNOWN) if labels else ()


def _write_line(sheet: Any, row: int, line: _Line, picks: _Picks) -> None:
    values = {"key": line.blank.mark, "question": line.text, "how": line.how}
    screen = line.how == say("how", "screen")
    for at, column in enumerate(columns(), 1):
        put(cell := sheet.cell(row, at), values.get(column.field))
        cell.border = _BOX
        if column.field in _FILLED_IN and not screen:
            cell.fill = _HEAD if line.heads and column.field == "answer" else _TO_FILL
            cell.number_format = _format(line.blank, column.field)
        elif line.heads:
            cell.fill = _HEAD
        if column.field == "answer" and not screen and (offered := _offered(line.blank)):
            picks.offer(cell, offered)


def _format(blank: Blank, field: str) -> str:
    if field == "day" or (field == "answer" and blank.kind is Kind.DATE and blank.path != WHOLE):
        return DAY
    if field == "answer" and blank.kind is Kind.NUMBER and blank.path != WHOLE:
        return "General"
    return TEXT


def _set_up(sheet: Any) -> None:
    """Frozen headings, and A4 across for the printer."""
    sheet.freeze_panes = f"A{_HEAD_ROW + 1}"
    page = sheet.page_setup
    page.orientation, page.paperSize = "landscape", sheet.PAPERSIZE_A4
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    sheet.oddHeader.right.text = say("page", "caution")
    sheet.oddFooter.right.text = "&P / &N"
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top = margins.bottom = 0.6
