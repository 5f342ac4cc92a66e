"""A kit says who the prefecture is, whole and unchanged, or it is refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.keys import PrefectureKey, new_prefecture_key
from dxdesk.exchange.kits import is_trusted_after, make_kit, open_kit
from tests.exchange.samples import prefecture_key, town_key

TOWNS = (("016373", "芽室町"), ("016381", "中札内村"))


def kit(**other: Any) -> bytes:
    """A kit as the prefecture makes it."""
    said: dict[str, Any] = {
        "prefecture": "01",
        "name": "北海道",
        "deadline": date(2026, 12, 18),
        "contact": "市町村課 内線 1234",
        "municipalities": TOWNS,
        "fiscal_year": 2026,
        "made_on": date(2026, 11, 23),
    }
    return make_kit(prefecture_key(), **{**said, **other})


def test_the_town_reads_what_the_prefecture_wrote() -> None:
    read = open_kit(kit())
    assert (read.prefecture, read.name, read.deadline) == ("01", "北海道", date(2026, 12, 18))
    assert read.age_recipients == (prefecture_key().recipient,)
    assert read.signing_key == prefecture_key().signing_key
    assert read.municipalities == TOWNS
    assert (read.fiscal_year, read.made_on, read.practice) == (2026, date(2026, 11, 23), False)
    assert len(read.code.replace(" ", "")) == 20


def test_a_kit_can_be_read_by_a_person() -> None:
    lines = kit().decode("utf-8").split("\n")
    assert lines[0] == "dxdesk-kit 1"
    assert json.loads(lines[1])["name"] == "北海道"
    assert len(lines) == 4 and lines[3] == ""


def test_a_kit_of_an_example_says_so_and_a_kit_without_the_mark_stays_byte_for_byte() -> None:
    assert open_kit(kit(example=True)).example
    assert not open_kit(kit()).example and kit(example=False) == kit()
    assert "example" not in json.loads(kit().decode("utf-8").split("\n")[1])


def test_a_kit_of_an_example_does_not_pass_for_the_next_one_of_a_real_prefecture() -> None:
    real, example = open_kit(kit()), open_kit(kit(example=True))
    assert is_trusted_after(real, real) and is_trusted_after(example, example)
    assert not is_trusted_after(example, real) and not is_trusted_after(real, example)


def test_the_code_read_on_the_phone_changes_with_the_keys() -> None:
    assert open_kit(kit()).code == open_kit(kit()).code
    other = new_prefecture_key().recipient
    assert open_kit(kit()).code != open_kit(kit(older_recipients=(other,))).code


def test_a_kit_without_a_deadline_and_with_an_older_key_is_sound() -> None:
    older = new_prefecture_key()
    read = open_kit(kit(deadline=None, older_recipients=(older.recipient,), practice=True))
    assert read.deadline is None and read.practice
    assert read.age_recipients == (prefecture_key().recipient, older.recipient)


def refused(data: bytes) -> str:
    """The code with which `data` is refused as a kit."""
    with pytest.raises(Refusal) as refusal:
        open_kit(data)
    return refusal.value.code


def test_every_bit_flip_of_a_kit_is_refused() -> None:
    data = kit()
    codes = set()
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        codes.add(refused(bytes(changed)))
    assert codes == {"E-NOT-KIT", "E-KIT-NEWER", "E-KIT", "E-KIT-SIG"}


def test_every_truncation_and_anything_appended_is_refused() -> None:
    data = kit()
    assert {refused(data[:length]) for length in range(len(data))} == {"E-NOT-KIT", "E-KIT-SIG"}
    assert refused(data + b"\n") == "E-KIT-SIG"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E-NOT-KIT"),
        (b"PK\x03\x04", "E-NOT-KIT"),
        (b"age-encryption.org/v1\n", "E-NOT-KIT"),
        (b"dxdesk-kit 2\n{}\n", "E-KIT-NEWER"),
        (b"dxdesk-kit 1\n" + b"x" * 2_000_000, "E-NOT-KIT"),
        (b"dxdesk-kit 1\n{}\n" + b"0" * 128 + b"\n", "E-KIT"),
    ],
)
def test_what_is_no_kit_is_refused(data: bytes, code: str) -> None:
    assert refused(data) == code


def signed(body: dict[str, Any], key: PrefectureKey) -> bytes:
    """A kit with this content, signed with `key`."""
    line = canon(body)
    return b"dxdesk-kit 1\n" + line + b"\n" + key.sign(b"dxdesk-kit-v1\0" + line).encode() + b"\n"


@pytest.mark.parametrize(
    "entry",
    [
        {"extra": 1},
        {"prefecture": "1"},
        {"prefecture": "39"},
        {"name": ""},
        {"age_recipients": []},
        {"age_recipients": ["age1x"]},
        {"municipalities": [["016370", "芽室町"]]},
        {"municipalities": [["016373", "芽室町"], ["016373", "芽室町"]]},
        {"deadline": "12月18日"},
        {"fiscal_year": 8},
        {"practice": 1},
        {"contact": "外字\ue000"},
    ],
    ids=str,
)
def test_a_signed_kit_with_an_impossible_entry_is_refused(entry: dict[str, Any]) -> None:
    body = json.loads(kit().split(b"\n")[1])
    assert open_kit(signed(body, prefecture_key())).name == "北海道"
    assert refused(signed({**body, **entry}, prefecture_key())) == "E-KIT"


def test_a_kit_signed_by_somebody_else_is_refused() -> None:
    body = json.loads(kit().split(b"\n")[1])
    assert refused(signed(body, new_prefecture_key())) == "E-KIT-SIG"


def test_a_kit_that_could_not_be_read_back_is_not_made() -> None:
    with pytest.raises(Refusal, match="E-KIT"):
        kit(municipalities=(("016370", "芽室町"),))
    with pytest.raises(Refusal, match="E-KIT"):
        kit(older_recipients=(town_key().identity,))
    for contact in ("外字\ue000", "\udce5", "a\tb"):
        with pytest.raises(Refusal) as raised:
            kit(contact=contact)
        assert (raised.value.code, raised.value.values["where"]) == ("E-STR-CHAR", "contact")
