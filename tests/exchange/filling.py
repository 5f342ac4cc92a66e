"""Reports with something in every field: as full as wanted, with whatever text is wanted."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from dxdesk.exchange.soundness import MOST
from dxdesk.report.json_text import json_text
from dxdesk.report.needs_report import SCHEMA, NeedsReport

NESTED = 2  # entries of a list inside an entry
DAY = date(2026, 11, 23)


def code(index: int) -> str:
    """The code of the nth question or need: A00, A01 …"""
    return f"{chr(ord('A') + index // 100)}{index % 100:02d}"


@dataclass(frozen=True)
class Filling:
    """How many entries a list has, at most, and what stands in the text at a place."""

    entries: int
    text: Callable[[str], str]

    def report(self) -> NeedsReport:
        """The report; sound, whatever the texts are."""
        made: NeedsReport = self._record(NeedsReport, "", 0)
        return made

    def _record(self, kind: Any, where: str, index: int) -> Any:
        hints = get_type_hints(kind)
        give = _GIVEN.get(kind.__name__, _nothing)
        given = give(index, lambda name: self.text(f"{where}.{name}"))
        return kind(
            **{
                each.name: given[each.name]
                if each.name in given
                else self._value(hints[each.name], f"{where}.{each.name}".lstrip("."), index)
                for each in fields(kind)
            }
        )

    def _value(self, hint: Any, where: str, index: int) -> Any:
        if isinstance(hint, UnionType):
            [hint] = [arm for arm in get_args(hint) if arm is not type(None)]
        if get_origin(hint) is tuple:
            inner = get_args(hint)[0]
            count = min(self.entries, MOST[where]) if where in MOST else NESTED
            return tuple(self._value(inner, f"{where}[{nth}]", nth) for nth in range(count))
        if is_dataclass(hint):
            return self._record(hint, where, index)
        simple: Mapping[Any, Any] = {int: 1, bool: True, date: DAY}
        return self.text(where) if hint is str else simple[hint]


def _nothing(index: int, text: Callable[[str], str]) -> dict[str, Any]:
    return {}


def _asked(index: int) -> dict[str, Any]:
    return {
        "rank": index + 1,
        "need": code(index),
        "talents": ("PM",),
        "mode": "hybrid",
        "band": "urgent",
        "first_month": "2026-12",
        "latest_month": "2027-04",
    }


def _attachment(index: int, text: Callable[[str], str]) -> dict[str, Any]:
    content = text("content").encode()
    return {
        "question": code(index),
        "name": text("name")[:100],
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "content": (b64encode(content).decode("ascii"),),
    }


_GIVEN: Mapping[str, Callable[[int, Callable[[str], str]], dict[str, Any]]] = {
    "NeedsReport": lambda index, text: {
        "schema": SCHEMA,
        "fiscal_year": 2026,
        "edition": 2,
        "practice": False,
        "sealed": None,
    },
    "Town": lambda index, text: {"code": "016373", "prefecture": "01"},
    "AskedQuestion": lambda index, text: {
        "id": code(index),
        "state": "answered",
        "value": json_text(text("value")),
    },
    "ReportedPerson": lambda index, text: {"key": f"p{index}"},
    "ReportedSystem": lambda index, text: {"key": f"s{index}"},
    "ReportedLevel": lambda index, text: {"mean": "1.20", "sealed": 0},
    "ReportedCapacity": lambda index, text: {"fte": "0.7"},
    "ReportedNeed": lambda index, text: {
        "code": code(index),
        "priority": 6,
        "band": "urgent",
        "talent": "PM",
    },
    "SupportRequest": lambda index, text: _asked(index),
    "TownChoice": lambda index, text: {"need": code(index), "kind": "edited"},
    "ReportedContradiction": lambda index, text: {"id": code(index)},
    "ReportedSide": lambda index, text: {"question": code(index)},
    "ReportedAttachment": _attachment,
    "AnswerToReply": lambda index, text: {
        "question": code(index),
        "word": "correct",
        "done": "explained",
    },
    "ReportedLeader": lambda index, text: {"person": f"p{index}"},
}


def numbered(words: str) -> Callable[[str], str]:
    """Texts of these words, no two of them the same."""
    made: list[str] = []

    def text(where: str) -> str:
        made.append(where)
        return f"{words}{len(made)}"

    return text


def typical() -> NeedsReport:
    """Of the size of an ordinary town's report."""
    return Filling(9, numbered("髙﨑の葛󠄀城市情報係")).report()


def fullest() -> NeedsReport:
    """Every list with as many entries as may travel, 7 MiB and more."""
    return Filling(5000, numbered("髙﨑𠮷子の葛󠄀")).report()
