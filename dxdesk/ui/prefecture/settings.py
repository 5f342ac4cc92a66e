"""設定: the kit for the municipalities, the key for the archive, and the look of the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.held_keys import KeyStanding
from dxdesk.desks.key_words import copies_in_words, loss_in_words
from dxdesk.desks.overview import Picture
from dxdesk.exchange.kits import Kit
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import (
    CheckBox,
    DayField,
    FormField,
    NoticeLine,
    OutlineButton,
    PlainLabel,
    Segments,
)
from dxdesk.ui.prefecture.kit_contents import KitContents
from dxdesk.ui.prefecture.panels import Panel, Panels, Screen
from dxdesk.ui.theme import current, px
from dxdesk.words import tr

TEXT_SIZES = (100, 125, 150, 200)
LONGEST_CONTACT = 120


class KitPanel(Panel):
    """What the kit says, and the one given out last."""

    def __init__(self) -> None:
        super().__init__(tr("Kit for the municipalities"))
        self.deadline = DayField(tr("Deadline"))
        self.contact = QLineEdit()
        self.contact.setMaxLength(LONGEST_CONTACT)
        self._day = FormField(
            tr("Deadline"), self.deadline, tr("The day on which the reports are due.")
        )
        self.inner.addWidget(
            PlainLabel(
                tr("Municipalities need the kit to make a report that only you can read."), "note"
            )
        )
        self.inner.addWidget(self._day)
        self.inner.addWidget(
            FormField(tr("Contact"), self.contact, tr("Whom a municipality may call."))
        )
        self.no_officer = CheckBox(tr("There is no security officer"))
        self.no_officer.setToolTip(
            tr("This workspace was made anew without a kit. Say so before the next kit.")
        )
        self.no_officer.hide()
        self.inner.addWidget(self.no_officer)
        self.given = PlainLabel("", "note")
        self.code = PlainLabel("", "strong", selectable=True)
        self.inner.addWidget(self.given)
        self.inner.addWidget(self.code)
        self.inner.addStretch(1)

    def show_kit(self, kit: Kit | None, suggested: date) -> None:
        """Show the kit given out last; what is being typed stays."""
        if not self.deadline.line.text():
            self.deadline.set_day(kit.deadline if kit and kit.deadline else suggested)
        if kit is None:
            self.given.setText(tr("No kit has been made yet."))
            return
        if not self.contact.text():
            self.contact.setText(kit.contact)
        self.given.setText(
            tr("Last made on {day} for {count} municipalities.").format(
                day=wareki(kit.made_on), count=len(kit.municipalities)
            )
        )
        self.code.setText(tr("Code to read out over the phone: {code}").format(code=kit.code))

    def deadline_meant(self, today: date) -> date | None:
        """The day typed, or None after saying what is wrong with it."""
        day = self.deadline.day()
        wrong = ""
        if day is None:
            wrong = tr("Write a day, such as R8.12.18.")
        elif day < today:
            wrong = tr("This day has passed. Write a day from today on.")
        self._day.show_error(wrong)
        if wrong:
            self.deadline.setFocus()
        return None if wrong else day


class KeyPanel(Panel):
    """Whether the key is safe, and the way to its page."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Keys of the prefecture"))
        self.standing = NoticeLine(closable=False)
        self.open = OutlineButton(tr("Copies and keys"), "key-outline", small=True)
        self.open.clicked.connect(self.wanted)
        self.inner.addWidget(self.standing)
        self.inner.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_standing(self, standing: KeyStanding | None) -> None:
        """Say what would be lost, or when copies were made."""
        if standing is None:
            return
        words = copies_in_words(standing.current) if standing.copied else loss_in_words(standing)
        self.standing.show_notice("\n".join(words), "info" if standing.copied else "warn")


class LookPanel(Panel):
    """Light or dark, and how large the letters are."""

    wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(tr("Look"))
        self.themes = Segments((("light", tr("Light")), ("dark", tr("Dark"))))
        self.sizes = Segments([(str(size), f"{size}%") for size in TEXT_SIZES])
        self.themes.set_current(current().name)
        if current().text_percent in TEXT_SIZES:
            self.sizes.set_current(str(current().text_percent))
        for words, choice in ((tr("Colours"), self.themes), (tr("Size of the text"), self.sizes)):
            choice.setAccessibleName(words)
            self.inner.addWidget(PlainLabel(words, "strong"))
            self.inner.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.themes.chosen.connect(lambda name: self.wanted.emit(name, current().text_percent))
        self.sizes.chosen.connect(lambda size: self.wanted.emit(current().name, int(size)))


class SettingsScreen(Screen):
    """The primary button makes the kit."""

    keys = (("Ctrl+Enter", tr("primary button")),)
    kit_wanted = Signal()
    key_wanted = Signal()
    look_wanted = Signal(str, int)
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Settings"))
        self.kit, self.key, self.look = KitPanel(), KeyPanel(), LookPanel()
        self.contents = KitContents()
        self._file = PlainLabel("", "note", selectable=True)
        self.leave = OutlineButton(tr("Open another file"), "folder-open-outline", small=True)
        work = Panel(tr("This workspace"))
        work.inner.addWidget(self._file)
        work.inner.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for panel in (self.key, self.look, work):
            column.addWidget(panel)
        column.addStretch(1)
        kit_column = QWidget()
        left = QVBoxLayout(kit_column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(12))
        for panel in (self.kit, self.contents):
            left.addWidget(panel)
        left.addStretch(1)
        panels = Panels()
        panels.add(kit_column, 1)
        panels.add(side, 1)
        self.content.addWidget(panels, 1)
        self.bar.set_primary(tr("Make the kit"), "package-variant-closed")
        self.bar.forward.connect(self.kit_wanted)
        self.key.wanted.connect(self.key_wanted)
        self.look.wanted.connect(self.look_wanted)
        self.leave.clicked.connect(self.leave_wanted)

    def first_focus(self) -> QWidget:
        return self.kit.deadline.line

    def show_workspace(self, path: Path) -> None:
        """Say where the open file lies."""
        self._file.setText(str(path))

    def show_picture(self, picture: Picture, suggested: date) -> None:
        """Show the kit; `suggested` is the deadline of a first kit."""
        self.kit.show_kit(picture.kit, suggested)
        self.kit.no_officer.setVisible(picture.officer_unsaid)
        self.contents.show_next(picture.next_kit)
        self.key.show_standing(picture.keys)
        self.heading.sentence.setText(tr("Kit, key and look of the window"))
