"""The tables of planning by hand: what the planner said, was told, and settled."""

from __future__ import annotations

from dxdesk.store.tables_of_both import ROW_HASH

# What the planner changed, what the report said then, and why.
NEED_CHANGES = f"""
CREATE TABLE need_changes (
  need TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  reported TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (need, field)
) STRICT"""

# Needs a town told of by other ways than its report.
ADDED_NEEDS = f"""
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
  {ROW_HASH}
) STRICT"""

# Minutes between a base and a town as the prefecture knows them, in winter too.
TRAVEL_CHANGES = f"""
CREATE TABLE travel_changes (
  base TEXT NOT NULL,
  town TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  winter_minutes INTEGER,
  winter_first INTEGER,
  winter_last INTEGER,
  reason TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (base, town)
) STRICT"""

# Money for the days of some people, beside the budget for all.
BUDGETS = f"""
CREATE TABLE budgets (
  place INTEGER NOT NULL PRIMARY KEY,
  head TEXT NOT NULL UNIQUE,
  yen INTEGER NOT NULL,
  specialists TEXT NOT NULL,
  {ROW_HASH}
) STRICT"""

# Whole numbers of the prefecture's own for planning, by name.
PLANNING_FIGURES = f"""
CREATE TABLE planning_figures (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL,
  {ROW_HASH}
) STRICT"""

# Plans kept under a name; one of them is in force.
PLAN_NAMES = f"""
CREATE TABLE plan_names (
  name TEXT NOT NULL PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (number),
  note TEXT NOT NULL,
  in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
  {ROW_HASH}
) STRICT"""

# Assignments the towns were told of, as they were told, and those that are settled.
COMMITMENTS = f"""
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
  {ROW_HASH},
  PRIMARY KEY (fiscal_year, specialist, need)
) STRICT"""

# What each town asked for in a fiscal year, as it stood when the year was planned.
ASKED_DAYS = f"""
CREATE TABLE asked_days (
  fiscal_year INTEGER NOT NULL,
  town TEXT NOT NULL,
  asked INTEGER NOT NULL,
  received INTEGER,
  people TEXT NOT NULL,
  note TEXT NOT NULL,
  {ROW_HASH},
  PRIMARY KEY (fiscal_year, town)
) STRICT"""

# What the planner did, with the rows that went and came, so that it can be undone.
PLANNER_DEEDS = f"""
CREATE TABLE planner_deeds (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  gone TEXT NOT NULL,
  come TEXT NOT NULL,
  done_at TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  {ROW_HASH}
) STRICT"""

PLANNERS_TABLES = (
    NEED_CHANGES,
    ADDED_NEEDS,
    TRAVEL_CHANGES,
    BUDGETS,
    PLANNING_FIGURES,
    PLAN_NAMES,
    COMMITMENTS,
    ASKED_DAYS,
    PLANNER_DEEDS,
)
