"""The command line's door: usage errors and surprises end here in one sentence."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO, cast

import click

from dxdesk.cli.carry_outs import carry_outs
from dxdesk.cli.check import check
from dxdesk.cli.demo import demo
from dxdesk.cli.format_out import format_
from dxdesk.cli.hiring import hire
from dxdesk.cli.keys import VERBS as KEY_VERBS
from dxdesk.cli.kit_contents import questions, town_kit, updates
from dxdesk.cli.needs import needs
from dxdesk.cli.papers import handover, note, questionnaire
from dxdesk.cli.plan_papers import calendar, letters, plan_pdf
from dxdesk.cli.planners_tables import VERBS as TABLE_VERBS
from dxdesk.cli.planning import pin, plan
from dxdesk.cli.plans import confirm, notify, plans, redo, undo
from dxdesk.cli.plans_beside import VERBS as BESIDE_VERBS
from dxdesk.cli.prefecture import prefecture
from dxdesk.cli.review import remark, reopen, write_back
from dxdesk.cli.saying import A_FILE, REFUSED, Place, progress, speaks, tell
from dxdesk.cli.security import sealed, security, security_key
from dxdesk.cli.slips import ask, ask_out
from dxdesk.cli.slips_back import ask_in
from dxdesk.cli.supply import supply
from dxdesk.cli.town import town
from dxdesk.cli.town_beside import attach, contradictions
from dxdesk.cli.town_history import history, restore
from dxdesk.cli.town_reply import reply
from dxdesk.cli.verbs import UnreadableValue, Verb, Verbs
from dxdesk.cli.visits import mark, visits
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr

WRONG_USAGE = 2

OpenWindow = Callable[[Path | None], int]


@click.group(cls=Verbs, help=tr("Ask a town, assess, carry a report, plan the dispatch."))
def dxdesk() -> None:
    """The whole program without a window."""


@click.command("open", cls=Verb, help=tr("Open the window, with any file of dxdesk."))
@click.argument("file", required=False, type=A_FILE)
@click.pass_obj
@speaks
def open_(window: OpenWindow | None, file: Path | None, as_json: bool) -> None:
    """Without a file the window opens as it was left."""
    if window is None:
        raise Refusal("E-NO-DISPLAY")
    sys.exit(window(file))


prefecture.add_command(supply)
prefecture.add_command(hire)
town.add_command(history)
town.add_command(restore)
town.add_command(needs)
town.add_command(attach)
town.add_command(contradictions)
town.add_command(carry_outs)
town.add_command(reply)
town.add_command(sealed)
town.add_command(town_kit)
prefecture.add_command(questions)
prefecture.add_command(updates)
for _verb in (open_, town, prefecture, demo, check, format_):
    dxdesk.add_command(_verb)
for _verb in (remark, write_back, reopen):
    prefecture.add_command(_verb)
for _verb in (ask, ask_out, ask_in, questionnaire, handover, note):
    town.add_command(_verb)
for _verb in (
    plan,
    pin,
    plans,
    notify,
    confirm,
    undo,
    redo,
    *KEY_VERBS,
    security_key,
    security,
    *TABLE_VERBS,
    *BESIDE_VERBS,
    visits,
    mark,
    visits,
    mark,
    letters,
    calendar,
    plan_pdf,
):
    prefecture.add_command(_verb)


def run(arguments: Sequence[str], window: OpenWindow | None = None) -> int:
    """Run one command line. `window` opens the window; the command line itself knows no Qt.

    Returns:
        0 done, 1 refused with a code, 2 wrong usage.
    """
    _speak_utf8()
    as_json = "--json" in arguments
    try:
        words = list(arguments) or ["--help"]
        dxdesk.main(args=words, prog_name="dxdesk", standalone_mode=False, obj=window)
    except click.UsageError as error:
        return _wrong_usage(error, as_json)
    except (click.Abort, KeyboardInterrupt):
        return stopped(as_json)
    except Refusal as refusal:  # said before the verb itself began, or because it could not be told
        return _refused(refusal, as_json)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except Exception as error:  # the last net: a bug must still speak Japanese and lose nothing
        return _surprise(error, as_json)
    return 0


def stopped(as_json: bool) -> int:
    """Say that Ctrl+C ended it."""
    return _refused(Refusal("E-STOPPED"), as_json)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            cast(TextIO, stream).reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[attr-defined]


def _refused(refusal: Refusal, as_json: bool) -> int:
    tell(refusal.code, sentence(refusal), as_json)
    return REFUSED


def _surprise(error: Exception, as_json: bool) -> int:
    if os.environ.get("DXDESK_TRACE"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(frame.filename)}:{frame.lineno}"
    return _refused(Refusal("E-UNEXPECTED", kind=type(error).__name__, where=where), as_json)


def _wrong_usage(error: click.UsageError, as_json: bool) -> int:
    if error.ctx is not None:
        progress(error.ctx.get_usage())
    tell("E-USAGE", _usage_sentence(error), as_json)
    return WRONG_USAGE


def _usage_sentence(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return tr("There is no option {name}.").format(name=error.option_name)
    if isinstance(error, UnreadableValue):
        return error.message
    if isinstance(error, click.MissingParameter):
        return tr("{name} is missing.").format(name=_named(error))
    if isinstance(error, click.BadParameter):
        return tr("The value of {name} cannot be read.").format(name=_named(error))
    return sentence(Refusal("E-USAGE"))


def _named(error: click.BadParameter) -> str:
    """What the person calls it: --fiscal-year, or the word of the usage line."""
    param = error.param
    if isinstance(param, click.Argument):
        shown = param.type.shown if isinstance(param.type, Place) else ""
        return (param.metavar or shown).strip("[]….")
    return param.opts[-1] if param is not None else ""
