"""Other programs open what dxdesk seals, and dxdesk opens what they seal.

python -m tests.exchange.interchange

With the `age` program, a second implementation of Ed25519, and the one line of shell that the
documentation gives. Prints a line for each; the exit code is 1 if any did not hold.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage  # type: ignore[import-untyped]

from dxdesk.errors import Refusal
from dxdesk.exchange.keys import DeskKey, identity_text, new_prefecture_key
from dxdesk.exchange.replies import open_reply
from dxdesk.exchange.reports import open_report
from tests.exchange.ed25519 import holds
from tests.exchange.filling import fullest, typical
from tests.exchange.reply_samples import ORDINARY_REPLY, sealed_reply
from tests.exchange.samples import SMALLEST, prefecture_key, sealed, town_key

LINE = "age -d -i key.txt file | tail -n +4 | tr -d '\\0'"
WRONG_KEYS = 100
Payload = Callable[[bytes, DeskKey], str]


def _of_report(data: bytes, key: DeskKey) -> str:
    return open_report(data, key).payload_text


def _of_reply(data: bytes, key: DeskKey) -> str:
    return open_reply(data, key).payload_text


def files() -> Iterator[tuple[str, bytes, DeskKey, Payload]]:
    """A name, a file, a key that opens it, and our own reader of its payload."""
    for name, report in (("smallest", SMALLEST), ("typical", typical()), ("fullest", fullest())):
        yield f"{name} report", sealed(report).data, prefecture_key(), _of_report
    yield "report, with the town's key", sealed(typical()).data, town_key(), _of_report
    yield "reply", sealed_reply(ORDINARY_REPLY).data, town_key(), _of_reply


def age_opens(data: bytes, key: DeskKey, payload: str) -> bool:
    """Whether the documented line of shell gives the payload, to the byte."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "file").write_bytes(data)
        Path(folder, "key.txt").write_text(identity_text(key))
        done = subprocess.run(["sh", "-c", LINE], cwd=folder, capture_output=True, check=False)
    return done.returncode == 0 and done.stdout.decode("utf-8") == payload


def age_seals(data: bytes, key: DeskKey, read: Payload) -> bool:
    """Whether the same lines sealed by the `age` program are read here."""
    plain: bytes = pyrage.decrypt(data, [key.opener])
    receivers = ["-r", key.recipient, "-r", new_prefecture_key().recipient]
    done = subprocess.run(["age", *receivers], input=plain, capture_output=True, check=True)
    return read(done.stdout, key) == read(data, key)


def signature_convinces(data: bytes, key: DeskKey) -> bool:
    """Whether the second implementation finds the signature good, and a changed header not."""
    first, head, signature, _ = pyrage.decrypt(data, [key.opener]).split(b"\n", 3)
    kind = first.removeprefix(b"dxdesk-").removesuffix(b" 1")
    signer = bytes.fromhex(head.split(b'"signer":"')[1][:64].decode())
    signed, sign = b"dxdesk-" + kind + b"-v1\0" + head, bytes.fromhex(signature.decode())
    return holds(signer, signed, sign) and not holds(signer, signed + b" ", sign)


def strangers_fail(data: bytes, read: Payload) -> bool:
    """Whether none of a hundred other keys opens it."""
    for _ in range(WRONG_KEYS):
        try:
            read(data, new_prefecture_key())
        except Refusal as refusal:
            if not refusal.code.endswith("DECRYPT"):
                return False
        else:
            return False
    return True


def main() -> int:
    """Try every file; 1 if anything did not hold."""
    version = subprocess.run(["age", "--version"], capture_output=True, text=True, check=True)
    print(f"age {version.stdout.strip()}; the line: {LINE}")
    sound = True
    for name, data, key, read in files():
        found = {
            "age opens it, the line gives the JSON": age_opens(data, key, read(data, key)),
            "opened when age sealed it": age_seals(data, key, read),
            "signature holds elsewhere": signature_convinces(data, key),
            f"{WRONG_KEYS} other keys fail": strangers_fail(data, read),
        }
        sound &= all(found.values())
        said = ", ".join(f"{what}: {'yes' if held else 'NO'}" for what, held in found.items())
        print(f"{name}, {len(data):,} bytes: {said}", flush=True)
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
