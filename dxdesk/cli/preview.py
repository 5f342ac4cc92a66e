"""The prefecture's verb that looks at a report before it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from dxdesk.cli.prefecture import workspace
from dxdesk.cli.saying import A_FILE, FILE, say_done, speaks, today_option
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr


@click.command(cls=Verb, help=tr("What a report would do to the plan; nothing is taken in."))
@FILE
@click.argument("report", type=A_FILE)
@today_option
@speaks
def preview(file: Path, report: Path, today: date, as_json: bool) -> None:
    """Needs that change, and visits that no longer fit."""
    from dxdesk.desks import previewing

    with workspace(file) as db:
        newer, found = previewing.preview(db, report, today)
    lines = [f"{newer.town.name}: {previewing.impact_words(found)}"]
    if found is not None:
        lines += [f"  {line}" for line in previewing.impact_lines(found)]
    facts = {"municipality": newer.town.code, "impact": asdict(found) if found else None}
    say_done(as_json, facts, *lines)


def say_previews(file: Path, paths: Sequence[Path], today: date, as_json: bool) -> None:
    """The same for every file an import would look at; a bad file does not stop the others."""
    from dxdesk.desks import inbox, previewing

    rows: list[dict[str, object]] = []
    lines: list[str] = []
    with workspace(file) as db:
        for path in inbox.files_in(paths):
            try:
                newer, found = previewing.preview(db, path, today)
            except Refusal as refusal:
                lines.append(f"{path.name}  {refusal.code}  {sentence(refusal)}")
                rows.append({"file": path.name, "code": refusal.code})
                continue
            words = previewing.impact_words(found)
            lines.append(f"{path.name}  {newer.town.name}: {words}")
            impact = asdict(found) if found else None
            rows.append({"file": path.name, "municipality": newer.town.code, "impact": impact})
    say_done(as_json, {"rows": rows}, *lines)
