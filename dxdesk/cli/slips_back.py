"""The verb that takes in a slip that came back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.saying import A_FILE, CODE, FILE, progress, say_done, speaks, today_option
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.slips_back import Back, Offer


@click.command(
    "ask-in",
    cls=Verb,
    help=tr("Read a slip that came back; with --accept save what it says."),
)
@FILE
@click.argument("slip", type=A_FILE, metavar=tr("SLIP"))
@click.option("--accept", is_flag=True, help=tr("Save the answers that can be taken."))
@click.option(
    "--only",
    type=CODE,
    multiple=True,
    metavar="ID",
    help=tr("Save only this question (as often as wanted)."),
)
@today_option
@speaks
def ask_in(
    file: Path, slip: Path, accept: bool, only: tuple[str, ...], today: date, as_json: bool
) -> None:
    """Without --accept only shown. What is answered differently by now has to be named."""
    from dxdesk.desks import municipality as desk
    from dxdesk.desks import slips_back as asking

    with workspace(file) as db:
        back = asking.read_slip(desk.interview_of(db), slip, today)
        for words in _lines(back):
            progress(words)
        taken: Sequence[Offer] = ()
        if accept or only:
            taken = _chosen(back, only)
            asking.accept(db, taken, datetime.now())
    saved = [offer.question for offer in taken]
    facts = {
        "whom": back.whom,
        "saved": saved,
        "offers": [_facts(offer) for offer in back.offers],
        "faults": list(back.faults),
    }
    counts = {kind: sum(o.kind == kind for o in back.offers) for kind in _WORDS}
    said = tr("{count} answers saved. New: {new}, to be mended: {bad}, left empty: {blank}.")
    say_done(as_json, facts, said.format(count=len(saved), **counts))


def _chosen(back: Back, only: tuple[str, ...]) -> list[Offer]:
    """What is new; an answer that would replace another only where it is named."""
    from dxdesk.desks.slips_back import NEW

    return [
        offer for offer in back.offers if (offer.question in only if only else offer.kind == NEW)
    ]


_WORDS = {
    "new": tr("new"),
    "known": tr("answered differently by now"),
    "same": tr("the same already"),
    "bad": tr("to be mended"),
    "blank": tr("left empty"),
    "closed": tr("not asked any more"),
}


def _facts(offer: Offer) -> dict[str, object]:
    return {
        "question": offer.question,
        "kind": offer.kind,
        "before": offer.before.shown,
        "before_state": offer.before.state,
        "after": offer.after.shown if offer.after else "",
        "after_state": offer.after.state if offer.after else "",
        "said_by": offer.said_by,
        "said_on": offer.said_on,
        "cells": list(offer.cells),
        "faults": list(offer.faults),
    }


def _lines(back: Back) -> list[str]:
    lines = [*back.faults]
    for offer in back.offers:
        lines.append(f"{offer.question}  {_WORDS[offer.kind]}  {_said(offer)}".rstrip())
        lines += [f"    {fault}" for fault in offer.faults]
    return lines


def _said(offer: Offer) -> str:
    """Old → new, and whose word it is."""
    if offer.after is None:
        return ""
    return f"{offer.before.in_words} → {offer.after.in_words}" + (
        f"（{offer.said_by}）" if offer.said_by else ""
    )
