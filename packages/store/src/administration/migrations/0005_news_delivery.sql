-- Who is told what is new, and what is on its way to them.

-- The imports in the order in which the server saw that readers can see them.
CREATE TABLE news_publication (
  number     INTEGER PRIMARY KEY,
  import     INTEGER NOT NULL UNIQUE,
  noticed_at TEXT    NOT NULL CHECK (substr(noticed_at, 1, 10) IS date(noticed_at))
) STRICT;

-- What somebody with an account wants to be told by e-mail. `told` is the last publication that has been looked at for them.
CREATE TABLE news_subscription (
  id      TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  user    TEXT    NOT NULL UNIQUE REFERENCES user (id),
  rhythm  TEXT    NOT NULL CHECK (rhythm IN ('each-import', 'weekly', 'monthly')),
  -- A list of slugs; an empty one is all themes.
  themes  TEXT    NOT NULL CHECK (json_valid(themes)),
  area    TEXT    NOT NULL CHECK (area <> ''),
  told    INTEGER NOT NULL CHECK (told >= 0),
  told_at TEXT    NOT NULL CHECK (substr(told_at, 1, 10) IS date(told_at))
) STRICT;

-- An address of another system that is told. The secret signs what is sent, so it is kept as it is.
CREATE TABLE webhook (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  name       TEXT    NOT NULL CHECK (name <> ''),
  url        TEXT    NOT NULL CHECK (url <> ''),
  secret     TEXT    NOT NULL CHECK (secret <> ''),
  created_at TEXT    NOT NULL CHECK (substr(created_at, 1, 10) IS date(created_at)),
  created_by TEXT    NOT NULL CHECK (created_by <> ''),
  told       INTEGER NOT NULL CHECK (told >= 0),
  told_at    TEXT    NOT NULL CHECK (substr(told_at, 1, 10) IS date(told_at))
) STRICT;

-- What is to be sent, written down before it is: nobody is told twice of what comes after one publication.
CREATE TABLE news_delivery (
  id        INTEGER PRIMARY KEY,
  channel   TEXT    NOT NULL CHECK (channel IN ('mail', 'webhook')),
  receiver  TEXT    NOT NULL CHECK (receiver <> ''),
  told_from INTEGER NOT NULL CHECK (told_from >= 0),
  made_at   TEXT    NOT NULL CHECK (substr(made_at, 1, 10) IS date(made_at)),
  -- Kept until it is sent or given up.
  message   TEXT    CHECK (json_valid(message)),
  attempts  INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- When to try (again).
  due_at    TEXT,
  outcome   TEXT    CHECK (outcome IN ('sent', 'given-up', 'withdrawn')),
  closed_at TEXT,
  fault     TEXT,
  UNIQUE (channel, receiver, told_from),
  CHECK ((outcome IS NULL) = (message IS NOT NULL)),
  CHECK ((outcome IS NULL) = (due_at IS NOT NULL)),
  CHECK ((outcome IS NULL) = (closed_at IS NULL))
) STRICT;

CREATE INDEX news_delivery_due ON news_delivery (due_at) WHERE due_at IS NOT NULL;
