-- The indicator that says of a count what share it is; NULL where none does. The catalogue is written anew at every start, so
-- the column is filled as soon as it is there.

ALTER TABLE indicator ADD COLUMN share TEXT;
