"""What can be said beside an answer on the command line: as much as in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import click

from dxdesk.words import tr

_OPTIONS = (
    click.option("--note", help=tr("A note on the answers given here.")),
    click.option("--said-by", help=tr("Whose answers they are, where somebody else said them.")),
    click.option("--source", "document", help=tr("The document looked at.")),
    click.option("--certain/--perhaps", default=None, help=tr("Whether the answers were checked.")),
    click.option("--on", "day", help=tr("The day the answers were true on, such as R8.11.23.")),
)
_PARTS = {
    "note": "note",
    "said_by": "said_by",
    "document": "source",
    "certain": "certain",
    "day": "answered_on",
}


def remarks_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options for a note, a document, certainty and a day."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def said_of(options: Mapping[str, object]) -> dict[str, object]:
    """The remarks said, as `saying.answer_from` names them."""
    return {part: options[name] for name, part in _PARTS.items() if options[name] is not None}
