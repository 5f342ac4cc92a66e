"""Municipalities as people write them in a table: by name, with the prefecture, or by code."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dxdesk.paper.cell_values import Unreadable, list_from, plain

Point = tuple[float, float]  # latitude, longitude in degrees

_OFFICE = re.compile(r".{0,3}[都道府県]庁|本庁|県")
_PREFECTURE = re.compile(r"(0[1-9]|[1-3][0-9]|4[0-7])(000[0-9])?")
_BEFORE_NAME = ("都", "道", "府", "県", "郡")


class Places:
    """The municipalities of a prefecture by code and by name, with the place of their office."""

    def __init__(self, points: Mapping[str, Point]) -> None:
        self._points = points
        self._codes = {code: point for code, point in points.items() if code.isdigit()}
        self._names = {plain(name): name for name in points if not name.isdigit()}

    def code(self, value: object) -> str:
        """The code of a municipality; raises Unreadable for one that is not in the prefecture."""
        said = plain(value)
        return self._by_code(said) if said.isdigit() else self._by_name(said)

    def base(self, value: object) -> tuple[str, Point | None]:
        """Where a person starts from; ("", None) is the prefecture's own office."""
        said = plain(value)
        if _OFFICE.fullmatch(said):
            return "", None
        if _PREFECTURE.fullmatch(said):
            return said, self._points.get(said)
        code = self.code(value)
        return code, self._points[code]

    def codes(self, value: object) -> tuple[str, ...]:
        """Several municipalities, each once."""
        return tuple(dict.fromkeys(self.code(part) for part in list_from(value)))

    def name(self, code: str) -> str:
        """The name of a municipality; the code itself where no name is known."""
        point = self._codes.get(code)
        return next((n for n in self._names.values() if self._points[n] == point), code)

    def _by_code(self, said: str) -> str:
        """Six digits; five where Excel lost a leading zero or the check digit was left out."""
        candidates = [said, f"0{said}"] if len(said) in (5, 6) else []
        candidates += [code for code in self._codes if len(said) == 5 and code[:5] == said]
        for code in candidates:
            if code in self._codes:
                return code
        raise Unreadable

    def _by_name(self, said: str) -> str:
        for plain_name, name in self._names.items():
            before = said.removesuffix(plain_name)
            if said == plain_name or (before != said and before.endswith(_BEFORE_NAME)):
                point = self._points[name]
                return next((c for c, p in self._codes.items() if p == point), name)
        raise Unreadable
