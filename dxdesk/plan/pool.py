"""The pool of specialists (人材プール)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

TALENTS = ("PRODUCER", "PM", "SERVICE_DESIGNER", "ENGINEER")


@dataclass(frozen=True, slots=True)
class Specialist:
    """One person of the pool. Capacity counts half-days a week, so that all sums are whole."""

    key: str  # stable within the prefecture: "T01"
    name: str
    talents: tuple[str, ...]  # first = main kind, second = also possible
    skills: tuple[str, ...] = ()
    employment: str = ""  # 常勤職員 …, as the prefecture writes it
    half_days_per_week: int = 10
    months: tuple[str, str] = ("", "")  # first and last month employed, "YYYY-MM"; "" = open
    base: str = ""  # municipality or prefecture code of the place they start from
    latitude: float | None = None
    longitude: float | None = None
    travel_limit_minutes: int = 90
    overnight: bool = False
    remote_only: bool = False
    towns_at_once: int = 3  # assignments at once; two needs of one town count as two
    practice_years: int | None = None  # requirement ア
    certificates: tuple[str, ...] = ()  # requirement イ
    supports_towns_mainly: bool | None = None  # requirement ②
    day_cost_yen: int | None = None
    unavailable_weekdays: tuple[int, ...] = ()  # 0 = Monday
    joined: date | None = None
    equal_knowledge: bool | None = None  # requirement ウ, judged by people
    served_towns: tuple[str, ...] = ()  # municipality codes this person goes to; () = all
    source: str = ""  # 人材供給源: 個人事業主, 民間企業, 自治体OB/OG …
