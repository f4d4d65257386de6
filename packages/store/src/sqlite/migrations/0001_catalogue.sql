-- What is edited as data: the areas, the figures, and what must be known to read them.
-- `position` keeps the editor's order.

CREATE TABLE area (
  code     TEXT    NOT NULL PRIMARY KEY,
  slug     TEXT    NOT NULL UNIQUE,
  name     TEXT    NOT NULL CHECK (name <> ''),
  kind     TEXT    NOT NULL CHECK (kind IN ('municipality', 'rar', 'landsdel', 'region', 'country', 'group')),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE area_member (
  area     TEXT    NOT NULL REFERENCES area (code),
  position INTEGER NOT NULL,
  member   TEXT    NOT NULL REFERENCES area (code),
  PRIMARY KEY (area, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX area_member_member ON area_member (member);

CREATE TABLE theme (
  slug        TEXT    NOT NULL PRIMARY KEY,
  title       TEXT    NOT NULL,
  description TEXT    NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

CREATE TABLE indicator (
  slug                      TEXT    NOT NULL PRIMARY KEY,
  theme                     TEXT    NOT NULL REFERENCES theme (slug),
  title                     TEXT    NOT NULL,
  measure                   TEXT    NOT NULL,
  phrase                    TEXT    NOT NULL,
  unit                      TEXT    NOT NULL,
  decimals                  INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 3),
  direction                 TEXT    NOT NULL CHECK (direction IN ('higher', 'lower', 'neither')),
  granularity               TEXT    NOT NULL,
  denominator               TEXT,
  preliminary_periods       INTEGER NOT NULL CHECK (preliminary_periods >= 0),
  source_publisher          TEXT    NOT NULL,
  source_table              TEXT,
  source_url                TEXT,
  definition                TEXT    NOT NULL,
  dimension_title           TEXT,
  dimension_sums_to_total   INTEGER CHECK (dimension_sums_to_total IN (0, 1)),
  usual_lag_days            INTEGER NOT NULL CHECK (usual_lag_days >= 0),
  on_overview               INTEGER NOT NULL CHECK (on_overview IN (0, 1)),
  replaces                  TEXT,
  position                  INTEGER NOT NULL,
  CHECK ((dimension_title IS NULL) = (dimension_sums_to_total IS NULL))
) STRICT;

-- The members of an indicator's dimension. The total, `i-alt`, is no member and always there.
CREATE TABLE category (
  indicator TEXT    NOT NULL REFERENCES indicator (slug),
  slug      TEXT    NOT NULL,
  title     TEXT    NOT NULL,
  position  INTEGER NOT NULL,
  PRIMARY KEY (indicator, slug)
) STRICT, WITHOUT ROWID;

-- Where an indicator is for some areas only.
CREATE TABLE indicator_area (
  indicator TEXT    NOT NULL REFERENCES indicator (slug),
  position  INTEGER NOT NULL,
  area      TEXT    NOT NULL REFERENCES area (code),
  PRIMARY KEY (indicator, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX indicator_area_area ON indicator_area (area);

CREATE TABLE break (
  id          INTEGER PRIMARY KEY,
  date        TEXT    NOT NULL CHECK (date IS date(date)),
  kind        TEXT    NOT NULL CHECK (kind IN ('break', 'event')),
  label       TEXT    NOT NULL,
  description TEXT    NOT NULL,
  source      TEXT    NOT NULL
) STRICT;

CREATE TABLE break_indicator (
  break     INTEGER NOT NULL REFERENCES break (id),
  position  INTEGER NOT NULL,
  indicator TEXT    NOT NULL REFERENCES indicator (slug),
  PRIMARY KEY (break, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX break_indicator_indicator ON break_indicator (indicator);

CREATE TABLE gap (
  id          INTEGER PRIMARY KEY,
  indicator   TEXT    NOT NULL REFERENCES indicator (slug),
  area        TEXT    REFERENCES area (code),
  from_period TEXT    NOT NULL,
  til_period  TEXT,
  reason      TEXT    NOT NULL,
  expected    TEXT,
  simulated   INTEGER NOT NULL CHECK (simulated IN (0, 1))
) STRICT;

CREATE INDEX gap_indicator ON gap (indicator);
CREATE INDEX gap_area ON gap (area);

CREATE TABLE meeting (
  id        INTEGER PRIMARY KEY,
  date      TEXT    NOT NULL CHECK (date IS date(date)),
  area      TEXT    NOT NULL REFERENCES area (code),
  committee TEXT    NOT NULL
) STRICT;

CREATE INDEX meeting_area ON meeting (area);
