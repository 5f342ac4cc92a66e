"""The prefecture's verb on what is planned from: needs."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.papers_out import write_paper
from dxdesk.cli.planning import now_text
from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import UnreadableValue, Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.needs_editing import TableOfNeeds
    from dxdesk.plan.need_lines import NeedRow


@click.command("needs", cls=Verb, help=tr("The table of needs that is planned; change its cells."))
@FILE
@click.argument("values", nargs=-1, metavar=tr("[COLUMN=VALUE]…"))
@click.option("--set", "key", metavar="393011:N01", help=tr("Write the values into this need."))
@click.option("--reset", metavar="393011:N01", help=tr("Say again what the report says."))
@click.option("--add", metavar=tr("MUNICIPALITY"), help=tr("A need the town told of by telephone."))
@click.option("--title", default="", help=tr("What the added need is called."))
@click.option("--remove", metavar="393011:N01", help=tr("Strike out a need that was added."))
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
    from dxdesk.desks import needs_added, needs_excel
    from dxdesk.desks import needs_editing as editing
    from dxdesk.desks.files import read_file

    with workspace(file) as db:
        if key:
            editing.change_need(db, key, _written(values), reason, today, now_text())
        if reset:
            editing.reset_need(db, reset, map(editing.field_meant, values), now_text())
        if add:
            needs_added.add_need(db, add, title, _written(values), reason, today, now_text())
        if remove:
            needs_added.remove_need(db, remove, now_text())
        if source is not None:
            needs_excel.take_needs_book(db, read_file(source), today, now_text())
        if out is not None:
            write_paper(out, needs_excel.needs_book(db, today))
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
            raise UnreadableValue(tr("Write a column and its value as COLUMN=VALUE."))
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
    from dxdesk.paper.need_words import line_words, shown, source_words, title_of

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
