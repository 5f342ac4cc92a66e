"""The checks of a report file in their order: what breaks one and all later ones names that one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.arrivals import KnownReport, arrival
from dxdesk.exchange.canonical import MAX_MARKS, MAX_TEXT, canon, strict_json
from dxdesk.exchange.envelope import MAX_FILE, sealed
from dxdesk.exchange.keys import new_prefecture_key, new_town_key
from dxdesk.exchange.reports import FIRST_LINE, open_report
from tests.exchange.forging import forgery
from tests.exchange.samples import SMALLEST, prefecture_key
from tests.exchange.samples import sealed as sealed_report

MAGIC = b"age-encryption.org/v1\n"
SCRYPT = b"-> scrypt AAAA 24\nAAAA\n"
FOREIGN = sealed(b"dxdesk-report 9\n", [new_prefecture_key().recipient])

ENVELOPE = [
    ("E-FILE-SIZE", b"x" + SCRYPT * (MAX_FILE // len(SCRYPT) + 1)),
    ("E-NOT-DXR", b"x" + SCRYPT * 9),
    ("E-AGE-HEADER", MAGIC + SCRYPT * 9),
    ("E-AGE-STANZAS", MAGIC + SCRYPT * 9 + b"--- x\n"),
    ("E-AGE-PASSPHRASE", MAGIC + SCRYPT + b"--- x\n"),
    ("E-DECRYPT", FOREIGN),
]

# Each layer of this text breaks one check more; the checks are met from the last layer inwards.
_CANONICAL = '"a"'
_SPACED = f"{_CANONICAL} "
_STRANGE = f'[{_SPACED},"\\ue000"]'
_LONG = f'[{_STRANGE},"{"a" * (MAX_TEXT + 1)}"]'
_WIDE = f"[{_LONG},{'9' * 15}]"
_BROKEN_NUMBER = f"[{_WIDE},1.5]"
_NO_JSON = f"{_BROKEN_NUMBER}x"
_DEEP = f"{'[' * 9}{_NO_JSON}"
_MANY = _DEEP + "," * MAX_MARKS
JSON = [
    ("E-UTF8", _MANY.encode() + b"\xff"),
    ("E-JSON-MANY", _MANY.encode()),
    ("E-JSON-DEPTH", _DEEP.encode()),
    ("E-JSON", _NO_JSON.encode()),
    ("E-JSON-FLOAT", _BROKEN_NUMBER.encode()),
    ("E-INT-RANGE", _WIDE.encode()),
    ("E-STR-LONG", _LONG.encode()),
    ("E-STR-CHAR", _STRANGE.encode()),
    ("E-JSON-NOT-CANONICAL", _SPACED.encode()),
]


def told(data: bytes) -> str:
    """The code a report file is refused with."""
    with pytest.raises(Refusal) as refused:
        open_report(data, prefecture_key())
    return refused.value.code


@pytest.mark.parametrize(("code", "data"), ENVELOPE, ids=[code for code, _ in ENVELOPE])
def test_the_envelope_is_looked_at_from_outside_to_inside(code: str, data: bytes) -> None:
    assert told(data) == code


@pytest.mark.parametrize(("code", "data"), JSON, ids=[code for code, _ in JSON])
def test_text_is_looked_at_before_what_it_says(code: str, data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        strict_json(data)
    assert refused.value.code == code
    assert told(forgery(data).data()) == code


@pytest.mark.parametrize(
    ("code", "first_line", "head", "signature"),
    [
        ("E-VERSION", b"dxdesk-report 9\n", b"\xff" * 5000, b"\n"),
        ("E-HEADER-SIZE", FIRST_LINE, b"\xff" * 5000, b"\n"),
        ("E-SIG-FORM", FIRST_LINE, b"\xff", b"\n"),
        ("E-UTF8", FIRST_LINE, b"\xff", b"0" * 128 + b"\n"),
        ("E-JSON", FIRST_LINE, b"x", b"0" * 128 + b"\n"),
        ("E-JSON-NOT-CANONICAL", FIRST_LINE, b"{ }", b"0" * 128 + b"\n"),
        ("E-HEADER", FIRST_LINE, b"{}", b"0" * 128 + b"\n"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_lines_are_looked_at_in_their_order(
    code: str, first_line: bytes, head: bytes, signature: bytes
) -> None:
    file = replace(forgery(b"\xff"), first_line=first_line, head=head, signature=signature)
    assert told(file.data()) == code


def test_signature_address_content_form_and_report_are_looked_at_in_this_order() -> None:
    elsewhere = [new_prefecture_key().recipient]
    wrong: dict[str, Any] = {"to": elsewhere, "payload_sha256": "0" * 64, "schema": 9}
    assert told(replace(forgery(b"\xff", **wrong), signer=new_town_key()).data()) == "E-SIG"
    assert told(forgery(b"\xff", **wrong).data()) == "E-NOT-FOR-ME"
    del wrong["to"]
    assert told(forgery(b"\xff", **wrong).data()) == "E-PAYLOAD-HASH"
    assert told(forgery(b"\xff", schema=9).data()) == "E-SCHEMA-NEWER"
    assert told(forgery(b"\xff").data()) == "E-UTF8"
    assert told(forgery(canon({"schema": 9, "town": 1})).data()) == "E-SCHEMA-NEWER"
    assert told(forgery(canon({"schema": 0, "town": 1})).data()) == "E-SCHEMA"
    assert told(forgery(canon({"schema": 1, "town": 1})).data()) == "E-REPORT"


def test_what_is_known_of_the_town_is_asked_last_and_in_this_order() -> None:
    """Practice, prefecture, the same again, another key, a lower number, the same number."""
    report = replace(SMALLEST, practice=True)
    mine = open_report(sealed_report(report, serial=3).data, prefecture_key())
    same = KnownReport(3, mine.header_sha256, "0" * 64)
    changed = KnownReport(3, "0" * 64, "0" * 64)

    def code(*known: KnownReport, prefecture: str = "01", practice: bool = True) -> str:
        signer = known[-1].signer
        found = arrival(known, mine, signer=signer, prefecture=prefecture, practice=practice)
        return found.code or found.outcome

    assert code(same, prefecture="39", practice=False) == "E-PRACTICE"
    assert code(same, prefecture="39") == "E-OTHER-PREFECTURE"
    assert code(same, changed) == "already"
    assert code(changed, KnownReport(4, "1" * 64, "0" * 64)) == "E-SIGNER"
    newest = KnownReport(4, "1" * 64, mine.signer)
    assert code(KnownReport(3, "0" * 64, mine.signer), newest) == "E-OLDER"
    assert code(KnownReport(3, "0" * 64, mine.signer)) == "E-CONFLICT"
    assert code(KnownReport(2, "0" * 64, mine.signer)) == "updated"


def test_a_decryptor_that_gives_up_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyrage  # type: ignore[import-untyped]

    class PanicException(BaseException):
        pass

    def panics(data: bytes, identities: object) -> bytes:
        raise PanicException("index out of bounds")

    data = sealed_report().data
    monkeypatch.setattr(pyrage, "decrypt", panics)
    assert told(data) == "E-DECRYPT"
