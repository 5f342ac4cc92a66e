"""The shelf: what the state and the prefecture offer, as dated records read from shipped tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place
from dxdesk.schemes.rows import name_of, records_from, tables_of
from dxdesk.schemes.versions import version_in

STATUSES = (
    "active",
    "active_presumed",
    "lapsed_unless_confirmed",
    "applications_closed_presumed",
)
SAID_BESIDE = (*STATUSES, "not_started", "ceiling_inferred")  # each needs its words
CONFIDENCES = ("ministry", "found", "found-low", "own")


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The highest eligible cost in yen during some fiscal years."""

    first_fiscal_year: int
    last_fiscal_year: int
    yen: int
    per: str
    inferred: bool = False  # read between the lines of the source, not stated there


@dataclass(frozen=True, slots=True)
class FiscalMeasure:
    """One 財政措置. `status` is what was known on `checked_on`; years are fiscal, closed."""

    id: str
    name: str
    kind: str  # 普通交付税, 特別交付税 …
    receivers: str
    costs: tuple[str, ...]
    status: str
    confidence: str
    source: str
    checked_on: date
    rate: Decimal | None = None
    unit_yen: int | None = None
    ceilings: tuple[Ceiling, ...] = ()
    persons_at_most: int | None = None
    first_fiscal_year: int | None = None
    last_fiscal_year: int | None = None
    payer: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Caution:
    """What is said beside a measure of this status; {year}, {first} and {last} are filled in."""

    status: str
    words: str


@dataclass(frozen=True, slots=True)
class Adviser:
    """An adviser scheme with its yearly limits, counted from 1 April (domain 8.4)."""

    code: str
    name: str
    field: str
    payer: str
    visits_per_year: int | None = None
    least_hours_per_visit: int | None = None
    onsite_days: int | None = None  # once a single day is on site
    online_hours: int | None = None  # when every meeting is online
    applications_close: str = ""  # "MM-DD" from which this year's applications are taken as over
    closing_notice: str = ""  # "MM-DD" from which the town is told that they will soon be over
    topics: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """An examination of IPA. `accelerator`: does it meet requirement イ (yes, no, unclear)?"""

    code: str
    name: str
    kind: str
    accelerator: str
    level: int | None = None
    first_fiscal_year: int | None = None
    last_fiscal_year: int | None = None  # last year in which it is held; a pass does not lapse
    tentative: bool = False  # the name is provisional (仮称)
    note: str = ""


