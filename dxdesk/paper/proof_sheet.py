"""計画の確かさ as a sheet: how near the best, and each goal of the strict order with its proof."""

from __future__ import annotations

from openpyxl import Workbook

from dxdesk.paper import prefecture_words as words
from dxdesk.paper.sheets import add_table
from dxdesk.plan.plan import Plan


def add_proof(book: Workbook, plan: Plan, names: dict[str, str]) -> None:
    """One row a goal (`names`: its words by code); the whole plan is the last row."""
    rows: list[list[object]] = [
        [
            number,
            names[tier.goal],
            tier.reached,
            tier.best,
            tier.bound,
            words.say("proven") if tier.proven else words.say("open"),
            tier.slack,
        ]
        for number, tier in enumerate(plan.tiers, 1)
    ]
    proven = words.say("proven") if plan.value >= plan.bound else words.say("open")
    whole = [None, words.say("whole"), plan.value, plan.value, plan.bound, proven, None]
    add_table(book, words.sheet("proof"), words.headings("proof"), [*rows, whole])
