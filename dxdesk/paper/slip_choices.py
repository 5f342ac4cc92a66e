"""Choices as people name them on a returned slip."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dxdesk.ask.choosing import choice_code, choice_codes
from dxdesk.ask.questions import Choice
from dxdesk.ask.unfit import Unfit
from dxdesk.paper.cell_values import Unreadable, plain, text_from, truth_from

_YES = frozenset(("はい", "ある", "あり", "できる", "している", "使っている", "導入した"))
_NO = frozenset(("いいえ", "ない", "なし", "できない", "していない", "使っていない", "いない"))
_TICKS = "○◯〇●◎レ✓✔☑■"
_NUMBER = re.compile(r"[(]?([0-9]{1,2})[)]?番?[.:、。)]?")
_NUMBERED = re.compile(r"[(]?([0-9]{1,2})[)]?[.:、。)]?(.+)")
_OWN_NUMBER = re.compile(r"[0-9]+ ")  # a label that begins with a number of its own
_CIRCLED = re.compile("[①-⑳㉑-㉟㊱-㊿]")
_BETWEEN = re.compile(r"[、，,;；/／・\s]+")


def choices_said(value: object, choices: Sequence[Choice]) -> list[str]:
    """Several choices listed in one cell, by their words or their numbers.

    Raises:
        Unfit, Unreadable: one of them is none of the choices.
    """
    try:
        return choice_codes(text_from(value), choices)
    except Unfit:
        parts = [part for part in _BETWEEN.split(text_from(value)) if part]
        return list(dict.fromkeys(choice_said(part, choices) for part in parts))


def choice_said(value: object, choices: Sequence[Choice]) -> str:
    """By its words, its code, its number, or ○ and × where just one choice means yes or no.

    Raises:
        Unfit, Unreadable: none of them, or more than one may be meant.
    """
    text = text_from(value)
    for words in (text, text.strip().lstrip(_TICKS)):
        try:
            return choice_code(words, choices)
        except Unfit:
            continue
    said = plain(text)
    for choice in choices:
        if said == plain(choice.short):
            return choice.code
    if found := _NUMBER.fullmatch(said):
        if any(_OWN_NUMBER.match(each.label) for each in choices) and not _CIRCLED.search(text):
            raise Unreadable
        return _numbered(int(found[1]), choices).code
    if found := _NUMBERED.fullmatch(said):
        choice = _numbered(int(found[1]), choices)
        if choice_code(found[2], choices) == choice.code:
            return choice.code
        raise Unreadable
    return _yes_or_no(value, choices)


def _numbered(number: int, choices: Sequence[Choice]) -> Choice:
    if not 1 <= number <= len(choices):
        raise Unreadable
    return choices[number - 1]


def _yes_or_no(value: object, choices: Sequence[Choice]) -> str:
    words = _YES if truth_from(value) else _NO
    meant = [choice.code for choice in choices if plain(choice.label) in words]
    if len(meant) != 1:
        raise Unreadable
    return meant[0]
