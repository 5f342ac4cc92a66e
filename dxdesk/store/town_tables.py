"""The tables of a town's workspace, one function a migration.

A released migration is never changed: the next change is the next function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store.light_sqlite import Migrations
from dxdesk.store.tables_of_both import KEYS, KITS, QUESTION_FILES, ROW_HASH, SETTINGS, mark_again

if TYPE_CHECKING:
    from sqlite_utils import Database

town = Migrations("dxdesk-town")


@town()
def settings(db: Database) -> None:
    """Small facts about this workspace, by name."""
    db.execute(SETTINGS)


@town()
def keys(db: Database) -> None:
    """The town's own keys, as the exchange writes them."""
    db.execute(KEYS)


@town()
def kits(db: Database) -> None:
    """The prefecture's kit file, as it was received."""
    db.execute(KITS)


@town()
def answers(db: Database) -> None:
    """What is said now; an unanswered question has no row."""
    db.execute(f"""
CREATE TABLE answers (
  question TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'later', 'not_applicable')),
  value TEXT NOT NULL,
  ask TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  certain INTEGER CHECK (certain IN (0, 1)),
  answered_on TEXT,
  {ROW_HASH}
) STRICT""")


@town()
def answer_changes(db: Database) -> None:
    """Every change of every answer; rows are only ever added."""
    db.execute(f"""
CREATE TABLE answer_changes (
  number INTEGER NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def people(db: Database) -> None:
    """Staffing, in the order the office keeps."""
    db.execute(f"""
CREATE TABLE people (
  place INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  post TEXT NOT NULL,
  share_tenths INTEGER CHECK (share_tenths BETWEEN 0 AND 10),
  skills TEXT NOT NULL,
  certificates TEXT NOT NULL,
  deputy_for TEXT NOT NULL,
  other_duties TEXT NOT NULL,
  since TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def systems(db: Database) -> None:
    """The system ledger, in the order the office keeps; costs in whole yen."""
    db.execute(f"""
CREATE TABLE systems (
  place INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  operation TEXT NOT NULL,
  migration TEXT NOT NULL,
  migration_on TEXT,
  vendor TEXT NOT NULL,
  contract_end TEXT,
  yearly_cost_yen INTEGER,
  joint_item TEXT NOT NULL,
  note TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def serials(db: Database) -> None:
    """Numbers taken for reports, used or not; none is ever taken twice."""
    db.execute(f"""
CREATE TABLE serials (
  serial INTEGER NOT NULL PRIMARY KEY CHECK (serial > 0),
  {ROW_HASH}
) STRICT""")


@town()
def sent(db: Database) -> None:
    """Reports that were written for the prefecture."""
    db.execute(f"""
CREATE TABLE sent (
  serial INTEGER NOT NULL PRIMARY KEY REFERENCES serials (serial),
  sent_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  paper_code TEXT NOT NULL,
  header_sha256 TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  payload_text TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def record_changes(db: Database) -> None:
    """Every change of people and systems; counted together with the changes of answers."""
    db.execute(f"""
CREATE TABLE record_changes (
  number INTEGER NOT NULL PRIMARY KEY,
  kept TEXT NOT NULL CHECK (kept IN ('people', 'systems')),
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def change_reasons(db: Database) -> None:
    """Why an answer was changed after it had been handed over; empty while not yet written."""
    db.execute(f"""
CREATE TABLE change_reasons (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES answer_changes (number),
  why TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def deeds(db: Database) -> None:
    """What was done at one go; `before` and `after` are numbers of changes."""
    db.execute(f"""
CREATE TABLE deeds (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  before INTEGER NOT NULL,
  after INTEGER NOT NULL,
  back_to INTEGER,
  done_at TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def need_choices(db: Database) -> None:
    """What the office decided about its needs, in the order of deciding; never a score."""
    db.execute(f"""
CREATE TABLE need_choices (
  place INTEGER NOT NULL PRIMARY KEY,
  need TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'dropped', 'ranked', 'edited')),
  reason TEXT NOT NULL,
  decided_on TEXT,
  rank INTEGER CHECK (rank > 0),
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  talent TEXT NOT NULL,
  frequency TEXT NOT NULL,
  months INTEGER CHECK (months > 0),
  mode TEXT NOT NULL,
  {ROW_HASH},
  UNIQUE (need, kind)
) STRICT""")


@town()
def kept_contradictions(db: Database) -> None:
    """Answers that do not fit each other and are both meant; `basis` is what they were then."""
    db.execute(f"""
CREATE TABLE kept_contradictions (
  contradiction TEXT NOT NULL PRIMARY KEY,
  basis TEXT NOT NULL,
  reason TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def attachments(db: Database) -> None:
    """Files beside answers; what is in them lies in a table of its own."""
    db.execute(f"""
CREATE TABLE attachments (
  key INTEGER NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  travels INTEGER NOT NULL CHECK (travels IN (0, 1)),
  {ROW_HASH}
) STRICT""")


@town()
def attachment_contents(db: Database) -> None:
    """What is in the files, in pieces small enough that writing one holds nobody up.

    Pieces whose file is not there are of one being written or taken out; they are swept.
    """
    db.execute(f"""
CREATE TABLE attachment_contents (
  key INTEGER NOT NULL,
  piece INTEGER NOT NULL,
  content BLOB NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (key, piece)
) STRICT""")


@town()
def whose_word(db: Database) -> None:
    """Whose word an answer is, where somebody else was asked."""
    db.execute("ALTER TABLE answers ADD COLUMN said_by TEXT NOT NULL DEFAULT ''")
    mark_again(db, "answers", "question")


@town()
def leader_candidates(db: Database) -> None:
    """Who might become a DX推進リーダー; in the office only, unless it wants them to travel."""
    db.execute(f"""
CREATE TABLE leader_candidates (
  person TEXT NOT NULL PRIMARY KEY,
  holds TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def handover_notes(db: Database) -> None:
    """Contacts and promises, for whoever takes over the desk."""
    db.execute(f"""
CREATE TABLE handover_notes (
  place INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'promise')),
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  until TEXT,
  {ROW_HASH}
) STRICT""")


@town()
def carry_outs(db: Database) -> None:
    """The ledger of carried media: which report was put where, and when the medium came back."""
    db.execute(f"""
CREATE TABLE carry_outs (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  serial INTEGER NOT NULL REFERENCES sent (serial),
  medium TEXT NOT NULL,
  written_on TEXT NOT NULL,
  registered TEXT NOT NULL,
  carrier TEXT NOT NULL,
  secrecy TEXT NOT NULL,
  approver TEXT NOT NULL,
  out_on TEXT,
  back_on TEXT,
  erased_on TEXT,
  {ROW_HASH}
) STRICT""")


@town()
def replies(db: Database) -> None:
    """What the prefecture wrote back, none ever removed; `moment` is the last change before."""
    db.execute(f"""
CREATE TABLE replies (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  taken_at TEXT NOT NULL,
  moment INTEGER NOT NULL,
  report_serial INTEGER NOT NULL,
  header_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  payload_text TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def reply_explanations(db: Database) -> None:
    """Why an answer stays as it is though the prefecture asked; rows are only ever added."""
    db.execute(f"""
CREATE TABLE reply_explanations (
  number INTEGER NOT NULL PRIMARY KEY,
  reply INTEGER NOT NULL REFERENCES replies (number),
  question TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT NOT NULL,
  explained_at TEXT NOT NULL,
  moment INTEGER NOT NULL,
  {ROW_HASH}
) STRICT""")


@town()
def question_files(db: Database) -> None:
    """The prefecture's own questions of every kit, oldest first, each wording once."""
    db.execute(QUESTION_FILES)
