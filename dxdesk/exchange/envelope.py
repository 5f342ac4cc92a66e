"""The age envelope around a report: sealing, and the checks made before it is opened.

Everything that costs time or memory in the decryptor is bounded here first: a header with two
thousand recipients would take it a minute, a passphrase stanza half a gigabyte.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyrage  # type: ignore[import-untyped]  # the wheel has no stubs

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import Opens
from dxdesk.exchange.looking import AGE_MAGIC

MAX_FILE = 16 * 1024 * 1024
MAX_AGE_HEADER = 8 * 1024
MAX_STANZAS = 8
_FOOTER = b"\n---"


def sealed(plain: bytes, recipients: Sequence[str]) -> bytes:
    """`plain` encrypted to every recipient (age1…, X25519 only)."""
    keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    data: bytes = pyrage.encrypt(plain, keys)
    return data


def opened(data: bytes, key: Opens, *others: Opens) -> bytes:
    """The plain bytes inside a sealed file, with whichever of the keys fits.

    Raises Refusal E-FILE-SIZE, E-NOT-DXR, E-AGE-HEADER, E-AGE-STANZAS, E-AGE-PASSPHRASE or
    E-DECRYPT, looked for in this order.
    """
    refuse_malformed(data)
    try:
        plain: bytes = pyrage.decrypt(data, [each.opener for each in (key, *others)])
    except (pyrage.DecryptError, OSError) as fault:
        raise Refusal("E-DECRYPT") from fault
    except BaseException as fault:
        if _is_panic(fault):
            raise Refusal("E-DECRYPT") from fault
        raise
    return plain


def _is_panic(fault: BaseException) -> bool:
    """Whether the decryptor gave up on something it never expected; no Exception, by its makers."""
    return type(fault).__name__ == "PanicException"


def refuse_malformed(data: bytes) -> None:
    """What can be said without a key: the size, the first line, and a header within bounds.

    Raises Refusal E-FILE-SIZE, E-NOT-DXR, E-AGE-HEADER, E-AGE-STANZAS or E-AGE-PASSPHRASE.
    """
    if len(data) > MAX_FILE:
        raise Refusal("E-FILE-SIZE", most_mib=MAX_FILE // 1024 // 1024)
    if not data.startswith(AGE_MAGIC):
        raise Refusal("E-NOT-DXR")
    _refuse_costly_header(data[:MAX_AGE_HEADER])


def _refuse_costly_header(start: bytes) -> None:
    end = start.find(_FOOTER)
    if end < 0:
        raise Refusal("E-AGE-HEADER")
    stanzas = [line.split() for line in start[:end].split(b"\n") if line.startswith(b"->")]
    if len(stanzas) > MAX_STANZAS:
        raise Refusal("E-AGE-STANZAS", most=MAX_STANZAS)
    if any(b"scrypt" in stanza for stanza in stanzas):
        raise Refusal("E-AGE-PASSPHRASE")
