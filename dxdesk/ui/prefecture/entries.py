"""The lines of the inbox: files of this sitting, and the reports that are in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dxdesk.desks.inbox import Row
from dxdesk.desks.overview import Arrived, Picture, TownState
from dxdesk.schemes.calendar import wareki
from dxdesk.words import tr

TAKEN = ("accepted", "updated")
WAITING, RUNNING, STOPPED = "waiting", "running", "stopped"
ORDER = ("asks", "refused", "accepted", "updated", "already", RUNNING, WAITING, STOPPED)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. A file of this sitting has a path; a report in force has `arrived`."""

    state: str  # a Row's outcome, or WAITING, RUNNING, STOPPED
    file: str
    path: Path | None = None
    row: Row | None = None
    arrived: Arrived | None = None

    @property
    def town(self) -> str:
        """The municipality's code, "" while it is not known."""
        if self.arrived:
            return self.arrived.report.town.code
        return self.row.municipality if self.row else ""

    @property
    def name(self) -> str:
        """The municipality's name, "" while it is not known."""
        if self.arrived:
            return self.arrived.report.town.name
        return self.row.name if self.row else ""

    @property
    def paper_code(self) -> str:
        """The code of the report in force; that of a file is typed from its paper."""
        return self.arrived.paper_code if self.arrived else ""


def entries(picture: Picture, files: Sequence[Entry]) -> tuple[Entry, ...]:
    """What needs a person first, then what was taken in, then what is still to be read."""
    by_file = {each.town: each for each in files if each.state in TAKEN}
    in_force = [_in_force(state, by_file.get(state.town.code)) for state in picture.arrived]
    known = {state.town.code for state in picture.arrived}
    others = [each for each in files if each.state not in TAKEN or each.town not in known]
    return tuple(sorted((*others, *in_force), key=lambda each: ORDER.index(each.state)))


def _in_force(state: TownState, file: Entry | None) -> Entry:
    assert state.latest is not None  # only municipalities whose report is here are listed
    return Entry(
        state=file.state if file else "accepted",
        file=state.latest.file_name,
        path=file.path if file else None,
        row=file.row if file else None,
        arrived=state.latest,
    )


def state_look(entry: Entry) -> tuple[str, str, str]:
    """Word, icon and colour role of a line's outcome."""
    return {
        "asks": (tr("please decide"), "help-circle-outline", "warn"),
        "refused": (tr("not taken in"), "close-circle-outline", "bad"),
        "accepted": (tr("taken in"), "check-circle-outline", "good"),
        "updated": (tr("taken in, newer"), "check-circle-outline", "good"),
        "already": (tr("is here already"), "check-circle-outline", "muted"),
        RUNNING: (tr("reading"), "progress-clock", "primary"),
        WAITING: (tr("waiting"), "clock-outline", "muted"),
        STOPPED: (tr("stopped"), "minus-circle-outline", "muted"),
    }[entry.state]


def reason(entry: Entry) -> tuple[str, str]:
    """The sentence of a line, and the quiet words under it: the code, or the paper's state."""
    if entry.arrived:
        words = tr("Received on {day}, serial {serial}").format(
            day=wareki(entry.arrived.received_at.date()), serial=entry.arrived.serial
        )
        return words, compared_words(entry.arrived.compared)
    if entry.row is None:
        return "", ""
    return entry.row.message, entry.row.code


def compared_words(compared: bool | None) -> str:
    """Whether the code is that of the paper."""
    if compared is None:
        return tr("not compared with the paper yet")
    return tr("same as the paper") if compared else tr("differs from the paper")


def next_step(entry: Entry) -> str:
    """What Enter does on a line."""
    if entry.state == "asks":
        return tr("compare and decide")
    if entry.state in ("refused", "already", STOPPED):
        return tr("take off the list")
    if entry.arrived:
        return tr("open") if entry.arrived.compared else tr("compare the code")
    return ""
