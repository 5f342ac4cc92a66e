"""The description of a post: a Word file that says what the plan knows and leaves the rest open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from docx import Document

from dxdesk.paper.job_description import JobDescription, Town, job_description

JOB = JobDescription(
    prefecture="高知県",
    kind="エンジニア",
    role="個別プロジェクトの技術の実装",
    people=2,
    days_a_week="2.5",
    base="安芸市",
    made_on=date(2026, 11, 29),
    skills=("セキュリティ",),
    works=("機器やネットワークの日々の世話",),
    towns=(Town("東洋町", "古い機器とOSを入れかえる", 35, "現地"),),
    measures=("市町村支援デジタル人材の確保",),
    certificates=("ITストラテジスト試験",),
)


def _text(data: bytes) -> str:
    document = Document(BytesIO(data))
    cells = [cell.text for t in document.tables for row in t.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_the_post_names_work_skills_days_towns_and_measures() -> None:
    text = _text(job_description(JOB))
    for words in ("エンジニア", "週2.5日", "2人", "安芸市", "東洋町", "35日", "セキュリティ"):
        assert words in text
    assert "予定" in text and "認定" not in text
    assert "令和8年11月29日" in text


def test_hostile_words_stay_words() -> None:
    hostile = "<w:p/>&\"'=1+1"
    text = _text(job_description(replace(JOB, base=hostile, skills=(hostile,))))
    assert text.count(hostile) == 2


def test_a_post_without_towns_says_so() -> None:
    assert "決まっていません" in _text(job_description(replace(JOB, towns=())))
