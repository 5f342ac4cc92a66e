CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE answer_changes (
  number INTEGER NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE answers (
  question TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'later', 'not_applicable')),
  value TEXT NOT NULL,
  ask TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  certain INTEGER CHECK (certain IN (0, 1)),
  answered_on TEXT,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
, said_by TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE attachment_contents (
  key INTEGER NOT NULL,
  piece INTEGER NOT NULL,
  content BLOB NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  PRIMARY KEY (key, piece)
) STRICT;
CREATE TABLE attachments (
  key INTEGER NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  travels INTEGER NOT NULL CHECK (travels IN (0, 1)),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE change_reasons (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES answer_changes (number),
  why TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE deeds (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  before INTEGER NOT NULL,
  after INTEGER NOT NULL,
  back_to INTEGER,
  done_at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE handover_notes (
  place INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'promise')),
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  until TEXT,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE kept_contradictions (
  contradiction TEXT NOT NULL PRIMARY KEY,
  basis TEXT NOT NULL,
  reason TEXT NOT NULL,
  kept_on TEXT NOT NULL,
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
CREATE TABLE leader_candidates (
  person TEXT NOT NULL PRIMARY KEY,
  holds TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8),
  UNIQUE (need, kind)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE question_files (
  number INTEGER NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE record_changes (
  number INTEGER NOT NULL PRIMARY KEY,
  kept TEXT NOT NULL CHECK (kept IN ('people', 'systems')),
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE replies (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  taken_at TEXT NOT NULL,
  moment INTEGER NOT NULL,
  report_serial INTEGER NOT NULL,
  header_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  payload_text TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE reply_explanations (
  number INTEGER NOT NULL PRIMARY KEY,
  reply INTEGER NOT NULL REFERENCES replies (number),
  question TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT NOT NULL,
  explained_at TEXT NOT NULL,
  moment INTEGER NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE serials (
  serial INTEGER NOT NULL PRIMARY KEY CHECK (serial > 0),
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
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
  row_hash BLOB NOT NULL CHECK (length(row_hash) = 8)
) STRICT;
