"""Cells of a returned slip that are no answer but 「わからない」."""

from __future__ import annotations

from dxdesk.paper.cell_values import line_from, plain

_UNKNOWN = ("わからない", "分からない", "わかりません", "分かりません", "不明")


def is_unknown(value: object) -> bool:
    """Whether a cell says 「わからない」, with or without who would know."""
    said = plain(value).rstrip("。")
    return said in _UNKNOWN or any(said.startswith(f"{word}:") for word in _UNKNOWN)


def asked_instead(value: object) -> str:
    """Who would know, in 「わからない：税務課」; "" where nobody is named."""
    return line_from(value).replace("：", ":").partition(":")[2].strip()
