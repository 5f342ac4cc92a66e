"""Tables that a town's and a prefecture's workspace both have."""

from __future__ import annotations

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

KITS = f"""
CREATE TABLE kits (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  data BLOB NOT NULL,
  {ROW_HASH}
) STRICT"""
