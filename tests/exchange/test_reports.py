"""A report file opens for whom it was made, as it was made, or it is refused with its code."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon, forbidden_character
from dxdesk.exchange.envelope import opened
from dxdesk.exchange.headers import PAD_TO
from dxdesk.exchange.keys import new_prefecture_key, new_town_key
from dxdesk.exchange.reports import open_report, payload_text, report_from
from dxdesk.report.needs_report import SCHEMA, NeedsReport, Town
from tests.exchange.ed25519 import holds
from tests.exchange.forging import Forgery, forgery
from tests.exchange.samples import ORDINARY, REQUEST, SMALLEST, prefecture_key, sealed, town_key


def code_of(data: bytes) -> str:
    """The code with which the prefecture refuses `data`; fails when it does not."""
    with pytest.raises(Refusal) as refused:
        open_report(data, prefecture_key())
    return refused.value.code


def test_the_prefecture_reads_what_the_town_wrote() -> None:
    made = sealed(ORDINARY, serial=3, prev="ab" * 32)
    read = open_report(made.data, prefecture_key())
    assert read.report == ORDINARY
    assert read.payload_text == payload_text(ORDINARY)
    assert (read.header.serial, read.header.prev) == (3, "ab" * 32)
    assert read.signer == town_key().signing_key
    assert read.paper_code == made.paper_code
    assert read.file_sha256 == made.file_sha256 == hashlib.sha256(made.data).hexdigest()
    assert read.header_sha256 == made.header_sha256
    assert read.header.payload_sha256 == made.payload_sha256


def test_the_town_can_open_its_own_copy() -> None:
    assert open_report(sealed(ORDINARY).data, town_key()).report == ORDINARY


def test_an_old_and_a_new_prefecture_key_both_open_the_report() -> None:
    old = new_prefecture_key()
    data = sealed(recipients=(prefecture_key().recipient, old.recipient)).data
    assert open_report(data, old).report == open_report(data, prefecture_key()).report == SMALLEST


def test_the_paper_code_stays_when_the_same_report_is_written_to_a_second_stick() -> None:
    first, second = sealed(ORDINARY), sealed(ORDINARY)
    assert first.data != second.data
    assert first.paper_code == second.paper_code
    assert re.fullmatch(r"\d{4}( \d{4}){4}", first.paper_code)


def test_the_paper_code_changes_with_any_answer_and_with_the_serial() -> None:
    other = replace(ORDINARY, writer="別の人")
    made = (sealed(ORDINARY), sealed(other), sealed(ORDINARY, serial=2))
    assert len({each.paper_code for each in made}) == 3


def test_the_size_tells_little() -> None:
    longer = replace(ORDINARY, writer="長" * 10_000)
    sizes = [len(sealed(report).data) for report in (SMALLEST, ORDINARY, longer)]
    assert max(sizes) - min(sizes) < 700  # age's own random filling, and digits in the header
    assert min(sizes) > PAD_TO


def test_another_prefecture_cannot_open_it() -> None:
    with pytest.raises(Refusal, match="E-DECRYPT"):
        open_report(sealed().data, new_prefecture_key())


def test_without_a_prefecture_key_nothing_is_sealed() -> None:
    with pytest.raises(Refusal, match="E-NO-RECIPIENT"):
        sealed(recipients=())


@pytest.mark.parametrize("recipients", [("age1nobody",), ("ssh-ed25519 AAAA",)])
def test_only_real_keys_are_sealed_for(recipients: tuple[str, ...]) -> None:
    with pytest.raises(Refusal, match="E-RECIPIENTS"):
        sealed(recipients=recipients)


def test_more_receivers_than_the_reader_takes_are_refused_at_sealing() -> None:
    with pytest.raises(Refusal, match="E-RECIPIENTS"):
        sealed(recipients=[new_prefecture_key().recipient for _ in range(5)])
    many = [prefecture_key().recipient, *(new_prefecture_key().recipient for _ in range(3))]
    assert open_report(sealed(recipients=many).data, prefecture_key()).report == SMALLEST


def test_the_signature_convinces_a_second_opinion() -> None:
    lines = opened(sealed(ORDINARY).data, prefecture_key()).split(b"\n", 3)
    key = bytes.fromhex(json.loads(lines[1])["signer"])
    signature = bytes.fromhex(lines[2].decode())
    assert holds(key, b"dxdesk-report-v1\0" + lines[1], signature)
    assert not holds(key, b"dxdesk-report-v1\0" + lines[1] + b" ", signature)


BROKEN: list[tuple[str, bytes]] = [
    ("E-NOT-DXR", b""),
    ("E-NOT-DXR", b"PK\x03\x04" + bytes(100)),
    ("E-NOT-DXR", b"-----BEGIN AGE ENCRYPTED FILE-----\n"),
    ("E-AGE-HEADER", b"age-encryption.org/v1\n"),
    ("E-AGE-HEADER", b"age-encryption.org/v1\n" + b"-> X25519 a\nb\n" * 2000 + b"--- x\n"),
    ("E-AGE-STANZAS", b"age-encryption.org/v1\n" + b"-> X25519 a\nb\n" * 9 + b"--- x\n"),
    ("E-AGE-PASSPHRASE", b"age-encryption.org/v1\n-> scrypt AAAA 24\nAAAA\n--- x\n"),
    ("E-DECRYPT", b"age-encryption.org/v1\n--- x\n"),
    ("E-FILE-SIZE", b"age-encryption.org/v1\n" + bytes(16 * 1024 * 1024)),
]


@pytest.mark.parametrize(("code", "data"), BROKEN, ids=[code for code, _ in BROKEN])
def test_what_is_no_sealed_report_is_refused_before_it_costs_anything(
    code: str, data: bytes
) -> None:
    assert code_of(data) == code


def test_the_forgers_bench_makes_sound_files() -> None:
    assert open_report(forgery().data(), prefecture_key()).report == SMALLEST


def altered(file: Forgery, **parts: object) -> bytes:
    return replace(file, **parts).data()  # type: ignore[arg-type]


def test_each_part_that_is_not_as_it_should_be_has_its_own_code() -> None:
    sound = forgery()
    assert code_of(altered(sound, first_line=b"dxdesk-report 2\n")) == "E-VERSION"
    assert code_of(altered(sound, first_line=b"")) == "E-VERSION"
    assert code_of(altered(sound, head=b"x" * 5000)) == "E-HEADER-SIZE"
    assert code_of(altered(sound, signature=b"\n")) == "E-SIG-FORM"
    assert code_of(altered(sound, signature=b"A" * 128 + b"\n")) == "E-SIG-FORM"
    assert code_of(altered(sound, head=b"{ }")) == "E-JSON-NOT-CANONICAL"
    assert code_of(altered(sound, head=b"[1.5]")) == "E-JSON-FLOAT"
    assert code_of(altered(sound, signature=b"0" * 128 + b"\n")) == "E-SIG"
    full = -len(sound.payload) % PAD_TO
    for pad in (b"", b"x" + bytes(full - 1), bytes(full - 1), bytes(full + 1)):
        assert code_of(altered(sound, pad=pad)) == "E-PAYLOAD-HASH"
    assert code_of(altered(sound, payload=sound.payload[:-1] + b" ")) == "E-PAYLOAD-HASH"


@pytest.mark.parametrize(
    "entry",
    [
        {"extra": 1},
        {"kind": "reply"},
        {"town": "016370"},
        {"town": "16373"},
        {"serial": 0},
        {"serial": True},
        {"serial": "1"},
        {"schema": 0},
        {"prev": "ab"},
        {"signer": "AB" * 32},
        {"to": []},
        {"to": ["age1x"]},
        {"to": "age1x"},
        {"created": "yesterday"},
        {"created": "2026-11-23" + "0" * 60},
        {"app": 7},
        {"app": "x" * 41},
        {"pad_len": 0},
        {"pad_len": PAD_TO},
        {"payload_len": 9 * 1024 * 1024},
        {"payload_sha256": ""},
    ],
    ids=str,
)
def test_a_header_entry_out_of_form_is_refused(entry: dict[str, Any]) -> None:
    sound = forgery()
    assert code_of(altered(sound, header={**sound.header, **entry})) == "E-HEADER"


def test_a_header_with_an_entry_missing_is_refused() -> None:
    file = forgery()
    for name in list(file.header):
        rest = {key: value for key, value in file.header.items() if key != name}
        assert code_of(altered(file, header=rest)) == "E-HEADER"


def test_a_report_signed_by_somebody_else_is_refused() -> None:
    stranger = new_town_key()
    assert code_of(altered(forgery(), signer=stranger)) == "E-SIG"


def test_a_report_passed_on_to_another_desk_is_refused() -> None:
    elsewhere = [new_prefecture_key().recipient, town_key().recipient]
    assert code_of(forgery(to=elsewhere).data()) == "E-NOT-FOR-ME"


def test_a_newer_report_asks_for_an_update_and_an_impossible_one_does_not() -> None:
    newer = SCHEMA + 1
    assert code_of(forgery(schema=newer).data()) == "E-SCHEMA-NEWER"
    raw = json.loads(payload_text(SMALLEST))
    assert code_of(forgery(canon({**raw, "schema": newer})).data()) == "E-SCHEMA-NEWER"
    assert code_of(forgery(canon({**raw, "schema": 0})).data()) == "E-SCHEMA"
    assert code_of(forgery(canon([])).data()) == "E-SCHEMA"


def test_a_header_cannot_claim_another_town_than_the_report() -> None:
    assert code_of(forgery(town="010006").data()) == "E-REPORT"


def _changed(report: NeedsReport, way: tuple[str | int, ...], value: object) -> bytes:
    raw: Any = json.loads(payload_text(report))
    place = raw
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = value
    return canon(raw)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("unknown",), 1),
        (("town", "code"), "016370"),
        (("town", "prefecture"), "39"),
        (("town", "population"), -1),
        (("town", "population"), "18048"),
        (("composed_on",), "2026-11-31"),
        (("composed_on",), "2026-11-23T00:00:00"),
        (("fiscal_year",), 1),
        (("edition",), 0),
        (("practice",), 0),
        (("questions", 0, "id"), "b1"),
        (("questions", 1, "id"), "B01"),
        (("questions", 0, "state"), "sure"),
        (("questions", 0, "value"), ""),
        (("questions", 1, "value"), "1"),
        (("questions", 0, "certain"), "yes"),
        (("people", 0, "share_tenths"), 11),
        (("people", 0, "age"), 40),
        (("systems", 0, "yearly_cost_yen"), -5),
        (("levels", 0, "level"), 5),
        (("levels", 0, "mean"), "1.2e3"),
        (("levels", 0, "answered"), 6),
        (("capacity", "value"), 9),
        (("capacity", "fte"), "-1"),
        (("needs", 0, "gap"), 5),
        (("needs", 0, "priority"), 18),
        (("needs", 0, "talent"), "WIZARD"),
        (("needs", 0, "band"), ""),
        (("requests", 0, "rank"), 2),
        (("requests", 0, "talents"), []),
        (("requests", 0, "half_days_per_week"), 0),
        (("requests", 0, "mode"), "teleport"),
        (("requests", 0, "first_month"), "2026-13"),
        (("requests", 0, "latest_month"), "2026-11"),
    ],
    ids=str,
)
def test_a_validly_signed_report_with_an_impossible_entry_is_refused(
    way: tuple[str | int, ...], value: object
) -> None:
    payload = _changed(ORDINARY, way, value)
    assert code_of(forgery(payload).data()) == "E-REPORT"


def test_an_answer_that_is_not_canonical_inside_is_refused() -> None:
    payload = _changed(ORDINARY, ("questions", 0, "value"), "1.5")
    assert code_of(forgery(payload).data()) == "E-JSON-FLOAT"


def test_every_entry_of_the_report_must_be_there() -> None:
    raw = json.loads(payload_text(ORDINARY))
    for name in raw:
        rest = {key: value for key, value in raw.items() if key != name}
        with pytest.raises(Refusal, match=r"E-REPORT|E-SCHEMA"):
            report_from(canon(rest).decode())
    del raw["questions"][0]["said_by"]
    with pytest.raises(Refusal, match="E-REPORT"):
        report_from(canon(raw).decode())


def test_an_entry_that_nobody_knows_is_refused_at_any_depth() -> None:
    raw = json.loads(payload_text(ORDINARY))
    raw["questions"][0]["score"] = 4
    with pytest.raises(Refusal, match="E-REPORT"):
        report_from(canon(raw).decode())


def test_what_could_not_be_read_back_is_not_sealed() -> None:
    with pytest.raises(Refusal, match="E-STR-CHAR"):
        sealed(replace(ORDINARY, writer="外字\ue000"))
    with pytest.raises(Refusal, match="E-STR-CHAR"):
        sealed(replace(ORDINARY, writer="\ud842"))
    with pytest.raises(Refusal, match="E-STR-LONG"):
        sealed(replace(ORDINARY, writer="長" * 1_000_001))
    with pytest.raises(Refusal, match="E-PAYLOAD-SIZE"):
        sealed(replace(ORDINARY, requests=(replace(REQUEST, skills=("技" * 900_000,) * 4),)))


RARE = st.sampled_from(
    ["髙", "﨑", "𠮷", "葛\U000e0100", "辻\U000e0101", "\ufa19", "\ufa10", "\n", '"', "\\"]
)
WORDS = (
    st.lists(RARE | st.characters(), max_size=20)
    .map("".join)
    .filter(lambda text: not forbidden_character(text))
)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@settings(max_examples=50)
@given(WORDS, WORDS, DAYS, st.none() | st.integers(0, 20_000_000))
def test_rare_names_and_any_day_come_through_unchanged(
    name: str, writer: str, day: date, population: int | None
) -> None:
    report = replace(
        ORDINARY,
        town=Town("016373", name, "01", "北海道", population, day),
        writer=writer,
        composed_on=day,
    )
    assert open_report(sealed(report).data, prefecture_key()).report == report


@settings(max_examples=300)
@given(st.data())
def test_a_mutated_but_validly_signed_report_is_refused_or_means_what_it_says(
    data: st.DataObject,
) -> None:
    raw: Any = json.loads(payload_text(ORDINARY))
    place = raw
    while True:
        keys = list(place) if isinstance(place, dict) else [*range(len(place))]
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], (dict, list)) or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(
        st.none() | st.booleans() | st.integers() | WORDS | st.just([]) | st.just({})
    )
    payload = canon(raw)
    try:
        read = open_report(forgery(payload).data(), prefecture_key())
    except Refusal:
        return
    assert canon(msgspec.to_builtins(read.report)) == payload
