"""Keys of the two desks: an age identity to open files, an Ed25519 seed to sign them."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Protocol, Self

import nacl.exceptions
import nacl.signing
import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal

_FIRST_LINE = "dxdesk-key 1"
_SEED = re.compile("[0-9a-f]{64}")
_CODE_SPACE = 10**20


class Opens(Protocol):
    """Whatever can open what was sealed for it."""

    @property
    def opener(self) -> pyrage.x25519.Identity: ...
    @property
    def recipient(self) -> str: ...


@dataclass(frozen=True, slots=True)
class DeskKey:
    """One desk's private key. The secrets stay out of `repr` so that no log can show them."""

    identity: str = field(repr=False)  # AGE-SECRET-KEY-1…
    seed: bytes = field(repr=False)  # 32 bytes

    @property
    def recipient(self) -> str:
        """age1…: what others encrypt to."""
        return str(self.opener.to_public())

    @property
    def opener(self) -> pyrage.x25519.Identity:
        return pyrage.x25519.Identity.from_str(self.identity)

    @property
    def signing_key(self) -> str:
        """The public half of the signature key, 64 lower-case hex digits."""
        return bytes(nacl.signing.SigningKey(self.seed).verify_key).hex()

    def sign(self, message: bytes) -> str:
        """The Ed25519 signature, 128 lower-case hex digits."""
        return nacl.signing.SigningKey(self.seed).sign(message).signature.hex()

    def to_bytes(self) -> bytes:
        """The key for the desk's own database; `from_bytes` reads it back."""
        text = f"{_FIRST_LINE}\n{type(self).__name__}\n{self.identity}\n{self.seed.hex()}\n"
        return text.encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The key of `to_bytes`. Raises Refusal E-KEY when damaged or of the other desk."""
        try:
            first, name, identity, seed, rest = data.decode("ascii").split("\n")
            pyrage.x25519.Identity.from_str(identity)
        except (ValueError, pyrage.IdentityError) as fault:
            raise Refusal("E-KEY") from fault
        if (first, name, rest) != (_FIRST_LINE, cls.__name__, "") or not _SEED.fullmatch(seed):
            raise Refusal("E-KEY")
        return cls(identity, bytes.fromhex(seed))


class PrefectureKey(DeskKey):
    """Opens the reports of a prefecture's towns and signs its kits."""

    __slots__ = ()


class TownKey(DeskKey):
    """Signs a town's reports and opens the town's own copies."""

    __slots__ = ()


def new_prefecture_key() -> PrefectureKey:
    """A key nobody has had before, from the system's randomness."""
    return PrefectureKey(str(pyrage.x25519.Identity.generate()), secrets.token_bytes(32))


def new_town_key() -> TownKey:
    """A key nobody has had before, from the system's randomness."""
    return TownKey(str(pyrage.x25519.Identity.generate()), secrets.token_bytes(32))


def identity_text(key: DeskKey) -> str:
    """The standard age identity file, for the archive: `age -d -i key.txt report.dxr` reads it."""
    return f"# dxdesk, {type(key).__name__}\n# public key: {key.recipient}\n{key.identity}\n"


def is_recipient(text: str) -> bool:
    """Whether `text` is the public half of an X25519 age key; plugins and SSH keys are not."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def signature_holds(signing_key: str, message: bytes, signature: str) -> bool:
    """Whether `signature` (128 hex digits) over `message` was made with the key (64 hex digits)."""
    try:
        nacl.signing.VerifyKey(bytes.fromhex(signing_key)).verify(message, bytes.fromhex(signature))
    except (nacl.exceptions.BadSignatureError, nacl.exceptions.ValueError, ValueError):
        return False
    return True


def digits(data: bytes) -> str:
    """A code of 20 digits to read aloud or compare on paper: "1234 5678 9012 3456 7890".

    SHA-256 of `data` as one big-endian number, its last twenty decimal digits: 66 bits.
    """
    number = int.from_bytes(hashlib.sha256(data).digest(), "big") % _CODE_SPACE
    text = f"{number:020d}"
    return " ".join(text[start : start + 4] for start in range(0, 20, 4))


def same_digits(typed: str, code: str) -> bool:
    """Whether typed digits are the code; blanks, hyphens and full-width digits do not matter."""
    return bool(_only_digits(code)) and _only_digits(typed) == _only_digits(code)


def _only_digits(text: str) -> str:
    return re.sub("[^0-9]", "", unicodedata.normalize("NFKC", text))
