"""The key of a prefecture's security officer: it opens sealed parts, and signs nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal

FIRST_LINE = "# dxdesk security key 1"
_TEXT = re.compile(
    f"{FIRST_LINE}\n# prefecture: ([0-9]{{2}})\n"
    "# public key: (age1[0-9a-z]{58})\n"
    "(AGE-SECRET-KEY-1[0-9A-Z]{58})\n"
)


@dataclass(frozen=True, slots=True)
class OfficerKey:
    """The private key. The secret stays out of `repr` so that no log can show it."""

    prefecture: str  # two digits
    identity: str = field(repr=False)  # AGE-SECRET-KEY-1…

    @property
    def opener(self) -> pyrage.x25519.Identity:
        return pyrage.x25519.Identity.from_str(self.identity)

    @property
    def recipient(self) -> str:
        """age1…: what the towns seal for."""
        return str(self.opener.to_public())


def new_officer_key(prefecture: str) -> OfficerKey:
    """A key nobody has had before, from the system's randomness."""
    return OfficerKey(prefecture, str(pyrage.x25519.Identity.generate()))


def officer_text(key: OfficerKey) -> str:
    """The key as an age identity file, in ASCII; `officer_from` reads it back."""
    return (
        f"{FIRST_LINE}\n# prefecture: {key.prefecture}\n"
        f"# public key: {key.recipient}\n{key.identity}\n"
    )


def officer_from(data: bytes) -> OfficerKey:
    """The key of a file. Raises Refusal E-SECURITY-FILE for any other file, or a damaged one."""
    try:
        lines = [line.strip() for line in data.decode("ascii").splitlines() if line.strip()]
        found = _TEXT.fullmatch("".join(f"{line}\n" for line in lines))
        key = OfficerKey(found[1], found[3]) if found else None
        sound = key is not None and found is not None and key.recipient == found[2]
    except (UnicodeDecodeError, pyrage.IdentityError) as fault:
        raise Refusal("E-SECURITY-FILE") from fault
    if key is None or not sound:
        raise Refusal("E-SECURITY-FILE")
    return key
