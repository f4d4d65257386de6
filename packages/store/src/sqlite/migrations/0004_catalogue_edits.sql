-- Remarks that come with the product, and everything that is added to the catalogue in the interface.

CREATE TABLE footnote (
  id          INTEGER PRIMARY KEY,
  indicator   TEXT    NOT NULL REFERENCES indicator (slug),
  area        TEXT    REFERENCES area (code),
  category    TEXT,
  from_period TEXT,
  til_period  TEXT,
  text        TEXT    NOT NULL CHECK (text <> '')
) STRICT;

CREATE INDEX footnote_indicator ON footnote (indicator);
CREATE INDEX footnote_area ON footnote (area);

-- The catalogue as the product comes with it. The tables hold it with the entries on top. No row: they hold no entries.
CREATE TABLE product_catalogue (
  id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  content TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

-- Every version of every entry; the newest of a kind and key holds. Without content the entry was taken away.
CREATE TABLE catalogue_edit (
  id      INTEGER PRIMARY KEY,
  kind    TEXT    NOT NULL CHECK (kind IN ('gap', 'break', 'footnote', 'indicator', 'area-group')),
  key     TEXT    NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
  content TEXT    CHECK (content IS NULL OR json_valid(content)),
  at      TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by      TEXT    NOT NULL CHECK (by <> '')
) STRICT;

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

-- The log learns a new action. A check cannot be altered, so the table is made anew; dropping it fires no trigger.
CREATE TABLE new_audit_log (
  id     INTEGER PRIMARY KEY,
  at     TEXT    NOT NULL,
  by     TEXT    NOT NULL CHECK (by <> ''),
  action TEXT    NOT NULL CHECK (action IN ('save-catalogue', 'publish', 'undo', 'edit-catalogue')),
  import INTEGER REFERENCES import (id),
  edit   INTEGER REFERENCES catalogue_edit (id),
  CHECK ((action IN ('publish', 'undo')) = (import IS NOT NULL)),
  CHECK ((action = 'edit-catalogue') = (edit IS NOT NULL))
) STRICT;

INSERT INTO new_audit_log (id, at, by, action, import)
SELECT id, at, by, action, import
  FROM audit_log;

DROP TABLE audit_log;
ALTER TABLE new_audit_log RENAME TO audit_log;

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
