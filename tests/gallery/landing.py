"""The prefecture's reply at the town's desk: as it comes, taken in, landed on, at home, sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.interview import Interview
from dxdesk.desks import municipality as work
from dxdesk.desks import reply_taking, town_replies
from dxdesk.exchange.reports import report_from
from dxdesk.report.reply import Remark, Reply
from dxdesk.store import opening, sent
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.newest import Newest
from tests.desks.reply_letters import beside_similar, decided, remark, reply_to, sealed
from tests.gallery.editions import _scroll
from tests.gallery.example import Example
from tests.gallery.ledgers import _STICKS, _wait

if TYPE_CHECKING:
    from sqlite_utils import Database

DAY = date(2026, 12, 2)
NOW = datetime(2026, 12, 2, 10, 42)
SAID = {
    "B01": "応援の職員も数えていませんか。名簿の人数と合わせてください。",
    "J05": "見積もりを2社以上から取る決まりにできませんか。",
    "B06": "代わりのかたの名前を、補足に書いていただけますか。",
}


@dataclass
class Came:
    """A town to which a reply came."""

    example: Example
    path: Path = field(init=False)
    desk: MunicipalityDesk = field(init=False)

    def __post_init__(self) -> None:
        self.path = self.example.town()

    def letter(self, number: int = 1, *, questions: tuple[str, ...] = tuple(SAID)) -> bytes:
        """A reply about the town's report, sealed."""
        with self._workspace() as db:
            written = sent.sent(db)[0]
            report = report_from(written.payload_text)
            remarks: list[Remark] = [
                remark(report, each, "improve" if each == "J05" else "correct", SAID[each])
                for each in questions
            ]
            remarks += [remark(report, each, "fine", " ") for each in ("C01", "F01", "H01")]
            reply: Reply = reply_to(
                written,
                number=number,
                remarks=remarks,
                decisions=decided(written),
                message="お忙しいなか、ありがとうございます。12月の会議で全体の計画を決めます。",
                **beside_similar(report),
            )
            return sealed(db, self.example.folder, reply)

    def _workspace(self) -> AbstractContextManager[Database]:
        """The desk's own, where it is open already."""
        if hasattr(self, "desk"):
            return nullcontext(self.desk.database)
        return opening.held(opening.open_town(self.path))

    def take(self, data: bytes) -> None:
        """Take it in before the desk is opened."""
        with opening.held(opening.open_town(self.path)) as db:
            reply_taking.take_file(db, data, NOW)

    def open(self) -> MunicipalityDesk:
        """The desk, with what it looks for found."""
        db = self.example.open_town(self.path)
        self.desk = MunicipalityDesk(db, self.path, DAY, lambda: NOW)
        self.desk.frame.setProperty("desk", self.desk)
        self.wait()
        return self.desk

    def wait(self) -> None:
        """Until what is done beside the window has ended."""
        while any(each.task.running for each in self.desk.findChildren(Newest)):
            QApplication.processEvents()


def _arriving(example: Example) -> QWidget:
    came = Came(example)
    file = example.scratch() / "393011_reply-01.dxreply"
    file.write_bytes(came.letter())
    desk = came.open()
    desk.take_reply(file)
    came.wait()
    return desk.frame


def _taken(example: Example, step: Callable[[Came], None]) -> QWidget:
    came = Came(example)
    came.take(came.letter())
    came.open()
    step(came)
    came.wait()
    return came.desk.frame


def _list_half_done(came: Came) -> None:
    desk = came.desk
    work.save_together(desk.database, {"B01": 1}, NOW)
    desk.keep(work.interview_of(desk.database))
    town_replies.explain(desk.database, "J05", "例規で1社と決めています。", NOW)
    desk.replying.refresh()
    desk.open("reply")


def _second(came: Came) -> None:
    came.desk.replying.bring(_file(came, came.letter(2, questions=("B06",))))
    came.wait()
    came.desk.replying.take()
    came.desk.open("reply")


def _older(came: Came) -> None:
    _second(came)
    came.wait()
    came.desk.replying.show_other(1)


def _file(came: Came, data: bytes) -> Path:
    file = came.example.scratch() / "393011_reply-02.dxreply"
    file.write_bytes(data)
    return file


def _refused(came: Came) -> None:
    came.desk.replying.bring(_file(came, came.letter(2)[:-9]))


def _landed(came: Came) -> None:
    came.desk.replying.go_forward()


def _staying(came: Came) -> None:
    came.desk.replying.go_forward()
    came.desk.replying.asked.ask_reason()


def hiding(interview: Interview) -> tuple[str, str, str]:
    """A question that is asked now, the one that decides about it, and an answer that hides it."""
    for question in interview.visible():
        for each in (each for several in question.shown_when for each in several):
            for choice in interview.question_set.by_id[each.question].choices:
                said = Answer(each.question, AnswerState.ANSWERED, choice.code)
                if not interview.with_answer(said).asks(question.id):
                    return question.id, each.question, choice.code
    raise LookupError("no question hides another one")


def _hidden(example: Example, *, landed: bool = False) -> QWidget:
    """The question asked about is not asked any more: the one that decides it is opened."""
    came = Came(example)
    with opening.held(opening.open_town(came.path)) as db:
        question, decides, answer = hiding(work.interview_of(db))
        written = sent.sent(db)[0]
        reply = reply_to(written, remarks=[question])
        reply_taking.take_file(db, sealed(db, example.folder, reply), NOW)
        work.save_together(db, {decides: answer}, NOW)
        reply = reply_to(written, number=2, remarks=[replace(reply.remarks[0], said="もう一度。")])
        reply_taking.take_file(db, sealed(db, example.folder, reply), NOW)
    desk = came.open()
    desk.open("reply")
    if landed:
        desk.replying.go_forward()
    came.wait()
    return desk.frame


def _foot(came: Came) -> None:
    """The list scrolled down, to similar towns."""
    came.desk.open("reply")
    QTimer.singleShot(0, lambda: _scroll(came.desk))


def _submit(came: Came) -> None:
    _list_half_done(came)
    came.desk.open("submit")
    came.desk.handing_over.submit.show_drives(_STICKS)
    _wait(came.desk)
    came.desk.handing_over.submit.show_drives(_STICKS)


STEPS: dict[str, Callable[[Came], None]] = {
    "home": lambda came: came.desk.open("home"),
    "list": lambda came: came.desk.open("reply"),
    "list_foot": _foot,
    "list_half_done": _list_half_done,
    "second": _second,
    "older": _older,
    "refused": _refused,
    "question": _landed,
    "staying": _staying,
    "submit": _submit,
}


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every state by name."""
    yield "reply_arriving", _arriving
    yield "reply_hidden", _hidden
    yield "reply_hidden_question", partial(_hidden, landed=True)
    for name, step in STEPS.items():
        yield f"reply_{name}", partial(_taken, step=step)
