"""Workspaces filled with everything, and looks at them that do not go through our own code."""

from __future__ import annotations

import os
import pickle
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.staffing import Person
from dxdesk.ask.systems import System
from dxdesk.errors import Refusal
from dxdesk.plan.commitment import NOTIFIED, Commitment
from dxdesk.plan.need_lines import AddedNeed, NeedChange
from dxdesk.plan.plan import Assignment, Plan, Tier, UnmetNeed
from dxdesk.plan.pool import Specialist
from dxdesk.plan.problem import Budget, Pin
from dxdesk.plan.travel_changes import TravelChange
from dxdesk.report.review import KeptRemark, Settlement
from dxdesk.store.answers import save_answer, save_answers
from dxdesk.store.commitments import save_commitments
from dxdesk.store.keys import save_key
from dxdesk.store.kits import save_kit
from dxdesk.store.opening import close, create_prefecture, create_town, open_prefecture, open_town
from dxdesk.store.people import save_people
from dxdesk.store.plan_names import PlanName, save_plan_name
from dxdesk.store.planners_deeds import planners_deed
from dxdesk.store.planners_word import (
    save_added_needs,
    save_budgets,
    save_figure,
    save_need_changes,
    save_pins,
    save_travel_changes,
)
from dxdesk.store.plans import save_plan
from dxdesk.store.received import ReceivedReport, add_report
from dxdesk.store.reviews import WrittenReply, next_reply_number, record_reply, save_remark
from dxdesk.store.sent import SentReport, next_serial, record_sent
from dxdesk.store.settings import set_text
from dxdesk.store.specialists import save_pool
from dxdesk.store.systems import save_systems
from dxdesk.store.town_years import AskedDays, save_asked_days

NOW = "2026-11-23T09:00:00"
NOT_ON_WINDOWS = pytest.mark.skipif(
    sys.platform == "win32", reason="needs fork, file modes or names that Windows does not have"
)

PEOPLE = (
    Person(
        "p1", "髙橋", post="総務課", share_tenths=7, skills=("NETWORK", "SECURITY"),
        certificates=("FE",), other_duties=("広報",), since="2021-04-01",
    ),
    Person("p2", "𠮷田", deputy_for=("p1",)),
)  # fmt: skip
SYSTEMS = (
    System(
        "op01", "住民基本台帳", operation="01", migration="done", migration_on=date(2025, 12, 1),
        vendor="甲社", contract_end=date(2027, 3, 31), yearly_cost_yen=1_200_000,
    ),
    System("s1", "グループウェア", note="共同調達を検討"),
)  # fmt: skip
SPECIALIST = Specialist(
    "T01", "佐藤", ("PM", "PRODUCER"), skills=("BPR",), employment="会計年度任用職員",
    half_days_per_week=8, months=("2026-04", ""), base="392014", latitude=33.5597, longitude=-0.0,
    overnight=True, practice_years=6, supports_towns_mainly=True, day_cost_yen=45_000,
    unavailable_weekdays=(2,), joined=date(2026, 4, 1), served_towns=("392014",),
)  # fmt: skip
ASSIGNMENT = Assignment(
    "T01", "392014:N01", start=0, months=12, half_days_per_week=3, weekdays=(0,),
    alternate_weekdays=(2,), remote=False, overnight=True, travel_minutes=75, days=80, pinned=True,
)  # fmt: skip
UNMET = UnmetNeed(
    "393011:N02", "TRAVEL", {"name": "鈴木", "minutes": 132, "limit": 90}, "REMOTE", {"minutes": 42}
)
PLAN = Plan(
    assignments=(ASSIGNMENT,), unmet=(UNMET,), value=4_200, bound=4_300, gap_percent="2.38",
    greedy_value=4_000, seconds="19.7", stopped="time", seed=7,
    messages=(("WEEKDAY", {"specialist": "T01", "half_days": 1}),),
    tiers=(Tier("ALONE", 6, 6, 6, 6), Tier("TOWNS", 51, 53, 50, 50)),
)  # fmt: skip
NEED_CHANGE = NeedChange(
    "392014:N01", "half_days_per_week", 4, 2, "電話で週2日と聞いた", date(2026, 11, 20)
)
ADDED_NEED = AddedNeed(
    "392014:P01", "392014", "窓口の案内", ("SERVICE_DESIGNER",), ("BPR",), 2, 3, "2027-01",
    "2027-02", "onsite", 12, "this_year", "11月20日に総務課から電話", date(2026, 11, 20),
)  # fmt: skip
TRAVEL = TravelChange("39", "392014", 150, 190, 12, 3, "渡船は冬に減便", date(2026, 11, 20))
BUDGET = Budget("専門人材派遣", 4_000_000, ("T01",))
REMARK = KeptRemark(
    0, "392014", 1, "head", "B01", "何人いますか。", "answered", "1", "", "1人", "correct",
    "応援職員は。", NOW,
)  # fmt: skip
REPLY = WrittenReply(
    "392014", 1, 1, "head", "asking", None, "aa", "bb", "a.dxreply", NOW, '{"schema":1}'
)
SETTLEMENT = Settlement(0, "392014", 1, "head", True, "", NOW)
PINS = (Pin("T01", "392014:N01", start=2, months=6), Pin("T01", "393011:N02", forbidden=True))


