"""Right of the pool: one person and the four facts the requirement asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk.desks.plan_table import PoolRow
from dxdesk.plan.pool import Specialist
from dxdesk.plan.requirement import EIGHT_EXAMINATIONS, PRACTICE_YEARS
from dxdesk.ui.parts import IconLabel, PlainLabel, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr

MARKS = {
    True: ("check-circle-outline", "good"),
    False: ("close-circle-outline", "bad"),
    None: ("help-circle-outline", "warn"),
}


def _facts(person: Specialist) -> tuple[tuple[str, str, str, bool | None], ...]:
    """Mark, fact, the quiet words below, and whether it holds (None = not known)."""
    years = person.practice_years
    passed = [
        name for name in person.certificates if name.removesuffix("試験") in EIGHT_EXAMINATIONS
    ]
    other = "、".join(person.certificates) or tr("no examination is entered")
    practice = tr("not entered") if years is None else tr("{years} years").format(years=years)
    return (
        ("ア", practice, tr("{years} years of practice or more").format(years=PRACTICE_YEARS),
         None if years is None else years >= PRACTICE_YEARS),
        ("イ", "、".join(passed) or other, tr("one of the eight advanced examinations"),
         bool(passed)),
        ("ウ", _answer(person.equal_knowledge), tr("knowledge judged equal by the prefecture"),
         person.equal_knowledge),
        ("②", _answer(person.supports_towns_mainly), tr("supporting towns is the main duty"),
         person.supports_towns_mainly),
    )  # fmt: skip


def _answer(value: bool | None) -> str:
    return {True: tr("yes"), False: tr("no"), None: tr("not entered")}[value]


class PersonPanel(Panel):
    """The facts, each with its mark, and the sentence that follows from them."""

    def __init__(self) -> None:
        super().__init__(tr("Person"))

    def show_row(self, row: PoolRow | None) -> None:
        """Show another person."""
        empty(self.inner)
        if row is None:
            self.show_head(tr("Person"))
            self.inner.addStretch(1)
            return
        self.show_head(row.person.name, row.person.key)
        self.inner.addWidget(PlainLabel(row.reason, "strong"))
        self.inner.addWidget(PlainLabel(tr("① is met by one of ア, イ, ウ."), "small"))
        for mark, fact, quiet, holds in _facts(row.person):
            self.inner.addWidget(_fact(mark, fact, quiet, holds))
            self.inner.addWidget(rule())
        self.inner.addStretch(1)


def _fact(mark: str, fact: str, quiet: str, holds: bool | None) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, px(2), 0, px(2))
    letter = PlainLabel(mark)
    letter.setFixedWidth(px(24))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(fact, "strong"))
    words.addWidget(PlainLabel(quiet, "small"))
    line.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    line.addWidget(IconLabel(*MARKS[holds], 20, _answer(holds)))
    return box
