"""Municipalities and their six-digit codes (団体コード)."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from dxdesk.ask.numbers import plain
from dxdesk.errors import Refusal

COLUMNS = ["code", "name", "kana", "prefecture_code", "prefecture_name", "lat", "lng"]
WEIGHTS = (6, 5, 4, 3, 2)
PRACTICE_PREFECTURE = 99  # invented: the codes of towns that exist only for practice
SMALL_KE = str.maketrans("ゖ", "け")  # 龍ケ崎 and 龍ヶ崎 are the same city


@dataclass(frozen=True, slots=True)
class Municipality:
    """A row of the municipality list; coordinates are the office's, in degrees."""

    code: str
    name: str
    kana: str
    prefecture: str  # two digits
    prefecture_name: str
    latitude: float
    longitude: float

    @property
    def form(self) -> str:
        """市, 区, 町 or 村."""
        return self.name[-1]


def check_digit(first_five: str) -> str:
    """The sixth digit of a code: 11 less the weighted sum modulo 11, its last digit."""
    total = sum(int(digit) * weight for digit, weight in zip(first_five, WEIGHTS, strict=True))
    return str((11 - total % 11) % 10)


def code_from(text: str, known: Collection[str] = ()) -> str:
    """The six-digit code meant by five or six digits, full-width or not.

    Five digits are either a code that lost its leading zero in Excel (16373 for 016373) or one
    without its check digit. The check digit tells which; where both are possible the lost zero is
    taken, unless `known` codes are given, which then decide.

    Raises:
        Refusal: E-CODE for anything else, and where both readings are known municipalities.
    """
    digits = plain(text).replace("-", "")
    readings = [code for code in _readings(digits) if not known or code in known]
    if not readings or (known and len(readings) > 1):
        raise Refusal("E-CODE", text=text)
    return readings[0]


def _readings(digits: str) -> list[str]:
    if re.fullmatch(r"[0-9]{6}", digits):
        candidates = [digits]
    elif re.fullmatch(r"[0-9]{5}", digits):
        candidates = ["0" + digits, digits + check_digit(digits)]
    elif re.fullmatch(r"[0-9]{4}", digits):
        candidates = ["0" + digits + check_digit("0" + digits)]
    else:
        candidates = []
    return [code for code in candidates if _is_sound(code)]


def _is_sound(code: str) -> bool:
    """Prefecture 01–47 or 99, a municipality's number (100–799), and the right check digit."""
    prefecture, number = int(code[:2]), int(code[2:5])
    prefectural = 1 <= prefecture <= 47 or prefecture == PRACTICE_PREFECTURE
    return prefectural and 100 <= number < 800 and code[5] == check_digit(code[:5])


def municipalities_from(csv_text: str) -> tuple[Municipality, ...]:
    """All municipalities of the list, in its order.

    Raises:
        Refusal: E-MUNICIPALITIES with the line that is wrong.
    """
    lines = csv.reader(csv_text.splitlines())
    if next(lines, None) != COLUMNS:
        raise Refusal("E-MUNICIPALITIES", line=1)
    found: dict[str, Municipality] = {}
    for number, line in enumerate(lines, start=2):
        town = _municipality(line)
        if town is None or town.code in found:
            raise Refusal("E-MUNICIPALITIES", line=number)
        found[town.code] = town
    return tuple(found.values())


def _municipality(line: list[str]) -> Municipality | None:
    """The municipality of one line, or None where the line is wrong."""
    if len(line) != len(COLUMNS) or not all(line) or not re.fullmatch(r"[0-9]{6}", line[0]):
        return None
    code, name, kana, prefecture, prefecture_name, latitude, longitude = line
    town = Municipality(
        code, name, kana, prefecture, prefecture_name, _degrees(latitude), _degrees(longitude)
    )
    sound = _is_sound(town.code) and town.code.startswith(town.prefecture) and prefecture < "48"
    in_japan = 20 <= town.latitude <= 46 and 122 <= town.longitude <= 154
    return town if sound and in_japan and town.form in "市区町村" else None


def _degrees(text: str) -> float:
    return float(text) if re.fullmatch(r"[0-9]{2,3}\.[0-9]{1,6}", text) else 0.0


def find(municipalities: Iterable[Municipality], text: str) -> tuple[Municipality, ...]:
    """Those whose name, kana or code holds `text`, names that begin with it first.

    「北海道芽室」 finds it too; hiragana and katakana are the same.
    """
    wanted = _search_key(text)
    if not wanted:
        return ()
    found = [town for town in municipalities if any(wanted in key for key in _keys(town))]
    return tuple(sorted(found, key=lambda town: not _begins(town, wanted)))


def _keys(town: Municipality) -> tuple[str, str, str]:
    name, kana = _search_key(town.name), _search_key(town.kana)
    return _search_key(town.prefecture_name) + name, kana, town.code


def _begins(town: Municipality, wanted: str) -> bool:
    keys = (_search_key(town.name), _search_key(town.kana), town.code)
    return any(key.startswith(wanted) for key in keys)


def _search_key(text: str) -> str:
    """Katakana as hiragana, without spaces, full-width letters plain: for searching only."""
    folded = plain(text).casefold()
    hiragana = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in folded)
    return hiragana.translate(SMALL_KE)
