-- Every figure as every import stated it. Rows are added and never changed: the newest import that counts decides what
-- a reader sees, and the older rows are the figure's history.

CREATE TABLE series (
  id        INTEGER PRIMARY KEY,
  indicator TEXT    NOT NULL REFERENCES indicator (slug),
  area      TEXT    NOT NULL REFERENCES area (code),
  category  TEXT    NOT NULL,
  UNIQUE (indicator, area, category)
) STRICT;

CREATE INDEX series_area ON series (area);

-- The counts are set once, at the end of the transaction that publishes the batch.
CREATE TABLE import (
  id              INTEGER PRIMARY KEY,
  title           TEXT    NOT NULL CHECK (title <> ''),
  source          TEXT    NOT NULL CHECK (source <> ''),
  file_name       TEXT    NOT NULL CHECK (file_name <> ''),
  file_hash       TEXT    NOT NULL CHECK (length(file_hash) = 64 AND file_hash NOT GLOB '*[^0-9a-f]*'),
  published_on    TEXT    NOT NULL CHECK (published_on IS date(published_on)),
  reason          TEXT    NOT NULL CHECK (reason IN ('new', 'late-registration', 'revision', 'correction')),
  note            TEXT,
  simulated       INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  imported_by     TEXT    NOT NULL CHECK (imported_by <> ''),
  imported_at     TEXT    NOT NULL CHECK (substr(imported_at, 1, 10) IS date(imported_at)),
  new_count       INTEGER CHECK (new_count >= 0),
  changed_count   INTEGER CHECK (changed_count >= 0),
  unchanged_count INTEGER CHECK (unchanged_count >= 0),
  withdrawn_count INTEGER CHECK (withdrawn_count >= 0)
) STRICT;

CREATE INDEX import_file_hash ON import (file_hash);

CREATE TABLE undo (
  import    INTEGER NOT NULL PRIMARY KEY REFERENCES import (id),
  undone_on TEXT    NOT NULL CHECK (undone_on IS date(undone_on)),
  undone_by TEXT    NOT NULL CHECK (undone_by <> ''),
  note      TEXT
) STRICT;

-- Which cells an import spoke of: every series from the first to the last, in every period from the first to the last.
CREATE TABLE coverage (
  indicator    TEXT    NOT NULL REFERENCES indicator (slug),
  import       INTEGER NOT NULL REFERENCES import (id),
  first_series INTEGER NOT NULL REFERENCES series (id),
  last_series  INTEGER NOT NULL REFERENCES series (id),
  first_period TEXT    NOT NULL,
  last_period  TEXT    NOT NULL,
  PRIMARY KEY (indicator, import, first_series, first_period),
  CHECK (first_series <= last_series AND first_period <= last_period)
) STRICT, WITHOUT ROWID;

CREATE INDEX coverage_import ON coverage (import);

-- Clustered so that one series, in time order, is one contiguous range. The checks run a million times in a large import:
-- what is common stands first, and `IN` is not reached for a number.
CREATE TABLE observation (
  series         INTEGER NOT NULL REFERENCES series (id),
  period         TEXT    NOT NULL CHECK (
                   period GLOB '[0-9][0-9][0-9][0-9]M[01][0-9]'
                   OR period GLOB '[0-9][0-9][0-9][0-9]K[1-4]'
                   OR period GLOB '[0-9][0-9][0-9][0-9]H[12]'
                   OR period GLOB '[0-9][0-9][0-9][0-9]'
                   OR period GLOB '[0-9][0-9][0-9][0-9]MAT[01][0-9]'
                   OR period GLOB '[0-9][0-9][0-9][0-9]YTD[01][0-9]'
                 ),
  import         INTEGER NOT NULL REFERENCES import (id),
  number         REAL    CHECK (number BETWEEN -1e300 AND 1e300),
  missing_reason TEXT    CHECK (
                   missing_reason IS NULL
                   OR missing_reason IN ('suppressed', 'not-published', 'not-applicable', 'missing', 'withdrawn')
                 ),
  preliminary    INTEGER NOT NULL CHECK (preliminary IN (0, 1)),
  note           TEXT,
  -- Null where the import's file has no line for the row: a withdrawn cell, or one that the import only confirmed.
  line           INTEGER CHECK (line >= 1),
  PRIMARY KEY (series, period, import),
  CHECK ((number IS NULL) <> (missing_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER observation_is_never_updated
BEFORE UPDATE ON observation
BEGIN
  SELECT RAISE(ABORT, 'An observation is never changed: publish a correction or undo its import.');
END;

CREATE TRIGGER observation_is_never_deleted
BEFORE DELETE ON observation
BEGIN
  SELECT RAISE(ABORT, 'An observation is never deleted: undo its import.');
END;

CREATE TRIGGER import_is_never_updated
BEFORE UPDATE ON import
WHEN OLD.new_count IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'An import is never changed once it is published.');
END;

CREATE TRIGGER import_is_never_deleted
BEFORE DELETE ON import
BEGIN
  SELECT RAISE(ABORT, 'An import is never deleted: undo it.');
END;

CREATE TRIGGER undo_is_never_updated
BEFORE UPDATE ON undo
BEGIN
  SELECT RAISE(ABORT, 'An undo is final: publish the file again.');
END;

CREATE TRIGGER undo_is_never_deleted
BEFORE DELETE ON undo
BEGIN
  SELECT RAISE(ABORT, 'An undo is final: publish the file again.');
END;
