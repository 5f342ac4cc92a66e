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
_NEW_LINE = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SENTENCE = re.compile("[^。]+。*|。+")
_LONGEST = 4000  # letters looked at; longer text is cut, visibly


def one_line(text: str) -> str:
    """Text for a place that has one line: line breaks and tabs become spaces."""
    return _NEW_LINE.sub(" ", text).replace("\t", " ").strip()


def set_lines(
    text: str, face: Face, size: float, measure: float, most: int, more: str
) -> list[Line]:
    """At most `most` lines no wider than `measure` points; `more` ends a text that was cut.

    A new sentence starts a new line where that costs no line too many.
    """
    ems = measure / size
    paragraphs = _NEW_LINE.split(text[:_LONGEST].replace("\t", " "))
    found = _some_lines((part for each in paragraphs for part in _sentences(each)), face, ems, most)
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
    """Stretches that stay together: Latin words, and signs with the letter they belong to."""
    unit: list[Glyph] = []
    used = 0.0
    for glyph in text:
        stays = bool(unit) and _stays(unit[-1].letter, glyph.letter)
        if unit and (not stays or used + glyph.advance > measure):
            yield unit
            unit, used = [], 0.0
        unit.append(glyph)
        used += glyph.advance
    if unit:
        yield unit


def _stays(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST:
        return True
    return _of_word(before) and _of_word(after)


def _of_word(letter: str) -> bool:
    return "!" <= letter <= "~" or "\u00c0" <= letter <= "\u024f"
