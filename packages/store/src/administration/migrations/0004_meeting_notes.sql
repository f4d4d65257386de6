-- What the committee asked while a report was shown, and what it was answered.

CREATE TABLE meeting_note (
  id        INTEGER PRIMARY KEY,
  report    TEXT    NOT NULL REFERENCES report (id),
  section   TEXT    NOT NULL CHECK (section <> ''),
  indicator TEXT    NOT NULL CHECK (indicator <> ''),
  at        TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by        TEXT    NOT NULL CHECK (by <> ''),
  text      TEXT    NOT NULL CHECK (trim(text) <> '')
) STRICT;

CREATE INDEX meeting_note_report ON meeting_note (report, id);

-- A question can be answered again, when the first answer was not the last word.
CREATE TABLE meeting_answer (
  id   INTEGER PRIMARY KEY,
  note INTEGER NOT NULL REFERENCES meeting_note (id),
  at   TEXT    NOT NULL CHECK (substr(at, 1, 10) IS date(at)),
  by   TEXT    NOT NULL CHECK (by <> ''),
  text TEXT    NOT NULL CHECK (trim(text) <> '')
) STRICT;

CREATE INDEX meeting_answer_note ON meeting_answer (note, id);

CREATE TRIGGER meeting_note_is_never_updated
BEFORE UPDATE ON meeting_note
BEGIN
  SELECT RAISE(ABORT, 'A question from a meeting is never changed.');
END;

CREATE TRIGGER meeting_note_is_never_deleted
BEFORE DELETE ON meeting_note
BEGIN
  SELECT RAISE(ABORT, 'A question from a meeting is never deleted.');
END;

CREATE TRIGGER meeting_answer_is_never_updated
BEFORE UPDATE ON meeting_answer
BEGIN
  SELECT RAISE(ABORT, 'An answer is never changed: add a new one.');
END;

CREATE TRIGGER meeting_answer_is_never_deleted
BEFORE DELETE ON meeting_answer
BEGIN
  SELECT RAISE(ABORT, 'An answer is never deleted.');
END;
