-- What the list of published reports says of an edition, so that it is read without the bodies.

CREATE TABLE report_edition_with_heading (
  report       TEXT    NOT NULL REFERENCES report (id),
  number       INTEGER NOT NULL CHECK (number >= 1),
  at           TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by           TEXT    NOT NULL CHECK (by <> ''),
  hash         TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  title        TEXT    NOT NULL CHECK (title <> ''),
  committee    TEXT    NOT NULL,
  meeting_date TEXT    NOT NULL CHECK (meeting_date IS date(meeting_date)),
  as_of        TEXT    NOT NULL CHECK (as_of IS date(as_of)),
  simulated    INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  body         TEXT    NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (report, number)
) STRICT;

INSERT INTO report_edition_with_heading
SELECT report, number, at, by, hash, body ->> 'title', body ->> 'committee', body ->> 'meetingDate', body ->> 'asOf',
       body ->> 'simulated', body
  FROM report_edition;

DROP TABLE report_edition;
ALTER TABLE report_edition_with_heading RENAME TO report_edition;

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
