"""What sealed files have in common: report (.dxr) and reply (.dxreply).

Inside the age envelope, line by line: the kind and its version, the header, the signature over
the header, the payload; then zero bytes up to the next 64 KiB. No archive, no paths, no second
copy: `age -d -i key.txt FILE | tail -n +4 | tr -d '\\0'` gives the payload without this program.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon
from dxdesk.exchange.envelope import opened, sealed
from dxdesk.exchange.headers import MAX_HEADER, MAX_RECIPIENTS, PAD_TO, paper_code
from dxdesk.exchange.keys import DeskKey, is_recipient, signature_holds

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_SIGNATURE_LINE = 129  # 128 hex digits and the line end
_ANY_KIND = re.compile(rb"dxdesk-(report|reply) [1-9][0-9]{0,3}\n")


class LetterHeader(Protocol):
    """What the header of every kind says."""

    @property
    def pad_len(self) -> int: ...
    @property
    def payload_len(self) -> int: ...
    @property
    def payload_sha256(self) -> str: ...
    @property
    def signer(self) -> str: ...
    @property
    def to(self) -> tuple[str, ...]: ...


Header = TypeVar("Header", bound=LetterHeader)


@dataclass(frozen=True, slots=True)
class LetterKind(Generic[Header]):
    """How one kind of sealed file is told from the others, and what its faults are called.

    `codes` gives the code of this kind for the codes below, which are those of a report.
    """

    first_line: bytes
    signed: bytes  # before the header in what is signed: a signature holds for one kind only
    read_header: Callable[[bytes], Header]
    other: str  # the code for a sound file of another kind
    codes: Mapping[str, str] = field(default_factory=dict)

    def refusal(self, refusal: Refusal) -> Refusal:
        """The same refusal with the code that this kind has for it."""
        return Refusal(self.codes.get(refusal.code, refusal.code), **refusal.values)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file ready to be carried, and the values its writer keeps of it."""

    data: bytes
    paper_code: str  # "1234 5678 9012 3456 7890"
    header_sha256: str
    payload_sha256: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class Letter(Generic[Header]):
    """A sealed file whose outside, signature, address and payload hash are sound."""

    header: Header
    header_sha256: str
    payload: bytes
    paper_code: str
    file_sha256: str


def lengths(payload: bytes) -> dict[str, Any]:
    """The three entries of every header that bind its payload."""
    return {
        "pad_len": -len(payload) % PAD_TO,
        "payload_len": len(payload),
        "payload_sha256": _sha256(payload),
    }


def addressed(recipients: Sequence[str], own: str) -> tuple[str, ...]:
    """Everybody who can open the file, the writer's `own` key last.

    Raises Refusal E-NO-RECIPIENT without anybody else, E-RECIPIENTS for too many or other keys.
    """
    if not recipients:
        raise Refusal("E-NO-RECIPIENT")
    to = tuple(dict.fromkeys((*(each for each in recipients if each != own), own)))
    if len(to) > MAX_RECIPIENTS or not all(is_recipient(text) for text in to):
        raise Refusal("E-RECIPIENTS", most=MAX_RECIPIENTS - 1)
    return to


def seal(
    kind: LetterKind[Header],
    header: DataclassInstance,
    payload: bytes,
    key: DeskKey,
    to: Sequence[str],
) -> Sealed:
    """Sign the header with `key` and seal the file for `to`.

    Raises what reading the result would raise: a file that is made can be opened.
    """
    head = canon(asdict(header))
    with as_told_by(kind):
        read = kind.read_header(head)
    signature = key.sign(kind.signed + head).encode("ascii")
    plain = b"".join((kind.first_line, head, b"\n", signature, b"\n", payload, bytes(read.pad_len)))
    data = sealed(plain, to)
    return Sealed(data, paper_code(head), _sha256(head), read.payload_sha256, _sha256(data))


def unseal(
    kind: LetterKind[Header], data: bytes, identity: DeskKey, *others: DeskKey
) -> Letter[Header]:
    """Open a file, with any of a desk's keys, and check all that is the same for every kind.

    Raises one Refusal with the code of the first check that fails, in the order of the format:
    envelope, version, header size, signature form, header text, header, signature, address,
    payload hash. Nothing is written anywhere.
    """
    with as_told_by(kind):
        head, signature, body = _parts(kind, opened(data, identity, *others))
        header = kind.read_header(head)
        if not signature_holds(header.signer, kind.signed + head, signature):
            raise Refusal("E-SIG")
        if not any(key.recipient in header.to for key in (identity, *others)):
            raise Refusal("E-NOT-FOR-ME")
        payload, pad = body[: header.payload_len], body[header.payload_len :]
        if pad != bytes(header.pad_len) or _sha256(payload) != header.payload_sha256:
            raise Refusal("E-PAYLOAD-HASH")
        return Letter(header, _sha256(head), payload, paper_code(head), _sha256(data))


def kind_inside(data: bytes, identity: DeskKey, *others: DeskKey) -> str:
    """The word "report" or "reply", as the first line inside says; "" for what neither is.

    Raises the refusals of `opened`: without a fitting key all sealed files look the same.
    """
    found = _ANY_KIND.match(opened(data, identity, *others))
    return found[1].decode("ascii") if found else ""


@contextmanager
def as_told_by(kind: LetterKind[Header]) -> Iterator[None]:
    """Refusals inside leave with the codes of this kind."""
    try:
        yield
    except Refusal as refusal:
        raise kind.refusal(refusal) from refusal.__cause__


def _parts(kind: LetterKind[Header], plain: bytes) -> tuple[bytes, str, bytes]:
    """Header bytes, signature text, and payload with padding."""
    if not plain.startswith(kind.first_line):
        own = kind.first_line.partition(b" ")[0]
        other = _ANY_KIND.match(plain) and not plain.startswith(own + b" ")
        raise Refusal(kind.other if other else "E-VERSION")
    start = len(kind.first_line)
    end = plain.find(b"\n", start, start + MAX_HEADER + 1)
    if end < 0:
        raise Refusal("E-HEADER-SIZE", most=MAX_HEADER)
    line = plain[end + 1 : end + 1 + _SIGNATURE_LINE]
    if re.fullmatch(b"[0-9a-f]{128}\n", line) is None:
        raise Refusal("E-SIG-FORM")
    return plain[start:end], line[:-1].decode("ascii"), plain[end + 1 + _SIGNATURE_LINE :]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
