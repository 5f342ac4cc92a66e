"""Needs in the town's order: one is open at a time, one form at a time says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.findings import Findings, NeedLine
from dxdesk.ui.municipality.results_need import NeedItem
from dxdesk.ui.municipality.results_resting import RestingCard
from dxdesk.ui.municipality.results_rewording import another_form, reword_form
from dxdesk.ui.municipality.results_wish import WishForm, add_form, drop_form, rank_form
from dxdesk.ui.parts import TextButton, spread
from dxdesk.ui.theme import px
from dxdesk.words import tr

SHOWN_AT_FIRST = 6


class NeedsList(QWidget):
    """All needs; the last ones are behind a button."""

    question_chosen = Signal(str)
    wished = Signal(object)  # Wish
    refused = Signal(str)  # why no form is opened

    def __init__(self) -> None:
        super().__init__()
        self.items: list[NeedItem] = []
        self.form: WishForm | None = None
        self._found: Findings | None = None
        self._opened, self._all = "", False  # what stays as it was when needs are shown anew
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.more = TextButton("", "chevron-down")
        self.another = TextButton(tr("Ask for something else too"), "plus")
        self.resting = RestingCard()
        self._foot = QWidget()
        self._foot.setLayout(spread(self.more, self.another))
        self._column.addWidget(self._foot)
        self._column.addWidget(self.resting)
        self.more.clicked.connect(self._show_all)
        self.another.clicked.connect(self._ask_for_another)
        self.resting.wished.connect(self.wished)

    def show_findings(self, found: Findings) -> None:
        """Show all needs; the one that was open stays open, else the first."""
        self._found = found
        self.close_form()
        for item in self.items:
            item.hide()
            item.deleteLater()
        self.items = [self._item(need) for need in found.needs]
        for place, item in enumerate(self.items):
            self._column.insertWidget(place, item)
            item.setVisible(self._all or place < SHOWN_AT_FIRST)
        hidden = 0 if self._all else len(self.items) - SHOWN_AT_FIRST
        self.more.setText(tr("{count} more").format(count=hidden))
        self.more.setVisible(hidden > 0)
        self.resting.show_resting(found.resting)
        opened = self.item_of(self._opened) or (self.items[0] if self.items else None)
        if opened is not None:
            opened.show()
            opened.head.setChecked(True)

    def item_of(self, code: str) -> NeedItem | None:
        """The item of a need that is listed."""
        return next((each for each in self.items if each.need.words.code == code), None)

    def answer_button(self, question: str) -> QWidget | None:
        """The button that leads to an answer, in the need that is open."""
        item = self.item_of(self._opened)
        return item.answers.get(question) if item is not None else None

    def _item(self, need: NeedLine) -> NeedItem:
        item = NeedItem(need)
        item.opened.connect(self._close_others)
        item.question_chosen.connect(self.question_chosen)
        item.wished.connect(self.wished)
        item.head.moved.connect(lambda way: self._move(item, way))
        item.form_wished.connect(lambda deed: self._open_form(item, deed))
        return item

    def _close_others(self, opened: NeedItem) -> None:
        self._opened = opened.need.words.code
        for item in self.items:
            if item is not opened:
                item.head.setChecked(False)

    def _move(self, item: NeedItem, way: int) -> None:
        place = self.items.index(item) + way
        if 0 <= place < len(self.items) and not self.items[place].isHidden():
            self.items[place].head.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        self._all = True
        for item in self.items:
            item.show()
        self.more.hide()
        self.items[SHOWN_AT_FIRST].head.setFocus(Qt.FocusReason.TabFocusReason)

    # what is to be done

    def _open_form(self, item: NeedItem, deed: str) -> None:
        form = self._form(item.need, deed)
        if form is not None:
            self._place(form, item.body, 1)  # between its line and what is unfolded

    def _form(self, need: NeedLine, deed: str) -> WishForm | None:
        found, request = self._found, need.request
        code, title = need.words.code, need.words.title
        if found is None:
            return None
        if request is None:
            return add_form(code, title) if deed == "add" and self._has_room(found) else None
        if deed == "drop":
            return drop_form(code, title)
        if deed == "edit":
            return reword_form(need, request)
        after = request.rank + {"up": -1, "down": 1}.get(deed, 0)
        if deed == "add" or not 1 <= after <= found.asked:
            return None
        return rank_form(code, title, request.rank, after)

    def _has_room(self, found: Findings) -> bool:
        if found.asked < found.most:
            return True
        said = tr("No more than {most} requests can be made at once. Take one out first.")
        self.refused.emit(said.format(most=found.most))
        return False

    def _ask_for_another(self) -> None:
        if self._found is not None and self._has_room(self._found):
            place = self._column.indexOf(self._foot) + 1
            self._place(another_form(self._found), self._column, place)

    def _place(self, form: WishForm, column: QVBoxLayout, place: int) -> None:
        self.close_form()
        self.form = form
        form.wished.connect(self.wished)
        form.closed.connect(self._put_away)
        column.insertWidget(place, form)
        form.show()
        form.take_focus()

    def _put_away(self) -> None:
        self.close_form()
        item = self.item_of(self._opened)
        (item.head if item is not None else self.another).setFocus(Qt.FocusReason.TabFocusReason)

    def close_form(self) -> None:
        """Put the form away."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
