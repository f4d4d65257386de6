-- What files call an indicator besides its title, as a JSON list of texts; NULL where it has no other names. The catalogue
-- is written anew at every start, so the column is filled as soon as it is there.

ALTER TABLE indicator ADD COLUMN other_names TEXT CHECK (json_type(other_names) = 'array');
