"""One question from its TOML table."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Any, cast

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.questions import (
    Choice,
    Condition,
    EntryMode,
    Field,
    Kind,
    PointsRule,
    Question,
    Row,
    Treatment,
)
from dxdesk.ask.tables import (
    Shape,
    check_codes,
    check_table,
    tables,
    text,
    texts,
    truth,
    whole,
    word,
)

QUESTION: Shape = {
    **dict.fromkeys(("id", "tier", "kind", "text", "help", "example", "why"), text),
    **dict.fromkeys(("where_to_look", "unit", "records", "dimension", "treatment"), text),
    **dict.fromkeys(("survey_item",), text),
    **dict.fromkeys(("ask_whom", "exclusive", "feeds"), texts),
    **dict.fromkeys(("choices", "fields", "rows"), tables),
    **dict.fromkeys(("at_most_choices", "most", "sums_to"), whole),
    **dict.fromkeys(("scored", "free_text_warning"), truth),
    "shown_when": lambda value: isinstance(value, list),
    "points_rule": lambda value: isinstance(value, dict),
}
CHOICE: Shape = {"code": text, "label": text, "short": text, "points": lambda value: True}
ROW: Shape = {"code": text, "label": text, "may_be_absent": truth}
FIELD: Shape = {
    **dict.fromkeys(("code", "label", "kind", "unit"), text),
    "most": whole,
    "required": truth,
    "choices": tables,
}
CONDITION: Shape = {
    "question": text,
    "one_of": texts,
    "none_of": texts,
    "at_least": whole,
    "at_most": whole,
    "answered": truth,
    "unknown": truth,
}
FIELD_KINDS = ("number", "text", "date", "single", "multi")
# words that tell an answer with its circumstances from a form or a grid (see `saying`)
RESERVED = {"value", "unknown", "later", "not_applicable"}


def question_from(place: Place, raw: object, section: str) -> Question:
    """The question of one `[[question]]` table, checked for itself (not against its neighbours)."""
    table = cast(
        dict[str, Any],
        check_table(place, raw, QUESTION, needed=("id", "tier", "kind", "text", "help")),
    )
    given = {key: value for key, value in table.items() if key not in _CONVERTED}
    scored = bool(table.get("scored", False))
    return Question(
        **given,
        section=section,
        tier=EntryMode(word(place, table["tier"], ("core", "all"))),
        kind=Kind(word(place, table["kind"], [kind.value for kind in Kind])),
        treatment=Treatment(word(place, table.get("treatment", "neutral"), ("neutral", "risk"))),
        ask_whom=tuple(table.get("ask_whom", ())),
        exclusive=tuple(table.get("exclusive", ())),
        feeds=tuple(table.get("feeds", ())),
        choices=_choices(place, table.get("choices", []), scored),
        fields=_fields(place, table.get("fields", [])),
        rows=_rows(place, table.get("rows", [])),
        shown_when=_conditions(place, table.get("shown_when", [])),
        points_rule=_points_rule(place, table.get("points_rule")),
    )


_CONVERTED = {
    *("tier", "kind", "treatment", "ask_whom", "exclusive", "feeds"),
    *("choices", "fields", "rows", "shown_when", "points_rule"),
}


def _choices(place: Place, raw: list[object], scored: bool) -> tuple[Choice, ...]:
    rows = [check_table(place, each, CHOICE, needed=("code", "label")) for each in raw]
    check_codes(place, rows)
    return tuple(
        Choice(
            str(row["code"]),
            str(row["label"]),
            _points(place, row, scored),
            str(row.get("short", "")),
        )
        for row in rows
    )


def _points(place: Place, row: dict[str, object], scored: bool) -> int | None:
    if not scored:
        if "points" in row:
            place.refuse(flaws.POINTS_STRAY, row["code"])
        return None
    if "points" not in row:
        place.refuse(flaws.POINTS_MISSING, row["code"])
    return None if row["points"] == "none" else _zero_to_four(place, row["points"])


def _zero_to_four(place: Place, points: object) -> int:
    if not whole(points) or cast(int, points) > 4:
        place.refuse(flaws.POINTS_WRONG, points)
    return cast(int, points)


def _rows(place: Place, raw: list[object]) -> tuple[Row, ...]:
    rows = [check_table(place, each, ROW, needed=("code", "label")) for each in raw]
    check_codes(place, rows)
    _check_reserved(place, rows)
    return tuple(Row(**cast(dict[str, Any], row)) for row in rows)


def _fields(place: Place, raw: list[object]) -> tuple[Field, ...]:
    rows = [check_table(place, each, FIELD, needed=("code", "label", "kind")) for each in raw]
    check_codes(place, rows)
    _check_reserved(place, rows)
    return tuple(_field(place, cast(dict[str, Any], row)) for row in rows)


def _field(place: Place, row: dict[str, Any]) -> Field:
    kind = Kind(word(place, row["kind"], FIELD_KINDS))
    if kind is Kind.SINGLE and "choices" not in row:
        place.refuse(flaws.PART_MISSING, f"{row['code']}.choices")
    if kind not in (Kind.SINGLE, Kind.MULTI) and "choices" in row:
        place.refuse(flaws.PART_UNFIT, f"{row['code']}.choices")
    if kind is not Kind.NUMBER and ("unit" in row or "most" in row):
        place.refuse(flaws.PART_UNFIT, f"{row['code']}.unit")
    choices = _choices(place, row.get("choices", []), scored=False)
    return Field(**{**row, "kind": kind, "choices": choices})


def _check_reserved(place: Place, rows: list[dict[str, object]]) -> None:
    for row in rows:
        if row["code"] in RESERVED:
            place.refuse(flaws.CODE_RESERVED, row["code"])


def _conditions(place: Place, raw: list[object]) -> tuple[tuple[Condition, ...], ...]:
    """`[{…}, {…}]` means all of them; `[[{…}], [{…}]]` means any of the inner lists."""
    alternatives = raw if raw and isinstance(raw[0], list) else [raw]
    if not raw:
        return ()
    found = []
    for each in alternatives:
        if not isinstance(each, list) or not each:
            place.refuse(flaws.TYPE_WRONG, "shown_when")
        found.append(tuple(condition_from(place, one) for one in each))
    return tuple(found)


def condition_from(place: Place, raw: object) -> Condition:
    """The condition of one table, checked for itself."""
    table = cast(dict[str, Any], check_table(place, raw, CONDITION, needed=("question",)))
    told = [
        key for key in table if key != "question" and table[key] is not False and table[key] != []
    ]
    bounds = set(told) <= {"at_least", "at_most"}
    if len(told) != len(table) - 1 or not told or (len(told) > 1 and not bounds):
        place.refuse(flaws.CONDITION_EMPTY, table["question"])
    said: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in table.items()}
    return Condition(**said)


def _points_rule(place: Place, raw: object) -> PointsRule | None:
    if raw is None:
        return None
    table = check_table(place, raw, {"measure": text, "bands": tables}, needed=("measure",))
    bands = [
        check_table(place, each, {"below": text, "points": whole}, needed=("points",))
        for each in cast(list[object], table.get("bands", []))
    ]
    bounds = [_bound(place, band) for band in bands]
    rising = all(a is not None and (b is None or a < b) for a, b in pairwise(bounds))
    if bounds and (not rising or bounds[-1] is not None):
        place.refuse(flaws.BANDS_WRONG, "bands")
    return PointsRule(
        measure=str(table["measure"]),
        bands=tuple(
            (cast("str | None", band.get("below")), _zero_to_four(place, band["points"]))
            for band in bands
        ),
    )


def _bound(place: Place, band: dict[str, object]) -> Decimal | None:
    if "below" not in band:
        return None
    try:
        bound = Decimal(str(band["below"]))
    except InvalidOperation:
        place.refuse(flaws.BANDS_WRONG, band["below"])
    if not bound.is_finite():
        place.refuse(flaws.BANDS_WRONG, band["below"])
    return bound
