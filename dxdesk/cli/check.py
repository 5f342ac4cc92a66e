"""`dxdesk check`: what any of our files is, and whether it is sound."""

from __future__ import annotations

from pathlib import Path

import click

from dxdesk.cli.saying import A_FILE, say_done, speaks
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(
    cls=Verb, help=tr("Say what a file is, from whom, whether it is sound, and what to do.")
)
@click.argument("file", type=A_FILE)
@click.option(
    "--with",
    "workspace",
    type=A_FILE,
    help=tr("The workspace whose key opens a report; found beside the file if not given."),
)
@speaks
def check(file: Path, workspace: Path | None, as_json: bool) -> None:
    """Nothing is changed by looking."""
    from dxdesk.desks.checking import look

    found = look(file, workspace)
    facts = {
        "kind": found.kind,
        "sound": found.sound,
        "checked": found.checked,
        **found.facts,
        "message": found.text,
        "next": found.todo,
    }
    lines = [found.text]
    if found.sound is None and found.kind in ("dxr", "dxreply"):
        lines.append(tr("To check the inside, name the workspace with --with."))
    if found.todo:
        lines.append(tr("What to do next: {todo}").format(todo=found.todo))
    say_done(as_json, facts, *lines)
