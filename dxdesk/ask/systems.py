"""The system ledger: what runs, on whose contract, until when, for how much."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

# The operations that the state standardises, by their number in its list.
OPERATIONS = {
    "01": "住民基本台帳",
    "02": "印鑑登録",
    "03": "戸籍",
    "04": "戸籍の附票",
    "05": "選挙人名簿管理",
    "06": "個人住民税",
    "07": "法人住民税",
    "08": "固定資産税",
    "09": "軽自動車税",
    "10": "就学",
    "11": "国民年金",
    "12": "国民健康保険",
    "13": "後期高齢者医療",
    "14": "介護保険",
    "15": "障害者福祉",
    "16": "生活保護",
    "17": "健康管理",
    "18": "児童手当",
    "19": "児童扶養手当",
    "20": "子ども・子育て支援",
}
MIGRATIONS = ("done", "fy", "later", "undec", "na")
SOON_MONTHS = 18  # 「これから1年半」: how far J03 asks for contracts to be listed


@dataclass(frozen=True, slots=True)
class System:
    """One system or contract.

    `operation` is a code of the 20 standardised operations ("01"–"20"), or "" for others.
    `migration` is done / fy / later / undec / na / unknown, or "" where not yet said.
    """

    key: str  # stable within the town: "s1"; the 20 operations are "op01" … "op20"
    name: str
    operation: str = ""
    migration: str = ""
    migration_on: date | None = None
    vendor: str = ""
    contract_end: date | None = None
    yearly_cost_yen: int | None = None
    joint_item: str = ""  # code of the joint-procurement list (EAPPLY, CHAT …), or ""
    note: str = ""


def ending_within(systems: tuple[System, ...], first: date, last: date) -> tuple[System, ...]:
    """Systems whose contract ends in the closed span, earliest first."""
    due = [s for s in systems if s.contract_end is not None and first <= s.contract_end <= last]
    return tuple(sorted(due, key=lambda s: (s.contract_end or last, s.key)))
