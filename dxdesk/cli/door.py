"""The command line's door: usage errors and surprises end here in one sentence."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import TextIO, cast

import click

from dxdesk.cli.check import check
from dxdesk.cli.demo import demo
from dxdesk.cli.prefecture import prefecture
from dxdesk.cli.saying import REFUSED, progress
from dxdesk.cli.town import town
from dxdesk.cli.verbs import UnreadableValue, Verbs
from dxdesk.errors import Refusal
from dxdesk.words import sentence, tr

WRONG_USAGE = 2


@click.group(cls=Verbs, help=tr("Ask a town, assess, carry a report, plan the dispatch."))
def dxdesk() -> None:
    """The whole program without a window."""


for _verb in (town, prefecture, demo, check):
    dxdesk.add_command(_verb)


def run(arguments: Sequence[str]) -> int:
    """Run one command line.

    Returns:
        0 done, 1 refused with a code, 2 wrong usage.
    """
    _speak_utf8()
    try:
        dxdesk.main(args=list(arguments) or ["--help"], prog_name="dxdesk", standalone_mode=False)
    except click.UsageError as error:
        return _wrong_usage(error)
    except (click.Abort, KeyboardInterrupt):
        return _refused(Refusal("E-STOPPED"))
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except Exception as error:  # the last net: a bug must still speak Japanese and lose nothing
        return _surprise(error)
    return 0


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            cast(TextIO, stream).reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[attr-defined]


def _refused(refusal: Refusal) -> int:
    progress(f"{refusal.code}  {sentence(refusal)}")
    return REFUSED


def _surprise(error: Exception) -> int:
    if os.environ.get("DXDESK_TRACE"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(frame.filename)}:{frame.lineno}"
    return _refused(Refusal("E-UNEXPECTED", kind=type(error).__name__, where=where))


def _wrong_usage(error: click.UsageError) -> int:
    if error.ctx is not None:
        progress(error.ctx.get_usage())
    progress(_usage_sentence(error))
    return WRONG_USAGE


def _usage_sentence(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return tr("There is no option {name}.").format(name=error.option_name)
    if isinstance(error, UnreadableValue):
        return error.message
    if isinstance(error, click.MissingParameter):
        name = error.param.human_readable_name if error.param else ""
        return tr("{name} is missing.").format(name=name)
    if isinstance(error, click.BadParameter):
        name = error.param.human_readable_name if error.param else ""
        return tr("The value of {name} cannot be read.").format(name=name)
    return tr("This is not how the command is written. `dxdesk --help` shows the verbs.")
