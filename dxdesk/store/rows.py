"""Rows in and out of tables: the one way of writing, so that every row carries its mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from dxdesk.store.faults import failures_told
from dxdesk.store.row_hashes import HASH_COLUMN, row_hash
from dxdesk.store.whereabouts import path_of

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, object]
_TYPES: Mapping[str, type] = {"TEXT": str, "INTEGER": int, "REAL": float, "BLOB": bytes}


def insert(db: Database, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows; a key that is there already is an error. To be called inside `saving(db)`.

    Raises:
        TypeError: a row whose columns or types are not the table's; SQLite might convert
            the value, and the mark would then not fit what was stored.
    """
    db.table(table).insert_all(_marked(db, table, rows))


def replace(db: Database, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows, or put them in the place of those with the same key. Otherwise as `insert`.

    For tables with one key only: SQLite would silently remove what clashes with a second one.
    """
    db.table(table).insert_all(_marked(db, table, rows), replace=True)


def _marked(db: Database, table: str, rows: Iterable[Mapping[str, object]]) -> list[Row]:
    columns = _columns(db, table)
    return [{**_fitting(table, columns, row), HASH_COLUMN: row_hash(table, row)} for row in rows]


def _columns(db: Database, table: str) -> dict[str, type]:
    """The content columns of a table and the Python type each one holds."""
    described = db.conn.execute(f"PRAGMA table_info([{table}])")
    return {name: _TYPES[kind] for _, name, kind, *_ in described if name != HASH_COLUMN}


def _fitting(
    table: str, columns: Mapping[str, type], row: Mapping[str, object]
) -> Mapping[str, object]:
    if set(row) != set(columns):
        raise TypeError(f"{table}: {sorted(set(row) ^ set(columns))} missing or unknown")
    for name, value in row.items():
        if value is not None and not isinstance(value, columns[name]):
            raise TypeError(f"{table}.{name} cannot hold {type(value).__name__}")
    return row


def read(
    db: Database, table: str, where: str = "1", values: Sequence[object] = (), order: str = "1"
) -> list[Row]:
    """The rows of a table without their marks.

    Raises:
        Refusal: E-DISK and others where the disk fails.
    """
    names = [*_columns(db, table)]
    listed = ", ".join(f"[{name}]" for name in names)
    query = f"SELECT {listed} FROM [{table}] WHERE {where} ORDER BY {order}"
    with failures_told(path_of(db)):
        return [dict(zip(names, row, strict=True)) for row in db.conn.execute(query, values)]


def delete(db: Database, table: str, where: str = "1", values: Sequence[object] = ()) -> None:
    """Remove rows (all of them without a condition). To be called inside `saving(db)`."""
    db.conn.execute(f"DELETE FROM [{table}] WHERE {where}", values)


def next_number(db: Database, table: str, column: str) -> int:
    """One more than the highest number in a column; 1 in an empty table."""
    [(highest,)] = db.conn.execute(f"SELECT max([{column}]) FROM [{table}]")
    return int(highest or 0) + 1
