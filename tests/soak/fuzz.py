"""Coverage-guided fuzzing of everything that reads a file from outside.

python -m tests.soak.fuzz --minutes 10

Needs `atheris`, which the program itself does not: put it into an environment of its own with
`python3.11 -m venv fuzz; fuzz/bin/pip install --require-hashes -r tests/soak/fuzz.lock`, and start
that one's Python with PYTHONPATH=.:.venv/lib/python3.11/site-packages. Anything but a refusal is
a crash. What the fuzzer makes is signed and sealed on the way, so that it gets past the locks.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

CHILD = "--inside"
SECONDS, MEMORY = 10, 1024  # of one input; the instrumented program is slower and larger
WAYS = 8


def reader() -> Callable[[bytes], None]:
    """Gives bytes to one of the readers: the first byte says which."""
    from dataclasses import replace

    from dxdesk.desks.checking import look_at
    from dxdesk.errors import Refusal
    from dxdesk.exchange.canonical import strict_json
    from dxdesk.exchange.envelope import sealed
    from dxdesk.exchange.kept_keys import kept_from
    from dxdesk.exchange.kits import open_kit
    from dxdesk.exchange.replies import open_reply
    from dxdesk.exchange.reports import open_report
    from tests.exchange.forging import forgery
    from tests.exchange.samples import prefecture_key, town_key

    key, town = prefecture_key(), town_key()
    ways: Sequence[Callable[[bytes], object]] = (
        lambda data: open_report(forgery(data or b" ").data(), key),
        lambda data: open_report(replace(forgery(), head=data).data(), key),
        lambda data: open_report(sealed(data, [key.recipient]), key),
        lambda data: open_reply(sealed(data, [town.recipient]), town),
        lambda data: open_report(data, key),
        strict_json,
        lambda data: (open_kit(data), kept_from(data)),
        lambda data: look_at(data, "x.dxr", [key]),
    )

    def read(data: bytes) -> None:
        with suppress(Refusal):
            ways[data[0] % len(ways) if data else 0](data[1:])

    return read


def seeds(folder: Path) -> None:
    """Sound files and their parts to begin with, for every reader."""
    from dxdesk.exchange.replies import reply_text
    from dxdesk.exchange.reports import payload_text
    from tests.exchange.forging import forgery
    from tests.exchange.reply_samples import ORDINARY_REPLY
    from tests.exchange.samples import ORDINARY, SMALLEST
    from tests.samples.shelf import samples

    texts = [payload_text(SMALLEST), payload_text(ORDINARY), reply_text(ORDINARY_REPLY)]
    parts = [text.encode() for text in texts]
    parts += [sample.data for sample in samples() if sample.kind == "kit"]
    parts.append(str(forgery().header).replace("'", '"').replace(" ", "").encode())
    for way in range(WAYS):
        for number, part in enumerate(parts):
            (folder / f"{way}-{number}").write_bytes(bytes((way,)) + part)


def _fuzz(arguments: Sequence[str]) -> None:
    atheris: Any = importlib.import_module("atheris")  # of an environment of its own

    with atheris.instrument_imports(include=["dxdesk"]):
        read = reader()
    atheris.Setup([sys.argv[0], *arguments], read)
    atheris.Fuzz()


def main() -> int:
    """Fuzz for some minutes; 1 after a crash, 2 where atheris is not here."""
    if CHILD in sys.argv:
        _fuzz(sys.argv[sys.argv.index(CHILD) + 1 :])
        return 0
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not here; how to get it stands at the top of tests/soak/fuzz.py")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        seeds(corpus)
        limits = [f"-timeout={SECONDS}", f"-rss_limit_mb={MEMORY}", "-max_len=20000"]
        length = [f"-max_total_time={round(chosen.minutes * 60)}", f"-seed={chosen.seed}"]
        where = [f"-artifact_prefix={folder}/", str(corpus)]
        command = [sys.executable, "-m", "tests.soak.fuzz", CHILD, *limits, *length, *where]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        crashes = sorted(Path(folder).glob("*-*"))
        runs = re.findall(r"Done (\d+) runs in (\d+) second", done.stderr)
        covered = re.findall(r"cov: (\d+)", done.stderr)
        for crash in crashes:
            kept = Path.cwd() / crash.name
            kept.write_bytes(crash.read_bytes())
            print(f"crash: {kept}")
    if done.returncode or not runs:
        print(done.stderr[-4000:])
        return 1
    said = f"runs {int(runs[0][0]):,} in {runs[0][1]} s, coverage {covered[-1] if covered else 0}"
    print(f"{said}, crashes {len(crashes)}")
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
