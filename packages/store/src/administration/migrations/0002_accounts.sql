-- Who can log in. The first four tables are written by the accounts' library, better-auth, which gives the columns their
-- names and a date its type: `DATE` is a text in ISO form, and keeps these tables from being STRICT. A test compares them
-- with what the library asks for.

CREATE TABLE user (
  id            TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  name          TEXT    NOT NULL CHECK (name <> ''),
  email         TEXT    NOT NULL UNIQUE CHECK (email = lower(email)),
  emailVerified INTEGER NOT NULL CHECK (emailVerified IN (0, 1)),
  image         TEXT,
  createdAt     DATE    NOT NULL,
  updatedAt     DATE    NOT NULL,
  role          TEXT    NOT NULL CHECK (role IN ('reader', 'analyst', 'admin')),
  disabled      INTEGER NOT NULL CHECK (disabled IN (0, 1))
);

CREATE TABLE session (
  id        TEXT NOT NULL PRIMARY KEY,
  expiresAt DATE NOT NULL,
  token     TEXT NOT NULL UNIQUE,
  createdAt DATE NOT NULL,
  updatedAt DATE NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId    TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE
);

CREATE INDEX session_userId_idx ON session (userId);

CREATE TABLE account (
  id                    TEXT NOT NULL PRIMARY KEY,
  accountId             TEXT NOT NULL,
  providerId            TEXT NOT NULL,
  userId                TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  accessToken           TEXT,
  refreshToken          TEXT,
  idToken               TEXT,
  accessTokenExpiresAt  DATE,
  refreshTokenExpiresAt DATE,
  scope                 TEXT,
  password              TEXT,
  createdAt             DATE NOT NULL,
  updatedAt             DATE NOT NULL
);

CREATE INDEX account_userId_idx ON account (userId);

CREATE TABLE verification (
  id         TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value      TEXT NOT NULL,
  expiresAt  DATE NOT NULL,
  createdAt  DATE NOT NULL,
  updatedAt  DATE NOT NULL
);

CREATE INDEX verification_identifier_idx ON verification (identifier);

-- A link by which one person makes an account, or chooses a new password for one there is. Only the hash of the link's
-- secret is kept. `email` is null for the first administrator, who says it.
CREATE TABLE invitation (
  id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  email      TEXT CHECK (email = lower(email)),
  role       TEXT NOT NULL CHECK (role IN ('reader', 'analyst', 'admin')),
  user       TEXT REFERENCES user (id),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL CHECK (created_by <> ''),
  expires_at TEXT NOT NULL,
  -- When it was used or taken back.
  closed_at  TEXT
) STRICT;

-- A key by which a program acts for a person. Only its hash is kept.
CREATE TABLE api_token (
  id           TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  token_hash   TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  name         TEXT NOT NULL CHECK (name <> ''),
  user         TEXT NOT NULL REFERENCES user (id),
  created_at   TEXT NOT NULL,
  expires_at   TEXT,
  last_used_at TEXT,
  revoked_at   TEXT
) STRICT;

CREATE INDEX api_token_user ON api_token (user);
