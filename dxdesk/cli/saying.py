"""How the command line speaks: one JSON document on stdout, everything else on stderr."""

from __future__ import annotations

import errno
import functools
import json
import sys
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from dxdesk.ask.characters import DECEIVING
from dxdesk.ask.numbers import plain
from dxdesk.cli.verbs import UnreadableValue
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr

REFUSED = 1
FIRST_YEAR, LAST_YEAR = 2020, 2100  # a day outside is a clock that was set wrong

P = ParamSpec("P")
R = TypeVar("R")
VerbFunction = TypeVar("VerbFunction", bound=Callable[..., Any])


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def say_json(document: object) -> None:
    """Print the one JSON document of this run."""
    _print(json.dumps(document, ensure_ascii=False, indent=1, default=_plain))


def say_done(as_json: bool, facts: Mapping[str, object], *lines: str) -> None:
    """Tell what was done: the facts as the run's JSON document, or the lines for people."""
    if as_json:
        say_json({"ok": True, **facts})
    else:
        say("\n".join(lines))


def say(text: str) -> None:
    """Tell the person the result (stdout).

    Raises:
        Refusal: E-OUTPUT when it cannot be written there; a reader who has left is no fault.
    """
    _print(harmless(text))


def asked_passphrase() -> str:
    """25 digits typed without being shown, or the first line of stdin: never in the command."""
    if sys.stdin is not None and not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    typed: str = click.prompt(tr("Passphrase (25 digits)"), hide_input=True, err=True)
    return typed


def harmless(text: str) -> str:
    """The text with 〓 for what would steer the screen, such as ESC in the name of a file."""
    return "".join("〓" if _steers(each) else each for each in text)


def _steers(character: str) -> bool:
    steering = unicodedata.category(character) == "Cc" and character not in "\n\t"
    return steering or character in DECEIVING


def _print(text: str) -> None:
    try:
        click.echo(text)
    except OSError as fault:
        if fault.errno == errno.EPIPE:
            raise
        raise Refusal("E-OUTPUT") from fault


def progress(text: str) -> None:
    """Tell the person what is going on (stderr), never mixed into the result.

    Work does not stop half-way because nobody can be told of it.
    """
    with suppress(OSError):
        click.echo(harmless(text), err=True)


def tell(code: str, text: str, as_json: bool) -> None:
    """Say why something was not done, on both ways out as far as they are open."""
    progress(f"{code}  {text}")
    if as_json and code != "E-OUTPUT":
        with suppress(Refusal):
            say_json({"ok": False, "code": code, "message": text})


def refused(refusal: Refusal, as_json: bool) -> None:
    """Say why nothing was done, and leave with 1."""
    tell(refusal.code, sentence(refusal), as_json)
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


class Place(click.ParamType[Path]):
    """A file or folder on the command line; whether it is there, and what it is, shows later."""

    name = "place"

    def __init__(self, shown: str) -> None:
        self.shown = shown

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The word that stands for it in help and usage lines."""
        return self.shown

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Only what can be no name at all is a wrong usage."""
        if "\0" in str(value):
            raise UnreadableValue(tr("A name cannot hold control characters."), ctx, param)
        return Path(value)


A_FILE, A_FOLDER = Place(tr("FILE")), Place(tr("FOLDER"))
A_FILE_OR_FOLDER = Place(tr("FILE or FOLDER"))
FILE = click.argument("file", type=A_FILE)  # the workspace that a verb works on


def to_folder(words: str) -> Callable[[VerbFunction], VerbFunction]:
    """The option `--to`, which has to be given; `words` say what for."""
    return click.option("--to", "folder", required=True, type=A_FOLDER, help=words)


TO_STICK = to_folder(tr("The folder or removable drive to write to."))  # for files that travel


class Code(click.ParamType[str]):
    """A code of ours, such as B06, in whatever width and case it was typed."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code as the data has it; whether there is such a one shows later."""
        return plain(str(value)).upper()


CODE = Code()


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


class Today(Day):
    """The day to reckon with: near enough to now that laws and eras are known for it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day. Raises Refusal E-TODAY, as for a clock that has been set back."""
        day = super().convert(value, param, ctx)
        if not FIRST_YEAR <= day.year < LAST_YEAR:
            raise Refusal("E-TODAY", day=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR - 1)
        return day


def today_option(verb: Callable[P, R]) -> Callable[P, R]:
    """`--today D`: the day the verb reckons with; the computer's own day unless given."""
    return click.option(
        "--today",
        type=Today(),
        default=lambda: date.today(),
        show_default=False,
        help=tr("The day to reckon with, as YYYY-MM-DD (default: today)."),
    )(verb)
