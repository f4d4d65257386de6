-- What a municipality is called where that is not its name and "Kommune"; null for every other area.
ALTER TABLE area ADD COLUMN official_name TEXT CHECK (official_name <> '');
