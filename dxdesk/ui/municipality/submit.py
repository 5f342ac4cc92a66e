"""The page 提出: check, make the report file, see the receipt, note when it was handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.leaving import Approval
from dxdesk.desks.submission import Submission
from dxdesk.ui.municipality.sheet import Sheet, side_by_side
from dxdesk.ui.municipality.submit_changes import ChangesCard
from dxdesk.ui.municipality.submit_items import ItemsCard
from dxdesk.ui.municipality.submit_receipt import ReceiptCard
from dxdesk.ui.municipality.submit_steps import CheckList, StepsCard
from dxdesk.ui.municipality.three_steps import steps_of
from dxdesk.ui.parts import Card, DayField, FormField, NoticeLine, OutlineButton
from dxdesk.ui.parts.drive_list import DriveList
from dxdesk.ui.parts.drives import Drive
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ApprovalCard(Card):
    """The line of approval in the office's own words, and its day."""

    kept = Signal(object)  # Approval

    def __init__(self) -> None:
        super().__init__(padding=(24, 14))
        self.route, self.day = QLineEdit(), DayField(tr("Day of approval"))
        self._day_field = FormField(tr("Day of approval"), self.day)
        self.keep = OutlineButton(tr("Keep"), "check", small=True)
        self.keep.clicked.connect(self._keep)
        example = tr("e.g. section head → director")
        self.body.addWidget(FormField(tr("Who approved"), self.route, example))
        self.body.addWidget(self._day_field)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_approval(self, noted: Approval) -> None:
        """Fill the fields."""
        self.route.setText(noted.route)
        self.day.set_day(noted.on)

    def _keep(self) -> None:
        fault = "" if self.day.understood() else tr("Write the day such as 2026-11-26.")
        self._day_field.show_error(fault)
        if not fault:
            self.kept.emit(Approval(self.route.text().strip(), self.day.day()))


