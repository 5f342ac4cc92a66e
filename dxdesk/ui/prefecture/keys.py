"""県の鍵: what is lost with it, copies of it, a new one, and the key of the security officer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.held_keys import KeyFacts, KeyStanding
from dxdesk.desks.key_words import copies_in_words, loss_in_words
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import FormField, NoticeLine, OutlineButton, PlainLabel
from dxdesk.ui.parts.flow import empty
from dxdesk.ui.prefecture.panels import Panel, Panels, Screen
from dxdesk.ui.theme import px
from dxdesk.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft


class PassphrasePanel(Panel):
    """A passphrase that was just made: it stays in sight until a person has written it down."""

    def __init__(self) -> None:
        super().__init__(tr("Passphrase"))
        self.digits = PlainLabel("", "strong", selectable=True)
        self.digits.setAccessibleName(tr("Passphrase"))
        self._file = PlainLabel("", "note", selectable=True)
        self.noted = OutlineButton(tr("I have written it down"), "check", small=True)
        self.noted.clicked.connect(self.forget)
        words = tr("It is shown this once. Write it down, and keep it apart from the file.")
        for widget in (self.digits, PlainLabel(words, "note"), self._file):
            self.inner.addWidget(widget)
        self.inner.addWidget(self.noted, 0, LEFT)
        self.hide()

    def show_passphrase(self, digits: str, said: str) -> None:
        """Show it, with what it opens."""
        self.digits.setText(digits)
        self._file.setText(said)
        self.show()
        self.noted.setFocus()

    def forget(self) -> None:
        """It is kept nowhere."""
        self.digits.setText("")
        self.hide()


class CurrentKeyPanel(Panel):
    """The key in use, its copies, and what happens when it is lost."""

    def __init__(self) -> None:
        super().__init__(tr("The key in use"))
        self._code = PlainLabel("", "strong", selectable=True)
        self._copies = QVBoxLayout()
        self.loss = NoticeLine(closable=False)
        self.passphrase = OutlineButton(tr("File with a passphrase"), "lock-outline", small=True)
        self.plain = OutlineButton(tr("File for the safe"), "key-outline", small=True)
        self.inner.addWidget(self._code)
        self.inner.addLayout(self._copies)
        self.inner.addWidget(self.loss)
        self.inner.addWidget(PlainLabel(tr("Other copies, beside the one on paper"), "strong"))
        self.inner.addWidget(self.passphrase, 0, LEFT)
        words = tr("25 digits are made and shown once. It takes half a gigabyte of memory.")
        self.inner.addWidget(PlainLabel(words, "note"))
        self.inner.addWidget(self.plain, 0, LEFT)
        words = tr("Whoever holds this key can read every report. Keep it locked away.")
        self.inner.addWidget(PlainLabel(words, "note"))
        self.inner.addStretch(1)

    def show_standing(self, standing: KeyStanding) -> None:
        """Show how things stand."""
        self._code.setText(tr("Code of the key: {code}").format(code=standing.current.code))
        _show_copies(self._copies, standing.current)
        kind = "info" if standing.copied else "warn"
        self.loss.show_notice("\n".join(loss_in_words(standing)), kind)


def _show_copies(lines: QVBoxLayout, key: KeyFacts) -> None:
    empty(lines)
    for words in copies_in_words(key):
        lines.addWidget(PlainLabel(words, "note"))


class ChangePanel(Panel):
    """A new key; and the older one, until it is put away for good."""

    put_away = Signal()
    passphrase_typed = Signal(Path, str)  # the locked copy, and what was typed

    def __init__(self) -> None:
        super().__init__(tr("Changing the key"))
        self._locked = Path()
        self.passphrase = QLineEdit()
        self._passphrase = FormField(tr("Passphrase (25 digits)"), self.passphrase)
        self._passphrase.hide()
        words = tr(
            "The old key goes on opening reports, and towns with the old kit take the new one "
            "without a call."
        )
        self._new_words = PlainLabel(words, "note")
        self.new = OutlineButton(tr("Make a new key"), "key-plus", small=True)
        self._older = PlainLabel("", "strong", selectable=True)
        self._copies = QVBoxLayout()
        self.away = OutlineButton(tr("Put the older key away"), "archive-outline", small=True)
        self.warning = NoticeLine(closable=False)
        self.really = OutlineButton(tr("Put it away now"), small=True)
        self.stay = OutlineButton(tr("Keep it"), small=True)
        self.back = OutlineButton(tr("Take a key that was put away back"), small=True)
        self.inner.addWidget(self._new_words)
        self.inner.addWidget(self.new, 0, LEFT)
        self.inner.addWidget(self._older)
        self.inner.addLayout(self._copies)
        self.inner.addWidget(self.away, 0, LEFT)
        self.inner.addWidget(self.warning)
        for button in (self.stay, self.really, self.back):
            self.inner.addWidget(button, 0, LEFT)
        self.inner.addWidget(self._passphrase)
        self.passphrase.returnPressed.connect(self._typed)
        self.away.clicked.connect(lambda: self._ask(True))
        self.stay.clicked.connect(lambda: self._ask(False))
        self.really.clicked.connect(self.put_away)
        self._ask(False)

    def ask_passphrase(self, locked: Path) -> None:
        """A locked copy was chosen: what opens it is typed here, and Enter takes it."""
        self._locked = locked
        self.passphrase.clear()
        self._passphrase.show()
        self.passphrase.setFocus()

    def _typed(self) -> None:
        typed = self.passphrase.text()
        self.passphrase.clear()
        self._passphrase.hide()
        if typed.strip():
            self.passphrase_typed.emit(self._locked, typed)

    def show_standing(self, standing: KeyStanding) -> None:
        """One key: a new one can be made. Two: the older one can be put away."""
        older = standing.older
        for widget in (self._new_words, self.new):
            widget.setVisible(older is None)
        self._older.setVisible(older is not None)
        self.back.setVisible(older is None)
        empty(self._copies)
        if older is not None:
            words = tr("Older key, opens reports only: {code}")
            self._older.setText(words.format(code=older.code))
            _show_copies(self._copies, older)
        self._ask(False)
        self.away.setVisible(older is not None)

    def _ask(self, asking: bool) -> None:
        """What can no longer be opened is said before, not after."""
        said = "\n".join(
            (
                tr("Files made with a kit from before the change can no longer be opened here."),
                tr("Reports already taken in stay readable here."),
                tr("Keep the copy of the old key: with it such files can be opened again."),
            )
        )
        self.warning.show_notice(said, "warn")
        for widget in (self.warning, self.really, self.stay):
            widget.setVisible(asking)
        self.away.setVisible(not asking)
        if asking:
            self.stay.setFocus()


class OfficerPanel(Panel):
    """The key of the officer who alone reads security answers."""

    def __init__(self) -> None:
        super().__init__(tr("Key of the security officer"))
        self._state = PlainLabel("", "note")
        self._code = PlainLabel("", "strong", selectable=True)
        self.make = OutlineButton(tr("Make the officer's key"), "shield-key-outline", small=True)
        words = tr(
            "With it, answers that tell where an office is weak are sealed once more. The private "
            "half leaves as a file for the officer; nothing of it stays here."
        )
        for widget in (PlainLabel(words, "note"), self._code, self._state):
            self.inner.addWidget(widget)
        self.inner.addWidget(self.make, 0, LEFT)

    def show_standing(self, standing: KeyStanding) -> None:
        """Whether there is one."""
        self._code.setVisible(bool(standing.officer))
        self._code.setText(tr("Code of the key: {code}").format(code=standing.officer))
        if standing.officer and standing.officer_since:
            day = wareki(standing.officer_since)
            words = tr("Made on {day}. It counts from the next kit on.").format(day=day)
        else:
            words = tr("There is none yet: security answers come with the rest of a report.")
        self._state.setText(words)


class KeysScreen(Screen):
    """The primary button makes the copy on paper."""

    keys = (("Ctrl+Enter", tr("primary button")), ("Esc", tr("back")))
    paper_wanted = Signal()
    passphrase_wanted = Signal()
    plain_wanted = Signal()
    new_wanted = Signal()
    away_wanted = Signal()
    back_wanted = Signal()
    officer_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Keys of the prefecture"))
        self.passphrase = PassphrasePanel()
        self.current_key, self.change = CurrentKeyPanel(), ChangePanel()
        self.officer = OfficerPanel()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for panel in (self.change, self.officer):
            column.addWidget(panel)
        column.addStretch(1)
        panels = Panels()
        panels.add(self.current_key, 1)
        panels.add(side, 1)
        self.content.addWidget(self.passphrase)
        self.content.addWidget(panels, 1)
        self.bar.set_primary(tr("Make the copy on paper"), "printer-outline")
        self.bar.set_back(True)
        self._wire()

    def _wire(self) -> None:
        self.bar.forward.connect(self.paper_wanted)
        self.bar.back.connect(self.leave_wanted)
        self.current_key.passphrase.clicked.connect(self.passphrase_wanted)
        self.current_key.plain.clicked.connect(self.plain_wanted)
        self.change.new.clicked.connect(self.new_wanted)
        self.change.put_away.connect(self.away_wanted)
        self.change.back.clicked.connect(self.back_wanted)
        self.officer.make.clicked.connect(self.officer_wanted)

    def show_standing(self, standing: KeyStanding) -> None:
        """Show how the prefecture stands with its keys."""
        self.heading.sentence.setText(tr("Copies, a new key, and the security officer"))
        for panel in (self.current_key, self.change, self.officer):
            panel.show_standing(standing)
