"""Keys survive the store, keep their secrets out of sight, and are told apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import (
    PrefectureKey,
    TownKey,
    digits,
    is_recipient,
    new_prefecture_key,
    new_town_key,
    signature_holds,
)
from tests.exchange.samples import prefecture_key, town_key


def test_a_key_comes_back_from_the_store_as_it_went_in() -> None:
    assert TownKey.from_bytes(town_key().to_bytes()) == town_key()
    assert PrefectureKey.from_bytes(prefecture_key().to_bytes()) == prefecture_key()


def test_two_new_keys_are_never_the_same() -> None:
    assert new_town_key() != new_town_key()
    assert new_prefecture_key().signing_key != new_prefecture_key().signing_key


def test_the_key_of_one_desk_is_not_taken_for_that_of_the_other() -> None:
    with pytest.raises(Refusal, match="E-KEY"):
        TownKey.from_bytes(prefecture_key().to_bytes())


@given(st.integers(min_value=0), st.integers(min_value=0, max_value=255))
def test_a_damaged_key_is_refused_or_unchanged(place: int, byte: int) -> None:
    whole = town_key().to_bytes()
    damaged = bytearray(whole)
    damaged[place % len(whole)] = byte
    try:
        read = TownKey.from_bytes(bytes(damaged))
    except Refusal as refusal:
        assert refusal.code == "E-KEY"
    else:  # the seed has no checksum of its own: the store's row hash guards it
        assert read.identity == town_key().identity


def test_a_key_shows_no_secret_when_it_is_printed() -> None:
    printed = repr(town_key()) + repr(prefecture_key())
    assert "SECRET" not in printed
    assert town_key().seed.hex() not in printed


def test_only_x25519_recipients_are_receivers() -> None:
    assert is_recipient(town_key().recipient)
    plugin = "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"
    for text in ("", "age1", plugin, "ssh-ed25519 AAAA", town_key().identity):
        assert not is_recipient(text)


def test_a_signature_holds_for_its_own_key_and_message_only() -> None:
    signature = town_key().sign(b"message")
    assert signature_holds(town_key().signing_key, b"message", signature)
    assert not signature_holds(town_key().signing_key, b"messagE", signature)
    assert not signature_holds(prefecture_key().signing_key, b"message", signature)
    assert not signature_holds("00" * 32, b"message", signature)
    assert not signature_holds("zz", b"message", signature)


@given(st.binary())
def test_a_code_is_five_groups_of_four_digits(data: bytes) -> None:
    assert re.fullmatch(r"\d{4}( \d{4}){4}", digits(data))


def test_a_code_stays_the_same_for_ever() -> None:
    # The SHA-256 of nothing modulo 10**20, computed with bc
    assert digits(b"") == "7939 7001 1156 6508 6549"
