"""What differs beside the answers: files that travel, contradictions that are kept."""

from __future__ import annotations

from collections.abc import Iterator

from dxdesk.report.needs_report import EditionChange, NeedsReport, ReportedContradiction
from dxdesk.report.request_rules import RequestRules


def file_changes(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules
) -> Iterator[EditionChange]:
    """Files that came or went; a file with another content is another file."""
    before = {(each.question, each.sha256): each for each in older.attachments}
    after = {(each.question, each.sha256): each for each in newer.attachments}
    words = {True: rules.sentence("change_file"), False: rules.sentence("change_nothing")}
    for key, file in {**before, **after}.items():
        if (key in before) != (key in after):
            old, new = words[key in before], words[key in after]
            yield EditionChange("file", file.name, old, new, file.question)


def kept_changes(
    older: NeedsReport, newer: NeedsReport, rules: RequestRules
) -> Iterator[EditionChange]:
    """Contradictions that are kept now and were not, or no longer, or for another reason."""
    before = {each.id: each for each in older.contradictions}
    after = {each.id: each for each in newer.contradictions}

    def words(kept: ReportedContradiction | None) -> str:
        if kept is None:
            return rules.sentence("change_nothing")
        return rules.sentence("change_kept", reason=kept.reason)

    for key, kept in {**before, **after}.items():
        old, new = words(before.get(key)), words(after.get(key))
        if old != new:
            yield EditionChange("contradiction", kept.why, old, new, kept.sides[0].question)
