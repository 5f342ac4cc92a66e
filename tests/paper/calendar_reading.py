"""An independent reader of calendar files, after RFC 5545; what is not exactly so is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

NAME = re.compile(rb"[A-Za-z0-9-]+")
PARAMETER = re.compile(r'([A-Za-z0-9-]+)=("[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*)')


class Malformed(Exception):
    """Not a calendar file."""


@dataclass
class Component:
    kind: str
    properties: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)
    inside: list[Component] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A TEXT value with its escapes undone."""
        out, raw = [], iter(self.properties[name][1])
        for letter in raw:
            if letter == "\\":
                escaped = next(raw, None)
                if escaped not in ("\\", ";", ",", "n", "N"):
                    raise Malformed(f"\\{escaped}")
                out.append("\n" if escaped in "nN" else escaped)
            elif letter in ";,":
                raise Malformed(f"bare {letter}")
            else:
                out.append(letter)
        return "".join(out)


def _content_lines(data: bytes) -> list[str]:
    """Unfolded lines (3.1): CRLF ends each, 75 octets at most, folded at a space."""
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        raise Malformed("line ends")
    lines: list[bytes] = []
    for physical in data[:-2].split(b"\r\n"):
        if len(physical) > 75:
            raise Malformed(f"{len(physical)} octets")
        physical.decode("utf-8")  # no letter is parted
        if physical.startswith((b" ", b"\t")):
            if not lines:
                raise Malformed("begins folded")
            lines[-1] += physical[1:]
        else:
            if not NAME.match(physical):
                raise Malformed(repr(physical))
            lines.append(physical)
    return [line.decode("utf-8") for line in lines]


def _parsed(line: str) -> tuple[str, dict[str, str], str]:
    found = re.match(r"[A-Za-z0-9-]+", line)
    assert found
    name, rest, parameters = found[0].upper(), line[found.end() :], {}
    while rest.startswith(";"):
        parameter = PARAMETER.match(rest[1:])
        if not parameter:
            raise Malformed(line)
        parameters[parameter[1].upper()] = parameter[2]
        rest = rest[1 + parameter.end() :]
    if not rest.startswith(":"):
        raise Malformed(line)
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in rest):
        raise Malformed("a control character")
    return name, parameters, rest[1:]


def read_calendar(data: bytes) -> Component:
    """The one VCALENDAR of a file, its VEVENTs checked for what 3.6.1 requires."""
    stack: list[Component] = []
    done: Component | None = None
    for line in _content_lines(data):
        name, parameters, value = _parsed(line)
        if done is not None:
            raise Malformed("goes on after its end")
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            closed = stack.pop()
            if closed.kind != value:
                raise Malformed(value)
            if stack:
                stack[-1].inside.append(closed)
            else:
                done = closed
        else:
            if name in stack[-1].properties:
                raise Malformed(f"{name} twice")
            stack[-1].properties[name] = (parameters, value)
    if done is None or done.kind != "VCALENDAR" or done.properties["VERSION"][1] != "2.0":
        raise Malformed("no calendar")
    for event in done.inside:
        _check(event)
    uids = [event.properties["UID"][1] for event in done.inside]
    if len(uids) != len(set(uids)):
        raise Malformed("a UID twice")
    return done


def _check(event: Component) -> None:
    if event.kind != "VEVENT" or not {"UID", "DTSTAMP", "DTSTART"} <= set(event.properties):
        raise Malformed(event.kind)
    if not re.fullmatch(r"\d{8}T\d{6}Z", event.properties["DTSTAMP"][1]):
        raise Malformed("DTSTAMP")
    for name in ("DTSTART", "DTEND"):
        parameters, value = event.properties[name]
        if parameters != {"VALUE": "DATE"} or not re.fullmatch(r"\d{8}", value):
            raise Malformed(name)
    if event.properties["STATUS"][1] not in ("TENTATIVE", "CONFIRMED", "CANCELLED"):
        raise Malformed("STATUS")
    if not event.properties["SEQUENCE"][1].isdigit():
        raise Malformed("SEQUENCE")
