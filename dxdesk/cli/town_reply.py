"""The town's verb about the prefecture's reply: see it, take it, list what is open, explain."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.saying import A_FILE, CODE, FILE, say_done, speaks, today_option
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.errors import Refusal
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.desks.reply_taking import Arriving
    from dxdesk.report.reply_standing import RemarkStanding
    from dxdesk.report.reply_times import ReplyInForce


@click.command(
    "reply",
    cls=Verb,
    help=tr("See the prefecture's reply and take it in; without one, list what is still open."),
)
@FILE
@click.argument("brought", required=False, type=A_FILE, metavar=tr("[REPLY]"))
@click.option("--take", "taking", is_flag=True, help=tr("Take the reply in."))
@click.option("--explain", type=CODE, help=tr("Leave the answer to this question as it is."))
@click.option("--reason", default="", help=tr("Why it stays as it is."))
@click.option("--take-back", "back", type=CODE, help=tr("Take the reason of this question back."))
@today_option
@speaks
def reply(
    file: Path,
    brought: Path | None,
    taking: bool,
    explain: str | None,
    reason: str,
    back: str | None,
    today: date,
    as_json: bool,
) -> None:
    """Looking changes nothing; only --take, --explain and --take-back do."""
    if taking and brought is None:
        raise click.UsageError("--take needs a reply")
    now = datetime.combine(today, datetime.now().time())
    with workspace(file) as db:
        if brought is not None:
            _show(db, brought, taking, now, as_json)
        else:
            _answer(db, explain, reason, back, now)
            _list(db, today, as_json)


def _show(db: Database, brought: Path, taking: bool, now: datetime, as_json: bool) -> None:
    """What the reply says and would change, then that it was taken."""
    from dxdesk.desks import reply_taking, reply_words
    from dxdesk.desks.files import read_file

    found = reply_taking.arriving(reply_taking.desk_of(db), read_file(brought), now.date())
    lines = [*_said(found.standing), "", *reply_words.changes_in_words(found)]
    if taking:
        reply_taking.take(db, found, now)
        done = tr("It had been taken in already.") if found.is_taken else tr("It is taken in.")
        lines.append(done)
    else:
        lines.append(tr("Nothing has been taken in yet. Add --take to take it in."))
    facts = {"taken": taking, "already": found.is_taken, **_facts(found.standing, found)}
    say_done(as_json, facts, *lines)


def _answer(
    db: Database, explain: str | None, reason: str, back: str | None, now: datetime
) -> None:
    from dxdesk.desks import town_replies

    if explain is not None:
        town_replies.explain(db, explain, reason, now)
    if back is not None:
        town_replies.take_explanation_back(db, back, now)


def _list(db: Database, today: date, as_json: bool) -> None:
    from dxdesk.desks import reply_words, town_replies

    found = town_replies.standing(db, today)
    if found is None:
        raise Refusal("E-NO-REPLY")
    left = reply_words.asks_in_words(len(found.open), found.reply)
    last = left or tr("Every question of the prefecture has been seen to.")
    if found.is_past:
        last = reply_words.past_in_words()
    say_done(as_json, _facts(found), *_said(found), "", last)


def _said(found: ReplyInForce) -> list[str]:
    from dxdesk.desks import reply_decision_words as decisions
    from dxdesk.desks import reply_words as words

    reply = found.reply
    lines = [words.title_of(reply), words.about(reply), words.waits(reply)]
    lines += [reply.message] if reply.message else []
    for each in found.remarks:
        lines += _remark(each)
    for decision in reply.decisions:
        lines.append(f"{decision.title}  [{decisions.outcome_words()[decision.outcome]}]")
        lines += [f"  {line}" for line in decisions.decision_lines(decision)]
    if reply.similar:
        lines.append(reply.similar_described)
        lines += [f"  {decisions.similar_in_words(each)}" for each in reply.similar]
    return lines


def _remark(each: RemarkStanding) -> list[str]:
    from dxdesk.desks import reply_words as words

    remark = each.remark
    kind, state = words.remark_words()[remark.word], words.state_words()[each.state]
    more = (remark.said, words.became_of(each), words.moved_on_in_words(each))
    lines = [*more, words.place_in_words(each)]
    head = f"{remark.question}  {remark.text}  [{kind}／{state}]"
    shown = tr("  the prefecture saw: {shown}").format(shown=remark.shown)
    return [head, shown, *(f"  {line}" for line in lines if line)]


def _facts(found: ReplyInForce, arrived: Arriving | None = None) -> dict[str, object]:
    reply = found.reply
    facts: dict[str, object] = {
        "number": reply.number,
        "edition": reply.report_edition,
        "state": reply.state,
        "answer_by": reply.answer_by,
        "open": [each.remark.question for each in found.open],
        "remarks": [_remark_facts(each) for each in found.remarks],
        "decisions": [
            {"need": each.need, "title": each.title, "outcome": each.outcome}
            for each in reply.decisions
        ],
    }
    if arrived is not None:
        facts["replaces"] = arrived.replaces.number if arrived.replaces else None
    return facts


def _remark_facts(each: RemarkStanding) -> dict[str, object]:
    return {
        "question": each.remark.question,
        "word": each.remark.word,
        "said": each.remark.said,
        "state": each.state,
        "before": each.before,
        "now": each.now.shown,
        "reason": each.reason,
        "changed_before": each.moved_on,
        "open_at": each.landing,
    }
