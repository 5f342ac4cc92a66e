"""Breaking text into lines as Japanese is set: no 、。」 at the start of a line, no 「 at its end.

Text is measured and drawn letter by letter, so nothing in it can act as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from dxdesk.paper.fonts import Face, Glyph, glyphs, width

Line = tuple[Glyph, ...]

_NOT_FIRST = frozenset(
    "、。，．・：；？！ー々ゝゞヽヾ」』）】〉》］｝〕”’…‥～〜,.:;?!)]}%％"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜"
)
_NOT_LAST = frozenset("「『（【〈《［｛〔“‘([{¥￥$")
_CLOSING = {"（": "）", "(": ")", "「": "」"}
_SHORT = 12  # letters of a bracket that is kept on one line
_TOGETHER = frozenset(
    ("令和", "平成", "昭和", "です", "でし", "ます", "ませ", "まし", "せん", "した")
)
_BEFORE_NUMBER = frozenset("和成年月第約")
_AFTER_NUMBER = frozenset("年月日か人件円千万回割分社時名週点号%")
_NEW_LINE = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SENTENCE = re.compile("[^。]+。*|。+")
_LONGEST = 4000  # letters looked at; longer text is cut, visibly


def one_line(text: str) -> str:
    """Text for a place that has one line: line breaks and tabs become spaces."""
    return _NEW_LINE.sub(" ", text).replace("\t", " ").strip()


def set_lines(  # what, in which letters, in how much room
    text: str,
    face: Face,
    size: float,
    measure: float,
    most: int,
    more: str,
    *,
    flowing: bool = False,
) -> list[Line]:
    """At most `most` lines no wider than `measure` points; `more` ends a text that was cut.

    A new sentence starts a new line where that costs no line too many, unless it is `flowing`.
    """
    ems = measure / size
    paragraphs = _NEW_LINE.split(text[:_LONGEST].replace("\t", " "))
    parts = paragraphs if flowing else [part for each in paragraphs for part in _sentences(each)]
    found = _some_lines(parts, face, ems, most)
    if len(found) > most:
        found = _some_lines(paragraphs, face, ems, most)
    if len(found) > most or len(text) > _LONGEST:
        found = found[:most]
        found[-1:] = [shortened(line, ems, glyphs(more, face)) for line in found[-1:]]
    return found


def _some_lines(parts: Iterable[str], face: Face, ems: float, most: int) -> list[Line]:
    """The lines of all parts, one after another, but no more than one too many."""
    lines = (line for part in parts for line in _filled(glyphs(part, face), ems))
    return list(islice(lines, most + 1))


def _sentences(paragraph: str) -> list[str]:
    return _SENTENCE.findall(paragraph) or [paragraph]


def fitted(
    text: str, face: Face, size: float, least: float, measure: float, more: str = "…"
) -> tuple[Line, float]:
    """One line and the size it is set in: smaller down to `least`, then cut with `more`."""
    line = glyphs(one_line(text[:_LONGEST]), face)
    while size > least and width(line, size) > measure:
        size = max(least, size - 0.25)
    if width(line, size) > measure or len(text) > _LONGEST:
        line = shortened(line, measure / size, glyphs(more, face))
    return line, size


def shortened(line: Line, measure: float, more: Line) -> Line:
    """As much of the line as leaves room for `more`; `measure` in font sizes."""
    room = measure - width(more, 1)
    kept = list(line)
    used = width(kept, 1)
    while kept and used > room:
        used -= kept.pop().advance
    return (*kept, *more)


def _filled(text: Line, measure: float) -> Iterator[Line]:
    """Greedy filling; `measure` in font sizes. An empty paragraph is an empty line."""
    line: list[Glyph] = []
    used = 0.0
    for unit in _units(text, measure):
        needed = width(unit, 1)
        if line and used + needed > measure:
            yield _trimmed(line)
            line, used = [], 0.0
        line += unit
        used += needed
    yield _trimmed(line)


def _trimmed(line: list[Glyph]) -> Line:
    end = len(line)
    while end and line[end - 1].letter in " 　":
        end -= 1
    return tuple(line[:end])


def _units(text: Line, measure: float) -> Iterator[list[Glyph]]:
    """Stretches that stay together: words, numbers, short brackets, signs with their letter."""
    held = _bracketed(text)
    unit: list[Glyph] = []
    used = 0.0
    for at, glyph in enumerate(text):
        stays = bool(unit) and (at in held or _stays(unit[-1].letter, glyph.letter))
        if unit and (not stays or used + glyph.advance > measure):
            yield unit
            unit, used = [], 0.0
        unit.append(glyph)
        used += glyph.advance
    if unit:
        yield unit


def _bracketed(text: Line) -> set[int]:
    """Places inside brackets that close again soon, such as （あと32日）."""
    held: set[int] = set()
    for start, glyph in enumerate(text):
        closing = _CLOSING.get(glyph.letter)
        soon = [each.letter for each in text[start : start + _SHORT]] if closing else []
        if closing in soon:
            held |= set(range(start + 1, start + soon.index(closing) + 1))
    return held


def _stays(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST or before + after in _TOGETHER:
        return True
    if before.isdigit() or after.isdigit():  # 令和8年4月1日, 3か月, 1,234円
        return before in _BEFORE_NUMBER or after in _AFTER_NUMBER or _of_word(before + after)
    return _of_word(before + after)


def _of_word(letters: str) -> bool:
    return all("!" <= letter <= "~" or "\u00c0" <= letter <= "\u024f" for letter in letters)
