"""The kit (.dxkit): what a prefecture hands its towns before they can send it anything.

Three readable lines: "dxdesk-kit 1", canonical JSON, the prefecture's signature over it. The
signature proves the kit whole, not whose it is: for that the 20-digit code is read on the phone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from types import MappingProxyType

import msgspec

from dxdesk.errors import Refusal
from dxdesk.exchange.canonical import canon, strict_json
from dxdesk.exchange.headers import MAX_RECIPIENTS
from dxdesk.exchange.keys import PrefectureKey, digits, is_recipient, signature_holds
from dxdesk.exchange.vouching import MOST_VOUCHES, Vouch, follows, heirs, vouch_holds
from dxdesk.report.town_codes import is_town_code

FIRST_LINE = b"dxdesk-kit 1\n"
MAX_KIT = 1024 * 1024
_ANY_VERSION = b"dxdesk-kit "
_SIGNED = b"dxdesk-kit-v1\0"
OWN_QUESTIONS = "own_questions.toml"
MOST_FILES = 40
_FILE_NAME = re.compile(r"(?:(?:questions|schemes)/[a-z][a-z_]{0,39}|glossary|own_questions)\.toml")


@dataclass(frozen=True, slots=True)
class KitFile:
    """A data file that travels in the kit, as it stands in `resources`, or the prefecture's own."""

    name: str  # "questions/c_direction.toml", "schemes/works.toml", "own_questions.toml" …
    text: str  # TOML, with \n as the end of a line


@dataclass(frozen=True, slots=True)
class KitContents:
    """What the signed line of a kit says."""

    prefecture: str  # two digits
    name: str  # 都道府県名
    age_recipients: tuple[str, ...]  # age1…, the current key first
    signing_key: str  # Ed25519, 64 hex digits
    deadline: date | None
    contact: str
    municipalities: tuple[tuple[str, str], ...]  # (six-digit code, name)
    fiscal_year: int
    made_on: date
    practice: bool
    vouches: tuple[Vouch, ...] = ()  # older keys' word for newer ones, up to the signing key
    security_recipient: str = ""  # age1… of the security officer; "" without one
    files: tuple[KitFile, ...] = ()  # in the order of their names
    reply_keys: tuple[str, ...] = ()  # all that sign replies now; () from before it was said
    example: bool = False  # of a made-up desk that bears the name of a real prefecture

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the files that came along, by name."""
        return {each.name: each.text for each in self.files}


@dataclass(frozen=True, slots=True)
class Kit(KitContents):
    """A kit that was read and found sound. What its files say is for the desk to judge."""

    code: str = field(kw_only=True)  # "1234 5678 9012 3456 7890", to be read on the phone


def make_kit(
    key: PrefectureKey,
    *,
    prefecture: str,
    name: str,
    deadline: date | None,
    contact: str,
    municipalities: Sequence[tuple[str, str]],
    fiscal_year: int,
    made_on: date,
    practice: bool = False,
    older_recipients: Sequence[str] = (),
    older_signing_keys: Sequence[str] = (),
    vouches: Sequence[Vouch] = (),
    security_recipient: str = "",
    files: Mapping[str, str] = MappingProxyType({}),
    example: bool = False,
) -> bytes:
    """The kit file; `files` are texts by name, the older keys those still held beside `key`.

    Raises Refusal E-STR-CHAR, E-STR-LONG, E-KIT-SIZE or E-KIT if it could not be read back.
    """
    contents = KitContents(
        prefecture=prefecture,
        name=name,
        age_recipients=(key.recipient, *older_recipients),
        signing_key=key.signing_key,
        deadline=deadline,
        contact=contact,
        municipalities=tuple(municipalities),
        fiscal_year=fiscal_year,
        made_on=made_on,
        practice=practice,
        vouches=tuple(vouches),
        security_recipient=security_recipient,
        files=tuple(KitFile(name, files[name]) for name in sorted(files)),
        reply_keys=(key.signing_key, *older_signing_keys),
        example=example,
    )
    return _signed(contents, key)


def _signed(contents: KitContents, key: PrefectureKey) -> bytes:
    """The file, read back as a town will read it."""
    body = canon(_plain(contents))
    strict_json(body)  # names the character that cannot travel
    data = b"".join((FIRST_LINE, body, b"\n", key.sign(_SIGNED + body).encode("ascii"), b"\n"))
    if len(data) > MAX_KIT:
        raise Refusal("E-KIT-SIZE", most=MAX_KIT // 1024**2)
    open_kit(data)
    return data


def _plain(contents: KitContents) -> object:
    """What the signed line says: an entry that came later is written only where it says something.

    So a kit of an older program is read, byte for byte, as it was signed.
    """
    said = msgspec.to_builtins(contents)
    for each in fields(KitContents):
        if each.default is not MISSING and getattr(contents, each.name) == each.default:
            del said[each.name]
    return said


def open_kit(data: bytes) -> Kit:
    """The kit of a file's bytes. Raises Refusal E-NOT-KIT, E-KIT-NEWER, E-KIT or E-KIT-SIG."""
    body, signature = _lines(data)
    contents = _contents(body)
    if not signature_holds(contents.signing_key, _SIGNED + body, signature):
        raise Refusal("E-KIT-SIG")
    said = {each.name: getattr(contents, each.name) for each in fields(KitContents)}
    return Kit(**said, code=digits(body))


