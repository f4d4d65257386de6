-- What has been decided that a series shall come to. `target` is one of several kinds, each with fields of its own.

CREATE TABLE goal (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL CHECK (name IN ('budget', 'effort', 'political')),
  title       TEXT NOT NULL CHECK (title <> ''),
  indicator   TEXT NOT NULL REFERENCES indicator (slug),
  area        TEXT NOT NULL REFERENCES area (code),
  category    TEXT NOT NULL,
  from_period TEXT NOT NULL,
  til_period  TEXT,
  target      TEXT NOT NULL CHECK (json_valid(target)),
  owner       TEXT,
  source      TEXT NOT NULL CHECK (source <> ''),
  decided_on  TEXT CHECK (decided_on IS date(decided_on)),
  note        TEXT
) STRICT;

CREATE INDEX goal_indicator ON goal (indicator);
CREATE INDEX goal_area ON goal (area);

-- Entries of a new kind. Which kinds there are is the program's to say, so that the next one needs no new table. The log
-- refers to the versions and is made anew with them; dropping a table fires no trigger.
CREATE TABLE new_catalogue_edit (
  id      INTEGER PRIMARY KEY,
  kind    TEXT    NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z-]*'),
  key     TEXT    NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
  content TEXT    CHECK (content IS NULL OR json_valid(content)),
  at      TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by      TEXT    NOT NULL CHECK (by <> '')
) STRICT;

INSERT INTO new_catalogue_edit (id, kind, key, content, at, by)
SELECT id, kind, key, content, at, by
  FROM catalogue_edit;

CREATE TABLE new_audit_log (
  id     INTEGER PRIMARY KEY,
  at     TEXT    NOT NULL,
  by     TEXT    NOT NULL CHECK (by <> ''),
  action TEXT    NOT NULL CHECK (action IN ('save-catalogue', 'publish', 'undo', 'edit-catalogue')),
  import INTEGER REFERENCES import (id),
  edit   INTEGER REFERENCES new_catalogue_edit (id),
  CHECK ((action IN ('publish', 'undo')) = (import IS NOT NULL)),
  CHECK ((action = 'edit-catalogue') = (edit IS NOT NULL))
) STRICT;

INSERT INTO new_audit_log (id, at, by, action, import, edit)
SELECT id, at, by, action, import, edit
  FROM audit_log;

DROP TABLE audit_log;
DROP TABLE catalogue_edit;
-- Renaming it renames what the log refers to.
ALTER TABLE new_catalogue_edit RENAME TO catalogue_edit;
ALTER TABLE new_audit_log RENAME TO audit_log;

CREATE INDEX catalogue_edit_entry ON catalogue_edit (kind, key);

CREATE TRIGGER catalogue_edit_is_never_updated
BEFORE UPDATE ON catalogue_edit
BEGIN
  SELECT RAISE(ABORT, 'A version of an entry is never changed: add a new one.');
END;

CREATE TRIGGER catalogue_edit_is_never_deleted
BEFORE DELETE ON catalogue_edit
BEGIN
  SELECT RAISE(ABORT, 'A version of an entry is never deleted: add one without content.');
END;

CREATE TRIGGER audit_log_is_never_updated
BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'The audit log is never changed.');
END;

CREATE TRIGGER audit_log_is_never_deleted
BEFORE DELETE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'The audit log is never changed.');
END;
