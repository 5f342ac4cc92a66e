CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX report_in_force ON reports (town) WHERE superseded = 0;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE added_needs (
  key TEXT NOT NULL PRIMARY KEY,
  town TEXT NOT NULL,
  title TEXT NOT NULL,
  talents TEXT NOT NULL,
  soft_skills TEXT NOT NULL,
  half_days_per_week INTEGER NOT NULL,
  months INTEGER NOT NULL,
  first_month TEXT NOT NULL,
  latest_month TEXT NOT NULL,
  mode TEXT NOT NULL,
  weight INTEGER NOT NULL,
  band TEXT NOT NULL,
  note TEXT NOT NULL,
  added_on TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE asked_days (
  fiscal_year INTEGER NOT NULL,
  town TEXT NOT NULL,
  asked INTEGER NOT NULL,
  received INTEGER,
  people TEXT NOT NULL,
  note TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (fiscal_year, town)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (plan, place)
) STRICT;
CREATE TABLE budgets (
  place INTEGER NOT NULL PRIMARY KEY,
  head TEXT NOT NULL UNIQUE,
  yen INTEGER NOT NULL,
  specialists TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE commitments (
  fiscal_year INTEGER NOT NULL,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('notified', 'confirmed')),
  notified_on TEXT NOT NULL,
  confirmed_on TEXT,
  serial INTEGER NOT NULL,
  start INTEGER NOT NULL,
  months INTEGER NOT NULL,
  half_days_per_week INTEGER NOT NULL,
  weekdays TEXT NOT NULL,
  alternate_weekdays TEXT NOT NULL,
  alternate_week INTEGER NOT NULL CHECK (alternate_week IN (0, 1)),
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  overnight INTEGER NOT NULL CHECK (overnight IN (0, 1)),
  travel_minutes INTEGER NOT NULL,
  days INTEGER NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (fiscal_year, specialist, need)
) STRICT;
CREATE TABLE day_marks (
  place INTEGER NOT NULL PRIMARY KEY,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  why TEXT NOT NULL,
  town TEXT NOT NULL,
  specialist TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE keys (
  name TEXT NOT NULL PRIMARY KEY,
  data BLOB NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE kits (
  place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
  data BLOB NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE need_changes (
  need TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  reported TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (need, field)
) STRICT;
CREATE TABLE paper_checks (
  header_sha256 TEXT NOT NULL PRIMARY KEY,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  checked_at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE pins (
  place INTEGER NOT NULL PRIMARY KEY,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  forbidden INTEGER NOT NULL CHECK (forbidden IN (0, 1)),
  start INTEGER,
  months INTEGER,
  half_days_per_week INTEGER,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
, fiscal_year INTEGER) STRICT;
CREATE TABLE plan_names (
  name TEXT NOT NULL PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (number),
  note TEXT NOT NULL,
  in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE plan_tiers (
  plan INTEGER NOT NULL REFERENCES plans (number),
  place INTEGER NOT NULL,
  goal TEXT NOT NULL,
  best INTEGER NOT NULL,
  bound INTEGER NOT NULL,
  least INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (plan, place)
) STRICT;
CREATE TABLE planner_deeds (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  gone TEXT NOT NULL,
  come TEXT NOT NULL,
  done_at TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE planning_figures (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE question_files (
  number INTEGER NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (town, number),
  FOREIGN KEY (town, number) REFERENCES reply_numbers (town, number)
) STRICT;
CREATE TABLE reply_numbers (
  town TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (town, number)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8), recipient TEXT NOT NULL DEFAULT '',
  UNIQUE (town, header_sha256)
) STRICT;
CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE settlements (
  number INTEGER NOT NULL PRIMARY KEY,
  town TEXT NOT NULL,
  serial INTEGER NOT NULL,
  report_sha256 TEXT NOT NULL,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE signers (
  town TEXT NOT NULL PRIMARY KEY,
  signer TEXT NOT NULL,
  pinned_at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
, source TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE supply (
  place INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'company')),
  name TEXT NOT NULL,
  talents TEXT NOT NULL,
  regions TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE travel_changes (
  base TEXT NOT NULL,
  town TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  winter_minutes INTEGER,
  winter_first INTEGER,
  winter_last INTEGER,
  reason TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (base, town)
) STRICT;
CREATE TABLE unmet_needs (
  plan INTEGER NOT NULL REFERENCES plans (number),
  place INTEGER NOT NULL,
  need TEXT NOT NULL,
  reason TEXT NOT NULL,
  "values" TEXT NOT NULL,
  relaxation TEXT NOT NULL,
  relaxation_values TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (plan, place)
) STRICT;
CREATE TABLE visit_moves (
  place INTEGER NOT NULL PRIMARY KEY,
  specialist TEXT NOT NULL,
  need TEXT NOT NULL,
  day TEXT NOT NULL,
  "to" TEXT,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
