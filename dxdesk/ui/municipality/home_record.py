"""What the home page shows, as one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dxdesk.ask.interview import ANSWERED, Interview
from dxdesk.ask.municipality import Municipality
from dxdesk.ask.progress import SectionProgress, progress
from dxdesk.ask.questions import EntryMode, Question
from dxdesk.ask.shown_words import shortened
from dxdesk.ask.wording import wording_for
from dxdesk.desks.answer_words import state_in_words, value_in_words
from dxdesk.schemes.calendar import WEEKDAYS
from dxdesk.store.answers import AnswerChange
from dxdesk.ui.municipality.walk import Walk, section_pages
from dxdesk.words import tr

SITTING = 20  # minutes somebody can spare at a time
WRITER = "A04"


@dataclass(frozen=True, slots=True)
class ModeChoice:
    """One of the three ways in."""

    mode: EntryMode
    name: str
    effort: str  # 約15分


@dataclass(frozen=True, slots=True)
class Recap:
    """One of the last answers."""

    question: str
    label: str
    answer: str


@dataclass(frozen=True, slots=True)
class Home:
    """The home page of one town on one day."""

    greeting: str
    since: str
    mode: EntryMode
    modes: tuple[ModeChoice, ...]
    sections: tuple[SectionProgress, ...]
    current: str  # code of the section where the interview goes on
    minutes_left: int
    today: date
    deadline: date | None
    prefecture: str  # 都, 道, 府 or 県
    last_at: str
    recaps: tuple[Recap, ...]
    next_place: str  # つづき D 基幹システムの標準化・2問目
    next_question: str

    @property
    def counts(self) -> tuple[int, int, int]:
        """Questions answered, waiting for somebody, and left."""
        answered = sum(section.answered for section in self.sections)
        unknown = sum(section.unknown for section in self.sections)
        return answered, unknown, sum(section.left for section in self.sections)


def home_of(
    interview: Interview,
    town: Municipality,
    walk: Walk,
    *,
    today: date,
    deadline: date | None,
    changes: Sequence[AnswerChange],
) -> Home:
    """The home page now; `changes` are the last ones, newest first."""
    resumed = walk.resumed(interview)
    last = moment(changes[0].changed_at) if changes else None
    place, text = _next(interview, town, walk.mode, resumed)
    return Home(
        greeting=_greeting(interview, town),
        since=_since(today, last.date() if last else None),
        mode=walk.mode,
        modes=tuple(_choice(interview, mode) for mode in EntryMode),
        sections=progress(interview, walk.mode),
        current=resumed[:1],
        minutes_left=interview.minutes_left(walk.mode),
        today=today,
        deadline=deadline,
        prefecture=town.prefecture_name[-1],
        last_at=day_and_time(last) if last else "",
        recaps=tuple(recap_of(interview, town, change.question) for change in reversed(changes)),
        next_place=place,
        next_question=text,
    )


def moment(text: str) -> datetime:
    """A time kept in the file; some hold only the day."""
    return datetime.fromisoformat(text)


def short_day(day: date) -> str:
    """11月5日(木)."""
    return f"{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})"


def day_and_time(at: datetime) -> str:
    """11月5日(木) 16:52; only the day where no time is known."""
    if (at.hour, at.minute) == (0, 0):
        return short_day(at.date())
    return f"{short_day(at.date())} {at:%H:%M}"


def _greeting(interview: Interview, town: Municipality) -> str:
    form = interview.value(WRITER)
    name = str(form.get("name", "")) if isinstance(form, dict) else ""
    if not name:
        return tr("Welcome, {town}").format(town=town.name)
    family = name.replace("\u3000", " ").split(" ")[0]
    return tr("Welcome back, {name} of {town}").format(town=town.name, name=family)


def _since(today: date, last: date | None) -> str:
    day = short_day(today)
    if last is None:
        return tr("Today is {day}. Your answers are kept one by one.").format(day=day)
    days = (today - last).days
    if days <= 0:
        return tr("Today is {day}. All your answers are still here.").format(day=day)
    return tr(
        "Today is {day}, {days} days after the last time. All answers are still here."
    ).format(day=day, days=days)


def mode_name(interview: Interview, mode: EntryMode) -> str:
    """最初の15問 and the like; hidden questions do not count."""
    count = len(interview.visible(mode))
    if mode is EntryMode.QUICK:
        return tr("The first {count} questions").format(count=count)
    if mode is EntryMode.CORE:
        return tr("The {count} questions a request needs").format(count=count)
    return tr("All questions")


def _choice(interview: Interview, mode: EntryMode) -> ModeChoice:
    minutes = interview.question_set.minutes(mode)
    if mode is not EntryMode.ALL:
        return ModeChoice(
            mode, mode_name(interview, mode), tr("about {minutes} min").format(minutes=minutes)
        )
    effort = tr("{count} questions, about {hours} hours").format(
        count=len(interview.visible(mode)), hours=round(minutes / 60)
    )
    return ModeChoice(mode, mode_name(interview, mode), effort)


def _next(
    interview: Interview, town: Municipality, mode: EntryMode, question_id: str
) -> tuple[str, str]:
    if not question_id:
        return "", tr("Nothing is left to answer here.")
    question = interview.question_set.by_id[question_id]
    _, here, _ = section_pages(interview, mode, question_id)
    title = next(s.title for s in interview.question_set.sections if s.code == question.section)
    place = tr("Next: {code} {section}, question {number}").format(
        code=question.section, section=title, number=here + 1
    )
    return place, wording_for(question.text, town.form)


def said_in_words(interview: Interview, town: Municipality, question: Question) -> str:
    """What stands as the answer now, in words; 「まだ」 is said as well."""
    state = interview.state(question.id)
    if state != ANSWERED:
        return state_in_words(state)
    return value_in_words(question, interview.value(question.id), town)


def recap_of(
    interview: Interview, town: Municipality, question_id: str, longest: int = 34
) -> Recap:
    """A question (in at most `longest` characters) and what stands as its answer, shortened."""
    question = interview.question_set.by_id[question_id]
    text = wording_for(question.text, town.form)
    answer = _rows_counted(interview, town, question) or said_in_words(interview, town, question)
    return Recap(question.id, shortened(text, longest), shortened(answer, 40))


def _rows_counted(interview: Interview, town: Municipality, question: Question) -> str:
    """Of a grid of choices how many rows have which: 移った 12、今年度中に移る 3; else ""."""
    value = interview.value(question.id)
    if not (question.rows and question.choices and isinstance(value, dict)):
        return ""
    said = list(value.values())
    labels = {each.code: wording_for(each.label, town.form) for each in question.choices}
    names = {code: label.split("(")[0] for code, label in labels.items()}
    names["unknown"] = tr("Do not know")
    counted = [(name, said.count(code)) for code, name in names.items()]
    return "、".join(f"{name} {count}" for name, count in counted if count)
