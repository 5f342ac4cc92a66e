"""The scale: dimensions, gates, needs, deadlines and rules, read from shipped tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from dxdesk.assess.signs import CHECKS, Sign
from dxdesk.schemes import flaws
from dxdesk.schemes.flaws import Place
from dxdesk.schemes.rows import records_from, tables_of

DEADLINE_KINDS = ("contract", "row", "budget", "answer", "fixed", "state")
RULE_CHECKS = ("hardly_answered", "both_advisers", "all_used_up")  # functions of `assess.supports`


@dataclass(frozen=True, slots=True)
class Gate:
    """While any group of `when` holds as a whole, the level is at most `cap`."""

    cap: int
    when: tuple[tuple[Sign, ...], ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    code: str
    name: str
    questions: tuple[str, ...]
    gate: Gate | None = None


@dataclass(frozen=True, slots=True)
class LevelName:
    number: int
    name: str
    plain: str


@dataclass(frozen=True, slots=True)
class Band:
    """A band of priority from `least` points upwards."""

    code: str
    label: str
    least: int


@dataclass(frozen=True, slots=True)
class NeedKind:
    """One of the 34 needs: what opens it, and the supports usually thought of, best first."""

    code: str
    title: str
    request: str  # the same as something to do, for the mayor and the prefecture
    dimension: str
    talent: str
    work: str
    primary: str
    alternatives: tuple[str, ...]
    triggers: tuple[Sign, ...]

    @property
    def questions(self) -> tuple[str, ...]:
        """The trigger questions, each once."""
        return tuple(dict.fromkeys(sign.question for sign in self.triggers))


@dataclass(frozen=True, slots=True)
class DeadlineSource:
    """Where a deadline comes from and which needs it urges (kinds: see deadlines.toml)."""

    id: str
    kind: str
    question: str
    label: str
    needs: tuple[str, ...] = ()
    when: tuple[Sign, ...] = ()
    on: date | None = None
    day_column: str = ""
    name_column: str = ""
    need_column: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One of RL01–RL20. A rule without supports leaves out, annotates or warns."""

    id: str
    why: str
    needs: tuple[str, ...] = ()
    when: tuple[tuple[Sign, ...], ...] = ()
    capacity_at_least: int | None = None
    capacity_at_most: int | None = None
    gap_at_most: int | None = None
    check: str = ""
    supports: tuple[str, ...] = ()
    note: str = ""  # for the first of the supports
    until: date | None = None  # last day of `supports` and `note`; then the two below
    supports_after: tuple[str, ...] = ()
    note_after: str = ""
    next_step: str = ""  # guide whose next step is the note: "hiring" or "training"
    step_question: str = ""
    at_prefecture: bool = False  # needs several towns, so the prefecture applies it


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence behind a code."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Everything of `resources/assess`, in the order of the files."""

    dimensions: tuple[Dimension, ...]
    levels: tuple[LevelName, ...]
    bands: tuple[Band, ...]  # highest first
    needs: tuple[NeedKind, ...]
    deadlines: tuple[DeadlineSource, ...]
    rules: tuple[Rule, ...]
    notes: tuple[Wording, ...]
    warnings: tuple[Wording, ...]

    def need(self, code: str) -> NeedKind:
        """KeyError where there is none."""
        return {need.code: need for need in self.needs}[code]

    def why(self, rule: str) -> str:
        """Why a rule proposes what it does (also for "primary" and "alternative")."""
        return {each.id: each.why for each in self.rules}[rule]

    def note(self, code: str) -> str:
        """The sentence of a support's note; "" for no note."""
        return {each.code: each.words for each in self.notes}[code] if code else ""

    def warning(self, code: str) -> str:
        """The sentence of a warning of the assessment."""
        return {each.code: each.words for each in self.warnings}[code]

    def band(self, total: int) -> str:
        """The code of the band a priority falls into."""
        return next(band.code for band in self.bands if total >= band.least)

    def band_label(self, code: str) -> str:
        """「急ぐ」 for "urgent"."""
        return {band.code: band.label for band in self.bands}[code]


_PLACES: Mapping[str, tuple[str, type]] = {
    "dimensions": ("levels.toml", Dimension),
    "levels": ("levels.toml", LevelName),
    "bands": ("levels.toml", Band),
    "needs": ("needs.toml", NeedKind),
    "deadlines": ("deadlines.toml", DeadlineSource),
    "rules": ("rules.toml", Rule),
    "notes": ("rules.toml", Wording),
    "warnings": ("rules.toml", Wording),
}


def scale_from(files: Mapping[str, str]) -> Scale:
    """The TOML texts of `resources/assess` by file name.

    Refused (E-SCALE, with file, id and reason) at the first flaw: a missing or unknown file or
    table, an unknown or missing key, an id given twice, a code or a check that points nowhere.
    """
    tables = _tables(files)
    read: dict[str, Any] = {
        name: records_from(_place(file), kind, tables[file].get(name))
        for name, (file, kind) in _PLACES.items()
    }
    scale = Scale(**read)
    _refuse_loose_ends(scale)
    return scale


def _tables(files: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    known = {file for file, _ in _PLACES.values()}
    for file in sorted(known ^ set(files)):
        reason = flaws.FILE_MISSING if file in known else flaws.FILE_STRAY
        raise _place(file).refusal(reason, file)
    tables = {file: tables_of(_place(file), text) for file, text in files.items()}
    for file, found in tables.items():
        for name in found:
            if name not in _PLACES or _PLACES[name][0] != file:
                raise _place(file).refusal(flaws.TABLE_STRAY, name)
    return tables


def _place(file: str, name: str = "-") -> Place:
    return Place("E-SCALE", file, name)


def _refuse_loose_ends(scale: Scale) -> None:
    least = [band.least for band in scale.bands]
    if least[-1:] != [0] or any(higher <= lower for higher, lower in pairwise(least)):
        raise _place("levels.toml", "bands").refusal(flaws.BANDS_WRONG, least)
    for file, name, codes, known in _pointers(scale):
        for code in codes:
            if code and code not in known:
                raise _place(file, name).refusal(flaws.CODE_UNKNOWN, code)


def _pointers(
    scale: Scale,
) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """Who points where: file, id, the codes it names, the codes there are."""
    needs = tuple(need.code for need in scale.needs)
    dimensions = tuple(dimension.code for dimension in scale.dimensions)
    notes = tuple(note.code for note in scale.notes)
    checks = tuple(CHECKS)
    gates = [(d.code, d.gate) for d in scale.dimensions if d.gate is not None]
    return [
        *(("levels.toml", code, _checks(*gate.when), checks) for code, gate in gates),
        *(("needs.toml", n.code, (n.dimension,), dimensions) for n in scale.needs),
        *(("needs.toml", n.code, _checks(n.triggers), checks) for n in scale.needs),
        *(("deadlines.toml", d.id, (d.kind,), DEADLINE_KINDS) for d in scale.deadlines),
        *(("deadlines.toml", d.id, d.needs, needs) for d in scale.deadlines),
        *(("deadlines.toml", d.id, _checks(d.when), checks) for d in scale.deadlines),
        *(("rules.toml", r.id, r.needs, needs) for r in scale.rules),
        *(("rules.toml", r.id, (r.note, r.note_after), notes) for r in scale.rules),
        *(("rules.toml", r.id, (r.check,), RULE_CHECKS) for r in scale.rules),
        *(("rules.toml", r.id, _checks(*r.when), checks) for r in scale.rules),
    ]


def _checks(*groups: tuple[Sign, ...]) -> tuple[str, ...]:
    return tuple(sign.check for group in groups for sign in group)
