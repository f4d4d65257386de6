-- What the text about the figures goes by: when two counts are called level, and which sections a report has.

CREATE TABLE level_threshold (
  unit     TEXT    NOT NULL PRIMARY KEY,
  relative REAL    NOT NULL CHECK (relative BETWEEN 0 AND 0.1),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE report_template (
  slug     TEXT    NOT NULL PRIMARY KEY,
  content  TEXT    NOT NULL CHECK (json_valid(content)),
  position INTEGER NOT NULL
) STRICT;
