"""Tables of a prefecture's review: remarks, replies with their numbers, and settlements."""

from __future__ import annotations

from dxdesk.store.tables_of_both import ROW_HASH

# `report_sha256` is the header digest of the report that was looked at, everywhere.
REMARKS = f"""
CREATE TABLE remarks (
  number INTEGER NOT NULL PRIMARY KEY,
  town TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial > 0),
  report_sha256 TEXT NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  shown TEXT NOT NULL,
  word TEXT NOT NULL CHECK (word IN ('correct', 'improve', 'fine')),
  said TEXT NOT NULL,
  made_at TEXT NOT NULL,
  reply INTEGER CHECK (reply > 0),
  accepted_serial INTEGER CHECK (accepted_serial > 0),
  accepted_at TEXT,
  {ROW_HASH}
) STRICT"""

REPLY_NUMBERS = f"""
CREATE TABLE reply_numbers (
  town TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  {ROW_HASH},
  PRIMARY KEY (town, number)
) STRICT"""

REPLIES = f"""
CREATE TABLE replies (
  town TEXT NOT NULL,
  number INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  report_sha256 TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asking', 'settled')),
  answer_by TEXT,
  header_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  written_at TEXT NOT NULL,
  payload_text TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (town, number),
  FOREIGN KEY (town, number) REFERENCES reply_numbers (town, number)
) STRICT"""

SETTLEMENTS = f"""
CREATE TABLE settlements (
  number INTEGER NOT NULL PRIMARY KEY,
  town TEXT NOT NULL,
  serial INTEGER NOT NULL,
  report_sha256 TEXT NOT NULL,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  {ROW_HASH}
) STRICT"""

REVIEW_TABLES = (REMARKS, REPLY_NUMBERS, REPLIES, SETTLEMENTS)
