"""The town's interview: home, a page of every kind, not knowing, what is wrong, finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from hashlib import sha256

from PySide6.QtWidgets import QApplication, QListView, QScrollArea, QWidget

from dxdesk.desks import attachments
from dxdesk.desks import municipality as work
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk
from tests.gallery.example import Example

PAGES = {
    "choice": "B06",
    "several": "B03",
    "ranked": "P02",
    "number": "A05",
    "number_and_day": "A02",
    "number_and_words": "F12",
    "day": "C03",
    "words": "P01",
    "form": "A04",
    "operations": "D01",
    "grid": "J07",
    "week": "B08",
    "rows": "P03",
    "people": "B02",
    "contracts": "J03",
    "municipality": "A01",
}
BEGUN = {"B06": "part", "B01": 1, "B04": "person", "C02": "made", "F01": "わからない:総務課 庶務係"}

Step = Callable[[MunicipalityDesk], None]


def _desk(made: Example, *, fresh: bool) -> MunicipalityDesk:
    path = made.practice_town() if fresh else made.town()
    database = opening.open_town(path)
    if fresh:
        work.save_together(database, BEGUN, made.now)
    return MunicipalityDesk(database, path, made.today, lambda: made.now)


def _frame(made: Example, step: Step, *, fresh: bool) -> QWidget:
    desk = _desk(made, fresh=fresh)
    step(desk)
    frame = desk.frame
    desk.setParent(frame)  # lives as long as its picture is drawn
    desk.is_closed = True
    desk.is_closed = True
    opening.close(desk.database)
    return frame


def _page(question_id: str) -> Step:
    return lambda desk: desk.asking.open_question(question_id)


def _not_knowing(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B10")
    desk.asking.unknown()
    desk.asking.question.unknown.press(1)


def _nothing_entered(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B10")
    desk.asking.forward()


def _unreadable(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A02")
    editor = desk.asking.question.editor
    assert editor is not None
    editor.show_value({"number": "たくさん"})
    desk.asking.forward()


def _files(desk: MunicipalityDesk) -> None:
    for name, travels in (("引継書（庁内ネットワーク）.pdf", True), ("機器の一覧.xlsx", False)):
        content = name.encode() * 9000
        brought = attachments.Brought(name, content, sha256(content).hexdigest())
        attachments.attach(desk.database, "B07", brought, desk.now(), travels=travels)
    desk.asking.open_question("B07")
    _scrolled_down(desk)


def _remarks_filled(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B10")
    screen = desk.asking.question
    screen.ways_out.remark.setChecked(True)
    screen.remarks.note.setText("総務課の規程集にも書いてある")
    screen.remarks.source.setText("情報化推進規程（令和5年4月）")
    screen.remarks.sure.setChecked(True)
    screen.remarks.day.line.setText("R8.10.31")
    _scrolled_down(desk)


def _scrolled_down(desk: MunicipalityDesk) -> None:
    """As a person sees it who has scrolled to the files beside the answer."""
    area, files = desk.frame.stack.currentWidget(), desk.asking.question.remarks.files
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, _most: area.ensureWidgetVisible(files, 0, 24))


def _contradiction(desk: MunicipalityDesk) -> None:
    work.save_together(desk.database, {"F13": "ban", "F12": {"number": 0}}, desk.now())
    desk.keep(work.interview_of(desk.database))
    desk.asking.open_question("H04")
    editor = desk.asking.question.editor
    assert editor is not None
    editor.press(1)
    desk.asking.forward()


def _contradiction_compared(desk: MunicipalityDesk) -> None:
    _contradiction(desk)
    [card] = desk.asking.question.clashes.cards
    card.fold.click()


def _contradiction_kept(desk: MunicipalityDesk) -> None:
    _contradiction(desk)
    [card] = desk.asking.question.clashes.cards
    card.ask_reason()
    card.reason.setText("広報係だけで、個人情報を入れずに試している")
    card.say.click()


def _contradictions_checked(desk: MunicipalityDesk) -> None:
    _contradiction_kept(desk)
    work.save_together(desk.database, {"G01": 3, "G02": "none"}, desk.now())
    desk.keep(work.interview_of(desk.database))
    desk.open("check")


def _several_faults(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("A03")
    editor = desk.asking.question.editor
    assert editor is not None
    editor.show_value({"regular": "たくさん", "annual": "12", "as_of": "R8.2.30"})
    desk.asking.forward()


def _half_said(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("D01")
    editor = desk.asking.question.editor
    assert editor is not None
    for number in (1, 1, 2, 3):
        editor.press(number)
        editor.grid._move(editor.grid._cells.row + 1, 1)  # type: ignore[attr-defined]
    desk.interview = work.save_migration(
        desk.database, desk.interview, "04", "later", date(2027, 10, 1), desk.now()
    )
    desk.asking.open_question("D01")


def _remarks(desk: MunicipalityDesk) -> None:
    desk.asking.open_question("B10")
    desk.asking.question.ways_out.remark.setChecked(True)


def _finding(desk: MunicipalityDesk) -> None:
    desk.asking.looking_up.find()
    desk.asking.looking_up.search.field.insert("バックアップ")
    desk.asking.looking_up.search.field.textEdited.emit("バックアップ")


def _explained(question_id: str, term: str = "") -> Step:
    """A question with all its folds open, one of its words asked for."""

    def step(desk: MunicipalityDesk) -> None:
        desk.asking.open_question(question_id)
        QApplication.processEvents()  # the help is built after the page
        if desk.asking.question.is_wide:
            desk.asking.looking_up.open_help()
        for fold in desk.asking.help.folds.values():
            fold.head.setChecked(True)
        if term:
            desk.asking.looking_up.open_term(term)

    return step


def _rules_found(desk: MunicipalityDesk) -> None:
    desk.interview = work.save_said(
        desk.database, desk.interview, "K01", {"value": "done"}, desk.now()
    )
    _explained("K02", "目視規制")(desk)


def _words(text: str) -> Step:
    def step(desk: MunicipalityDesk) -> None:
        desk.asking.looking_up.open_words(text)
        for view in desk.findChildren(QListView):  # all rows before the picture is taken
            view.setLayoutMode(QListView.LayoutMode.SinglePass)
            view.doItemsLayout()

    return step


FRESH: dict[str, Step] = {
    "home": lambda desk: desk.asking.open_home(),
    "untouched": _page("B10"),
    "not_knowing": _not_knowing,
    "nothing_entered": _nothing_entered,
    "unreadable": _unreadable,
    "remarks_filled": _remarks_filled,
    "files": _files,
    "contradiction": _contradiction,
    "contradiction_compared": _contradiction_compared,
    "contradiction_kept": _contradiction_kept,
    "contradictions_checked": _contradictions_checked,
    "several_faults": _several_faults,
    "operations_begun": _half_said,
    "remarks": _remarks,
    "finding": _finding,
    "explained_cio": _explained("B09", "CIO"),
    "explained_network": _explained("E01", "αモデル"),
    "explained_operations": _explained("D01", "標準準拠システム"),
    "explained_grid": _explained("J07", "GIS"),
    "explained_numbers": _rules_found,
    "explained_backup": _explained("F08", "バックアップ"),
    "word_list": _words(""),
    "word_list_found": _words("クラウド"),
}


def shots() -> Iterator[tuple[str, Callable[[Example], QWidget]]]:
    """Every state by name."""
    yield "interview_home_done", lambda made: _frame(made, FRESH["home"], fresh=False)
    for name, step in FRESH.items():
        yield f"interview_{name}", partial(_frame, step=step, fresh=True)
    for name, question_id in PAGES.items():
        yield f"interview_{name}", partial(_frame, step=_page(question_id), fresh=False)
