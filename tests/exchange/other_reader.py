"""A reader written from `resources/format` alone: it knows nothing of the program."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pyrage  # type: ignore[import-untyped]

from tests.exchange.ed25519 import holds

PIECE = 65_536


class Unreadable(Exception):
    """The file is not as the specification says."""


def _demand(sound: bool, what: str) -> None:
    if not sound:
        raise Unreadable(what)


def canonical_json(data: bytes) -> Any:
    """Decode, encode again, compare."""
    obj = json.loads(data)
    again = json.dumps(obj, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    _demand(again.encode("utf-8") == data, "not canonical")
    return obj


def code_of(header: bytes) -> str:
    """照合コード."""
    number = int.from_bytes(hashlib.sha256(header).digest(), "big") % 10**20
    return " ".join(re.findall("....", f"{number:020}"))


def sealed(data: bytes, identity: str, schemas: Path) -> tuple[dict[str, Any], str]:
    """Payload and paper code of a report or a reply."""
    me = pyrage.x25519.Identity.from_str(identity)
    first, head, signature, rest = pyrage.decrypt(data, [me]).split(b"\n", 3)
    kind = {b"dxdesk-report 1": "report", b"dxdesk-reply 1": "reply"}.get(first, "")
    _demand(bool(kind), "first line")
    header = canonical_json(head)
    fits(header, json.loads((schemas / f"{kind}-header.schema.json").read_text()))
    signed = f"dxdesk-{kind}-v1\0".encode() + head
    _demand(holds(bytes.fromhex(header["signer"]), signed, bytes.fromhex(signature.decode())), "by")
    _demand(str(me.to_public()) in header["to"], "for somebody else")
    payload, padding = rest[: header["payload_len"]], rest[header["payload_len"] :]
    _demand(padding == bytes(header["pad_len"]) and len(rest) % PIECE == 0, "padding")
    _demand(hashlib.sha256(payload).hexdigest() == header["payload_sha256"], "hash")
    said = canonical_json(payload)
    _demand(said["schema"] == header["schema"], "form")
    newest = _newest(kind, said)
    fits(newest, json.loads((schemas / f"{kind}-{newest['schema']}.schema.json").read_text()))
    return newest, code_of(head)


def kit(data: bytes, schemas: Path) -> tuple[dict[str, Any], str]:
    """What a kit says, and its code for the telephone."""
    first, body, signature, rest = data.split(b"\n")
    _demand(first == b"dxdesk-kit 1" and not rest, "first line")
    said = canonical_json(body)
    fits(said, json.loads((schemas / "kit-1.schema.json").read_text()))
    key = bytes.fromhex(said["signing_key"])
    _demand(holds(key, b"dxdesk-kit-v1\0" + body, bytes.fromhex(signature.decode())), "by")
    return said, code_of(body)


def _newest(kind: str, said: dict[str, Any]) -> dict[str, Any]:
    if (kind, said["schema"]) != ("report", 1):
        return said
    step = (Path(__file__).parents[2] / "resources" / "format" / "FORMAT.md").read_text("utf-8")
    [told] = re.findall(r"report 1 → 2: add (.*?), each where", step, re.DOTALL)
    names = re.findall("`([a-z_]+)`", told.partition("as `[]`")[0])
    questions = [{"said_by": "", **each} for each in said["questions"]]
    levels = [{"sealed": 0, **each} for each in said["levels"]]
    added: dict[str, Any] = {name: [] for name in names}
    added |= {"replaces": 0, "sealed": None}
    return {**added, **said, "questions": questions, "levels": levels, "schema": 2}


def fits(value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None) -> None:
    """Refuse what a JSON Schema does not allow; the words of it that are used here."""
    root = root or schema
    if "$ref" in schema:
        fits(value, root["$defs"][schema["$ref"].rsplit("/")[-1]], root)
    if "anyOf" in schema:
        _demand(any(_fits(value, each, root) for each in schema["anyOf"]), "any of")
    _demand("const" not in schema or value == schema["const"], "const")
    _demand("enum" not in schema or value in schema["enum"], "enum")
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
    if "type" in schema:
        kind = kinds.get(schema["type"], type(None))
        _demand(isinstance(value, kind) and (kind is not int or value is not True), schema["type"])
    if schema.get("format") == "date":
        date.fromisoformat(value)
    for name, inner in schema.get("properties", {}).items():
        _demand(name in value or name not in schema.get("required", ()), f"{name} is missing")
        if name in value:
            fits(value[name], inner, root)
    if schema.get("additionalProperties") is False:
        _demand(value.keys() <= schema["properties"].keys(), "unknown entry")
    if isinstance(value, list):
        _demand(len(value) <= schema.get("maxItems", len(value)), "too many")
        for index, each in enumerate(value):
            pieces = schema.get("prefixItems")
            fits(each, pieces[index] if pieces else schema.get("items", {}), root)


def _fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    try:
        fits(value, schema, root)
    except (Unreadable, ValueError):
        return False
    return True
