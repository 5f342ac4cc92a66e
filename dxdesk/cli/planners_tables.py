"""The prefecture's verbs on what the solver is given: needs, travel, budget."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.needs_editing import TableOfNeeds
    from dxdesk.desks.travelling import Way
    from dxdesk.plan.need_lines import NeedRow


@click.command("needs", cls=Verb, help=tr("The table of needs that is planned; change its cells."))
@FILE
@click.argument("values", nargs=-1, metavar=tr("[COLUMN=VALUE]…"))
@click.option("--set", "key", metavar="KEY", help=tr("Write the values into this need."))
@click.option("--reset", metavar="KEY", help=tr("Say again what the report says."))
@click.option("--add", metavar="TOWN", help=tr("A need the town told of by telephone."))
@click.option("--title", default="", help=tr("What the added need is called."))
@click.option("--remove", metavar="KEY", help=tr("Strike out a need that was added."))
@click.option("--reason", default="", help=tr("Why; it stays in the table."))
@click.option("--xlsx", "out", type=A_FILE, help=tr("Write the table as an Excel file."))
@click.option("--from", "source", type=A_FILE, help=tr("Read the table back from Excel."))
@today_option
@speaks
def needs(
    file: Path,
    values: tuple[str, ...],
    key: str | None,
    reset: str | None,
    add: str | None,
    title: str,
    remove: str | None,
    reason: str,
    out: Path | None,
    source: Path | None,
    today: date,
    as_json: bool,
) -> None:
    """Nothing reaches the solver that does not stand in this table."""
    from dxdesk.desks import needs_editing as editing
    from dxdesk.desks.files import read_file, write_file

    with workspace(file) as db:
        if key:
            editing.change_need(db, key, _written(values), reason, today, now_text())
        if reset:
            editing.reset_need(db, reset, map(editing.field_meant, values), now_text())
        if add:
            editing.add_need(db, add, title, _written(values), reason, today, now_text())
        if remove:
            editing.remove_need(db, remove, now_text())
        if source is not None:
            editing.take_needs_book(db, read_file(source), today, now_text())
        if out is not None:
            write_file(out, editing.needs_book(db, today))
        table = editing.table_of_needs(db, today)
    facts = {"needs": [_need_facts(row) for row in table.rows], "moved": table.moved}
    facts["forgotten"] = [asdict(each) for each in table.forgotten]
    say_done(as_json, facts, *_need_lines(table))


def _written(values: tuple[str, ...]) -> dict[str, object]:
    from dxdesk.desks.needs_editing import field_meant, value_meant

    found = {}
    for text in values:
        name, equals, said = text.partition("=")
        if not equals:
            raise click.UsageError(tr("Write a column and its value as COLUMN=VALUE."))
        field = field_meant(name)
        found[field] = value_meant(field, said)
    return found


def _need_facts(row: NeedRow) -> dict[str, object]:
    changes = {name: {**asdict(c), "moved": row.moved(name)} for name, c in row.changes.items()}
    return {
        **asdict(row.line),
        "source": "added" if row.added else "report",
        "note": row.note,
        "planned": asdict(row.need),
        "changes": changes,
        "waited": row.waited,
        "bonus": row.bonus,
    }


def _need_lines(table: TableOfNeeds) -> list[str]:
    from dxdesk.paper.needs_book import line_words, shown, source_words, title_of

    lines = []
    for row in table.rows:
        line = row.line
        asked = tr("{weight} points, {days} d a week, {months} months").format(
            weight=row.need.weight,
            days=line_words(line, "half_days_per_week"),
            months=line.months,
        )
        mark = "×" if line.left_out else "　"
        name = table.towns.get(line.town, line.town)
        head = f"{mark} {line.key}  {name}  {line.title}  {asked}  [{source_words(row)}]"
        lines.append(head + (f" {row.note}" if row.note else ""))
        for field, change in row.changes.items():
            said = tr("{column}: {before} → {after} ({reason})").format(
                column=title_of(field),
                before=shown(field, getattr(row.reported, field)),
                after=shown(field, change.value),
                reason=change.reason,
            )
            moved = tr(" The report says something else now.") if row.moved(field) else ""
            lines.append(f"      {said}{moved}")
    return lines or [tr("No need is known yet.")]


@click.command(cls=Verb, help=tr("Minutes of travel as the prefecture knows them."))
@FILE
@click.option("--base", default="", help=tr("Where one sets out: a municipality, or 県庁."))
@click.option("--town", default="", help=tr("Where one goes: a municipality."))
@click.option("--minutes", type=click.IntRange(0, 600), help=tr("One way, in minutes."))
@click.option(
    "--winter",
    nargs=3,
    type=int,
    metavar=tr("MINUTES FIRST LAST"),
    help=tr("One way in winter, and its first and last month: 150 12 3."),
)
@click.option("--reason", default="", help=tr("Why; it stays in the table."))
@click.option("--reset", is_flag=True, help=tr("Take the own figure back."))
@click.option("--xlsx", "out", type=A_FILE, help=tr("Write the table as an Excel file."))
@click.option("--from", "source", type=A_FILE, help=tr("Read the table back from Excel."))
@today_option
@speaks
def travel(
    file: Path,
    base: str,
    town: str,
    minutes: int | None,
    winter: tuple[int, int, int] | None,
    reason: str,
    reset: bool,
    out: Path | None,
    source: Path | None,
    today: date,
    as_json: bool,
) -> None:
    """What is reckoned from the map stands beside what the prefecture says."""
    from dxdesk.desks import travelling
    from dxdesk.desks.files import read_file, write_file

    with workspace(file) as db:
        if base or town:
            pair = (
                travelling.place_meant(db, base or travelling.OFFICE, base=True),
                travelling.place_meant(db, town),
            )
            _change_way(db, pair, minutes, winter, reason, reset, today)
        if source is not None:
            travelling.take_travel_book(db, read_file(source), today, now_text())
        if out is not None:
            write_file(out, travelling.travel_book(db, today))
        found = travelling.ways(db, today)
    own = [each for each in found if each.own is not None]
    lines = [_way_line(each) for each in own]
    counted = tr("{own} of {count} ways have a figure of the prefecture's own.")
    facts = {"ways": len(found), "own": [asdict(each) for each in own]}
    say_done(as_json, facts, *lines, counted.format(own=len(own), count=len(found)))


def _change_way(
    db: Database,
    pair: tuple[str, str],
    minutes: int | None,
    winter: tuple[int, int, int] | None,
    reason: str,
    reset: bool,
    today: date,
) -> None:
    from dxdesk.desks import travelling

    if reset:
        travelling.reset_way(db, *pair, now_text())
    elif minutes is None:
        raise click.UsageError(tr("Write --minutes, or --reset."))
    else:
        travelling.change_way(
            db, *pair, minutes, today, winter=winter or None, reason=reason, at=now_text()
        )


def _way_line(way: Way) -> str:
    own = way.own
    assert own is not None  # only such ways are told
    line = tr("{base} → {town}: {reckoned} → {minutes} minutes").format(
        base=way.base_name, town=way.town_name, reckoned=way.reckoned, minutes=own.minutes
    )
    if own.winter_minutes is not None:
        line += tr(", {minutes} from month {first} to {last}").format(
            minutes=own.winter_minutes, first=own.winter_first, last=own.winter_last
        )
    return f"{line}  {own.reason}".rstrip()


@click.command(cls=Verb, help=tr("Money for days and travel, and the prefecture's own figures."))
@FILE
@click.option("--all", "whole", type=int, help=tr("Yen for everybody together."))
@click.option("--head", default="", help=tr("A grant head; with --yen what it may pay."))
@click.option("--yen", type=int, help=tr("Yen of the grant head."))
@click.option("--people", default="", help=tr("Whom it pays, by their keys: T01,T02."))
@click.option("--travel-yen", type=int, help=tr("Yen for an hour of travel."))
@click.option("--waiting", type=int, help=tr("Points for each year a town has waited."))
@click.option("--none", "without", is_flag=True, help=tr("Take the named figures back."))
@speaks
def budget(
    file: Path,
    whole: int | None,
    head: str,
    yen: int | None,
    people: str,
    travel_yen: int | None,
    waiting: int | None,
    without: bool,
    as_json: bool,
) -> None:
    """These are the prefecture's own figures; the state sets none of them."""
    from dxdesk.desks import travelling
    from dxdesk.desks.planners_words import BUDGET, TRAVEL_MONEY, WAITING
    from dxdesk.store import planners_word

    given = {BUDGET: whole, TRAVEL_MONEY: travel_yen, WAITING: waiting}
    with workspace(file) as db:
        for name, value in given.items():
            if value is not None:
                travelling.set_figure(db, name, None if without else value, now_text())
        if head:
            named = [each.strip() for each in people.split(",") if each.strip()]
            travelling.set_budget(db, head, None if without else yen, named, now_text())
        figures, heads = dict(travelling.figures(db)), planners_word.budgets(db)
    lines = [f"{_figure_name(name)}: {value:,}" for name, value in figures.items()]
    lines += [f"{each.head}: {each.yen:,} {'、'.join(each.specialists)}".rstrip() for each in heads]
    facts = {"figures": figures, "heads": [asdict(each) for each in heads]}
    say_done(as_json, facts, *(lines or [tr("No figure is set.")]))


def _figure_name(name: str) -> str:
    return {
        "budget_yen": tr("Budget for all (yen)"),
        "waiting_bonus": tr("Points for a year waited"),
        "travel_yen_per_hour": tr("Yen for an hour of travel"),
    }[name]


VERBS = (needs, travel, budget)
