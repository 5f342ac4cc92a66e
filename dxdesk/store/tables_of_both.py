"""Tables that a town's and a prefecture's workspace both have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store.row_hashes import HASH_COLUMN, row_hash

if TYPE_CHECKING:
    from sqlite_utils import Database

ROW_HASH = "row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)"

SETTINGS = f"""
CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  {ROW_HASH}
) STRICT"""

KEYS = f"""
CREATE TABLE keys (
  name TEXT NOT NULL PRIMARY KEY,
  data BLOB NOT NULL,
  {ROW_HASH}
) STRICT"""

QUESTION_FILES = f"""
CREATE TABLE question_files (
  number INTEGER NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  {ROW_HASH}
) STRICT"""

KITS = f"""
CREATE TABLE kits (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  data BLOB NOT NULL,
  {ROW_HASH}
) STRICT"""


def mark_again(db: Database, table: str, key: str) -> None:
    """A new column belongs to what the mark of every row is made of."""
    cursor = db.execute(f"SELECT * FROM [{table}]")
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        row = dict(zip(names, values, strict=True))
        mark = row_hash(table, row)
        db.execute(f"UPDATE [{table}] SET [{HASH_COLUMN}] = ? WHERE [{key}] = ?", [mark, row[key]])
