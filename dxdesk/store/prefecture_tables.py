"""The tables of a prefecture's workspace, one function a migration.

A released migration is never changed: the next change is the next function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dxdesk.store.light_sqlite import Migrations
from dxdesk.store.planners_tables import PLANNERS_TABLES
from dxdesk.store.review_tables import REVIEW_TABLES
from dxdesk.store.tables_of_both import KEYS, KITS, QUESTION_FILES, ROW_HASH, SETTINGS, mark_again

if TYPE_CHECKING:
    from sqlite_utils import Database

prefecture = Migrations("dxdesk-prefecture")


@prefecture()
def settings(db: Database) -> None:
    """Small facts about this workspace, by name."""
    db.execute(SETTINGS)


@prefecture()
def keys(db: Database) -> None:
    """The prefecture's keys, as the exchange writes them."""
    db.execute(KEYS)


@prefecture()
def kits(db: Database) -> None:
    """The kit file last handed out."""
    db.execute(KITS)


@prefecture()
def signers(db: Database) -> None:
    """The signing key each town is known by since its first report."""
    db.execute(f"""
CREATE TABLE signers (
  town TEXT NOT NULL PRIMARY KEY,
  signer TEXT NOT NULL,
  pinned_at TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@prefecture()
def reports(db: Database) -> None:
    """Every report ever taken in; one a town is in force, the others are superseded."""
    db.execute(f"""
CREATE TABLE reports (
  number INTEGER NOT NULL PRIMARY KEY,
  town TEXT NOT NULL REFERENCES signers (town),
  serial INTEGER NOT NULL CHECK (serial > 0),
  fiscal_year INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  header_sha256 TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  paper_code TEXT NOT NULL,
  payload_text TEXT NOT NULL,
  signer TEXT NOT NULL,
  file_name TEXT NOT NULL,
  received_at TEXT NOT NULL,
  superseded INTEGER NOT NULL CHECK (superseded IN (0, 1)),
  {ROW_HASH},
  UNIQUE (town, header_sha256)
) STRICT""")
    db.execute("CREATE UNIQUE INDEX report_in_force ON reports (town) WHERE superseded = 0")


@prefecture()
def specialists(db: Database) -> None:
    """The pool of specialists, in the order of the workbook it came from."""
    db.execute(f"""
CREATE TABLE specialists (
  place INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  talents TEXT NOT NULL,
  skills TEXT NOT NULL,
  employment TEXT NOT NULL,
  half_days_per_week INTEGER NOT NULL,
  months TEXT NOT NULL,
  base TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  travel_limit_minutes INTEGER NOT NULL,
  overnight INTEGER NOT NULL CHECK (overnight IN (0, 1)),
  remote_only INTEGER NOT NULL CHECK (remote_only IN (0, 1)),
  towns_at_once INTEGER NOT NULL,
  practice_years INTEGER,
  certificates TEXT NOT NULL,
  supports_towns_mainly INTEGER CHECK (supports_towns_mainly IN (0, 1)),
  day_cost_yen INTEGER,
  unavailable_weekdays TEXT NOT NULL,
  joined TEXT,
  equal_knowledge INTEGER CHECK (equal_knowledge IN (0, 1)),
  served_towns TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@prefecture()
def plans(db: Database) -> None:
    """Every plan made, with the problem it answers."""
    db.execute(f"""
CREATE TABLE plans (
  number INTEGER NOT NULL PRIMARY KEY,
  made_at TEXT NOT NULL,
  value INTEGER NOT NULL,
  bound INTEGER NOT NULL,
  gap_percent TEXT NOT NULL,
  greedy_value INTEGER NOT NULL,
  seconds TEXT NOT NULL,
  stopped TEXT NOT NULL,
  seed INTEGER NOT NULL,
  messages TEXT NOT NULL,
  problem TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@prefecture()
def assignments(db: Database) -> None:
    """Who goes where, a row for each person and need of a plan."""
    db.execute(f"""
CREATE TABLE assignments (
  plan INTEGER NOT NULL REFERENCES plans (number),
  place INTEGER NOT NULL,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  start INTEGER NOT NULL,
  months INTEGER NOT NULL,
  half_days_per_week INTEGER NOT NULL,
  weekdays TEXT NOT NULL,
  alternate_weekdays TEXT NOT NULL,
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  overnight INTEGER NOT NULL CHECK (overnight IN (0, 1)),
  travel_minutes INTEGER NOT NULL,
  days INTEGER NOT NULL,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  alternate_week INTEGER NOT NULL CHECK (alternate_week IN (0, 1)),
  {ROW_HASH},
  PRIMARY KEY (plan, place)
) STRICT""")


@prefecture()
def unmet_needs(db: Database) -> None:
    """Needs nobody goes to, with the reason."""
    db.execute(f"""
CREATE TABLE unmet_needs (
  plan INTEGER NOT NULL REFERENCES plans (number),
  place INTEGER NOT NULL,
  need TEXT NOT NULL,
  reason TEXT NOT NULL,
  "values" TEXT NOT NULL,
  relaxation TEXT NOT NULL,
  relaxation_values TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (plan, place)
) STRICT""")


@prefecture()
def pins(db: Database) -> None:
    """The planner's word on pairs of person and need."""
    db.execute(f"""
CREATE TABLE pins (
  place INTEGER NOT NULL PRIMARY KEY,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  forbidden INTEGER NOT NULL CHECK (forbidden IN (0, 1)),
  start INTEGER,
  months INTEGER,
  half_days_per_week INTEGER,
  {ROW_HASH}
) STRICT""")


@prefecture()
def need_changes(db: Database) -> None:
    """What the planner changed in the table of needs before solving."""
    db.execute(f"""
CREATE TABLE need_changes (
  need TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (need, field)
) STRICT""")


@prefecture()
def paper_checks(db: Database) -> None:
    """Whether a report's code was the same on the mayor's page, as a person compared it."""
    db.execute(f"""
CREATE TABLE paper_checks (
  header_sha256 TEXT NOT NULL PRIMARY KEY,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  checked_at TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@prefecture()
def pins_of_a_year(db: Database) -> None:
    """A pin that names months names those of one fiscal year."""
    db.execute("ALTER TABLE pins ADD COLUMN fiscal_year INTEGER")
    mark_again(db, "pins", "place")


@prefecture()
def planning_by_hand(db: Database) -> None:
    """What the planner changes, promises and undoes; nobody could change a need before."""
    db.execute("DROP TABLE need_changes")
    for table in PLANNERS_TABLES:
        db.execute(table)


@prefecture()
def supply(db: Database) -> None:
    """Where people come from: the lists of those who could join, and the source of those in it."""
    db.execute(f"""
CREATE TABLE supply (
  place INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'company')),
  name TEXT NOT NULL,
  talents TEXT NOT NULL,
  regions TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")
    db.execute("ALTER TABLE specialists ADD COLUMN source TEXT NOT NULL DEFAULT ''")
    mark_again(db, "specialists", "place")


@prefecture()
def day_marks(db: Database) -> None:
    """Days on which nobody should come: assemblies, elections, leave."""
    db.execute(f"""
CREATE TABLE day_marks (
  place INTEGER NOT NULL PRIMARY KEY,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  why TEXT NOT NULL,
  town TEXT NOT NULL,
  specialist TEXT NOT NULL,
  {ROW_HASH}
) STRICT""")


@prefecture()
def visit_moves(db: Database) -> None:
    """The planner's word on single visits: another day, or left out."""
    db.execute(f"""
CREATE TABLE visit_moves (
  place INTEGER NOT NULL PRIMARY KEY,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  day TEXT NOT NULL,
  "to" TEXT,
  {ROW_HASH}
) STRICT""")


@prefecture()
def writing_back(db: Database) -> None:
    """The key to which the prefecture writes back, kept with every report from now on."""
    db.execute("ALTER TABLE reports ADD COLUMN recipient TEXT NOT NULL DEFAULT ''")
    mark_again(db, "reports", "number")


@prefecture()
def reviews(db: Database) -> None:
    """What was asked about the reports, written back, settled and opened again."""
    for table in REVIEW_TABLES:
        db.execute(table)


@prefecture()
def question_files(db: Database) -> None:
    """The prefecture's own questions of every kit, oldest first, each wording once."""
    db.execute(QUESTION_FILES)


@prefecture()
def plan_tiers(db: Database) -> None:
    """The goals of a plan in strict order, each with its own proof."""
    db.execute(f"""
CREATE TABLE plan_tiers (
  plan INTEGER NOT NULL REFERENCES plans (number),
  place INTEGER NOT NULL,
  goal TEXT NOT NULL,
  best INTEGER NOT NULL,
  bound INTEGER NOT NULL,
  least INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (plan, place)
) STRICT""")
