"""A reply opens for the town it was written for, as it was written, or it is refused."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.carrying import reply_name
from dxdesk.exchange.envelope import opened
from dxdesk.exchange.headers import PAD_TO
from dxdesk.exchange.keys import new_prefecture_key, new_town_key
from dxdesk.exchange.letters import kind_inside
from dxdesk.exchange.looking import FileKind, what_is
from dxdesk.exchange.replies import REPLY, open_reply, reply_from, reply_text
from dxdesk.exchange.reports import open_report
from dxdesk.refusals import REFUSALS
from dxdesk.report.reply import Remark
from tests.exchange.damage import cuts, flips, outcome
from tests.exchange.ed25519 import holds
from tests.exchange.reply_samples import (
    ORDINARY_REPLY,
    SMALLEST_REPLY,
    VISIT,
    reply_forgery,
    sealed_reply,
)
from tests.exchange.samples import prefecture_key, sealed, town_key


def code_of(data: bytes) -> str:
    """The code with which the town refuses `data`; fails when it does not."""
    with pytest.raises(Refusal) as refused:
        open_reply(data, town_key())
    assert refused.value.code in REFUSALS
    return refused.value.code


def test_the_town_reads_what_the_prefecture_wrote() -> None:
    made = sealed_reply(ORDINARY_REPLY)
    read = open_reply(made.data, town_key())
    assert read.reply == ORDINARY_REPLY
    assert read.payload_text == reply_text(ORDINARY_REPLY)
    assert (read.header.number, read.header.answers) == (1, 1)
    assert read.signer == prefecture_key().signing_key
    assert read.file_sha256 == made.file_sha256 == hashlib.sha256(made.data).hexdigest()
    assert read.header_sha256 == made.header_sha256


def test_the_prefecture_opens_its_own_reply_with_its_new_key_and_its_old_one() -> None:
    old = new_prefecture_key()
    data = sealed_reply(recipients=(old.recipient,)).data
    assert open_reply(data, prefecture_key()).reply == open_reply(data, old).reply


def test_another_town_cannot_open_it() -> None:
    with pytest.raises(Refusal, match="E-REPLY-DECRYPT"):
        open_reply(sealed_reply().data, new_town_key())


def test_without_the_town_s_key_nothing_is_sealed() -> None:
    for town in ("age1nobody", "ssh-ed25519 AAAA"):
        with pytest.raises(Refusal, match="E-REPLY-NO-TOWN-KEY"):
            sealed_reply(town=town)


def test_the_signature_convinces_a_second_opinion() -> None:
    lines = opened(sealed_reply(ORDINARY_REPLY).data, town_key()).split(b"\n", 3)
    key = bytes.fromhex(json.loads(lines[1])["signer"])
    signature = bytes.fromhex(lines[2].decode())
    assert holds(key, b"dxdesk-reply-v1\0" + lines[1], signature)
    assert not holds(key, b"dxdesk-report-v1\0" + lines[1], signature)


def test_the_size_tells_little() -> None:
    sizes = [len(sealed_reply(each).data) for each in (SMALLEST_REPLY, ORDINARY_REPLY)]
    assert max(sizes) - min(sizes) < 700  # age's own random filling, and digits in the header
    assert min(sizes) > PAD_TO


def test_a_report_and_a_reply_are_never_taken_for_each_other() -> None:
    report, reply = sealed().data, sealed_reply().data
    assert code_of(report) == "E-IS-REPORT"
    with pytest.raises(Refusal, match="E-IS-REPLY"):
        open_report(reply, prefecture_key())
    assert (kind_inside(report, town_key()), kind_inside(reply, town_key())) == ("report", "reply")
    assert what_is(reply) is what_is(reply, "a.dxr") is FileKind.REPORT
    assert what_is(reply, "016373_reply-01.DXREPLY") is FileKind.REPLY


def test_the_file_name_is_ascii_and_says_town_and_number() -> None:
    assert reply_name("016373", 3) == "016373_reply-03.dxreply"
    assert reply_name("016373", 123).isascii()


def altered(**parts: object) -> bytes:
    return replace(reply_forgery(), **parts).data()  # type: ignore[arg-type]


def test_the_forgers_bench_makes_sound_files() -> None:
    assert open_reply(reply_forgery().data(), town_key()).reply == SMALLEST_REPLY


def test_each_part_that_is_not_as_it_should_be_has_its_own_code() -> None:
    sound = reply_forgery()
    assert code_of(b"PK\x03\x04") == "E-NOT-REPLY"
    assert code_of(b"age-encryption.org/v1\n" + bytes(16 * 1024 * 1024)) == "E-FILE-SIZE"
    assert code_of(altered(first_line=b"dxdesk-reply 2\n")) == "E-REPLY-VERSION"
    assert code_of(altered(first_line=b"")) == "E-REPLY-VERSION"
    assert code_of(altered(first_line=b"dxdesk-report 2\n")) == "E-IS-REPORT"
    assert code_of(altered(head=b"x" * 5000)) == "E-REPLY-HEADER-SIZE"
    assert code_of(altered(signature=b"\n")) == "E-REPLY-SIG-FORM"
    assert code_of(altered(head=b"{ }")) == "E-JSON-NOT-CANONICAL"
    assert code_of(altered(signature=b"0" * 128 + b"\n")) == "E-REPLY-SIG"
    assert code_of(altered(signed=b"dxdesk-report-v1\0")) == "E-REPLY-SIG"
    assert code_of(altered(signer=new_prefecture_key())) == "E-REPLY-SIG"
    elsewhere = [new_town_key().recipient, prefecture_key().recipient]
    assert code_of(reply_forgery(to=elsewhere).data()) == "E-REPLY-NOT-FOR-ME"
    full = -len(sound.payload) % PAD_TO
    for pad in (b"", b"x" + bytes(full - 1), bytes(full + 1)):
        assert code_of(altered(pad=pad)) == "E-REPLY-PAYLOAD-HASH"
    assert code_of(reply_forgery(schema=2).data()) == "E-REPLY-SCHEMA-NEWER"
    raw = json.loads(reply_text(SMALLEST_REPLY))
    assert code_of(reply_forgery(canon({**raw, "schema": 0})).data()) == "E-REPLY-SCHEMA"


def test_every_renamed_code_has_its_sentence() -> None:
    assert set(REPLY.codes.values()) <= REFUSALS.keys()


@pytest.mark.parametrize(
    "entry",
    [
        {"extra": 1},
        {"kind": "needs-report"},
        {"town": "016370"},
        {"number": 0},
        {"number": True},
        {"answers": 0},
        {"answers_sha256": ""},
        {"schema": 0},
        {"signer": "AB" * 32},
        {"to": []},
        {"created": "yesterday"},
        {"pad_len": 0},
    ],
    ids=str,
)
def test_a_header_entry_out_of_form_is_refused(entry: dict[str, Any]) -> None:
    sound = reply_forgery()
    assert code_of(altered(header={**sound.header, **entry})) == "E-REPLY-HEADER"


@pytest.mark.parametrize(
    "entry",
    [{"town": "010006"}, {"number": 2}, {"answers": 2}, {"answers_sha256": "cd" * 32}],
    ids=str,
)
def test_the_header_cannot_claim_another_thing_than_the_reply(entry: dict[str, Any]) -> None:
    assert code_of(reply_forgery(**entry).data()) == "E-REPLY"


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("unknown",), 1),
        (("town",), "016370"),
        (("prefecture",), "39"),
        (("number",), 0),
        (("state",), "done"),
        (("state",), "settled"),  # with a day to answer by
        (("practice",), 0),
        (("fiscal_year",), 1),
        (("report_serial",), 0),
        (("report_sha256",), "x"),
        (("report_edition",), 0),
        (("composed_on",), "2026-11-31"),
        (("message",), "長" * 4001),
        (("remarks", 0, "word"), "improve!"),
        (("remarks", 0, "said"), " "),
        (("remarks", 0, "question"), "b1"),
        (("remarks", 1, "question"), "B01"),
        (("decisions", 0, "need"), "24"),
        (("decisions", 0, "outcome"), "perhaps"),
        (("decisions", 0, "outcome"), "open"),  # with visits
        (("decisions", 0, "visits"), []),
        (("decisions", 0, "visits", 0, "mode"), "teleport"),
        (("decisions", 0, "visits", 0, "last_on"), "2026-11-01"),
        (("decisions", 0, "visits", 0, "days"), -1),
        (("decisions", 1, "why"), ""),
        (("decisions", 1, "need"), "N24"),
        (("decisions", 2, "asked_days"), 601),
        (("similar_towns",), 4),
        (("similar", 0, "towns"), [2, 3, 1, 0]),
        (("similar", 0, "towns"), [1, 1, 1, 1, 0]),  # four could be recognised
        (("similar", 0, "towns"), [9, 0, 0, 0, 0]),
        (("similar", 0, "towns"), [7, -1, 0, 0, 1]),
        (("similar", 0, "level"), 5),
    ],
    ids=str,
)
def test_a_validly_signed_reply_with_an_impossible_entry_is_refused(
    way: tuple[str | int, ...], value: object
) -> None:
    raw: Any = json.loads(reply_text(ORDINARY_REPLY))
    place = raw
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = value
    with pytest.raises(Refusal, match="E-REPLY"):
        reply_from(canon(raw).decode())


def test_what_could_not_be_read_back_is_not_sealed() -> None:
    with pytest.raises(Refusal, match="E-STR-CHAR"):
        sealed_reply(replace(SMALLEST_REPLY, message="外字\ue000"))
    with pytest.raises(Refusal, match="E-REPLY"):
        sealed_reply(replace(SMALLEST_REPLY, remarks=(Remark("B01", "", "", "correct"),)))
    with pytest.raises(Refusal, match="E-REPLY-PAYLOAD-SIZE"):
        remark = Remark("B01", "長" * 900_000, "長" * 900_000, "fine")
        many = tuple(replace(remark, question=f"B{number}") for number in range(10, 14))
        sealed_reply(replace(SMALLEST_REPLY, remarks=many))


CHANCE = random.Random(20261124)
DATA = sealed_reply(ORDINARY_REPLY).data


def test_any_damage_to_a_reply_is_noticed() -> None:
    bits = [*range(1000 * 8), *CHANCE.sample(range(1000 * 8, len(DATA) * 8), 3000)]
    assert flips(DATA, town_key(), bits, open_reply)["accepted"] == 0
    lengths = [*range(300), *CHANCE.sample(range(300, len(DATA)), 500), len(DATA) - 1]
    assert cuts(DATA, town_key(), lengths, open_reply)["accepted"] == 0
    for extra in (b"\0", DATA):
        assert outcome(DATA + extra, town_key(), open_reply) == "E-REPLY-DECRYPT"
    assert outcome(DATA, town_key(), open_reply) == "accepted"


@settings(max_examples=50)
@given(st.text(alphabet='髙﨑𠮷\ufa19\n"\\ あ', max_size=50), st.dates(), st.integers(1, 10**9))
def test_any_words_any_day_and_any_number_come_through_unchanged(
    message: str, day: date, number: int
) -> None:
    visit = replace(VISIT, first_on=day, last_on=day)
    decision = replace(ORDINARY_REPLY.decisions[0], visits=(visit,))
    reply = replace(
        SMALLEST_REPLY, message=message, number=number, composed_on=day, decisions=(decision,)
    )
    assert open_reply(sealed_reply(reply).data, town_key()).reply == reply


@settings(max_examples=300)
@given(st.data())
def test_a_mutated_but_validly_signed_reply_is_refused_or_means_what_it_says(
    data: st.DataObject,
) -> None:
    raw: Any = json.loads(reply_text(ORDINARY_REPLY))
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
        st.none() | st.booleans() | st.integers() | st.text() | st.just([]) | st.just({})
    )
    try:
        read = reply_from(
            json.dumps(raw, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        )
    except (Refusal, UnicodeEncodeError):
        return
    assert canon(msgspec.to_builtins(read)) == canon(raw)


def test_a_reply_may_ask_about_a_question_of_the_prefectures_own() -> None:
    own = Remark(
        "X3901", "県の共同クラウドに加わりたいですか。", "加わる", "correct", "いつからですか。"
    )
    assert sealed_reply(replace(SMALLEST_REPLY, remarks=(own,)))
    for id_ in ("X391", "X39011", "39-01", "Y3901"):
        with pytest.raises(Refusal, match="E-REPLY"):
            sealed_reply(replace(SMALLEST_REPLY, remarks=(replace(own, question=id_),)))