def is_trusted_after(kit: Kit, known: Kit) -> bool:
    """Whether who trusts the key of the `known` kit can trust this one without a call."""
    alike = ("prefecture", "practice", "example")
    same = all(getattr(kit, name) == getattr(known, name) for name in alike)
    return same and follows(known.signing_key, kit.signing_key, kit.vouches)


def is_superseded(kit: Kit, known: Kit) -> bool:
    """Whether this kit is signed with a key that the one of the `known` kit has followed."""
    same_key = kit.signing_key == known.signing_key
    return not same_key and follows(kit.signing_key, known.signing_key, known.vouches)


def signers_of(kit: Kit) -> frozenset[str]:
    """The signing keys whose word counts for a holder of this kit: those that it names.

    A kit of an older program names none: its own key counts, and those that vouch for it.
    """
    if kit.reply_keys:
        return frozenset(kit.reply_keys)
    return frozenset(
        key
        for key in (kit.signing_key, *(each.signer for each in kit.vouches))
        if kit.signing_key in heirs(key, kit.vouches)
    )


def _lines(data: bytes) -> tuple[bytes, str]:
    """The signed line and the signature of a kit of this version."""
    if len(data) > MAX_KIT or not data.startswith(_ANY_VERSION):
        raise Refusal("E-NOT-KIT")
    if not data.startswith(FIRST_LINE):
        newer = re.match(rb"dxdesk-kit [1-9][0-9]{0,3}\n", data) is not None
        raise Refusal("E-KIT-NEWER" if newer else "E-NOT-KIT")
    body, _, rest = data[len(FIRST_LINE) :].partition(b"\n")
    if re.fullmatch(b"[0-9a-f]{128}\n", rest) is None:
        raise Refusal("E-KIT-SIG")
    return body, rest[:-1].decode("ascii")


def _contents(body: bytes) -> KitContents:
    try:
        raw = strict_json(body)
        contents = msgspec.convert(raw, KitContents, strict=True)
    except (Refusal, msgspec.ValidationError) as fault:
        raise Refusal("E-KIT") from fault
    if canon(_plain(contents)) != body or not _is_sound(contents):
        raise Refusal("E-KIT")
    return contents


def _is_sound(kit: KitContents) -> bool:
    codes = [code for code, _ in kit.municipalities]
    return _keys_are_sound(kit) and (
        re.fullmatch("[0-9]{2}", kit.prefecture) is not None
        and bool(kit.name)
        and 1900 <= kit.fiscal_year <= 9999
        and len(set(codes)) == len(codes)
        and all(is_town_code(code) and code[:2] == kit.prefecture for code in codes)
        and _are_files(kit.files)
    )


def _are_files(files: tuple[KitFile, ...]) -> bool:
    """Whether each has a name that a data file can have, none stands twice, and all in order."""
    names = [each.name for each in files]
    return (
        len(files) <= MOST_FILES
        and names == sorted(set(names))
        and all(_FILE_NAME.fullmatch(each.name) and each.text for each in files)
    )


def _are_reply_keys(kit: KitContents) -> bool:
    """Whether none is named, or the key of the kit first and none twice."""
    keys = kit.reply_keys
    return not keys or (
        keys[0] == kit.signing_key
        and len(set(keys)) == len(keys) < MAX_RECIPIENTS
        and all(re.fullmatch("[0-9a-f]{64}", each) for each in keys)
    )


def _keys_are_sound(kit: KitContents) -> bool:
    receivers = (*kit.age_recipients, *filter(None, [kit.security_recipient]))
    return (
        1 <= len(kit.age_recipients) < MAX_RECIPIENTS
        and len(set(receivers)) == len(receivers)
        and all(is_recipient(text) for text in receivers)
        and re.fullmatch("[0-9a-f]{64}", kit.signing_key) is not None
        and _are_reply_keys(kit)
        and len(kit.vouches) <= MOST_VOUCHES
        and all(vouch_holds(each, kit.prefecture) for each in kit.vouches)
    )
