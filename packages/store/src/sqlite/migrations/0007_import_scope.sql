-- Where in its file an import stands, and how far it speaks.

-- Which sheet of a workbook the lines are counted in; null for every other kind of file.
ALTER TABLE import ADD COLUMN sheet TEXT CHECK (sheet <> '');

-- 1 for a file that corrects only the figures it has: what it lacks is not withdrawn.
ALTER TABLE import ADD COLUMN partial INTEGER NOT NULL DEFAULT 0 CHECK (partial IN (0, 1));
