"""The description of a post (職務記述書) as a Word file that the prefecture goes on writing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from dxdesk.paper.wording_files import entry, filled
from dxdesk.schemes.calendar import wareki

_FILE = "job_description.toml"
_FONT = "BIZ UDPゴシック"


@dataclass(frozen=True, slots=True)
class Town:
    """Where the person would work: name, what for, person-days, and how."""

    name: str
    works: str
    days: int
    mode: str


@dataclass(frozen=True, slots=True)
class JobDescription:
    """What is known of the post; everything else is left open for the prefecture to write."""

    prefecture: str
    kind: str  # 専門人材の種類
    role: str
    people: int
    days_a_week: str  # "4"
    base: str
    made_on: date
    skills: Sequence[str]
    works: Sequence[str]
    towns: Sequence[Town]
    measures: Sequence[str]  # each with its caution
    certificates: Sequence[str]
    practice: bool = False


def job_description(job: JobDescription) -> bytes:
    """The document, with headings, a table of towns, and blanks to fill in."""
    from docx import Document

    document = Document()
    _set_fonts(document)
    document.core_properties.author = job.prefecture
    document.core_properties.title = _say("title")
    document.add_heading(_say("title"), level=0)
    if job.practice:
        document.add_paragraph(_say("practice"))
    document.add_paragraph(_say("lead", prefecture=job.prefecture, day=wareki(job.made_on)))
    _part(document, "post", _post(job))
    _part(document, "works", job.works, bullets=True)
    _part(document, "skills", job.skills, bullets=True)
    document.add_heading(_say("towns"), level=1)
    _add_towns(document, job.towns)
    _part(document, "requirement", [*entry(_FILE, "requirement"), _exams(job)], bullets=True)
    _part(document, "measures", [*job.measures, _say("measures_note")], bullets=True)
    _part(document, "open", entry(_FILE, "open"), bullets=True)
    return _bytes(document)


def _say(key: str, **values: object) -> str:
    return filled(_FILE, "words", key, **values)


def _post(job: JobDescription) -> list[str]:
    return [
        _say("kind", kind=job.kind, role=job.role),
        _say("people", people=job.people),
        _say("days", days=job.days_a_week),
        _say("base", base=job.base),
    ]


def _exams(job: JobDescription) -> str:
    return _say("exams", names="、".join(job.certificates))


def _part(document: Any, head: str, lines: Sequence[str], *, bullets: bool = False) -> None:
    document.add_heading(_say(head), level=1)
    for line in lines:
        document.add_paragraph(line, style="List Bullet" if bullets else None)


def _add_towns(document: Any, towns: Sequence[Town]) -> None:
    if not towns:
        document.add_paragraph(_say("no_towns"))
        return
    titles = entry(_FILE, "words", "columns")
    table = document.add_table(rows=1, cols=len(titles), style="Table Grid")
    for cell, title in zip(table.rows[0].cells, titles, strict=True):
        cell.text = title
    for town in towns:
        values = (town.name, town.works, _say("town_days", days=town.days), town.mode)
        for cell, value in zip(table.add_row().cells, values, strict=True):
            cell.text = value


def _set_fonts(document: Any) -> None:
    """A Japanese letter needs its own font name beside the Latin one, or Word takes any."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for name in ("Normal", "Title", "Heading 1", "List Bullet"):
        style = document.styles[name]
        style.font.name = _FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    document.styles["Normal"].font.size = Pt(10.5)


def _bytes(document: Any) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()
