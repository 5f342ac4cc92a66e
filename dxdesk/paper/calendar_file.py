"""Visits as a calendar file (iCalendar, RFC 5545) that every calendar program takes in.

Written by hand: eight kinds of line are needed, and a library for them would bring itself, its
time zone data and their licences into every installation. Every visit is a whole day, so its
dates carry no time of day and mean the same in every time zone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

_LONGEST = 75  # octets of a line, its end not counted
_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One whole day in somebody's calendar."""

    uid: str
    day: date
    title: str
    place: str
    text: str
    settled: bool  # a visit that is not settled yet is shown as tentative


def visit_uid(*parts: str) -> str:
    """The lasting name of a visit: the same parts, the same name, and nothing to be read in it."""
    return sha256("\n".join(parts).encode("utf-8")).hexdigest()[:32] + "@dxdesk"


def calendar_file(name: str, days: Sequence[CalendarDay], stamp: datetime) -> bytes:
    """The file. `stamp` is when it is written (with a time zone); a later one replaces an earlier.

    Raises:
        ValueError: a stamp without a time zone.
    """
    if stamp.tzinfo is None:
        raise ValueError(stamp)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//dxdesk//visits//JA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
        "X-WR-TIMEZONE:Asia/Tokyo",
    ]
    for each in sorted(days, key=lambda day: (day.day, day.uid)):
        lines += _event(each, stamp.astimezone(UTC))
    lines.append("END:VCALENDAR")
    return b"".join(piece for line in lines for piece in _folded(line))


def _event(each: CalendarDay, stamp: datetime) -> Iterable[str]:
    return (
        "BEGIN:VEVENT",
        f"UID:{each.uid}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{max(0, int((stamp - _BEGINNING).total_seconds()) // 60)}",
        f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{each.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(each.title)}",
        f"LOCATION:{_escaped(each.place)}",
        f"DESCRIPTION:{_escaped(each.text)}",
        f"STATUS:{'CONFIRMED' if each.settled else 'TENTATIVE'}",
        "TRANSP:OPAQUE",
        "END:VEVENT",
    )


def _escaped(text: str) -> str:
    """Text as a value: no character of it can begin another line or another value."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    shown = "".join(each for each in plain if each == "\n" or (each >= " " and each != "\x7f"))
    return "".join(_ESCAPES.get(each, each) for each in shown)


def _folded(line: str) -> Iterator[bytes]:
    """A line in pieces of 75 octets at most, never parted inside a letter."""
    piece = b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(piece) + len(octets) > _LONGEST:
            yield piece + b"\r\n"
            piece = b" "
        piece += octets
    yield piece + b"\r\n"
