"""How the command line speaks: one JSON document on stdout, everything else on stderr."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, ParamSpec, TypeVar

import click

from dxdesk.cli.verbs import UnreadableValue
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr

REFUSED = 1

P = ParamSpec("P")
R = TypeVar("R")


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def say_json(document: object) -> None:
    """Print the one JSON document of this run."""
    text = json.dumps(document, ensure_ascii=False, indent=1, default=_plain)
    click.echo(text)


def say(text: str) -> None:
    """Tell the person the result (stdout)."""
    click.echo(text)


def progress(text: str) -> None:
    """Tell the person what is going on (stderr), never mixed into the result."""
    click.echo(text, err=True)


def refused(refusal: Refusal, as_json: bool) -> None:
    """Say why nothing was done, and leave with 1."""
    text = sentence(refusal)
    if as_json:
        say_json({"ok": False, "code": refusal.code, "message": text})
    progress(f"{refusal.code}  {text}")
    sys.exit(REFUSED)


def speaks(verb: Callable[P, R]) -> Callable[P, R]:
    """Give a verb `--json` and turn a refusal into its code, its sentence and exit 1."""

    @click.option("--json", "as_json", is_flag=True, help=tr("Print one JSON document."))
    @functools.wraps(verb)
    def run(*args: Any, **options: Any) -> Any:
        try:
            return verb(*args, **options)
        except Refusal as refusal:
            refused(refusal, bool(options.get("as_json")))

    return run


class Day(click.ParamType[date]):
    """A day on the command line: ISO, or 令和8年11月23日."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day; anything else is a wrong usage."""
        from dxdesk.schemes.calendar import day_from

        if isinstance(value, date):
            return value
        try:
            return day_from(str(value))
        except Refusal as refusal:
            raise UnreadableValue(sentence(refusal), ctx, param) from refusal


def today_option(verb: Callable[P, R]) -> Callable[P, R]:
    """`--today D`: the day the verb reckons with; the computer's own day unless given."""
    return click.option(
        "--today",
        type=Day(),
        default=lambda: date.today(),
        show_default=False,
        help=tr("The day to reckon with, as YYYY-MM-DD (default: today)."),
    )(verb)
