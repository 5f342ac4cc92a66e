"""60 report files, 7 of them bad, in 20 shuffled orders: `python -m tests.exchange.shuffles`.

Whatever the order, the same 53 are taken in, each of the 7 is refused with its own code, none
stops another, and the workspace holds the same rows in the end, apart from the running number
that says as how many a report came.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from dxdesk import shelf
from dxdesk.ask.municipality import Municipality
from dxdesk.desks import inbox
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.prefecture import key_of
from dxdesk.exchange.keys import new_prefecture_key, new_town_key
from dxdesk.exchange.reports import open_report, seal_report
from dxdesk.report.needs_report import NeedsReport, Town
from dxdesk.store import opening
from dxdesk.store.row_hashes import HASH_COLUMN
from tests.store.workshop import content

PREFECTURE, FILES, SHUFFLES = "20", 60, 20
NOW = datetime(2026, 12, 2, 9, 0)
Bad = Callable[["Press"], bytes]


@dataclass(frozen=True)
class Outcome:
    """What became of one order."""

    taken: frozenset[str]  # municipality codes
    refused: frozenset[tuple[str, str]]  # file, code
    content: str  # digest over every row of every table


class Press:
    """Writes report files of one municipality, whole or in one way bad."""

    def __init__(self, report: NeedsReport, recipient: str) -> None:
        self.report, self.recipient, self.key = report, recipient, new_town_key()

    def data(self, report: NeedsReport | None = None, recipient: str = "") -> bytes:
        """A report as the town's program writes it."""
        return seal_report(
            report or self.report,
            recipients=[recipient or self.recipient],
            signer=self.key,
            serial=1,
            prev="",
            created="2026-11-23T10:42:00+09:00",
            app="dxdesk test",
        ).data

    def bit(self) -> bytes:
        """One bit of the sealed content is another."""
        data = bytearray(self.data())
        data[len(data) // 2] ^= 4
        return bytes(data)


BAD: dict[str, tuple[str, Bad]] = {
    "empty": ("E-NOT-DXR", lambda press: b""),
    "cut off": ("E-DECRYPT", lambda press: press.data()[:-70]),
    "one bit": ("E-DECRYPT", lambda press: press.bit()),
    "another key": (
        "E-DECRYPT",
        lambda press: press.data(recipient=new_prefecture_key().recipient),
    ),
    "practice": ("E-PRACTICE", lambda press: press.data(replace(press.report, practice=True))),
    "another prefecture": (
        "E-OTHER-PREFECTURE",
        lambda press: press.data(
            replace(press.report, town=_named(press.report.town, shelf.municipality("393011")))
        ),
    ),
    "no report": ("E-NOT-DXR", lambda press: b"%PDF-1.7\n" + bytes(4000)),
}


def _named(town: Town, other: Municipality) -> Town:
    return replace(
        town,
        code=other.code,
        name=other.name,
        prefecture=other.prefecture,
        prefecture_name=other.prefecture_name,
    )


def write(folder: Path) -> tuple[Path, list[Path], dict[str, str]]:
    """The prefecture's workspace, 60 files, and the code each bad file is to be refused with."""
    made = folder / "made"
    make_example(made, Recipe(6, PREFECTURE, 7, NOW.date()), lambda said: None)
    workspace, stick = made / "prefecture.dxpref", folder / "stick"
    stick.mkdir()
    with opening.held(opening.open_prefecture(workspace)) as db:
        key = key_of(db)
    reports = [
        open_report(path.read_bytes(), key).report
        for path in sorted((made / "reports").glob("*.dxr"))
    ]
    towns = [each for each in shelf.municipalities() if each.prefecture == PREFECTURE][:FILES]
    ways, codes = list(BAD), {}
    for number, town in enumerate(towns):
        report = reports[number % len(reports)]
        press = Press(replace(report, town=_named(report.town, town)), key.recipient)
        path = stick / f"{town.code}.dxr"
        if number % 8 == 3 and ways:
            code, spoil = BAD[ways.pop(0)]
            codes[path.name] = code
            path.write_bytes(spoil(press))
        else:
            path.write_bytes(press.data())
    return workspace, sorted(stick.iterdir()), codes


def take(workspace: Path, files: list[Path], place: Path) -> Outcome:
    """Take these files in, in this order, into a copy of the workspace."""
    copy = Path(shutil.copy(workspace, place))
    with opening.held(opening.open_prefecture(copy)) as db:
        rows = list(inbox.take_in(db, files, NOW))
    opening.look(copy)  # whole, row by row
    return Outcome(
        frozenset(row.municipality for row in rows if row.outcome == "accepted"),
        frozenset((row.file, row.code) for row in rows if row.outcome == "refused"),
        _digest(copy),
    )


def _digest(workspace: Path) -> str:
    """Over every row of every table, without the number of arrival and the mark that covers it."""
    held = content(workspace)
    held["reports"] = sorted((row[1:] for row in _unmarked(workspace)), key=repr)
    return sha256(repr(sorted(held.items())).encode("utf-8", "backslashreplace")).hexdigest()


def _unmarked(workspace: Path) -> list[tuple[object, ...]]:
    with opening.held(opening.open_prefecture(workspace)) as db:
        found = db.execute("SELECT * FROM reports")
        names = [column[0] for column in found.description]
        assert names[0] == "number"
        at = names.index(HASH_COLUMN)
        return [tuple(row[:at] + row[at + 1 :]) for row in found.fetchall()]


def outcomes(folder: Path, shuffles: int) -> tuple[list[Outcome], dict[str, str]]:
    """One outcome an order, and the refusals that are right."""
    workspace, files, codes = write(folder)
    found = []
    for seed in range(shuffles):
        order = list(files)
        random.Random(seed).shuffle(order)
        found.append(take(workspace, order, folder / f"{seed}.dxpref"))
    return found, codes


def main() -> int:
    """Run the command; 1 where an order came out otherwise."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shuffles", type=int, default=SHUFFLES)
    chosen = arguments.parse_args()
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="dxdesk-shuffles-") as folder:
        found, codes = outcomes(Path(folder), chosen.shuffles)
    right = frozenset(codes.items())
    for file, code in sorted(found[0].refused):
        wanted = codes.get(file, "to be taken in")
        print(f"  refused  {file}  {code}" + (f", not {wanted}" if code != wanted else ""))
    taken, held = {each.taken for each in found}, {each.content for each in found}
    alike = len(taken) == len(held) == 1 and all(each.refused == right for each in found)
    print(f"{FILES} files, {len(codes)} bad, {len(found)} orders")
    print(f"  taken in: {sorted({len(each) for each in taken})}, sets of towns: {len(taken)}")
    print(f"  different contents of the workspace: {len(held)}")
    print(f"  {time.perf_counter() - began:.0f} s; {'all alike' if alike else 'NOT ALIKE'}")
    return 0 if alike else 1


if __name__ == "__main__":
    sys.exit(main())
