"""The forms with fields of their own: rewording a request, and asking for something else."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from dxdesk import shelf
from dxdesk.desks.choosing_needs import frequencies
from dxdesk.desks.findings import Findings, NeedLine
from dxdesk.desks.need_decisions import Wording
from dxdesk.desks.need_wishes import Wish
from dxdesk.report.choice_limits import MOST_MONTHS
from dxdesk.report.choices import MODES
from dxdesk.report.needs_report import SupportRequest
from dxdesk.ui.municipality.results_wish import WishForm
from dxdesk.ui.parts import ChoiceBox, FormField
from dxdesk.words import tr

OWN = "own"


def mode_words() -> dict[str, str]:
    """How somebody comes, by code."""
    words = (tr("coming to the office"), tr("coming and by screen"), tr("by screen only"))
    return dict(zip(MODES, words, strict=True))


def reword_form(need: NeedLine, request: SupportRequest) -> WishForm:
    """Title, sentence, how often, how long and how; what is not changed is not decided."""
    title, why = QLineEdit(request.title), QLineEdit(request.reason)
    plain = need.unworded or request
    for line in (title, why):
        line.setCursorPosition(0)
    often, months, mode = ChoiceBox(), ChoiceBox(), ChoiceBox()
    often.addItem(tr("as the answers say"), "")
    for code, words in frequencies().items():
        often.addItem(words, code)
    for count in range(1, MOST_MONTHS + 1):
        months.addItem(tr("{count} months").format(count=count), count)
    months.setCurrentIndex(months.findData(request.months))
    for code, words in mode_words().items():
        mode.addItem(words, code)
    mode.setCurrentIndex(mode.findData(request.mode))
    often.setCurrentIndex(max(0, often.findData(_frequency(request, plain))))

    def making(reason: str) -> Wish:
        wording = Wording(
            title=_changed(title.text().strip(), plain.title),
            why=_changed(why.text().strip(), plain.reason),
            frequency=str(often.currentData()),
            months=None if months.currentData() == plain.months else months.currentData(),
            mode=_changed(str(mode.currentData()), plain.mode),
        )
        return Wish("edit", need.words.code, reason, wording=wording)

    fields = (
        FormField(tr("Title of the request"), title),
        FormField(tr("The sentence for the mayor"), why),
        FormField(tr("How often"), often),
        FormField(tr("For how long"), months),
        FormField(tr("How somebody comes"), mode),
    )
    return WishForm(tr("Reword the request"), tr("Keep these words"), making, fields)


def _changed(now: str, plain: str) -> str:
    return "" if now == plain else now


def _frequency(request: SupportRequest, plain: SupportRequest) -> str:
    """The code whose days this request asks for; "" where they are those of the answers."""
    if request.days * plain.months == plain.days * request.months:
        return ""
    found = (
        each.code
        for each in shelf.request_rules().frequencies
        if each.half_days_per_week == request.half_days_per_week
        and each.days_per_month * request.months == request.days
        and each.remote == (request.mode == "remote")
    )
    return next(found, "")


def another_form(found: Findings) -> WishForm:
    """A need that no answer opens, from the list or in the office's own words."""
    which, title, why, talent = ChoiceBox(), QLineEdit(), QLineEdit(), ChoiceBox()
    which.addItem(tr("something that is not on the list"), OWN)
    for code, words in found.addable:
        which.addItem(f"{code} {words}", code)
    for each in shelf.schemes().talents:
        talent.addItem(each.name, each.code)
    own: tuple[QWidget, ...] = (
        FormField(tr("What you ask for"), title),
        FormField(tr("The sentence for the mayor"), why),
        FormField(tr("Who should come"), talent),
    )

    def turn() -> None:
        for field in own:
            field.setVisible(which.currentData() == OWN)

    which.currentIndexChanged.connect(turn)

    def making(reason: str) -> Wish:
        code = str(which.currentData())
        if code != OWN:
            return Wish("add", code, reason)
        wording = Wording(why=why.text().strip())
        return Wish(OWN, title.text(), reason, talent=talent.currentData(), wording=wording)

    fields = (FormField(tr("Which need"), which), *own)
    return WishForm(tr("Ask for something else too"), tr("Ask for it"), making, fields)