def answer(question: str, value: object, **more: object) -> Answer:
    """An answered question."""
    return replace(Answer(question, AnswerState.ANSWERED, value), **more)  # type: ignore[arg-type]


def received_report(town: str = "392014", serial: int = 1, **more: object) -> ReceivedReport:
    """A report as it arrives; serial and town make its digests."""
    known = ReceivedReport(
        town, serial, 2026, serial, f"head-{town}-{serial}", "pay", "file", "1234 5678",
        '{"schema":1}', "key-of-" + town, f"{town}.dxr", NOW,
    )  # fmt: skip
    return replace(known, **more)  # type: ignore[arg-type]


def full_town(path: Path) -> Path:
    """A closed town workspace with something in every table."""
    db = create_town(path)
    set_text(db, "municipality", "016373")
    save_key(db, "town", bytes(range(64)))
    save_kit(db, b"kit" * 50)
    said = [answer(f"B{n:02}", f"値{n}" * 9, answered_on=date(2026, 11, 1)) for n in range(60)]
    save_answers(db, said, NOW)
    save_answer(db, Answer("B01", AnswerState.UNKNOWN, ask="総務課"), NOW)
    save_people(db, PEOPLE, NOW)
    save_systems(db, SYSTEMS, NOW)
    serial = next_serial(db)
    record_sent(
        db, SentReport(serial, NOW, "a.dxr", 2026, 1, "1234", "aa", "bb", "cc", "{}" * 3000)
    )
    close(db)
    return path


def full_prefecture(path: Path) -> Path:
    """A closed prefecture workspace with something in every table."""
    db = create_prefecture(path)
    set_text(db, "prefecture", "39")
    save_key(db, "prefecture", bytes(range(64)))
    save_kit(db, b"kit" * 50)
    for serial in (1, 2):
        add_report(db, received_report(serial=serial, payload_text="回答" * 4000))
    save_pool(db, [SPECIALIST])
    save_plan(db, PLAN, '{"fiscal_year":2026}', NOW)
    save_pins(db, PINS)
    save_need_changes(db, (NEED_CHANGE,))
    save_added_needs(db, (ADDED_NEED,))
    save_travel_changes(db, (TRAVEL,))
    save_budgets(db, (BUDGET,))
    save_figure(db, "budget_yen", 9_000_000)
    told = Commitment(2026, PLAN.assignments[0], NOTIFIED, date(2026, 11, 20), None, 2)
    save_commitments(db, (told,))
    save_asked_days(db, (AskedDays(2026, "392014", 52),))
    with planners_deed(db, "chosen", {"name": "案A"}, NOW):
        save_plan_name(db, PlanName("案A", 1, "変更を少なく", in_force=True))
    save_remark(db, REMARK)
    record_reply(db, replace(REPLY, number=next_reply_number(db, "392014")), [], SETTLEMENT)
    close(db)
    return path


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as plain SQLite reads them."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f"SELECT * FROM [{name}]").fetchall(), key=repr)
            for (name,) in names
        }
    finally:
        connection.close()


def refused(work: Callable[[], object]) -> str:
    """The code of the refusal that some work ends in; "" when it is done."""
    try:
        work()
    except Refusal as refusal:
        return refusal.code
    return ""


def opened_and_closed(path: Path) -> None:
    """Open a town workspace and close it again."""
    close(open_town(path))


def prefecture_opened_and_closed(path: Path) -> None:
    """Open a prefecture workspace and close it again."""
    close(open_prefecture(path))


def by_another_program(work: Callable[[], object], ordinary_user: bool = False) -> str:
    """The code that some work is refused with in another process, "" when it is done."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            if ordinary_user and os.getuid() == 0:  # root may write anywhere
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            os.write(writing, pickle.dumps(refused(work)))
        except BaseException as error:
            os.write(writing, pickle.dumps(repr(error)))
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        said = pickle.loads(pipe.read())
    os.waitpid(child, 0)
    return str(said)
