"""What the office itself decided, said on the mayor's page beside what was computed."""

from __future__ import annotations

from dxdesk.paper.mayor_wording import MayorWording
from dxdesk.report.needs_report import NeedsReport


def decision(report: NeedsReport, need: str, words: MayorWording) -> str:
    """The decisions about one need with their reasons in one line, "" without any."""
    found = [each for each in report.choices if each.need == need]
    if not found:
        return ""
    kinds = "、".join(words.say(f"decided.{each.kind}") for each in found)
    reasons = dict.fromkeys(each.reason.rstrip("。") for each in found)
    return words.say("requests_part.decided", kinds=kinds, reasons="／".join(reasons))


def taken_out(report: NeedsReport, words: MayorWording) -> str:
    """How many requests the office took out, as an addition to the sentence for the mayor."""
    count = sum(each.kind == "dropped" for each in report.choices)
    return words.say("asking.taken_out", count=count) if count else ""
