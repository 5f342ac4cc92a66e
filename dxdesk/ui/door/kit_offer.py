"""A kit was opened: what it is, what it would change in the town's workspace, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from dxdesk.desks import kit_words
from dxdesk.exchange.kits import Kit
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.door.page import DoorPage
from dxdesk.ui.parts.buttons import OutlineButton
from dxdesk.ui.parts.cards import Card
from dxdesk.ui.parts.fields import FormField
from dxdesk.ui.parts.help import Fold
from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.notice import NoticeLine
from dxdesk.ui.theme import px
from dxdesk.words import tr

if TYPE_CHECKING:
    from dxdesk.desks.taking_kits import KitNews

OPEN_UP_TO = 12  # questions shown without being asked for
_TOP = Qt.AlignmentFlag.AlignTop


class KitOffer(DoorPage):
    """`new_wanted` makes a town's workspace with it, `apply_wanted` takes it into `town`'s.

    With `news` the page says what would change there, before anything does; the code typed from
    the phone goes along with `apply_wanted`, "" where none is asked for.
    """

    new_wanted = Signal()
    apply_wanted = Signal(str)

    def __init__(
        self,
        kit: Kit,
        town: Path | None,
        news: KitNews | None = None,
        inside: Sequence[str] = (),
    ) -> None:
        super().__init__(
            tr("A kit from {name}").format(name=kit.name),
            tr("With it your report can be sealed so that only the prefecture opens it."),
        )
        self.code = QLineEdit()
        if town is not None:
            text = tr("The workspace that was open: {file}").format(file=town.name)
            self.body.addWidget(PlainLabel(text))
        alone = filter(None, [kit_words.mark_words(kit)])
        for warning in kit_words.warnings(news) if news else alone:
            self._warn(warning, "bad" if news and news.needs_code else "warn")
        if news is not None and news.needs_code:
            self._ask_for_code()
        self._show_facts(kit, news)
        if news is None:
            self._show_inside(inside)
        else:
            self._show_effects(news)
        self.body.addStretch()
        self._set_bar(town, news)

    def _ask_for_code(self) -> None:
        """What is typed has been heard: the page itself does not show the digits then."""
        self.code.setMaxLength(40)
        label = tr("The 20 digits that the prefecture reads to you on the phone")
        self.body.addWidget(FormField(label, self.code))

    def _warn(self, text: str, look: str) -> None:
        line = NoticeLine(closable=False)
        line.show_notice(text, look)
        self.body.addWidget(line)

    def _show_facts(self, kit: Kit, news: KitNews | None) -> None:
        """Deadline, contact and the others, each beside that of the kit held where it differs."""
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(1, 1)
        turns = kit_words.turns(news) if news else _facts(kit)
        rows = [(turn.what, _said(turn)) for turn in turns]
        if news is None or not news.needs_code:
            rows.append((tr("Number to compare on the phone"), kit.code))
        for number, (what, said) in enumerate(rows):
            grid.addWidget(PlainLabel(what, "note"), number, 0, _TOP)
            grid.addWidget(PlainLabel(said, "strong", selectable=True), number, 1)
        card.body.addLayout(grid)
        self.body.addWidget(card)

    def _show_inside(self, inside: Sequence[str]) -> None:
        if inside:
            card = Card()
            card.body.addWidget(PlainLabel(tr("What comes along"), "heading"))
            _add_lines(card, inside)
            self.body.addWidget(card)

    def _show_effects(self, news: KitNews) -> None:
        card = Card()
        card.body.addWidget(PlainLabel(tr("What would change"), "heading"))
        _add_lines(card, kit_words.effects(news))
        lines = [kit_words.question_words(each) for each in news.questions]
        self._fold(card, tr("Questions ({count})"), lines)
        self._fold(card, tr("Schemes ({count})"), [kit_words.scheme_words(s) for s in news.schemes])
        self.body.addWidget(card)

    def _fold(self, card: Card, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        fold = Fold(title.format(count=len(lines)), opened=len(lines) <= OPEN_UP_TO)
        for line in lines:
            fold.body.addWidget(PlainLabel(line))
        card.body.addWidget(fold)

    def _set_bar(self, town: Path | None, news: KitNews | None) -> None:
        from dxdesk.desks.taking_kits import SAME

        make = tr("Make a new workspace")
        if town is None or news is None:
            self.bar.set_primary(make)
            self.bar.forward.connect(self.new_wanted)
        elif news.standing == SAME:
            self.bar.set_primary(tr("Back to the work"))
            self.bar.forward.connect(self.bar.back)
        else:
            self.bar.set_primary(tr("Take it in"))
            self.bar.forward.connect(lambda: self.apply_wanted.emit(self.code.text().strip()))
            button = OutlineButton(make)
            button.clicked.connect(self.new_wanted)
            self.bar.set_extra([button])
        self.bar.set_back(True)
        self.setFocusProxy(self._first(news))

    def _first(self, news: KitNews | None) -> QWidget:
        return self.code if news is not None and news.needs_code else self.bar.primary


def _facts(kit: Kit) -> tuple[kit_words.Turn, ...]:
    due = wareki(kit.deadline) if kit.deadline else tr("not set")
    return (
        kit_words.Turn(tr("Deadline"), "", due),
        kit_words.Turn(tr("Municipalities"), "", kit_words.counted(kit)),
        kit_words.Turn(tr("Contact"), "", kit.contact or tr("not set")),
        kit_words.Turn(tr("Made on"), "", wareki(kit.made_on)),
    )


def _said(turn: kit_words.Turn) -> str:
    if not turn.changed:
        return turn.after
    return tr("{before} → {after}").format(before=turn.before, after=turn.after)


def _add_lines(card: Card, lines: Iterable[str]) -> None:
    for line in lines:
        card.body.addWidget(PlainLabel(f"・{line}"))
