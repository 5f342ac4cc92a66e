"""What hiring somebody for the towns may cost the prefecture after national support: a reckoning.

Special allocation tax (FM02, FM03) counts 0.7 of the cost up to a ceiling; ordinary allocation
tax (FM01) counts a unit for each regular employee among the prefecture's needs. Neither is a
grant that arrives as such, so that every figure is shown as 見込み.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from dxdesk.schemes.measures import MeasureInYear, in_year
from dxdesk.schemes.shelf_records import Schemes

REGULAR, PART_TIME, CONTRACT = "regular", "part_time", "contract"
EMPLOYMENTS = (REGULAR, PART_TIME, CONTRACT)  # 常勤職員、非常勤職員等、委託
UNIT_MEASURE, PAY_MEASURE, SEARCH_MEASURE = "FM01", "FM02", "FM03"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One cost and what is expected of a measure towards it, in whole yen."""

    cost_yen: int
    counted_yen: int  # the cost as far as the ceiling goes
    expected_yen: int  # what the measure counts of it
    measure: MeasureInYear

    @property
    def left_yen(self) -> int:
        """What is expected to stay with the prefecture."""
        return max(0, self.cost_yen - self.expected_yen)


def pay(
    schemes: Schemes, employment: str, cost_yen: int, people: int, fiscal_year: int
) -> Reckoning:
    """The yearly cost of `people` (together) and what is expected towards it.

    Worked case: two part-time employees for 10,400,000 yen in fiscal 2027: 0.7 of it, 7,280,000
    yen, is expected and 3,120,000 yen stay. One for 25,000,000: only 20,000,000 counts, 14,000,000
    are expected. A regular employee counts 7,800,000 whatever is paid.
    """
    if employment == REGULAR:
        measure = in_year(schemes, UNIT_MEASURE, fiscal_year)
        unit = 0 if measure.lapsed else (measure.measure.unit_yen or 0) * people
        return Reckoning(cost_yen, cost_yen, unit, measure)
    return _share(schemes, PAY_MEASURE, cost_yen, people, fiscal_year)


def search(schemes: Schemes, cost_yen: int, fiscal_year: int) -> Reckoning:
    """The cost of looking for people and what is expected towards it; the ceiling is per body."""
    return _share(schemes, SEARCH_MEASURE, cost_yen, 1, fiscal_year)


def _share(schemes: Schemes, code: str, cost_yen: int, times: int, fiscal_year: int) -> Reckoning:
    measure = in_year(schemes, code, fiscal_year)
    counted = cost_yen if measure.ceiling is None else min(cost_yen, measure.ceiling.yen * times)
    rate = Decimal(0) if measure.lapsed else measure.measure.rate or Decimal(0)
    expected = int((counted * rate).to_integral_value(ROUND_FLOOR))
    return Reckoning(cost_yen, counted, expected, measure)
