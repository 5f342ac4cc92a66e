"""A reply of the prefecture in the words a town reads: what it is, asks, and would change."""

from __future__ import annotations

from dxdesk.desks.reply_taking import Arriving
from dxdesk.report.reply import ASKING, CORRECT, FINE, IMPROVE, Reply
from dxdesk.report.reply_standing import CHANGED, EXPLAINED, OPEN, SETTLED, RemarkStanding
from dxdesk.schemes.calendar import wareki, wareki_day
from dxdesk.words import tr


def remark_words() -> dict[str, str]:
    """修正してください, 改善できます, これで結構です."""
    return {
        CORRECT: tr("Please correct this"),
        IMPROVE: tr("This can be improved"),
        FINE: tr("This is fine as it is"),
    }


def state_words() -> dict[str, str]:
    """What has become of a remark."""
    return {
        OPEN: tr("Not answered yet"),
        CHANGED: tr("Answer changed"),
        EXPLAINED: tr("Stays as it is"),
        SETTLED: tr("Nothing to do"),
    }


def title_of(reply: Reply) -> str:
    """県からの返事（第2号）."""
    return tr("Reply of the prefecture, number {number}").format(number=reply.number)


def about(reply: Reply) -> str:
    """From when it is, and which edition of the report it answers."""
    said = tr("Written by {prefecture} on {day}, about edition {edition} of {composed}.")
    return said.format(
        prefecture=reply.prefecture_name,
        day=wareki(reply.composed_on),
        edition=reply.report_edition,
        composed=wareki_day(reply.report_composed_on),
    )


def waits(reply: Reply) -> str:
    """Whether the prefecture waits for something, and until when."""
    if reply.state != ASKING:
        return tr("This edition is settled. The prefecture plans with it.")
    if reply.answer_by is None:
        return tr("The prefecture waits for your answers.")
    return tr("The prefecture waits for your answers until {day}.").format(
        day=wareki(reply.answer_by)
    )


def past_in_words() -> str:
    """Of a reply of an earlier fiscal year."""
    return tr("This reply is of an earlier fiscal year. It is for reading only.")


def asks_in_words(count: int, reply: Reply) -> str:
    """県から3件の問い合わせ（令和8年12月10日まで）; "" without any."""
    if not count:
        return ""
    if reply.answer_by is None:
        return tr("{count} questions from the prefecture").format(count=count)
    return tr("{count} questions from the prefecture (until {day})").format(
        count=count, day=wareki_day(reply.answer_by)
    )


def became_of(standing: RemarkStanding) -> str:
    """What was done about a remark, in one line."""
    if standing.state == CHANGED:
        return f"{standing.before} → {standing.now.shown}"
    if standing.state == EXPLAINED:
        return tr("Your reason: {reason}").format(reason=standing.reason)
    return ""


def moved_on_in_words(standing: RemarkStanding) -> str:
    """その後変わりました: the prefecture was looking at an older answer; "" where it was not."""
    if not standing.moved_on:
        return ""
    said = tr("It has changed since: now “{now}”. See whether that answers the question.")
    return said.format(now=standing.now.shown)


def place_in_words(standing: RemarkStanding) -> str:
    """Where one gets when the question itself is not asked now; "" where it is."""
    if not standing.is_hidden:
        return ""
    if not standing.landing:
        return tr("This question is not in your set of questions.")
    said = tr("This question is not asked now. Question {id} decides about it.")
    return said.format(id=standing.landing)


def changes_in_words(arrived: Arriving) -> tuple[str, ...]:
    """What taking a reply in would change, a sentence each."""
    reply, found = arrived.reply, []
    if arrived.is_taken:
        return (tr("This reply was taken in before. Nothing changes."),)
    if arrived.replaces is not None:
        said = tr("It takes the place of reply {number}. That one can still be read.")
        found.append(said.format(number=arrived.replaces.number))
    if not arrived.newest:
        said = tr("You have written a report after edition {edition}; this reply is older.")
        found.append(said.format(edition=reply.report_edition))
    if arrived.handed_by is not None:
        said = tr("Edition {edition} is noted as handed over by {day}.")
        day = wareki_day(arrived.handed_by)
        found.append(said.format(edition=reply.report_edition, day=day))
    count = len(arrived.standing.open)
    if count:
        found.append(tr("{count} questions wait for your word.").format(count=count))
    found.append(tr("No answer of yours is changed by taking it in."))
    return tuple(found)
