"""The specification of the files that travel, written out for whoever reads them in another way."""

from __future__ import annotations

from pathlib import Path

from dxdesk import paths
from dxdesk.desks.files import write_file
from dxdesk.exchange.carrying import refuse_missing_folder


def write_formats(folder: Path) -> tuple[Path, ...]:
    """Write the page and the JSON Schemas into a folder that is there.

    Raises:
        Refusal: E-CARRY-NO-FOLDER; the codes of `write_file`.
    """
    refuse_missing_folder(folder)
    shipped = sorted((paths.resources() / "format").iterdir())
    return tuple(write_file(folder / each.name, each.read_bytes()) for each in shipped)
