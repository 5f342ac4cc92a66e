"""JSON Schema of what travels, made from the records; shipped for whoever writes another reader.

A schema says shapes and bounds of lists; what one entry has to do with another is said in
`resources/format/FORMAT.md`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from dxdesk.exchange import reply_soundness, soundness
from dxdesk.exchange.headers import Header, ReplyHeader
from dxdesk.exchange.kits import KitContents
from dxdesk.report import needs_report, reply

_CHOSEN: Mapping[tuple[str, str], frozenset[str]] = {
    ("AskedQuestion", "state"): soundness.STATES,
    ("SupportRequest", "mode"): soundness.MODES,
    ("SupportRequest", "band"): soundness.BANDS,
    ("ReportedNeed", "band"): soundness.BANDS,
    ("TownChoice", "kind"): soundness.CHOICES,
    ("Reply", "state"): frozenset(reply.STATES),
    ("Remark", "word"): frozenset(reply.REMARK_WORDS),
    ("Decision", "outcome"): frozenset(reply.OUTCOMES),
}
_MOST = {"NeedsReport": soundness.MOST, "Reply": reply_soundness.MOST}


def schemas() -> dict[str, str]:
    """The text of every schema by the name of its file."""
    reports, replies = needs_report.SCHEMA, reply.SCHEMA
    return {
        f"report-{reports}.schema.json": _text(needs_report.NeedsReport, reports),
        f"sealed-{needs_report.SEALED_SCHEMA}.schema.json": _text(
            needs_report.SealedPart, needs_report.SEALED_SCHEMA
        ),
        "report-header.schema.json": _text(Header),
        f"reply-{replies}.schema.json": _text(reply.Reply, replies),
        "reply-header.schema.json": _text(ReplyHeader),
        "kit-1.schema.json": _text(KitContents),
    }


def _text(kind: type, form: int | None = None) -> str:
    schema = msgspec.json.schema(kind)
    for name, each in schema["$defs"].items():
        if each.get("type") == "object":
            _close(name, each, optional=kind is KitContents)
    if form is not None:
        schema["$defs"][kind.__name__]["properties"]["schema"] = {"const": form}
    said = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _close(name: str, record: dict[str, Any], *, optional: bool) -> None:
    """Nothing may be left out (but in a kit what says nothing), and nothing may be added."""
    record["additionalProperties"] = False
    if not optional:
        record["required"] = sorted(record["properties"])
    for field, entry in record["properties"].items():
        entry.pop("default", None)
        if (name, field) in _CHOSEN:
            entry["enum"] = sorted(_CHOSEN[name, field])
        if field in _MOST.get(name, {}):
            entry["maxItems"] = _MOST[name][field]
