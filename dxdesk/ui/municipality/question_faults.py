"""What is wrong on a question's page: said, marked, and taken off once its field is mended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dxdesk.ask.faults import Fault, faults_in
from dxdesk.ask.questions import Question
from dxdesk.ask.unfit import (
    FIELD_MISSING,
    NUMBER_OUTSIDE,
    PART_ABOVE_WHOLE,
    SUM_WRONG,
    TEXT_CONTROL,
    TEXT_LONG,
    TEXT_OWN_FONT,
)
from dxdesk.errors import Refusal
from dxdesk.ui.municipality.answer_editor import AnswerEditor, FaultPlace
from dxdesk.ui.municipality.question_remarks import Remarks
from dxdesk.ui.municipality.question_ways_out import FaultLine, FaultSummary
from dxdesk.words import tr


def sentence_of(fault: Fault) -> str:
    """What is wrong, and what to do."""
    before, _, after = fault.said.partition(" → ")
    if fault.reason == NUMBER_OUTSIDE:
        return tr("“{number}” is outside the range. Write a number from {range}.").format(
            number=before, range=after.replace("–", tr(" to "))
        )
    if fault.reason == SUM_WRONG:
        return tr("The numbers add up to {sum}. Make them {whole} together.").format(
            sum=before, whole=after
        )
    if fault.reason == TEXT_LONG:
        return tr("The text has {count} characters. Shorten it to 2,000 at most.").format(
            count=f"{int(fault.said):,}"
        )
    if fault.reason == FIELD_MISSING:
        return tr("This is still empty. Fill it in, or choose “Do not know”.")
    if fault.reason == PART_ABOVE_WHOLE:
        return tr("A part is larger than the whole ({numbers}). Check both numbers.").format(
            numbers=fault.said
        )
    if fault.reason in (TEXT_CONTROL, TEXT_OWN_FONT):
        return f"{tr(fault.reason)} ({fault.said})"
    return tr(fault.reason)


def faults_told(
    question: Question, refusal: Refusal, said: object, today: date | None
) -> tuple[Fault, ...]:
    """Everything wrong with what was said, or at least what the refusal speaks of."""
    faults = faults_in(question, said, today) if said is not None else ()
    told = Fault(str(refusal.values["reason"]), str(refusal.values["said"]))
    return faults or (told,)


class PageFaults:
    """The faults shown on one page, each with its place."""

    def __init__(self, summary: FaultSummary, line: FaultLine) -> None:
        self._summary, self._line = summary, line
        self._shown: list[tuple[str, FaultPlace, object]] = []  # with what stood there
        self._line_too = False

    def show(self, faults: Sequence[Fault], editor: AnswerEditor, remarks: Remarks) -> FaultPlace:
        """Mark every fault; returns the place of the first."""
        self.clear()
        self._line_too = not editor.shows_fault
        for fault in faults:
            sentence = sentence_of(fault)
            own = remarks if remarks.has(fault.part) and fault.row is None else editor
            place = own.show_fault(sentence, fault)
            words = tr("{field}: {fault}").format(field=place.label, fault=sentence)
            self._shown.append((words if place.label else sentence, place, place.said()))
        self._say()
        return self._shown[0][1]

    def look_again(self) -> None:
        """After a change by hand: what was mended is told no longer, the rest stays."""
        left = []
        for words, place, said in self._shown:
            if place.field.isHidden() or place.said() != said:
                place.clear()
            else:
                left.append((words, place, said))
        if len(left) != len(self._shown):
            self._shown = left
            self._say()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        for _, place, _ in self._shown:
            place.clear()
        self.forget()

    def forget(self) -> None:
        """The page shows another question now."""
        self._shown = []
        self._say()

    def _say(self) -> None:
        self._summary.show_faults([(words, place.field) for words, place, _ in self._shown])
        words = "\n".join(words for words, _, _ in self._shown) if self._line_too else ""
        self._line.show_fault(words)
