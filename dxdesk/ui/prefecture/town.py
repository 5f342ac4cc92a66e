"""団体: one municipality's report as the municipality sees it, and what changed in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dxdesk.desks.decisions import INBOX, Decision
from dxdesk.desks.overview import Picture, TownState
from dxdesk.desks.review_words import state_said
from dxdesk.schemes.calendar import wareki
from dxdesk.ui.parts import ChoiceBox, OutlineButton, Segments
from dxdesk.ui.prefecture.panels import Screen
from dxdesk.ui.prefecture.security_view import SecurityView
from dxdesk.ui.prefecture.town_answers import AnswersView, ChangesView, SystemsView
from dxdesk.ui.prefecture.town_report import ReportView
from dxdesk.ui.theme import px
from dxdesk.words import tr

REPORT, CHANGES, ANSWERS, SYSTEMS = "report", "changes", "answers", "systems"
SECURITY = "security"
VIEWS = (REPORT, CHANGES, ANSWERS, SYSTEMS, SECURITY)
TAKE_IN, COMPARE, ACCEPT, WRITE, GO_ON = "take in", "compare", "accept", "write", "go on"


class TownScreen(Screen):
    """Alt+Left and Alt+Right go to the municipality before and after."""

    keys = (
        ("Alt+←→", tr("municipality before and after")),
        ("Ctrl+F", tr("filter")),
        ("Enter", tr("ask about the answer")),
        ("Esc", tr("back")),
    )
    code_wanted = Signal(str)  # compare the code of this municipality's report
    remarked = Signal(str, str, str, str)  # municipality, question, word, said
    answers_accepted = Signal(str, str)  # municipality, question or "" for all
    remark_taken_back = Signal(str, str)  # municipality, question
    reopened = Signal(str, str)  # municipality, why
    reply_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Towns"))
        self.choice = ChoiceBox(tr("Municipality"))
        self.choice.setMinimumWidth(px(180))
        self.switch = Segments(
            (
                (REPORT, tr("Report")),
                (CHANGES, tr("Differences")),
                (ANSWERS, tr("All answers")),
                (SYSTEMS, tr("Systems")),
                (SECURITY, tr("Sealed")),
            )
        )
        self.switch.set_current(REPORT)
        self.heading.add(self.choice)
        self.heading.add(self.switch)
        self.report, self.changes = ReportView(), ChangesView()
        self.answers, self.systems, self.security = AnswersView(), SystemsView(), SecurityView()
        self.before = OutlineButton("", "chevron-left")
        self.after = OutlineButton("", "chevron-right")
        self.reply = OutlineButton(tr("Write the reply"), "email-lock-outline")
        self._picture: Picture | None = None
        self._code = ""
        self._decisions: tuple[Decision, ...] = ()
        self._views = QStackedWidget()
        for view in (self.report, self.changes, self.answers, self.systems, self.security):
            self._views.addWidget(view)
        self.content.addWidget(self._views, 1)
        self.bar.set_extra([self.before, self.after, self.reply])
        self._wire()

    def _wire(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.choice.activated.connect(lambda row: self.show_town(self.choice.itemData(row)))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.bar.forward.connect(self._forward)
        self.reply.clicked.connect(lambda: self.reply_wanted.emit(self._code))
        self._wire_review()

    def _wire_review(self) -> None:
        """Signals about one answer leave with the code of the municipality."""
        listed, editor = self.report.inquiries, self.answers.editor
        for part in (listed, editor):
            part.accepted.connect(lambda id_: self.answers_accepted.emit(self._code, id_))
            part.taken_back.connect(lambda id_: self.remark_taken_back.emit(self._code, id_))
        editor.asked.connect(lambda *words: self.remarked.emit(self._code, *words))
        listed.reopened.connect(lambda why: self.reopened.emit(self._code, why))
        listed.add_wanted.connect(lambda: self.ask_about(""))
        listed.wanted.connect(self.ask_about)

    def ask_about(self, question: str) -> None:
        """Go to all answers, and write about one of them."""
        self.show_view(ANSWERS)
        if question:
            self.answers.choose_question(question)
        else:
            self.answers.table.setFocus()

    def first_focus(self) -> QWidget:
        return self.choice

    @property
    def code(self) -> str:
        """The municipality that is shown."""
        return self._code

    def show_picture(self, picture: Picture) -> None:
        """Show the municipality that was shown, or the first whose report has come."""
        self._picture = picture
        self.choice.clear()
        for state in picture.towns:
            waiting = "" if state.latest else tr(" (not sent yet)")
            self.choice.addItem(state.town.name + waiting, state.town.code)
        first = (picture.arrived or picture.towns)[0].town.code
        self.show_town(self._code or first)

    def show_town(self, code: str) -> None:
        """Show another municipality."""
        self._code = code
        if self._picture is None:
            return
        state = self._picture.state(code)
        self.choice.setCurrentIndex(self.choice.findData(code))
        self.heading.title.setText(state.town.name)
        self.heading.sentence.setText(_sentence(state))
        for view in (self.report, self.changes, self.answers, self.systems, self.security):
            view.show_state(state, self._picture)
        self._name_neighbours()
        self._show_primary(state)
        self._show_band()

    def _show_primary(self, state: TownState) -> None:
        step = _next_step(state)
        words = {
            TAKE_IN: tr("Take in reports"),
            COMPARE: tr("Compare the code"),
            ACCEPT: tr("Accept {count} answers").format(count=len(state.review.answered)),
            WRITE: tr("Write the reply"),
            GO_ON: tr("Next municipality"),
        }
        self.bar.set_primary(words[step])
        self.reply.setVisible(state.latest is not None and step != WRITE)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        self._decisions = tuple(decisions)
        self._show_band()

    def _show_band(self) -> None:
        """What waits for a decision about this municipality."""
        self.band.show_decisions([each for each in self._decisions if each.town == self._code])

    def _neighbour(self, step: int) -> TownState | None:
        assert self._picture is not None  # there are neighbours only in a picture
        codes = [state.town.code for state in self._picture.towns]
        place = codes.index(self._code) + step
        return self._picture.towns[place] if 0 <= place < len(codes) else None

    def _name_neighbours(self) -> None:
        for button, step in ((self.before, -1), (self.after, 1)):
            state = self._neighbour(step)
            button.setText(state.town.name if state else "")
            button.set_icon("chevron-left" if step < 0 else "chevron-right", after=step > 0)
            button.setVisible(state is not None)

    def step(self, step: int) -> None:
        """Go to a neighbour in code order."""
        if self._picture is not None:
            state = self._neighbour(step)
            if state is not None:
                self.show_town(state.town.code)

    def show_view(self, key: str) -> None:
        """Report, differences, all answers, or systems."""
        self.switch.set_current(key)
        self._views.setCurrentIndex(VIEWS.index(key))

    def _forward(self) -> None:
        state = self._picture.state(self._code) if self._picture else None
        if state is None:
            return
        {
            TAKE_IN: lambda: self.place_wanted.emit(INBOX, ""),
            COMPARE: lambda: self.code_wanted.emit(self._code),
            ACCEPT: lambda: self.answers_accepted.emit(self._code, ""),
            WRITE: lambda: self.reply_wanted.emit(self._code),
            GO_ON: lambda: self.step(1),
        }[_next_step(state)]()


def _next_step(state: TownState) -> str:
    """What is most likely to be done next about a municipality."""
    if state.latest is None:
        return TAKE_IN
    if state.latest.compared is None:
        return COMPARE
    if state.review.answered:
        return ACCEPT
    return WRITE if state.must_be_told else GO_ON


def _sentence(state: TownState) -> str:
    if state.latest is None:
        return tr("{code} - the report has not come yet").format(code=state.town.code)
    report = state.latest.report
    parts = [state.town.code]
    if report.town.population is not None:
        parts.append(tr("population {count}").format(count=f"{report.town.population:,}"))
    if state.one_person_it:
        parts.append(tr("one-person IT office"))
    parts.append(state_said(state.review.state))
    parts.append(
        tr("edition {edition}, received on {day}").format(
            edition=report.edition, day=wareki(state.latest.received_at.date())
        )
    )
    return "・".join(parts)
