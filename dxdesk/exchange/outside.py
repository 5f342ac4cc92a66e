"""What a sealed file says without a key: for how many, and whether its length can be right."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.exchange.envelope import MAX_AGE_HEADER
from dxdesk.exchange.headers import MAX_HEADER, PAD_TO

_PIECE, _TAG, _NONCE = 64 * 1024, 16, 16  # bytes of plain text in a piece, of its check, before all
_FOOTER_LINE = 48  # "--- ", 43 letters, the line end
_LEAST_LINES = 15 + 400 + 1 + 129  # first line, the shortest header, its line end, the signature
_MOST_LINES = 16 + MAX_HEADER + 1 + 129


@dataclass(frozen=True, slots=True)
class Outside:
    """A sealed file as it looks from outside."""

    receivers: int
    length_fits: bool  # False: cut off, or not made by dxdesk


def outside(data: bytes) -> Outside:
    """Look at a file that `envelope.refuse_malformed` let pass.

    What dxdesk seals is whole 64 KiB and a few lines: a file that was cut off hardly ever is.
    """
    end = data.find(b"\n---", 0, MAX_AGE_HEADER) + 1
    receivers = data[:end].count(b"\n-> X25519 ")
    plain = _plain_length(len(data) - end - _FOOTER_LINE - _NONCE)
    lines = plain % PAD_TO
    return Outside(receivers, plain >= PAD_TO and _LEAST_LINES <= lines <= _MOST_LINES)


def _plain_length(pieces: int) -> int:
    """How many bytes are sealed in this many bytes of pieces; -1 where none can be."""
    whole, rest = divmod(pieces, _PIECE + _TAG)
    if pieces <= 0 or 0 < rest <= _TAG:
        return -1
    return whole * _PIECE + max(0, rest - _TAG)
