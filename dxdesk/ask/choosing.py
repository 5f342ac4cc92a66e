"""Choices by their code or their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dxdesk.ask.numbers import plain
from dxdesk.ask.questions import Choice
from dxdesk.ask.unfit import CHOICE_TWICE, CHOICE_UNKNOWN, Unfit
from dxdesk.ask.wording import wording_for

FORMS = "町市村区"
PREFECTURES = "県都道府"


def choice_code(raw: object, choices: Sequence[Choice]) -> str:
    """The code of the choice that `raw` names by code or by label.

    Raises:
        Unfit: no such choice.
    """
    if isinstance(raw, str):
        for choice in choices:
            if raw.strip() == choice.code:
                return choice.code
        for choice in choices:
            if plain(raw) in _wordings(choice.label):
                return choice.code
    codes = " / ".join(choice.code for choice in choices)
    raise Unfit(CHOICE_UNKNOWN, f"{str(raw)[:12]} → {codes}")


def _wordings(label: str) -> set[str]:
    """A label as any town in any prefecture reads it, ready to compare."""
    return {plain(wording_for(label, form, own)) for form in FORMS for own in PREFECTURES}


def choice_codes(raw: object, choices: Sequence[Choice]) -> list[str]:
    """The codes of a list, or of a text with commas between, in the order said.

    Raises:
        Unfit: no such choice, or the same twice.
    """
    said = _pieces(raw, choices) if isinstance(raw, str) else raw
    if not isinstance(said, list | tuple):
        raise Unfit(CHOICE_UNKNOWN, raw)
    codes = [choice_code(each, choices) for each in said]
    for code in codes:
        if codes.count(code) > 1:
            raise Unfit(CHOICE_TWICE, code)
    return codes


def _pieces(text: str, choices: Sequence[Choice]) -> list[str]:
    """Commas divide; 「、」 divides too, except inside a label that holds one."""
    pieces: list[str] = []
    for piece in filter(str.strip, re.split("[,，]", text)):
        try:
            pieces.append(choice_code(piece, choices))
        except Unfit:
            pieces += filter(str.strip, piece.split("、"))
    return pieces
