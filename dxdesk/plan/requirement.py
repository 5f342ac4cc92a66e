"""The requirement for 自治体DXアクセラレータ, checked as far as data can: an expectation.

The ministry appoints; this program only says whether the requirement looks met (announced as
「予定」): one of ア five years of practice, イ one of eight advanced examinations, ウ knowledge
equal to these; and ② that supporting towns is the main duty.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.plan.pool import Specialist

PRACTICE_YEARS = 5

# 高度8試験 by name, as listed in the ministry's slides; the exams are renamed in fiscal 2027.
EIGHT_EXAMINATIONS = (
    "ITストラテジスト",
    "システムアーキテクト",
    "プロジェクトマネージャ",
    "ネットワークスペシャリスト",
    "データベーススペシャリスト",
    "エンベデッドシステムスペシャリスト",
    "ITサービスマネージャ",
    "システム監査技術者",
)

REQUIREMENT_SENTENCES: Mapping[str, str] = {
    "MET": QT_TRANSLATE_NOOP("Requirement", "Expected to meet the requirement: {why}."),
    "NOT_MAIN_DUTY": QT_TRANSLATE_NOOP(
        "Requirement", "Not met: supporting towns is not the main duty."
    ),
    "NOT_KNOWLEDGE": QT_TRANSLATE_NOOP(
        "Requirement",
        "Not met: fewer than {years} years of practice, none of the eight examinations, "
        "and no knowledge judged equal.",
    ),
    "UNKNOWN_MAIN_DUTY": QT_TRANSLATE_NOOP(
        "Requirement", "Not known: is supporting towns the main duty? Please enter it."
    ),
    "UNKNOWN_KNOWLEDGE": QT_TRANSLATE_NOOP(
        "Requirement",
        "Not known: enter the years of practice or an examination passed, "
        "or have the prefecture judge whether the knowledge is equal.",
    ),
    "WHY_PRACTICE": QT_TRANSLATE_NOOP("Requirement", "{years} years of digital practice"),
    "WHY_EXAMINATION": QT_TRANSLATE_NOOP("Requirement", "passed {examination}"),
    "WHY_EQUAL": QT_TRANSLATE_NOOP("Requirement", "knowledge judged equal"),
}


@dataclass(frozen=True, slots=True)
class RequirementCheck:
    """`outcome`: "met" | "not" | "unknown"; `reason` and `why` are codes of the sentences above."""

    outcome: str
    reason: str
    values: Mapping[str, object]
    why: str = ""


def accelerator_check(
    person: Specialist, examinations: Collection[str] = EIGHT_EXAMINATIONS
) -> RequirementCheck:
    """Whether a person looks like meeting ① (any of ア, イ, ウ) and ②."""
    knowledge, why, values = _knowledge(person, examinations)
    if person.supports_towns_mainly is False:
        return RequirementCheck("not", "NOT_MAIN_DUTY", {})
    if knowledge is False:
        return RequirementCheck("not", "NOT_KNOWLEDGE", {"years": PRACTICE_YEARS})
    if knowledge is None:
        return RequirementCheck("unknown", "UNKNOWN_KNOWLEDGE", {})
    if person.supports_towns_mainly is None:
        return RequirementCheck("unknown", "UNKNOWN_MAIN_DUTY", {})
    return RequirementCheck("met", "MET", values, why)


def _knowledge(
    person: Specialist, examinations: Collection[str]
) -> tuple[bool | None, str, Mapping[str, object]]:
    years = person.practice_years
    if years is not None and years >= PRACTICE_YEARS:
        return True, "WHY_PRACTICE", {"years": years}
    for certificate in person.certificates:
        if certificate.removesuffix("試験") in examinations:
            return True, "WHY_EXAMINATION", {"examination": certificate}
    if person.equal_knowledge:
        return True, "WHY_EQUAL", {}
    if years is not None and person.equal_knowledge is False:
        return False, "", {}
    return None, "", {}
