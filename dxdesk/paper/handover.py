"""The handover pack: what whoever takes over the desk has to know, on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.paper.carried import Cover, carried, heading
from dxdesk.paper.carrying_words import say
from dxdesk.paper.pen import Printed
from dxdesk.paper.questionnaire import Chapter, short_block
from dxdesk.paper.slip_strips import Strip, paragraph, space
from dxdesk.schemes.calendar import wareki

_SIZE = 10.5


@dataclass(frozen=True, slots=True)
class Handover:
    """Everything in the pack, already in the words of the office; each tuple is a list of lines."""

    town_name: str
    made_on: date
    standing: tuple[str, ...]
    unknowns: tuple[tuple[str, tuple[str, ...]], ...]  # whom is asked, and what
    contacts: tuple[str, ...]
    ends: tuple[str, ...]
    promises: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    practice: bool = False


def handover_pages(pack: Handover) -> Printed:
    """The pack as a PDF."""
    title, subject = say("handover", "title"), say("handover", "subject", town=pack.town_name)
    cover = Cover(title, subject, pack.town_name, pack.made_on, pack.practice)
    blocks: list[Sequence[Strip]] = [
        paragraph(say("handover", "lead", day=wareki(pack.made_on)), 10),
        _part("standing", pack.standing),
        _part("promises", pack.promises),
        _part("contacts", pack.contacts),
        _part("ends", pack.ends),
        *_unknowns(pack),
        *_answers(pack),
    ]
    return carried(cover, blocks)


def _part(name: str, lines: Sequence[str]) -> list[Strip]:
    strips = [heading(say("handover", name))]
    for line in lines or (say("handover", "nothing"),):
        strips += [*paragraph(line, _SIZE), Strip(3, space)]
    return strips


def _unknowns(pack: Handover) -> list[Sequence[Strip]]:
    blocks: list[Sequence[Strip]] = []
    for whom, lines in pack.unknowns:
        name = say("handover", "asked", whom=whom) if whom else say("handover", "nobody")
        strips = [*paragraph(name, _SIZE), Strip(2, space)]
        for line in lines:
            strips += paragraph(f"・{line}", 9.5)
        blocks.append([*strips, Strip(6, space)])
    if not blocks:
        return [_part("unknowns", ())]
    return [[heading(say("handover", "unknowns")), *blocks[0]], *blocks[1:]]


def _answers(pack: Handover) -> list[Sequence[Strip]]:
    blocks: list[Sequence[Strip]] = []
    for chapter in pack.chapters:
        first, *rest = [short_block(entry) for entry in chapter.entries]
        name = say("questionnaire", "section", code=chapter.code, title=chapter.title)
        blocks += [(heading(name), *first), *rest]
    return blocks
