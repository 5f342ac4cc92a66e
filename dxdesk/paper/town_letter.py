"""The prefecture's letter to a municipality: what was asked, who comes when, or why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from dxdesk.paper import pen as ink
from dxdesk.paper.fonts import Face
from dxdesk.paper.leaves import laid_out
from dxdesk.paper.letter_strips import (
    BODY,
    LEFT,
    RIGHT,
    SMALL,
    bullet,
    gap,
    labelled,
    part,
    ruled,
    text,
)
from dxdesk.paper.lines import fitted
from dxdesk.paper.pen import WIDTH, Pen, Printed, baseline
from dxdesk.paper.slip_strips import Strip
from dxdesk.paper.wording_files import entry, filled
from dxdesk.schemes.calendar import wareki, wareki_day, wareki_month, wareki_year

_FILE = "town_letter.toml"
_FIRST, _INDENT = 214.0, LEFT + 14
FEW = 3  # visits named one by one when they are moved or not made


@dataclass(frozen=True, slots=True)
class NotMade:
    """A visit that is not made on the day its weekday names."""

    planned: date
    why: str
    day: date | None  # where it was moved to
    decided: bool


@dataclass(frozen=True, slots=True)
class LetterVisit:
    """One person who comes for one request."""

    name: str
    kind: str
    weekdays: str
    remote: bool
    overnight: bool
    days: tuple[date, ...]  # on which the visit is made, in order
    not_made: tuple[NotMade, ...] = ()
    before: tuple[date, date, str] | None = None  # told earlier: first day, last day, weekdays


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and what became of it: visits, or why not, or neither while it is open."""

    title: str
    days: int
    visits: tuple[LetterVisit, ...] = ()
    why: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Somebody the municipality was told of, and who does not come any more."""

    title: str
    name: str
    told_on: date


@dataclass(frozen=True, slots=True)
class TownLetter:
    """Everything in one letter; what a letter does not know is left open for the hand."""

    prefecture: str
    code: str
    town: str
    form: str  # 市, 区, 町 or 村
    fiscal_year: int
    report_on: date
    edition: int
    asked: tuple[Asked, ...]
    withdrawn: tuple[Withdrawn, ...] = ()
    contact: str = ""
    draft: bool = True
    practice: bool = False


def letters(wanted: Sequence[TownLetter]) -> Printed:
    """One document with a letter for each municipality, each beginning on a page of its own."""
    title = _say("head", "subject", town="・".join(each.town for each in wanted[:3]))
    pen = Pen(title, wanted[0].prefecture if wanted else "")
    for number, letter in enumerate(wanted):
        if number:
            pen.next_page()
        _draw(pen, letter)
    return pen.finished()


def _say(section: str, key: str, **values: object) -> str:
    return filled(_FILE, section, key, **values)


def _draw(pen: Pen, letter: TownLetter) -> None:
    pages = laid_out(_blocks(letter), _FIRST)
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        if letter.practice:
            pen.slanted(_say("head", "practice"), 190, (0.92, 0.92, 0.92))
        elif letter.draft:
            pen.slanted(_say("head", "draft"), 320, (0.93, 0.93, 0.93))
        if number == 1:
            _draw_head(pen, letter)
        for y, strip in page:
            strip.draw(pen, y)
        _draw_foot(pen, letter, number, len(pages))


def _draw_head(pen: Pen, letter: TownLetter) -> None:
    pen.text(RIGHT, 62, _say("head", "number"), BODY, align="right")
    pen.text(RIGHT, 80, _say("head", "day"), BODY, align="right")
    line, size = fitted(_say("head", "addressee", town=letter.town), Face.GOTHIC, 11.5, 8, 300)
    pen.line(LEFT, 112, line, size)
    line, size = fitted(letter.prefecture, Face.GOTHIC, 11.5, 8, 160)
    pen.line(RIGHT - 170, 140, line, size)
    pen.rule(158, RIGHT - 170, RIGHT, 0.5, ink.OUTLINE)
    key = "title_draft" if letter.draft else "title"
    title = _say("head", key, year=wareki_year(letter.fiscal_year))
    line, size = fitted(title, Face.BOLD, 14, 10, RIGHT - LEFT)
    pen.line(WIDTH / 2, 196, line, size, "centre")


def _draw_foot(pen: Pen, letter: TownLetter, page: int, pages: int) -> None:
    words = _say("head", "foot", prefecture=letter.prefecture, town=letter.town)
    line, size = fitted(words, Face.GOTHIC, 8.9, 6, 360)
    pen.line(LEFT, baseline(811, size), line, size, colour=ink.MUTED)
    number = _say("head", "page", page=page, pages=pages)
    pen.text(RIGHT, baseline(811, 8.9), number, 8.9, align="right", colour=ink.MUTED)


def _blocks(letter: TownLetter) -> list[Sequence[Strip]]:
    year = wareki_year(letter.fiscal_year)
    lead = _say(
        "body",
        "lead",
        day=wareki_day(letter.report_on),
        town=letter.town,
        edition=letter.edition,
        requests=len(letter.asked),
        year=year,
    )
    if letter.draft:
        lead += _say("body", "lead_draft")
    served = [each for each in letter.asked if each.visits]
    unserved = [each for each in letter.asked if not each.visits and each.why]
    still = [each for each in letter.asked if not each.visits and not each.why]
    return [
        text(lead),
        *_group(_say("body", "served"), [_served(letter, each) for each in served]),
        *_group(_say("body", "withdrawn"), [_gone(each) for each in letter.withdrawn]),
        *_group(_say("body", "unserved", year=year), [_unserved(each) for each in unserved]),
        *_group(_say("body", "open"), [_still_open(each) for each in still]),
        *([text(_say("body", "again"), size=SMALL, colour=ink.MUTED)] if unserved else []),
        [*_prepare(letter, served), *_contact(letter)],
    ]


def _group(name: str, blocks: Sequence[list[Strip]]) -> list[Sequence[Strip]]:
    """A part with its blocks; its name never stands alone at the foot of a page."""
    if not blocks:
        return []
    return [[*part(name), *blocks[0]], *blocks[1:]]


def _title(asked: Asked) -> list[Strip]:
    """The request in bold, with the days asked for at the right."""
    line, size = fitted(asked.title, Face.BOLD, 11, 8.5, RIGHT - LEFT - 90)
    note = _say("body", "asked", days=asked.days)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 10, size), line, size)
        pen.text(RIGHT, baseline(y + 10, SMALL), note, SMALL, align="right", colour=ink.MUTED)

    return [Strip(20, draw)]


def _served(letter: TownLetter, asked: Asked) -> list[Strip]:
    strips = _title(asked)
    for visit in asked.visits:
        strips += [*_visit(letter, visit), gap(3)]
    return ruled(strips)


def _visit(letter: TownLetter, visit: LetterVisit) -> list[Strip]:
    who = _say("body", "who_is", name=visit.name, kind=visit.kind) if visit.kind else visit.name
    way = "remote" if visit.remote else "overnight" if visit.overnight else "onsite"
    how = _say("body", way, form=letter.form)
    strips = labelled(_say("body", "who"), [who], _INDENT)
    if visit.days:
        when = _say(
            "body",
            "when_is",
            first=wareki(visit.days[0]),
            last=wareki(visit.days[-1]),
            weekdays=visit.weekdays,
        )
        strips += labelled(_say("body", "when"), [when], _INDENT)
    if visit.before:
        first, last, weekdays = visit.before
        told = _say("body", "before_is", first=wareki(first), last=wareki(last), weekdays=weekdays)
        strips += labelled(_say("body", "before"), [told], _INDENT)
    strips += labelled(_say("body", "how"), [how], _INDENT)
    days = _months(visit.days) or [_say("body", "no_days")]
    key = "days_remote" if visit.remote else "days"
    strips += labelled(_say("body", key), [*days, *_not_made(visit.not_made)], _INDENT)
    return strips


def _months(days: Sequence[date]) -> list[str]:
    """「令和8年12月　1・7・8・14日」, a line a month."""
    lines = []
    for _, month in groupby(days, key=lambda day: (day.year, day.month)):
        found = list(month)
        numbers = "・".join(str(day.day) for day in found) + _say("body", "day_list")
        lines.append(_say("body", "month", month=wareki_month(found[0]), days=numbers))
    if lines:
        lines[-1] = _say("body", "count", line=lines[-1], count=len(days))
    return lines


def _not_made(visits: Sequence[NotMade]) -> list[str]:
    """Which days are moved, and which are not made: by name while they are few."""
    lines = [
        _say(
            "body",
            "moved" if v.why else "moved_plain",
            planned=_short(v.planned),
            why=v.why,
            day=_short(v.day),
        )
        for v in visits
        if v.day is not None
    ]
    for key, decided in (("left", True), ("undecided", False)):
        found = [v for v in visits if v.day is None and v.decided == decided]
        if len(found) > FEW:
            many = _say(
                "body", f"{key}_many", planned=_short(found[0].planned), more=len(found) - 1
            )
            lines.append(many)
        else:
            lines += [_say("body", key, planned=_short(v.planned), why=v.why) for v in found]
    return lines


def _short(day: date) -> str:
    """「1月18日(月)」."""
    return wareki(day).partition("年")[2]


def _unserved(asked: Asked) -> list[Strip]:
    strips = _title(asked)
    strips += labelled(_say("body", "why"), [asked.why], _INDENT)
    strips += labelled(_say("body", "change"), [asked.change] if asked.change else [], _INDENT)
    return ruled(strips)


def _gone(each: Withdrawn) -> list[Strip]:
    line, size = fitted(each.title, Face.BOLD, 11, 8.5, RIGHT - LEFT)
    said = _say("body", "withdrawn_is", day=wareki_day(each.told_on), name=each.name)

    def draw(pen: Pen, y: float) -> None:
        pen.line(LEFT, baseline(y + 10, size), line, size)

    return ruled([Strip(20, draw), *text(said, left=_INDENT)])


def _still_open(asked: Asked) -> list[Strip]:
    return ruled([*_title(asked), *text(_say("body", "still_open"), left=_INDENT)])


def _prepare(letter: TownLetter, served: Sequence[Asked]) -> list[Strip]:
    visits = [visit for asked in served for visit in asked.visits]
    if not visits:
        return []
    onsite = any(not visit.remote for visit in visits)
    lines = [str(each) for each in entry(_FILE, "prepare", "onsite" if onsite else "remote")]
    lines.append(_say("prepare", "both"))
    strips = [strip for each in lines for strip in bullet(each)]
    return [*part(_say("body", "prepare", form=letter.form)), *strips]


def _contact(letter: TownLetter) -> list[Strip]:
    words = letter.contact or _say("body", "contact_blank")
    return [*part(_say("body", "contact")), *text(words), gap(8)]
