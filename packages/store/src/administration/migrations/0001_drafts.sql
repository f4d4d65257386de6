-- What the people who work with the figures leave behind and no reader sees.

-- A file on its way in. What is asked for by itself stands in columns, everything else in one document.
CREATE TABLE draft (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  file_name  TEXT    NOT NULL,
  file_hash  TEXT    NOT NULL,
  size       INTEGER NOT NULL CHECK (size >= 0),
  created_at TEXT    NOT NULL,
  created_by TEXT    NOT NULL CHECK (created_by <> ''),
  changed_at TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state <> ''),
  due_at     TEXT,
  body       TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX draft_state ON draft (state);

-- How files with certain headings were read the last time; the table id is empty where nobody said one.
CREATE TABLE remembered_mapping (
  dialect    TEXT NOT NULL,
  header_key TEXT NOT NULL,
  table_id   TEXT NOT NULL,
  used_at    TEXT NOT NULL,
  body       TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (dialect, header_key, table_id)
) STRICT, WITHOUT ROWID;

-- Who did what here; the figures' database has a log of its own.
CREATE TABLE audit (
  id      INTEGER PRIMARY KEY,
  at      TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by      TEXT    NOT NULL CHECK (by <> ''),
  action  TEXT    NOT NULL CHECK (action <> ''),
  subject TEXT    NOT NULL
) STRICT;

CREATE INDEX audit_at ON audit (at, id);

CREATE TRIGGER audit_is_never_updated
BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'The audit log is never changed.');
END;

CREATE TRIGGER audit_is_never_deleted
BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'The audit log is never changed.');
END;