@dataclass(frozen=True, slots=True)
class LeaderSign:
    """One of the four things the state's guidebook says to look at when choosing a leader."""

    code: str
    name: str
    source: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class StandardOperation:
    """One of the 20 operations whose systems are standardised, "01" to "20"."""

    code: str
    name: str
    ministry: str
    usual_department: str
    may_be_absent: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class JointItem:
    """Something municipalities buy together; `proven` where the ministry names it as usual."""

    code: str
    name: str
    proven: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class SupportKind:
    """A support that can be proposed; `measures` are the fiscal measures it leans on."""

    code: str
    name: str
    hands_on: bool
    provider: str
    limit: str = ""
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talent:
    """A kind of specialist; `pool` is the support that sends one from the prefecture's pool."""

    code: str
    name: str
    role: str
    skills: tuple[str, ...]
    works: tuple[str, ...]
    pool: str


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work a specialist does for a town; `talents` best first."""

    code: str
    name: str
    talents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GuidebookStep:
    """One of four steps of a national guidebook; `guide` is "hiring" or "training"."""

    code: str
    guide: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Prefecture:
    code2: str
    code6: str
    name: str
    seat: str  # code of the municipality where the prefecture's office stands


@dataclass(frozen=True, slots=True)
class Region:
    """A 地方 as lists of people write it, and the names of its prefectures."""

    name: str
    prefectures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Schemes:
    """Everything on the shelf, in the order of the files."""

    fiscal_measures: tuple[FiscalMeasure, ...]
    cautions: tuple[Caution, ...]
    advisers: tuple[Adviser, ...]
    certificates: tuple[Certificate, ...]
    leader_signs: tuple[LeaderSign, ...]
    standard_operations: tuple[StandardOperation, ...]
    joint_items: tuple[JointItem, ...]
    supports: tuple[SupportKind, ...]
    talents: tuple[Talent, ...]
    works: tuple[Work, ...]
    steps: tuple[GuidebookStep, ...]
    prefectures: tuple[Prefecture, ...]
    regions: tuple[Region, ...]
    version: str = ""

    def support(self, code: str) -> SupportKind:
        """KeyError where there is none: codes come from data that was checked on loading."""
        return {support.code: support for support in self.supports}[code]

    def adviser(self, code: str) -> Adviser:
        """KeyError where there is none."""
        return {adviser.code: adviser for adviser in self.advisers}[code]

    def talent(self, code: str) -> Talent:
        """KeyError where there is none."""
        return {talent.code: talent for talent in self.talents}[code]


SET_FILE = "scheme_set.toml"
_KINDS: Mapping[str, type] = {
    "fiscal_measures": FiscalMeasure,
    "cautions": Caution,
    "advisers": Adviser,
    "certificates": Certificate,
    "leader_signs": LeaderSign,
    "standard_operations": StandardOperation,
    "joint_items": JointItem,
    "supports": SupportKind,
    "talents": Talent,
    "works": Work,
    "steps": GuidebookStep,
    "prefectures": Prefecture,
    "regions": Region,
}


def schemes_from(files: Mapping[str, str]) -> Schemes:
    """The TOML texts of `resources/schemes` by file name ("supports.toml" holds [[supports]]).

    Refused (E-SCHEMES, with file, id and reason) at the first flaw: a missing or unknown file,
    an unknown or missing key, an id given twice, a bad rate, a code that points nowhere.
    """
    for file in files:
        if file != SET_FILE and file.removesuffix(".toml") not in _KINDS:
            raise _place(file).refusal(flaws.FILE_STRAY, file)
    read = {name: _records(files, name, kind) for name, kind in _KINDS.items()}
    schemes = Schemes(**read, version=_version(files))  # type: ignore[arg-type]
    for measure in schemes.fiscal_measures:
        _refuse_bad_measure(measure)
    _refuse_missing_cautions(schemes)
    _refuse_loose_ends(schemes)
    return schemes


def _place(file: str, name: str = "-") -> Place:
    return Place("E-SCHEMES", file, name)


def _version(files: Mapping[str, str]) -> str:
    place = _place(SET_FILE)
    if SET_FILE not in files:
        raise place.refusal(flaws.FILE_MISSING, SET_FILE)
    table = tables_of(place, files[SET_FILE])
    for key in table:
        if key != "version":
            raise place.refusal(flaws.KEY_UNKNOWN, key)
    if version_in(files[SET_FILE]) is None:
        raise place.refusal(flaws.VERSION_STRANGE, table.get("version", "version"))
    return str(table["version"])


def _records(files: Mapping[str, str], name: str, kind: type) -> tuple[object, ...]:
    place = _place(f"{name}.toml")
    if place.file not in files:
        raise place.refusal(flaws.FILE_MISSING, place.file)
    tables = tables_of(place, files[place.file])
    for key in tables:
        if key != name:
            raise place.refusal(flaws.TABLE_STRAY, key)
    return records_from(place, kind, tables.get(name))


def _refuse_bad_measure(measure: FiscalMeasure) -> None:
    place = _place("fiscal_measures.toml", measure.id)
    if measure.status not in STATUSES:
        raise place.refusal(flaws.WORD_UNKNOWN, measure.status)
    if measure.confidence not in CONFIDENCES:
        raise place.refusal(flaws.WORD_UNKNOWN, measure.confidence)
    first, last = measure.first_fiscal_year, measure.last_fiscal_year
    spans = [(ceiling.first_fiscal_year, ceiling.last_fiscal_year) for ceiling in measure.ceilings]
    for start, end in [(first or 0, last or first or 0), *spans]:
        if start > end:
            raise place.refusal(flaws.YEARS_WRONG, end)
    for (_, end), (start, _) in pairwise(spans):
        if end >= start:
            raise place.refusal(flaws.CEILINGS_OVERLAP, start)


def _refuse_missing_cautions(schemes: Schemes) -> None:
    """A lapsed measure without its words would be shown bare."""
    words = {caution.status: caution.words for caution in schemes.cautions}
    for status in SAID_BESIDE:
        if status not in words or (status != "active" and not words[status]):
            raise _place("cautions.toml", status).refusal(flaws.CAUTION_MISSING, status)


def _refuse_loose_ends(schemes: Schemes) -> None:
    measures = {name_of(measure) for measure in schemes.fiscal_measures}
    supports = {name_of(support) for support in schemes.supports}
    talents = {name_of(talent) for talent in schemes.talents}
    works = {name_of(work) for work in schemes.works}
    prefectures = {prefecture.name for prefecture in schemes.prefectures}
    pointers = [
        *(("supports.toml", s.code, s.measures, measures) for s in schemes.supports),
        *(("talents.toml", t.code, (t.pool,), supports) for t in schemes.talents),
        *(("talents.toml", t.code, t.works, works) for t in schemes.talents),
        *(("works.toml", w.code, w.talents, talents) for w in schemes.works),
        *(("regions.toml", r.name, r.prefectures, prefectures) for r in schemes.regions),
    ]
    for file, name, codes, known in pointers:
        for code in codes:
            if code not in known:
                raise _place(file, name).refusal(flaws.CODE_UNKNOWN, code)
