"""The rows of the town's rail; only screens that exist get one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dxdesk.ask.progress import Mark, SectionProgress
from dxdesk.ui.parts import RailItem
from dxdesk.words import tr

SECTION = "section:"  # before the code of a section, in the key of its row
QUESTION = "question:"  # before a question to come back to; no row has it
MARKS = {
    Mark.DONE: "done",
    Mark.WAITING: "waiting",
    Mark.BEGUN: "partial",
    Mark.UNTOUCHED: "todo",
}


def _ledgers() -> tuple[RailItem, ...]:
    group = tr("Ledgers")
    return (
        RailItem("people", tr("People"), "account-group", group=group),
        RailItem("systems", tr("System ledger"), "server", group=group),
    )


def _summing_up(counts: tuple[int, int]) -> tuple[RailItem, ...]:
    group, (count, asks) = tr("Summing up"), (str(each or "") for each in counts)
    return (
        RailItem("waiting", tr("To be found out"), "help-circle-outline", count, group=group),
        RailItem("check", tr("Check answers"), "clipboard-check-outline", group=group),
        RailItem("results", tr("Results"), "chart-bar", group=group),
        RailItem("mayor", tr("For the mayor"), "file-document-outline", group=group),
        RailItem("submit", tr("Submission"), "usb-flash-drive-outline", group=group),
        RailItem("reply", tr("Reply of the prefecture"), "email-outline", asks, group=group),
    )


def _always() -> tuple[RailItem, ...]:
    """What is looked for now and then, whatever is done at the moment."""
    group = tr("Summing up")
    return (
        RailItem("papers", tr("Papers and handover"), "printer-outline", group=group),
        RailItem("history", tr("History"), "history", group=group),
    )


def rail_at_home(
    sections: Sequence[SectionProgress], counts: tuple[int, int], screens: Collection[str]
) -> list[RailItem]:
    """The rail with the interview folded into one row.

    `counts` are the questions to be found out, and those the prefecture asks.
    """
    answered = sum(section.answered for section in sections)
    visible = sum(section.visible for section in sections)
    interview = RailItem(
        "interview", tr("Questions"), "format-list-numbered", f"{answered}/{visible}"
    )
    summing_up = (*_summing_up(counts), *_always())
    behind = [i for i in (*_ledgers(), *summing_up) if i.key in screens]
    return [_home(), interview, *behind]


def rail_in_interview(
    sections: Sequence[SectionProgress],
    counts: tuple[int, int],
    screens: Collection[str],
    mode: str,
) -> list[RailItem]:
    """The rail with the sections unfolded; `mode` names the way in."""
    group = tr("Questions ({mode})").format(mode=mode)
    rows = [
        RailItem(
            SECTION + each.section.code,
            f"{each.section.code}  {each.section.title}",
            mark=MARKS[each.mark],
            group=group,
            level=1,
        )
        for each in sections
    ]
    behind = [
        RailItem(item.key, item.text, item.icon, item.count)
        for item in (*_ledgers(), *_summing_up(counts))
        if item.key in screens
    ]
    return [_home(), *rows, *behind]


def _home() -> RailItem:
    return RailItem("home", tr("Home"), "home-outline")
