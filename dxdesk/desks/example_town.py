"""An invented town: answers that hang together, drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import Choice, EntryMode, Kind, Question, QuestionSet
from dxdesk.desks.example_words import words

SILENT = 0.04  # share of questions outside the core that stay unanswered
NOT_KNOWN = 0.06
PUT_OFF = 0.03
JOINT_WISH = ("join", "want", "own", "no", "dk")


@dataclass(frozen=True, slots=True)
class Profile:
    """What makes the answers of one town hang together."""

    town: Municipality
    maturity: float  # 0–4: the points its answers lie around
    staff: int  # people doing IT work
    population: int
    today: date
    chance: Random


def profile_of(town: Municipality, today: date, chance: Random) -> Profile:
    """A small office knows less and has fewer hands."""
    population = {
        "村": chance.randrange(400, 4_000),
        "町": chance.randrange(2_500, 18_000),
    }.get(town.form, chance.randrange(14_000, 49_000))
    staff = chance.choices((0, 1, 2, 3), (1, 8, 4, 2))[0] if population < 20_000 else 3
    maturity = min(3.6, chance.gauss(1.5 + 0.45 * staff, 0.5))
    return Profile(town, max(0.3, maturity), staff, population, today, chance)


def said_by(profile: Profile, questions: QuestionSet) -> dict[str, object]:
    """What this town answers, question by question, as `town answer` would take it."""
    said: dict[str, object] = {}
    for question in questions.questions:
        raw = _said(profile, question)
        if raw is not None:
            said[question.id] = raw
    return said


def _said(profile: Profile, question: Question) -> object | None:
    draw = profile.chance.random()
    if question.id in _KNOWN:
        return _KNOWN[question.id](profile)
    if question.tier is not EntryMode.CORE and draw < SILENT:
        return None
    if draw < SILENT + NOT_KNOWN:
        return {"unknown": True, "ask": question.ask_whom[0] if question.ask_whom else ""}
    if question.tier is not EntryMode.CORE and draw < SILENT + NOT_KNOWN + PUT_OFF:
        return {"later": True}
    return _BY_KIND[question.kind](profile, question)


def _nearest(profile: Profile, choices: tuple[Choice, ...]) -> str:
    """The choice whose points lie nearest to what this town is able to do."""
    aim = profile.chance.gauss(profile.maturity, 0.9)
    scored = [choice for choice in choices if choice.points is not None]
    if not scored:
        return profile.chance.choice(choices).code
    return min(scored, key=lambda choice: abs((choice.points or 0) - aim)).code


def _single(profile: Profile, question: Question) -> object:
    return _nearest(profile, question.choices)


def _multi(profile: Profile, question: Question) -> object:
    open_choices = [c.code for c in question.choices if c.code not in question.exclusive]
    most = min(len(open_choices), question.at_most_choices or len(open_choices))
    count = min(most, round(max(0.0, profile.chance.gauss(profile.maturity, 1.0))))
    if count == 0 and question.exclusive:
        return [question.exclusive[0]]
    return profile.chance.sample(open_choices, max(1, count))


def _number(profile: Profile, question: Question) -> object:
    return profile.chance.randrange(1, 1 + min(question.most or 30, 30))


def _text(profile: Profile, question: Question) -> object:
    return profile.chance.choice(words().texts[question.id])


def _grid(profile: Profile, question: Question) -> object:
    if question.rows and question.choices:
        return {row.code: _nearest(profile, question.choices) for row in question.rows}
    return {row.code: profile.chance.randrange(0, 6) for row in question.rows}


_BY_KIND: Mapping[Kind, Callable[[Profile, Question], object]] = {
    Kind.SINGLE: _single,
    Kind.MULTI: _multi,
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    Kind.GRID: _grid,
}


def _population(profile: Profile) -> object:
    return {"number": profile.population, "date": f"{profile.today.year}-10-31"}


def _office(profile: Profile) -> object:
    regular = 35 + profile.population // 75
    return {"regular": regular, "annual": regular * 2 // 3, "as_of": f"{profile.today.year}-04-01"}


def _writer(profile: Profile) -> object:
    chance = profile.chance
    return {
        "department": chance.choice(words().departments),
        "post": chance.choice(words().posts),
        "name": f"{words().person(chance)}（例示）",
        "years": chance.randrange(0, 6),
        "months": chance.randrange(0, 12),
    }


def _people(profile: Profile) -> object:
    chance, people = profile.chance, []
    for number in range(profile.staff):
        share = chance.randrange(4, 9) if number == 0 else chance.randrange(1, 6)
        people.append(
            {
                "name": words().person(chance),
                "post": chance.choice(words().posts),
                "share_tenths": share,
                "other_duties": chance.sample(["統計調査", "選挙", "広報", "防災"], 2),
            }
        )
    return people or {"not_applicable": True}


def _week(profile: Profile) -> object:
    planning = 1 if profile.staff < 2 else 2
    rest = 10 - planning
    inquiries = profile.chance.randrange(2, 5)
    vendors = profile.chance.randrange(1, 4)
    surveys = min(2, rest - inquiries - vendors)
    other = rest - inquiries - vendors - surveys
    return {
        "inquiries": inquiries,
        "vendors": vendors,
        "surveys": surveys,
        "devices": 0,
        "planning": planning,
        "other": other,
    }


def _operations(profile: Profile) -> object:
    village = profile.town.form in "町村"
    said = {}
    for number in range(1, 21):
        code = f"{number:02d}"
        if village and number in (16, 19):
            said[code] = "na"
        else:
            weights = (3 + 4 * profile.maturity, 2, 2, max(0.2, 2 - profile.maturity), 0.3)
            kinds = ("done", "fy", "later", "undec", "unknown")
            said[code] = profile.chance.choices(kinds, weights)[0]
    return said


def _contracts(profile: Profile) -> object:
    chance = profile.chance
    chosen = chance.sample(words().contracts, chance.randrange(2, 6))
    ends = [
        date(profile.today.year + 1, 3, 31),
        date(profile.today.year + 1, 9, 30),
        date(profile.today.year + 2, 3, 31),
    ]
    return [
        {
            **contract,
            "vendor": chance.choice(words().vendors),
            "contract_end": chance.choice(ends).isoformat(),
            "yearly_cost_yen": chance.randrange(30, 600) * 10_000,
        }
        for contract in chosen
    ]


def _own_systems(profile: Profile) -> object:
    chance = profile.chance
    chosen = chance.sample(words().own_systems, chance.randrange(1, 4))
    return [
        {
            "name": name,
            "vendor": chance.choice(words().vendors),
            "yearly_cost_yen": chance.randrange(20, 300) * 10_000,
        }
        for name in chosen
    ]


def _devices(profile: Profile) -> object:
    total = 40 + profile.population // 90
    old = 0 if profile.maturity > 2 else profile.chance.randrange(0, 1 + total // 12)
    return {"total": total, "win10": old}


def _plan_end(profile: Profile) -> object:
    return date(profile.today.year + profile.chance.randrange(-1, 3), 3, 31).isoformat()


def _mishaps(profile: Profile) -> object:
    count = profile.chance.choice((0, 0, 1, 2))
    return {"number": count, "text": profile.chance.choice(words().texts["F12"]) if count else ""}


def _joint(profile: Profile) -> object:
    rows = ("EAPPLY", "FACILITY", "CHAT", "EBID", "DOCMGMT", "SECCLOUD", "SAIGAI", "GENAI", "GIS")
    return {row: profile.chance.choices(JOINT_WISH, (2, 3, 2, 1, 2))[0] for row in rows}


def _budget_wishes(profile: Profile) -> object:
    deadline = date(profile.today.year, 12, 25)
    return [{"item": "書かない窓口", "amount_yen": 3_500_000, "deadline": deadline.isoformat()}]


def _due(profile: Profile) -> object:
    chosen = profile.chance.sample(words().deadlines, profile.chance.randrange(0, 3))
    return [
        {
            "date": _on(profile.today, each["month_day"]),
            "what": each["what"],
            "need": profile.chance.choice(("N24", "N33", "N06")),
        }
        for each in chosen
    ]


def _on(today: date, month_day: str) -> str:
    """The next day of this name that has not passed."""
    this_year = date.fromisoformat(f"{today.year}-{month_day}")
    return (this_year if this_year >= today else this_year.replace(year=today.year + 1)).isoformat()


def _adviser_visits(profile: Profile) -> object:
    first = date(profile.today.year, 6, 9)
    visits = profile.chance.randrange(0, 4)
    return [
        {
            "date": (first + timedelta(days=31 * number)).isoformat(),
            "mode": "online",
            "topic": "セキュリティ対策",
        }
        for number in range(visits)
    ]


def _regional_adviser(profile: Profile) -> object:
    return {"onsite_days": profile.chance.randrange(0, 2), "online_hours": 0}


_KNOWN: Mapping[str, Callable[[Profile], object]] = {
    "A01": lambda profile: profile.town.code,
    "A02": _population,
    "A03": _office,
    "A04": _writer,
    "A06": lambda profile: {"route": "係長 → 総務課長", "final": "総務課長", "days": 3},
    "B01": lambda profile: profile.staff,
    "B02": _people,
    "B08": _week,
    "C03": _plan_end,
    "D01": _operations,
    "D09": _own_systems,
    "E02": _devices,
    "F12": _mishaps,
    "J01": lambda profile: (8_000 + profile.population * 2) * 1_000,
    "J03": _contracts,
    "J07": _joint,
    "J08": _budget_wishes,
    "P03": _due,
    "R01": _adviser_visits,
    "R02": _regional_adviser,
    "R03": lambda profile: [],
}
