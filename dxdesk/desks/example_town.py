"""An invented town: answers that hang together, drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from dxdesk.ask.municipality import Municipality
from dxdesk.ask.questions import Choice, EntryMode, Kind, Question, QuestionSet
from dxdesk.desks.example_agreeing import made_to_agree
from dxdesk.desks.example_words import words
from dxdesk.schemes.calendar import fiscal_year, fiscal_year_span

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
    return made_to_agree(said, profile.staff)


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


def _year(profile: Profile) -> tuple[date, date]:
    """The first and the last day of the running fiscal year."""
    return fiscal_year_span(fiscal_year(profile.today))


def _population(profile: Profile) -> object:
    last_month = profile.today.replace(day=1) - timedelta(days=1)
    return {"number": profile.population, "date": last_month.isoformat()}


def _office(profile: Profile) -> object:
    regular = 35 + profile.population // 75
    return {"regular": regular, "annual": regular * 2 // 3, "as_of": _year(profile)[0].isoformat()}


def _writer(profile: Profile) -> object:
    chance = profile.chance
    return {
        "department": chance.choice(words().departments[0 if profile.staff > 1 else 2 :]),
        "post": chance.choice(words().posts),
        "name": f"{words().person(chance)}（例示）",
        "years": chance.randrange(0, 6),
        "months": chance.randrange(0, 12),
    }


def _people(profile: Profile) -> object:
    chance = profile.chance
    people: list[dict[str, object]] = []
    names = words().people(chance, profile.staff)
    for number, name in enumerate(names):
        share = chance.randrange(4, 9) if number == 0 else chance.randrange(1, 6)
        people.append(
            {
                "name": name,
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
    """The system of the basic registers, which every town has, and some others."""
    chance = profile.chance
    basic, *others = words().contracts
    chosen = [basic, *chance.sample(others, chance.randrange(2, 6))]
    last = _year(profile)[1]
    ends = [last, date(last.year, 9, 30), date(last.year + 1, 3, 31)]
    return [
        {
            "name": contract["name"],
            "joint_item": contract["joint_item"],
            "vendor": chance.choice(words().vendors),
            "contract_end": chance.choice(ends).isoformat(),
            "yearly_cost_yen": _cost(profile, contract),
        }
        for contract in chosen
    ]


def _cost(profile: Profile, contract: Mapping[str, Any]) -> int:
    """A fixed part and a part for each inhabitant, a fifth up or down, in whole thousands."""
    usual = contract["yen"] + contract["yen_per_head"] * profile.population
    return int(usual * profile.chance.randrange(80, 121) // 100_000 * 1000)


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
    return date(_year(profile)[1].year + profile.chance.randrange(-1, 3), 3, 31).isoformat()


def _mishaps(profile: Profile) -> object:
    count = profile.chance.choice((0, 0, 1, 2))
    return {"number": count, "text": profile.chance.choice(words().texts["F12"]) if count else ""}


def _joint(profile: Profile) -> object:
    rows = ("EAPPLY", "FACILITY", "CHAT", "EBID", "DOCMGMT", "SECCLOUD", "SAIGAI", "GENAI", "GIS")
    return {row: profile.chance.choices(JOINT_WISH, (2, 3, 2, 1, 2))[0] for row in rows}


def _budget_wishes(profile: Profile) -> object:
    deadline = _on(profile.today, words().budget_day)
    chosen = profile.chance.sample(words().budget_wishes, profile.chance.randrange(0, 3))
    return [{**wish, "deadline": deadline} for wish in chosen]


def _due(profile: Profile) -> object:
    chosen = profile.chance.sample(words().deadlines, profile.chance.randrange(0, 3))
    return [
        {
            "date": _on(profile.today, each["month_day"]),
            "what": each["what"],
            "need": each["need"],
        }
        for each in chosen
    ]


def _on(today: date, month_day: str) -> str:
    """The next day of this name that has not passed."""
    this_year = date.fromisoformat(f"{today.year}-{month_day}")
    return (this_year if this_year >= today else this_year.replace(year=today.year + 1)).isoformat()


def _adviser_visits(profile: Profile) -> object:
    """A visit a month from June on, none of them still to come."""
    first = date(_year(profile)[0].year, 6, 9)
    days = [first + timedelta(days=31 * number) for number in range(profile.chance.randrange(4))]
    return [
        {
            "date": day.isoformat(),
            "mode": "online",
            "topic": profile.chance.choice(words().adviser_topics),
        }
        for day in days
        if day <= profile.today
    ]


def _regional_adviser(profile: Profile) -> object:
    return {"onsite_days": profile.chance.randrange(0, 2), "online_hours": 0}


def _places(profile: Profile) -> object:
    return 2 + profile.population // 1_500 + profile.chance.randrange(0, 4)


def _help_wished(profile: Profile) -> object:
    """Most towns ask for hands rather than for advice."""
    kinds = ("hands", "together", "advice", "train", "info")
    return profile.chance.choices(kinds, (6, 8, 3, 2, 1))[0]


def _visits_wished(profile: Profile) -> object:
    kinds = ("full", "w2", "w1", "m2", "m1", "online", "once")
    return profile.chance.choices(kinds, (1, 3, 6, 6, 2, 2, 1))[0]


_KNOWN: Mapping[str, Callable[[Profile], object]] = {
    "A01": lambda profile: profile.town.code,
    "A02": _population,
    "A03": _office,
    "A04": _writer,
    "A05": _places,
    "A06": lambda profile: {"route": "係長 → 総務課長", "final": "総務課長", "days": 3},
    "B01": lambda profile: profile.staff,
    "B02": _people,
    "B08": _week,
    "C03": _plan_end,
    "D01": _operations,
    "D09": _own_systems,
    "E02": _devices,
    "F12": _mishaps,
    "J01": lambda profile: 0,  # summed up from the ledger, see made_to_agree
    "J03": _contracts,
    "J07": _joint,
    "J08": _budget_wishes,
    "P03": _due,
    "P06": _help_wished,
    "P07": _visits_wished,
    "R01": _adviser_visits,
    "R02": _regional_adviser,
    "R03": lambda profile: [],
}
