-- Reports for the committee's meetings.

CREATE TABLE report (
  id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  created_at TEXT NOT NULL CHECK (substr(created_at, 1, 10) IS date(created_at)),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;

-- Every edit of every part of a report; the newest of a part holds.
CREATE TABLE report_edit (
  id      INTEGER PRIMARY KEY,
  report  TEXT    NOT NULL REFERENCES report (id),
  part    TEXT    NOT NULL CHECK (part IN ('plan', 'state') OR part GLOB 'section/?*'),
  at      TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by      TEXT    NOT NULL CHECK (by <> ''),
  content TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE INDEX report_edit_part ON report_edit (report, part, id);

-- What was published: figures, text and charts as they were.
CREATE TABLE report_edition (
  report TEXT    NOT NULL REFERENCES report (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  at     TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by     TEXT    NOT NULL CHECK (by <> ''),
  hash   TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  body   TEXT    NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (report, number)
) STRICT;

CREATE TRIGGER report_edit_is_never_updated
BEFORE UPDATE ON report_edit
BEGIN
  SELECT RAISE(ABORT, 'An edit is never changed: add a new one.');
END;

CREATE TRIGGER report_edit_is_never_deleted
BEFORE DELETE ON report_edit
BEGIN
  SELECT RAISE(ABORT, 'An edit is never deleted.');
END;

CREATE TRIGGER report_edition_is_never_updated
BEFORE UPDATE ON report_edition
BEGIN
  SELECT RAISE(ABORT, 'What was published is never changed.');
END;

CREATE TRIGGER report_edition_is_never_deleted
BEFORE DELETE ON report_edition
BEGIN
  SELECT RAISE(ABORT, 'What was published is never deleted.');
END;
