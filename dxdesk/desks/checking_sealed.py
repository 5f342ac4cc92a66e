"""What a sealed file is, told with the keys of a workspace, or from outside without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dxdesk.desks.checked import Look
from dxdesk.desks.reply_words import waits
from dxdesk.errors import Refusal
from dxdesk.exchange.arrivals import KnownReport, arrival
from dxdesk.exchange.envelope import refuse_malformed
from dxdesk.exchange.keys import DeskKey, TownKey
from dxdesk.exchange.letters import kind_inside
from dxdesk.exchange.looking import FileKind
from dxdesk.exchange.outside import outside
from dxdesk.exchange.replies import open_reply
from dxdesk.exchange.reports import OpenedReport, open_report
from dxdesk.report.needs_report import NeedsReport
from dxdesk.schemes.calendar import wareki, wareki_year
from dxdesk.words import sentence, tr


@dataclass(frozen=True, slots=True)
class Opener:
    """A desk that may open the file: its keys, and what a prefecture has already."""

    workspace: Path
    keys: Sequence[DeskKey]
    known: Sequence[tuple[str, KnownReport]] = ()  # with the town's code; of a prefecture only
    signers: Mapping[str, str] = field(default_factory=dict)  # the key each town is known by
    prefecture: str = ""  # two digits; "" for a town's workspace
    practice: bool = False


def look_sealed(data: bytes, name: str, kind: FileKind, openers: Sequence[Opener]) -> Look:
    """With a key that fits the whole is checked; without one the outside.

    Raises:
        Refusal: the code of the first check that fails.
    """
    refuse_malformed(data)
    for opener in openers:
        for key in opener.keys:
            try:
                inside = kind_inside(data, key)
            except Refusal as refusal:
                if refusal.code != "E-DECRYPT":
                    raise
                continue  # the key of another desk says nothing about it
            if inside == "reply":
                return _look_at_reply(data, key, isinstance(key, TownKey))
            return _look_at_report(open_report(data, key), opener)
    return _look_from_outside(data, kind, with_key=bool(openers))


def _look_from_outside(data: bytes, kind: FileKind, *, with_key: bool) -> Look:
    found = outside(data)
    if not found.length_fits:
        raise Refusal("E-SEALED-CUT")
    if with_key:
        raise Refusal("E-DECRYPT" if kind is FileKind.REPORT else "E-REPLY-DECRYPT")
    if kind is FileKind.REPLY:
        text = tr(
            "A sealed reply of a prefecture, going by its name. Its outside is sound; only the "
            "town's workspace can check the inside."
        )
        todo = tr("Take it to the town it was written for, and open it there.")
    else:
        text = tr(
            "A sealed report. Its outside is sound; only the prefecture's key, or the "
            "town's own workspace, can check the inside."
        )
        todo = tr("Take it to the prefecture it was written for; nobody else can read it.")
    lines = (text, tr("It is sealed for {count} keys.").format(count=found.receivers))
    facts = {"receivers": found.receivers}
    return Look(kind.value, None, "outside", "\n".join(lines), facts, todo)


def _look_at_report(opened: OpenedReport, opener: Opener) -> Look:
    report, header = opened.report, opened.header
    first = tr("A report from {name}, serial {serial}, sound.").format(
        name=report.town.name, serial=header.serial
    )
    edition = tr("Edition {edition} of {year}, composed on {day}.").format(
        edition=report.edition,
        year=wareki_year(report.fiscal_year),
        day=wareki(report.composed_on),
    )
    standing, todo = _standing(opened, opener)
    facts: dict[str, object] = {
        "municipality": report.town.code,
        "name": report.town.name,
        "serial": header.serial,
        "edition": report.edition,
        "composed_on": report.composed_on,
        "form": header.schema,
        "receivers": len(header.to),
        "withheld": _withheld(report),
        "practice": report.practice,
        "standing": standing,
    }
    if not opener.prefecture:  # there it is typed from the mayor's page, never read off a screen
        facts["paper_code"] = opened.paper_code
        first += " " + tr("Paper code: {code}").format(code=opened.paper_code)
    lines = [first, edition, *_notes(report)]
    return Look("dxr", True, "whole", "\n".join(lines), facts, todo)


def _withheld(report: NeedsReport) -> list[str]:
    return [each.id for each in report.questions if each.state == "withheld"]


def _notes(report: NeedsReport) -> list[str]:
    notes = []
    if report.practice:
        notes.append(tr("It is for practice."))
    if held := _withheld(report):
        said = tr("{count} answers stayed in the office and are marked so.")
        notes.append(said.format(count=len(held)))
    return notes


def _standing(opened: OpenedReport, opener: Opener) -> tuple[str, str]:
    """What the report means to the desk that opened it, and what to do."""
    town = opened.report.town
    if not opener.prefecture:
        return "own", tr("Take it to the prefecture. You can write it again at any time.")
    known = [each for code, each in opener.known if code == town.code]
    decided = arrival(
        known,
        opened,
        signer=opener.signers.get(town.code),
        prefecture=opener.prefecture,
        practice=opener.practice,
    )
    if decided.code:
        refusal = Refusal(decided.code, name=town.name, serial=opened.header.serial)
        return decided.code, sentence(refusal)
    if decided.outcome == "already":
        return "already", tr("It is in the prefecture's workspace already; nothing is to be done.")
    if decided.first_of_town:
        todo = tr(
            "Take it in at the prefecture's desk. It is this town's first: compare the paper code "
            "with the mayor's page."
        )
        return decided.outcome, todo
    return decided.outcome, tr(
        "Take it in at the prefecture's desk. It replaces this town's earlier one."
    )


def _look_at_reply(data: bytes, key: DeskKey, at_town: bool) -> Look:
    opened = open_reply(data, key)
    reply = opened.reply
    first = tr("A reply of {prefecture} to {name}, number {number}, sound. Code: {code}").format(
        prefecture=reply.prefecture_name,
        name=reply.town_name,
        number=reply.number,
        code=opened.paper_code,
    )
    second = tr("It answers edition {edition} of {year} (serial {serial}).").format(
        edition=reply.report_edition,
        year=wareki_year(reply.fiscal_year),
        serial=reply.report_serial,
    )
    todo = tr("Take it to the town it was written for, and open it there.")
    if at_town:
        todo = tr("Open it at the town's desk and answer what is asked.")
    facts = {
        "municipality": reply.town,
        "name": reply.town_name,
        "prefecture": reply.prefecture,
        "number": reply.number,
        "answers": reply.report_serial,
        "form": opened.header.schema,
        "state": reply.state,
        "remarks": len(reply.remarks),
        "decisions": len(reply.decisions),
        "practice": reply.practice,
    }
    return Look("dxreply", True, "whole", f"{first}\n{second}\n{waits(reply)}", facts, todo)
