"""年度の台帳 as a sheet: one row a town and year, in code order, never a ranking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.book_words import word
from dxdesk.paper.sheets import add_table
from dxdesk.plan.continuity import TownYear, stories
from dxdesk.schemes.calendar import wareki_year


def add_years(
    book: Workbook,
    years: Iterable[TownYear],
    town_names: Mapping[str, str],
    people: Mapping[str, str],
) -> None:
    """Asked, received, who came, and how long a town had waited by then."""
    known = tuple(years)
    rows = [
        _row(year, known, town_names, people)
        for year in sorted(known, key=lambda each: (each.town, each.fiscal_year))
    ]
    add_table(book, words.sheet("years"), words.headings("years"), rows)


def _row(
    year: TownYear,
    known: tuple[TownYear, ...],
    town_names: Mapping[str, str],
    people: Mapping[str, str],
) -> list[object]:
    own = [each for each in known if each.town == year.town]
    before = stories(own, year.fiscal_year)
    until = stories(own, year.fiscal_year + 1)
    again = until[0] if until and year.received else None
    return [
        year.town,
        town_names.get(year.town, year.town),
        wareki_year(year.fiscal_year),
        year.asked,
        year.received,
        word("words", "list").join(people.get(key, key) for key in year.people),
        before[0].waited if before else 0,
        again.kept if again and again.of else None,
        year.note,
    ]
