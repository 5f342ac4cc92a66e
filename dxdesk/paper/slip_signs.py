"""Cells of a returned slip that are no answer: 「わからない」, and what Excel could not compute."""

from __future__ import annotations

from dxdesk.paper.cell_values import line_from, plain

_UNKNOWN = ("わからない", "分からない", "わかりません", "分かりません", "不明")
_BROKEN = frozenset(("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"))


def is_broken(value: object) -> bool:
    """Whether Excel could not compute this cell."""
    return isinstance(value, str) and value.strip() in _BROKEN


def is_unknown(value: object) -> bool:
    """Whether a cell says 「わからない」, with or without who would know."""
    said = plain(value).rstrip("。")
    return said in _UNKNOWN or any(said.startswith(f"{word}:") for word in _UNKNOWN)


def asked_instead(value: object) -> str:
    """Who would know, in 「わからない：税務課」; "" where nobody is named."""
    return line_from(value).replace("：", ":").partition(":")[2].strip()
