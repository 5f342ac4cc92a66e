"""`dxdesk format`: how the files that travel are built, for whoever writes another reader."""

from __future__ import annotations

from pathlib import Path

import click

from dxdesk.cli.saying import say_done, speaks, to_folder
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr


@click.command(
    "format",
    cls=Verb,
    help=tr("Write how report, reply and kit are built, and their JSON Schemas."),
)
@to_folder(tr("The folder to write the page to."))
@speaks
def format_(folder: Path, as_json: bool) -> None:
    """The page and the schemas as they were shipped."""
    from dxdesk.desks.formats import write_formats

    written = write_formats(folder)
    lines = [tr("Written: {file}").format(file=path) for path in written]
    say_done(as_json, {"files": [str(path) for path in written]}, *lines)
