"""Coming back after days: five minutes at a time, last year's answers, why an answer changes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dxdesk.ask.chunk import Chunk, next_chunk, next_in
from dxdesk.ask.interview import ANSWERED, LATER, UNKNOWN
from dxdesk.ask.progress import NOT_APPLICABLE
from dxdesk.desks import municipality as work
from dxdesk.desks import rounds
from dxdesk.desks.history_words import answer_in_words
from dxdesk.desks.reasons import reason_wanted
from dxdesk.errors import Refusal
from dxdesk.schemes.calendar import wareki_day
from dxdesk.ui.municipality.home_record import moment, recap_of
from dxdesk.ui.municipality.question_before import LastTime
from dxdesk.ui.parts import ActionBar, OutlineButton
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from dxdesk.desks.last_year import Before
    from dxdesk.ui.municipality.chunk_screen import ChunkScreen
    from dxdesk.ui.municipality.desk import MunicipalityDesk

RECAPS = 3


class ComingBack(QObject):
    """Stands beside the interview and knows what was before."""

    def __init__(self, desk: MunicipalityDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._chunk: Chunk | None = None
        self._passed: list[str] = []
        self._greeted = False
        self.five = OutlineButton(tr("Just five minutes"), "timer-outline")
        self.five.clicked.connect(self.begin_chunk)
        self.chunk_bar = ActionBar(tr("Five minutes more"))
        self.chunk_bar.set_back(True, tr("Stop here"))
        self.chunk_bar.forward.connect(self.begin_chunk)
        self.chunk_bar.back.connect(self.stop)

    # at home

    def offer_ways(self, is_open: bool) -> None:
        """The ways on from home: where one left off, five minutes, a new year, or the results."""
        self.offer_chunk()
        year = self.offer_round()
        results = tr("To the results")
        begin = tr("Begin the check of {year}").format(year=year)
        self._desk.asking.home_bar.set_primary(
            tr("Go on") if is_open else begin if year else results
        )
        if self._desk.is_replied:
            self._desk.replying.offer_at_home()

    def go_on(self) -> None:
        """What the primary button of home says."""
        desk = self._desk
        if desk.asks and desk.replying.open_next():
            return
        if desk.asking.walk.resumed(desk.interview):
            desk.asking.resume()
        elif rounds.round_to_begin(desk.database, desk.interview, desk.today):
            self.begin_round()
        else:
            desk.open("results")

    # five minutes

    @cached_property
    def end(self) -> ChunkScreen:
        """The page at the end of a chunk, made when the first one ends."""
        from dxdesk.ui.municipality.chunk_screen import ChunkScreen

        return ChunkScreen()

    def offer_chunk(self) -> None:
        """Beside 「つづきから」: five minutes, with what they hold."""
        self._chunk = None
        chunk = self._next()
        asking = self._desk.asking
        words = tr("Just {minutes} minutes ({count} questions)")
        self.five.setText(words.format(minutes=chunk.minutes, count=len(chunk.questions)))
        asking.home_bar.set_extra([self.five] if chunk.questions else [])

    def _next(self) -> Chunk:
        walk = self._desk.asking.walk
        return next_chunk(self._desk.interview, walk.mode, walk.question)

    def begin_chunk(self) -> None:
        """Go through the next questions, about five minutes of them."""
        chunk = self._next()
        if chunk.questions:
            self._chunk, self._passed = chunk, []
            self._desk.asking.open_question(chunk.questions[0])

    def following(self, following: str) -> str | None:
        """The page after this one: the interview's own, or the chunk's; None at the chunk's end."""
        if self._chunk is None:
            return following
        self._passed.append(self._desk.asking.walk.question)
        return next_in(self._chunk, self._desk.interview, self._passed) or None

    def left_in_words(self) -> str:
        """How many pages are left in the five minutes, this one included."""
        if self._chunk is None:
            return ""
        asks = self._desk.interview.asks
        left = [q for q in self._chunk.questions if q not in self._passed and asks(q)]
        return tr("Five minutes: {count} to go").format(count=len(left)) if left else ""

    def show_end(self) -> None:
        """The page at the end of the five minutes."""
        from dxdesk.ui.municipality.chunk_screen import ChunkEnd

        desk, mode = self._desk, self._desk.asking.walk.mode
        interview, passed = desk.interview, list(dict.fromkeys(self._passed))
        self._chunk = None
        states = [interview.state(each) for each in passed]
        left = interview.left(mode)
        recaps = tuple(recap_of(interview, desk.town, each, 60) for each in passed)
        done = states.count(ANSWERED) + states.count(NOT_APPLICABLE)
        self.end.show_end(
            ChunkEnd(
                answered=done,
                unknown=states.count(UNKNOWN),
                later=states.count(LATER),
                recaps=recaps,
                minutes_left=interview.minutes_left(mode),
                questions_left=len(left),
            )
        )
        self.chunk_bar.primary.setVisible(bool(left))
        desk.show(self.end, self.chunk_bar, "home")
        (self.chunk_bar.primary if left else self.chunk_bar.back_button).setFocus()

    def stop(self) -> None:
        """Home; the next start resumes at the next open question."""
        self._chunk = None
        desk = self._desk
        walk = desk.asking.walk
        found = desk.interview.next_question(walk.mode, walk.question or None)
        if found is not None:
            walk.jump(found.id)
            work.keep_place(desk.database, walk.place())
        desk.open("home")

    # after an absence

    def greet(self) -> None:
        """On the first page resumed after days: what was answered last."""
        desk = self._desk
        changes = work.last_said(desk.database, RECAPS)
        if self._greeted or not changes:
            return
        self._greeted = True
        days = (desk.today - moment(changes[0].changed_at).date()).days
        if days <= 0:
            return
        recaps = [recap_of(desk.interview, desk.town, c.question) for c in reversed(changes)]
        said = "、".join(f"{each.question}「{each.answer}」" for each in recaps)
        words = tr("{days} days after the last time. Answered then: {said}")
        desk.frame.notice.show_notice(words.format(days=days, said=said))

    # last year

    @cached_property
    def _before(self) -> Mapping[str, Before]:
        desk = self._desk
        if not rounds.is_reported_before(desk.database, desk.today):
            return {}
        from dxdesk.desks.last_year import last_year

        return last_year(desk.database, desk.today)

    def last_time(self, question: str) -> LastTime | None:
        """Last year's answer to a question, for its page."""
        before = self._before.get(question)
        if before is None:
            return None
        from dxdesk.desks.last_year import shown_of

        shown = shown_of(before, self._desk.interview)
        return LastTime(shown, wareki_day(before.on), before.raw)

    def offer_round(self) -> str:
        """In a new fiscal year the home page offers to begin its round; the year, or ""."""
        desk = self._desk
        year = rounds.round_to_begin(desk.database, desk.interview, desk.today)
        if year:
            said = tr("{year} has begun. Last year's answers can be taken over one by one.")
            begin = tr("Begin the check of {year}")
            desk.offer(said.format(year=year), begin.format(year=year), self.begin_round, "info")
        return year

    def begin_round(self) -> None:
        """Last year's answers count as last year's from now on."""
        desk = self._desk
        try:
            interview = rounds.begin_round(desk.database, desk.today, desk.now())
        except Refusal as refusal:
            desk.frame.notice.show_notice(told(refusal), "bad")
            return
        self.__dict__.pop("_before", None)
        desk.keep(interview)
        desk.asking.walk.question = ""
        work.keep_place(desk.database, desk.asking.walk.place())
        desk.asking.open_home()
        said = tr("The round has begun. Last year's answers stand beside each question.")
        desk.offer(said, tr("Undo"), desk.taking_back.undo)

    # why an answer changes

    def reason_for(self, question: str, said: object) -> str | None:
        """The reason to keep with the change; None while the page asks for it."""
        desk, line = self._desk, self._desk.asking.question.reason
        if line.is_told:
            return line.text()
        try:
            after = work.with_said(desk.interview, question, said, desk.today)
        except Refusal:
            return ""  # saving it will say what is wrong
        old, new = desk.interview.answers.get(question), after.answers.get(question)
        if not reason_wanted(desk.database, old, new):
            return ""
        words = (answer_in_words(each, desk.town) for each in (old, new))
        page = desk.asking.question
        page.ask_reason(" → ".join(words))
        if desk.asks:
            desk.replying.suggest_reason(question)
        if page.page is not None:
            desk.show_keys([*page.keys(), *desk.asking.looking_up.keys(page.page)])
        return None
