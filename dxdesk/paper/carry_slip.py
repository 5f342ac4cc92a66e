"""The slip for carrying a report out of the office: one sheet of A4, partly filled by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import WIDTH, Pen, Printed, baseline
from dxdesk.paper.wording_files import entry, filled
from dxdesk.report.carry_outs import CarryOut
from dxdesk.schemes.calendar import wareki_day, wareki_year

_FILE = "carry_slip.toml"
_LEFT, _RIGHT, _VALUE = 56.0, 539.0, 196.0
_ROW, _BODY, _LABEL = 30.0, 11.0, 9.6


@dataclass(frozen=True, slots=True)
class CarryFacts:
    """What is known of a report that is carried out; days and names to come are left open."""

    town: str
    town_code: str
    prefecture: str
    file: str
    size: int | None  # bytes
    paper_code: str
    fiscal_year: int
    edition: int
    written_on: date
    medium: str = ""  # the name of the stick
    approval: str = ""
    approved_on: date | None = None
    practice: bool = False
    line: CarryOut | None = None  # what the ledger says of it so far


def carry_slip(facts: CarryFacts) -> Printed:
    """The slip for one report file."""
    pen = Pen(_say("title"), facts.town)
    if facts.practice:
        pen.slanted(_say("practice"), 190, (0.90, 0.90, 0.90))
    _draw_head(pen, facts)
    y = _draw_file(pen, 118, facts)
    y = _draw_fields(pen, y + 14, _values(facts))
    y = _draw_checks(pen, y + 16)
    _draw_seals(pen, y + 14)
    _draw_rules(pen)
    return pen.finished()


def fields() -> Sequence[tuple[str, str]]:
    """(key, title) of the fields of the slip and of the ledger, in their order."""
    return [(str(field["key"]), str(field["title"])) for field in entry(_FILE, "fields")]


def _say(key: str, **values: object) -> str:
    return filled(_FILE, "words", key, **values)


def known_values(facts: CarryFacts) -> Mapping[str, str]:
    """What is known for each field of the ledger; fields nothing is known of are left out."""
    values = {
        "destination": _say("destination", prefecture=facts.prefecture),
        "purpose": _say("purpose", prefecture=facts.prefecture),
        "content": _say("content", year=wareki_year(facts.fiscal_year), edition=facts.edition),
        "encryption": _say("encryption", prefecture=facts.prefecture, town=facts.town),
        "approver": _approval(facts),
    }
    if facts.medium:
        values["medium"] = _say("medium", name=facts.medium)
    if facts.line is not None:
        values.update(_filled_in(facts.line))
    return {field: value for field, value in values.items() if value}


def _filled_in(line: CarryOut) -> Mapping[str, str]:
    """What the office wrote into the line."""
    days = {"out_on": line.out_on, "back_on": line.back_on, "erased_on": line.erased_on}
    words = {"registered": line.registered, "carrier": line.carrier, "secrecy": line.secrecy}
    if line.approver:
        words["approver"] = line.approver
    return {**words, **{field: wareki_day(day) for field, day in days.items() if day}}


def _approval(facts: CarryFacts) -> str:
    if facts.approval and facts.approved_on:
        return _say("approver", route=facts.approval, day=wareki_day(facts.approved_on))
    return _say("approver_open", route=facts.approval) if facts.approval else ""


def _values(facts: CarryFacts) -> Mapping[str, str]:
    """What stands in each field; "" is left for the hand."""
    by_hand = {field: _say("day") for field in ("out_on", "back_on", "erased_on")}
    return {"medium": _say("medium_open"), **by_hand, **known_values(facts)}


def _draw_head(pen: Pen, facts: CarryFacts) -> None:
    pen.text(WIDTH / 2, 76, _say("title"), 19, Face.BOLD, "centre")
    town = _say("town", town=facts.town, code=facts.town_code)
    line, size = fitted(town, Face.GOTHIC, _BODY, 8, _RIGHT - _LEFT)
    pen.line(_LEFT, 104, line, size)


def _draw_file(pen: Pen, top: float, facts: CarryFacts) -> float:
    """Which file it is, and the code that the prefecture compares."""
    pen.box(_LEFT, top, _RIGHT - _LEFT, 66, 1.4)
    bytes_ = "―" if facts.size is None else f"{facts.size:,}"
    size_words = _say("size", bytes=bytes_, written=wareki_day(facts.written_on))
    pen.text(_LEFT + 12, top + 19, _say("file"), _LABEL, colour=ink.MUTED)
    line, size = fitted(facts.file, Face.BOLD, 12, 8, 250, _say("more"))
    pen.line(_LEFT + 76, top + 19, line, size)
    line, size = fitted(size_words, Face.GOTHIC, _LABEL, 7, 142, _say("more"))
    pen.line(_RIGHT - 12, top + 19, line, size, "right")
    pen.text(_LEFT + 12, top + 49, _say("code"), _LABEL, colour=ink.MUTED)
    line, size = fitted(facts.paper_code, Face.BOLD, 20, 10, _RIGHT - _LEFT - 96)
    pen.line(_LEFT + 76, top + 50, line, size)
    return top + 66


def _draw_fields(pen: Pen, top: float, values: Mapping[str, str]) -> float:
    y = top
    for key, title in fields():
        middle = y + _ROW / 2
        pen.rule(y, _LEFT, _RIGHT, 0.6, ink.OUTLINE)
        pen.text(_LEFT + 8, baseline(middle, _LABEL), title, _LABEL)
        value = values.get(key, "")
        line, size = fitted(value, Face.GOTHIC, _BODY, 7.5, _RIGHT - _VALUE - 16, _say("more"))
        pen.line(_VALUE + 8, baseline(middle, size), line, size)
        y += _ROW
    pen.rule(y, _LEFT, _RIGHT, 0.6, ink.OUTLINE)
    for x in (_LEFT, _VALUE, _RIGHT):
        pen.post(x, top, y, 0.6, ink.OUTLINE)
    return y


def _draw_checks(pen: Pen, top: float) -> float:
    """Boxes to tick in two columns."""
    pen.text(_LEFT, top + 8, _say("check_head"), _BODY, Face.BOLD)
    y = top + 18
    for place, words in enumerate(entry(_FILE, "words", "checks")):
        x = _LEFT + (place % 2) * 244
        pen.box(x, y, 11, 11, 0.9)
        line, size = fitted(str(words), Face.GOTHIC, 10, 7, 222)
        pen.line(x + 18, baseline(y + 5.5, size), line, size)
        y += 19 * (place % 2)
    return y


def _draw_seals(pen: Pen, top: float) -> None:
    seals, wide, high = entry(_FILE, "words", "seals"), 84.0, 62.0
    left = _RIGHT - wide * len(seals)
    pen.text(left - 12, top + 12, _say("seal_head"), _LABEL, align="right", colour=ink.MUTED)
    for place, seal in enumerate(seals):
        pen.box(left + place * wide, top, wide, high, 0.7)
        pen.text(left + (place + 0.5) * wide, top + 12, str(seal), 9, align="centre")


def _draw_rules(pen: Pen) -> None:
    y = 752.0
    pen.text(_LEFT, y, _say("rules_head"), 8.6, Face.BOLD)
    for place, rule in enumerate(entry(_FILE, "rules")):
        line, size = fitted(f"・{rule}", Face.GOTHIC, 8.6, 6.5, 238)
        pen.line(_LEFT + (place % 2) * 244, y + 14 + 13 * (place // 2), line, size)
    source = _say("source", source=entry(_FILE, "source"))
    pen.text(_LEFT, y + 44, source, 7.4, colour=ink.MUTED)
