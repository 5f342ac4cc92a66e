"""The three words that never blur, as a line of steps, and the list of what to check before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.submission import Submission
from dxdesk.ui.municipality.sheet import side_by_side, stacked
from dxdesk.ui.municipality.three_steps import (
    MARKS,
    Step,
    entered_in_words,
    left_in_words,
    mark_words,
)
from dxdesk.ui.parts import Card, IconLabel, PlainLabel, TextButton, rule
from dxdesk.ui.theme import px
from dxdesk.words import tr


class StepsCard(Card):
    """The steps side by side, joined by lines."""

    def __init__(self) -> None:
        super().__init__(padding=(24, 10))
        self._row = side_by_side()
        self._row.setSpacing(px(14))
        self.body.addLayout(self._row)
        self._icons: list[IconLabel] = []
        self._words: list[tuple[PlainLabel, PlainLabel]] = []
        for number in range(3):
            if number and not stacked():
                self._row.addWidget(rule(), 1)
            self._row.addWidget(self._step())

    def _step(self) -> QWidget:
        holder, icon = QWidget(), IconLabel(size=22)
        name, line = PlainLabel("", "strong"), PlainLabel("", "small")
        for label in (name, line):
            label.setWordWrap(stacked())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(line)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(icon)
        row.addLayout(words, 1)
        self._icons.append(icon)
        self._words.append((name, line))
        return holder

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how far each one is."""
        said = mark_words()
        for step, icon, (name, line) in zip(steps, self._icons, self._words, strict=True):
            icon.show_icon(*MARKS[step.state], said[step.state])
            name.setText(step.name)
            name.set_role("primary" if step.state == "next" else "")
            line.setText(step.line)


class CheckList(Card):
    """What to look at before sending; each line that can be mended has a link."""

    wished = Signal(str)  # questions, waiting, kit, person, items, approval, reply

    def __init__(self) -> None:
        super().__init__(padding=(24, 12))
        self.body.setSpacing(px(2))
        self.body.addWidget(PlainLabel(tr("1  To check before sending"), "heading"))
        self.links: dict[str, TextButton] = {}
        self._lines: dict[str, tuple[IconLabel, PlainLabel]] = {}
        links = {
            "questions": tr("See the questions"),
            "waiting": tr("See who is asked"),
            "kit": tr("Read the kit"),
            "person": tr("See the answer"),
            "items": tr("See the items"),
            "approval": tr("Write"),
            "reply": tr("See the reply"),
        }
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        for number, (key, link) in enumerate(links.items()):
            row = (rule(), self._line(key, link)) if number else (self._line(key, link),)
            self._rows[key] = row
            for part in row:
                self.body.addWidget(part)

    def _line(self, key: str, link: str) -> QWidget:
        holder, icon, label = QWidget(), IconLabel(size=22), PlainLabel("", "body")
        holder.setMinimumHeight(px(40))
        button = TextButton(link)
        button.clicked.connect(lambda: self.wished.emit(key))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(icon)
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.links[key] = button
        self._lines[key] = (icon, label)
        return holder

    def show_submission(self, now: Submission) -> None:
        """Show what is in order and what is not; nothing but the kit holds sending up."""
        kept = now.kept_back
        going = len(now.items) - kept
        items = tr("{going} answers leave the office ({kept} are kept back)")
        self._show(
            "questions",
            not now.standing.core_left,
            left_in_words(now.standing) or entered_in_words(now.standing),
        )
        self._show("waiting", True, _unknown(now.unknown))
        self._show("kit", bool(now.prefecture), _kit(now.prefecture))
        self._show("person", not now.warnings, _persons(len(now.warnings)))
        self._show("items", True, items.format(going=going, kept=kept))
        self._show("approval", bool(now.approval.route), _approval(now))
        self._show_reply(now)
        self.links["questions"].setVisible(bool(now.standing.core_left))
        self.links["waiting"].setVisible(bool(now.unknown))
        self.links["person"].setVisible(bool(now.warnings))

    def _show_reply(self, now: Submission) -> None:
        """Only where a reply asks for something."""
        asked, left = (now.replied.told, len(now.replied.open)) if now.replied else ((), 0)
        done = tr("Every question of the prefecture is seen to")
        still = tr("{left} of {count} questions of the prefecture are still open")
        self._show("reply", not left, still.format(left=left, count=len(asked)) if left else done)
        for part in self._rows["reply"]:
            part.setVisible(bool(asked))

    def _show(self, key: str, well: bool, text: str) -> None:
        icon, label = self._lines[key]
        mark = ("check-circle", "good") if well else ("alert-circle-outline", "warn")
        icon.show_icon(*mark, tr("in order") if well else tr("look at this"))
        label.setText(text)
        self.links[key].setAccessibleName(f"{self.links[key].text()}: {text}")


def _unknown(count: int) -> str:
    if not count:
        return tr("No answer is 「わからない」")
    return tr("Of all questions {count} are sent as 「わからない」").format(count=count)


def _kit(prefecture: str) -> str:
    if not prefecture:
        return tr("The prefecture's kit has not been read yet")
    return tr("For {prefecture} (its kit is read)").format(prefecture=prefecture)


def _persons(count: int) -> str:
    if not count:
        return tr("No words that look like a person's name or address")
    return tr("{count} places look like a person's name or address").format(count=count)


def _approval(now: Submission) -> str:
    if not now.approval.route:
        return tr("Approval: not written yet")
    on = now.approval.on
    day = tr(" ({month}/{day})").format(month=on.month, day=on.day) if on else ""
    return tr("Approval: {route}").format(route=now.approval.route) + day
