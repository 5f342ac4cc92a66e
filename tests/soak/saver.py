"""The program whose power is cut: saves numbered answers and acknowledges each one.

python -m tests.soak.saver town.dxtown acknowledgements --saves 40
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from dxdesk.store.opening import close, open_town
from tests.soak.sequence import last_number, save_number

_SITTINGS = 3  # the workspace is closed and opened again in between


def save(path: Path, acknowledgements: Path, saves: int, journal: str) -> None:
    """Save `saves` answers. `journal` "delete" undoes the product's choice for SQLite's default.

    The exclusive lock goes with it: under that lock SQLite would overwrite the journal's head
    instead of deleting the journal, which is safe again.
    """
    handle = os.open(acknowledgements, os.O_WRONLY)
    for _ in range(_SITTINGS):
        db = open_town(path)
        if journal != "truncate":
            db.conn.execute("PRAGMA locking_mode = NORMAL")
            db.conn.execute(f"PRAGMA journal_mode = {journal}")
        for number in range(last_number(db) + 1, last_number(db) + saves // _SITTINGS + 1):
            save_number(db, number)
            os.write(handle, b"%d\n" % number)
        close(db)
    os.close(handle)


def main() -> None:
    """Save as the command line says."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("acknowledgements", type=Path)
    arguments.add_argument("--saves", type=int, default=40)
    arguments.add_argument("--journal", choices=("truncate", "delete"), default="truncate")
    chosen = arguments.parse_args()
    save(chosen.file, chosen.acknowledgements, chosen.saves, chosen.journal)


if __name__ == "__main__":
    main()
