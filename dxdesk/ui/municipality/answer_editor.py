"""What every kind of question has in common on the page: something to enter an answer with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.ask.faults import Fault
from dxdesk.ui.parts.marks import Finder, TermLabel

Keys = list[tuple[str, str]]  # a key and what it does here


@dataclass(frozen=True, slots=True)
class FaultPlace:
    """Where a fault is marked: the words of the field, what has the focus, what is said there."""

    label: str  # "" where the page has one field only
    field: QWidget
    said: Callable[[], object]
    clear: Callable[[], None]


class AnswerEditor(QWidget):
    """Enters the answer of one question. Values have the shape of the question's kind.

    Nothing is chosen before somebody chooses. `changed` follows every change by hand, `entered`
    the Enter key.
    """

    changed = Signal()
    entered = Signal()
    term_opened = Signal(str)  # a marked word was clicked
    shows_fault = False  # whether the sentence of `show_fault` stands beside the field already

    def show_value(self, value: object | None) -> None:
        """Show an answer given before, or a draft of one; None clears."""
        raise NotImplementedError

    def raw(self) -> object | None:
        """What stands here now, for `saying.answer_from`; None where nothing was entered."""
        raise NotImplementedError

    def start(self) -> QWidget:
        """Where the focus goes when the page opens."""
        raise NotImplementedError

    def press(self, number: int) -> bool:
        """Take one of the keys 1–9; False where they mean nothing here."""
        return False

    def keys(self) -> Keys:
        """The keys that work here, for the status line."""
        return []

    def show_fault(self, sentence: str, fault: Fault) -> FaultPlace:
        """Mark the field the fault speaks of, or the first one."""
        return FaultPlace("", self.start(), self.raw, lambda: None)

    def mark_words(self, finder: Finder) -> None:
        """Mark the words that are explained, in the labels of the fields."""
        for label in self.findChildren(TermLabel):
            label.set_marks(finder(label.text()))

    def telling(self, *_said: object) -> None:
        """Something was changed by hand."""
        self.changed.emit()
