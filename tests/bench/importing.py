"""Reports of a whole country taken in at once, beside Excel survey books and beside the floor.

python -m tests.bench.importing [--towns 1741] [--kinds 24]

In one run, one after the other, from files on the same disk:
  ours      the prefecture's real import: read, open, check, judge, one durable transaction a file
  openpyxl  the same answers read from as many Excel survey books, nothing checked, nothing kept
  floor     decrypt, json.loads and one durable insert a file, nothing checked
A prefecture has at most a thousand town codes: from the 1,001st on it is second reports of the
first towns. The contents are those of `--kinds` example towns.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
from openpyxl import Workbook, load_workbook

from dxdesk.desks import inbox
from dxdesk.desks import prefecture as desk
from dxdesk.desks.checking import keys_in
from dxdesk.desks.example import Recipe, make_example
from dxdesk.exchange.keys import PrefectureKey, new_town_key
from dxdesk.exchange.reports import open_report, seal_report
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.town_codes import is_town_code
from dxdesk.store import opening

DAY = date(2026, 11, 23)
PREFECTURE = "01"
HEAD = ("番号", "質問", "状態", "答え", "補足", "資料")


def contents(kinds: int) -> tuple[NeedsReport, ...]:
    """What as many example towns report."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made")
        make_example(made, Recipe(kinds, PREFECTURE, 1, DAY), lambda said: None)
        keys = keys_in(made / "prefecture.dxpref")
        files = sorted((made / "reports").glob("*.dxr"))
        return tuple(open_report(each.read_bytes(), *keys).report for each in files)


def codes() -> tuple[str, ...]:
    """All codes that a town of the prefecture could have."""
    numbers = (f"{PREFECTURE}{number:03d}{check}" for number in range(1000) for check in range(10))
    return tuple(code for code in numbers if is_town_code(code))


def write_reports(
    folder: Path, count: int, reports: Sequence[NeedsReport], key: PrefectureKey
) -> None:
    """So many sealed reports, each town with a key of its own."""
    towns = [(code, new_town_key()) for code in codes()[:count]]
    for number in range(count):
        code, own = towns[number % len(towns)]
        said = reports[number % len(reports)]
        serial = 1 + number // len(towns)
        sealed = seal_report(
            replace(said, town=replace(said.town, code=code), edition=serial),
            recipients=[key.recipient],
            signer=own,
            serial=serial,
            prev="",
            created=DAY.isoformat(),
            app="dxdesk 0.1.0",
        )
        (folder / f"{number:04d}_{code}.dxr").write_bytes(sealed.data)


def survey_book(report: NeedsReport) -> bytes:
    """The same answers in an Excel book, a row a question."""
    book = Workbook()
    sheet = book.active
    sheet.append(HEAD)
    for each in report.questions:
        sheet.append((each.id, each.text, each.state, each.shown, each.note, each.source))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def write_books(folder: Path, count: int, reports: Sequence[NeedsReport]) -> None:
    """So many survey books."""
    books = [survey_book(each) for each in reports]
    for number in range(count):
        (folder / f"{number:04d}.xlsx").write_bytes(books[number % len(books)])


def ours(folder: Path, workspace: Path) -> int:
    """The real import; how many were taken in."""
    with opening.held(opening.open_prefecture(workspace)) as db:
        outcomes = Counter(row.outcome for row in inbox.take_in(db, [folder], datetime.now()))
    return outcomes["accepted"] + outcomes["updated"]


def from_books(folder: Path) -> int:
    """openpyxl's fastest way of reading; how many books had answers."""
    return sum(bool(_answers(path)) for path in sorted(folder.iterdir()))


def _answers(path: Path) -> dict[object, tuple[object, ...]]:
    with closing(load_workbook(path, read_only=True, data_only=True)) as book:
        rows: Iterator[tuple[object, ...]] = book.active.iter_rows(min_row=2, values_only=True)
        return {row[0]: row[1:] for row in rows}


def floor(folder: Path, key: PrefectureKey, database: Path) -> int:
    """What no import of sealed files can do without."""
    with closing(sqlite3.connect(database, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA journal_mode = TRUNCATE")
        db.execute("CREATE TABLE reports (town TEXT, payload TEXT)")
        for path in sorted(folder.iterdir()):
            *_, rest = pyrage.decrypt(path.read_bytes(), [key.opener]).split(b"\n", 3)
            text = rest.rstrip(b"\0").decode("utf-8")
            town = json.loads(text)["town"]["code"]
            db.execute("INSERT INTO reports VALUES (?, ?)", [town, text])
        [(count,)] = db.execute("SELECT count(*) FROM reports")
    return int(count)


def timed(name: str, count: int, work: Callable[[], int]) -> float:
    """Seconds for a piece of work that has to take in all of them."""
    started, used = time.perf_counter(), time.process_time()
    done = work()
    seconds, cpu = time.perf_counter() - started, time.process_time() - used
    each = 1000 * seconds / count
    print(f"{name:9} {done:,} files  {seconds:7.2f} s  ({cpu:.2f} s of CPU, {each:.1f} ms a file)")
    sys.stdout.flush()
    if done != count:
        raise SystemExit(f"{name}: {count - done} were not taken in")
    return seconds


def main() -> int:
    """Measure the three and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--towns", type=int, default=1741)
    parser.add_argument("--kinds", type=int, default=24)
    chosen = parser.parse_args()
    count, reports = chosen.towns, contents(chosen.kinds)
    with tempfile.TemporaryDirectory() as place:
        sealed, books, workspace = Path(place, "dxr"), Path(place, "xlsx"), Path(place, "p.dxpref")
        sealed.mkdir()
        books.mkdir()
        desk.new_prefecture(workspace, PREFECTURE)
        [key] = keys_in(workspace)
        assert isinstance(key, PrefectureKey)
        write_reports(sealed, count, reports, key)
        write_books(books, count, reports)
        mine = timed("ours", count, lambda: ours(sealed, workspace))
        excel = timed("openpyxl", count, lambda: from_books(books))
        least = timed("floor", count, lambda: floor(sealed, key, Path(place, "floor.db")))
    print(f"ours / openpyxl {mine / excel:.2f}   ours / floor {mine / least:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
