-- One row for every change, by whom and when. Its highest number is the version of the data.

CREATE TABLE audit_log (
  id     INTEGER PRIMARY KEY,
  at     TEXT    NOT NULL,
  by     TEXT    NOT NULL CHECK (by <> ''),
  action TEXT    NOT NULL CHECK (action IN ('save-catalogue', 'publish', 'undo')),
  import INTEGER REFERENCES import (id),
  CHECK ((action = 'save-catalogue') = (import IS NULL))
) STRICT;

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
