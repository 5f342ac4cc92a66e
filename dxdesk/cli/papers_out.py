"""Papers and tables that a command writes where a person asked."""

from __future__ import annotations

from pathlib import Path

import click

from dxdesk.cli.saying import A_FILE, progress
from dxdesk.words import tr

A_PDF = click.option("--pdf", "out", required=True, type=A_FILE, help=tr("The PDF to write."))


def write_paper(path: Path, data: bytes) -> Path:
    """Write a paper or a table that is not sealed, and say so where it lies on a stick.

    Raises:
        Refusal: as `files.write_file`.
    """
    from dxdesk.desks.files import write_file
    from dxdesk.desks.sticks import lies_on_stick, not_sealed

    written = write_file(path, data)
    if lies_on_stick(written):
        progress(not_sealed())
    return written
