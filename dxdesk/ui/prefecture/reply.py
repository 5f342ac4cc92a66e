"""返事: to whom, what is in it, and where the sealed file goes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.desks.decisions import TOWN
from dxdesk.desks.overview import Picture
from dxdesk.desks.reply_composing import compose, material_in
from dxdesk.desks.replying import Written
from dxdesk.errors import Refusal
from dxdesk.report.review import SETTLED
from dxdesk.ui.prefecture.panels import Panels, Screen
from dxdesk.ui.prefecture.reply_form import ASK, EVERYBODY, SETTLE, WAITING, ReplyForm, to_be_told
from dxdesk.ui.prefecture.reply_preview import ReplyPreview
from dxdesk.words import sentence, tr


class ReplyScreen(Screen):
    """The primary button asks where the file goes, then writes it."""

    keys = (("Ctrl+Enter", tr("primary button")), ("Esc", tr("back")))
    write_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Reply"))
        self.form, self.preview = ReplyForm(), ReplyPreview()
        self._picture: Picture | None = None
        self._written = False
        panels = Panels()
        panels.add(self.form, width=440)
        panels.add(self.preview, 1)
        self.content.addWidget(panels, 1)
        self.heading.sentence.setText(
            tr("Only the municipality can read the file. It is handed over on a stick.")
        )
        self.bar.set_primary(tr("Write the reply file"), "email-lock-outline")
        self.bar.forward.connect(self.write_wanted)
        self.form.changed.connect(self._look)
        self.preview.town_wanted.connect(lambda: self.place_wanted.emit(TOWN, self.towns()[0]))

    def first_focus(self) -> QWidget:
        return self.form.to

    def show_picture(self, picture: Picture, suggested: date) -> None:
        """Show whom one can write to; `suggested` is a first day to answer by."""
        self._picture = picture
        self.form.show_towns(picture, suggested)
        if not self._written:
            self._look()
        self._written = False

    def choose(self, code: str) -> None:
        """Write to this municipality, or to all that are to be told something ("")."""
        self.form.choose(code)
        state = self._picture.state(code) if self._picture and code else None
        self.form.set_outcome(SETTLE if state and state.review.state == SETTLED else ASK)
        self._look()

    def towns(self) -> tuple[str, ...]:
        """The codes of those to be written to."""
        arrived = self._picture.arrived if self._picture else ()
        code = self.form.to.currentData() or WAITING
        if code == WAITING:
            return tuple(each.town.code for each in arrived if to_be_told(each))
        return tuple(each.town.code for each in arrived if code in (EVERYBODY, each.town.code))

    def is_ready(self, today: date) -> bool:
        """Whether all that is written can be sent, after saying what is wrong."""
        return bool(self.towns()) and not self.form.faults(today)

    def show_written(self, rows: list[Written]) -> None:
        """What became of each reply; it stays until something else is chosen."""
        self._written = True
        self.preview.show_written(rows)

    def _look(self) -> None:
        """Show what would be written now."""
        picture, towns = self._picture, self.towns()
        if picture is None:
            return
        if self.form.to.currentData() in (WAITING, EVERYBODY) or not towns:
            self.preview.show_towns([picture.state(code) for code in towns])
            return
        state = picture.state(towns[0])
        assert state.latest is not None  # only those whose report is here are offered
        held, wish = state.latest.in_force, self.form.wish()
        try:
            reply = compose(material_in(picture), held, state.review, wish, picture.today)
        except Refusal as refusal:
            self.preview.show_refusal(state.town.name, sentence(refusal))
        else:
            self.preview.show_reply(reply)