class SubmitScreen(Sheet):
    """The primary button follows the state; `primary_changed` says its words."""

    write_requested = Signal(Path)
    copy_requested = Signal(Path)
    handed = Signal(object)  # date
    approval_kept = Signal(object)  # Approval
    withheld_changed = Signal(object)  # frozenset of question ids
    openly_changed = Signal(object)  # frozenset of needs
    kit_chosen = Signal(Path)
    drives_requested = Signal()
    question_chosen = Signal(str)
    questions_requested = Signal()
    waiting_requested = Signal()
    reply_requested = Signal()
    finished = Signal()
    slip_requested = Signal()
    ledger_requested = Signal()
    primary_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Sending"), tr("The answers are being looked through."))
        self._now: Submission | None = None
        self._today = date.min
        self._titles: Mapping[str, str] = {}
        self.notice, self.steps = NoticeLine(), StepsCard()
        self.checks, self.approval = CheckList(), ApprovalCard()
        self.drives = DriveList(tr("2  Choose where to put it"))
        self.receipt, self.items = ReceiptCard(), ItemsCard()
        self.changes = ChangesCard()
        self.parts = QWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        row = side_by_side(self.parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, parts, share in (
            (self._left, (self.checks, self.approval), 51),
            (self._right, (self.drives, self.receipt), 49),
        ):
            column.setSpacing(px(16))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            row.addLayout(column, share)
        for widget in (self.notice, self.steps, self.changes, self.parts, self.items):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for hidden in (self.steps, self.parts, self.items, self.approval, self.receipt):
            hidden.hide()

    def _wire(self) -> None:
        self.checks.wished.connect(self._follow_link)
        self.approval.kept.connect(self._keep_approval)
        self.drives.refresh_requested.connect(self.drives_requested)
        self.drives.chosen.connect(lambda _: self._offer_copy())
        self.receipt.copy_requested.connect(self._copy)
        self.receipt.handed.connect(self.handed)
        self.receipt.slip_requested.connect(self.slip_requested)
        self.receipt.ledger_requested.connect(self.ledger_requested)
        self.items.withheld_changed.connect(self.withheld_changed)
        self.items.sealing.openly_changed.connect(self.openly_changed)
        self.items.closed.connect(self.close_items)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Titles of the sections by code, for the items."""
        self._titles = titles

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Show the sticks plugged in now."""
        self.drives.show_drives(drives)
        self._offer_copy()

    def show_submission(self, now: Submission, today: date) -> None:
        """Show where sending stands."""
        self._now, self._today = now, today
        written = now.receipt is not None and now.receipt.up_to_date
        self.say(_line(now, written=written))
        self.steps.show_steps(steps_of(now.standing, today))
        self.checks.show_submission(now)
        self.approval.show_approval(now.approval)
        self.receipt.show_submission(now)
        self.receipt.setVisible(now.receipt is not None)
        column = self._right if now.receipt is None else self._left
        column.insertWidget(column.count() - 1, self.drives)
        if now.standing.handed_on is not None:
            self.receipt.asking.hide()
        self.drives.show_written(now.receipt.folder if written and now.receipt else None)
        self.items.show_items(now.items, self._titles, now.sealing)
        self.changes.show_submission(now)
        self.steps.show()
        self.parts.setVisible(self.items.isHidden())
        self._offer_copy()
        self.primary_changed.emit(self.forward_text())

    def _written(self) -> bool:
        receipt = self._now.receipt if self._now else None
        return receipt is not None and receipt.up_to_date

    def forward_text(self) -> str:
        """The words of the primary button now."""
        if not self.items.isHidden():
            return tr("Back to sending")
        if not self._written():
            return tr("Make the report file")
        if self._now is not None and self._now.standing.handed_on is None:
            return tr("Write the day of handing over")
        return tr("To the first page")

    def go_forward(self) -> None:
        """What the primary button does now."""
        if not self.items.isHidden():
            self.close_items()
        elif not self._written():
            self._write()
        elif self._now is not None and self._now.standing.handed_on is None:
            self._ask_or_keep_day()
        else:
            self.finished.emit()

    def _write(self) -> None:
        folder = self.drives.chosen_folder
        if folder is None:
            self.notice.show_notice(tr("Choose the USB stick or the folder first."), "warn")
            self.drives.folder.setFocus()
            return
        self.notice.hide()
        self.write_requested.emit(folder)

    def _ask_or_keep_day(self) -> None:
        if self.receipt.asking.isHidden():
            self.receipt.ask_day(self._today)
        else:
            self.receipt.say_handed()

    def _copy(self) -> None:
        if self.drives.chosen_folder is not None:
            self.copy_requested.emit(self.drives.chosen_folder)

    def _offer_copy(self) -> None:
        receipt, folder = (self._now.receipt if self._now else None), self.drives.chosen_folder
        other = receipt is not None and folder is not None and folder != receipt.folder
        self.receipt.offer_copy(self._written() and other)

    def _follow_link(self, key: str) -> None:
        links = {
            "questions": self.questions_requested.emit,
            "waiting": self.waiting_requested.emit,
            "reply": self.reply_requested.emit,
            "kit": self._choose_kit,
            "person": self._see_person,
            "items": self.show_items,
            "approval": self._open_approval,
        }
        links[key]()

    def _see_person(self) -> None:
        if self._now is not None and self._now.warnings:
            self.question_chosen.emit(self._now.warnings[0][0])

    def _open_approval(self) -> None:
        self.approval.show()
        self.approval.route.setFocus()

    def _keep_approval(self, noted: Approval) -> None:
        self.approval.hide()
        self.approval_kept.emit(noted)

    def _choose_kit(self) -> None:
        kits = tr("Kit (*.dxkit)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Read the kit"), "", kits)
        if chosen:
            self.kit_chosen.emit(Path(chosen))

    def show_items(self) -> None:
        """Show what leaves, answer by answer."""
        self.parts.hide()
        self.items.show()
        self.items.close_button.setFocus()
        self.primary_changed.emit(self.forward_text())

    def close_items(self) -> None:
        """Back to the page."""
        self.items.hide()
        self.parts.setVisible(self._now is not None)
        self.checks.links["items"].setFocus()
        self.primary_changed.emit(self.forward_text())

    def say_done(self, text: str) -> None:
        """Say what was done."""
        self.notice.show_notice(text, "good")

    def say_refused(self, text: str) -> None:
        """Say in place why something was not done."""
        self.notice.show_notice(text, "bad")

    @staticmethod
    def keys() -> tuple[tuple[str, str], ...]:
        """The keys that work here, for the status line."""
        return (("Tab", tr("next")), ("Enter", tr("press")))


def _line(now: Submission, *, written: bool) -> str:
    if now.must_follow and now.standing.hands is not None and not written:
        said = tr(
            "The answers have changed since edition {edition} was handed over. "
            "Make edition {next} and hand it over."
        )
        return said.format(edition=now.standing.hands[0], next=now.standing.next_edition)
    if written and now.standing.handed_on is None:
        return tr("What is left is to hand the stick over.")
    if written:
        return tr("The report has been handed over.")
    if now.receipt is not None:
        return tr("The answers have changed since the last report file. Make it anew.")
    return tr("Check, choose a stick, and make the report file.")
