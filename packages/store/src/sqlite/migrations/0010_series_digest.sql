-- Series all of whose rows are plain numbers of one import, each with a digest of its periods and numbers, so that a file that
-- repeats such a series need not be held against every row. It goes as soon as the series gets another row; without one
-- the rows themselves are compared, as they are for every series from before this table.
CREATE TABLE series_digest (
  series INTEGER NOT NULL PRIMARY KEY REFERENCES series (id),
  import INTEGER NOT NULL REFERENCES import (id),
  digest BLOB    NOT NULL CHECK (length(digest) = 32)
) STRICT;
