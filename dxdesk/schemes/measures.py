"""Which fiscal measure holds in which fiscal year, and what must be said beside it."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.schemes.calendar import wareki_year
from dxdesk.schemes.shelf_records import Ceiling, FiscalMeasure, Schemes


@dataclass(frozen=True, slots=True)
class MeasureInYear:
    """A measure seen from one fiscal year. `caution` must be shown wherever the measure is."""

    measure: FiscalMeasure
    fiscal_year: int
    status: str  # a status of cautions.toml
    ceiling: Ceiling | None
    caution: str  # "" only for a measure known to hold

    @property
    def lapsed(self) -> bool:
        """Its last fiscal year is over and no extension is confirmed (rule RL18)."""
        return self.status == "lapsed_unless_confirmed"

    @property
    def wording(self) -> str:
        """The name together with its caution: the only way it is put on screen or paper."""
        return f"{self.measure.name}（{self.caution}）" if self.caution else self.measure.name


def measures_for(schemes: Schemes, fiscal_year: int) -> tuple[MeasureInYear, ...]:
    """Every fiscal measure as it stands in a fiscal year, in the order of the table."""
    return tuple(in_year(schemes, m.id, fiscal_year) for m in schemes.fiscal_measures)


def measures_behind(schemes: Schemes, support: str, fiscal_year: int) -> tuple[MeasureInYear, ...]:
    """The fiscal measures a support leans on, as they stand in a fiscal year."""
    wanted = schemes.support(support).measures
    return tuple(m for m in measures_for(schemes, fiscal_year) if m.measure.id in wanted)


def in_year(schemes: Schemes, code: str, fiscal_year: int) -> MeasureInYear:
    """One measure as it stands in a fiscal year; KeyError where there is none."""
    measure = {m.id: m for m in schemes.fiscal_measures}[code]
    status = _status(measure, fiscal_year)
    ceiling = _ceiling(measure, fiscal_year)
    cautions = [_caution(schemes, status, measure, fiscal_year)]
    if ceiling is not None and ceiling.inferred:
        cautions.append(_caution(schemes, "ceiling_inferred", measure, fiscal_year))
    return MeasureInYear(measure, fiscal_year, status, ceiling, "".join(cautions))


def _ceiling(measure: FiscalMeasure, fiscal_year: int) -> Ceiling | None:
    for ceiling in measure.ceilings:
        if ceiling.first_fiscal_year <= fiscal_year <= ceiling.last_fiscal_year:
            return ceiling
    return None


def _status(measure: FiscalMeasure, fiscal_year: int) -> str:
    """Past its last year a measure has lapsed, whatever was noted; within it, a lapse noted later
    says nothing about that year."""
    first, last = measure.first_fiscal_year, measure.last_fiscal_year
    if first is not None and fiscal_year < first:
        return "not_started"
    if last is not None and fiscal_year > last:
        return "lapsed_unless_confirmed"
    if last is not None and measure.status == "lapsed_unless_confirmed":
        return "active"
    return measure.status


def _caution(schemes: Schemes, status: str, measure: FiscalMeasure, fiscal_year: int) -> str:
    words = {caution.status: caution.words for caution in schemes.cautions}[status]
    return words.format(
        year=wareki_year(fiscal_year),
        first=_year_words(measure.first_fiscal_year),
        last=_year_words(measure.last_fiscal_year),
    )


def _year_words(fiscal_year: int | None) -> str:
    return "" if fiscal_year is None else wareki_year(fiscal_year)
