-- Whether a count is of what happens in a period or of a state, which decides what a year of it is: the sum or the average.
-- The catalogue is written anew at every start, so the column is filled as soon as it is there.

ALTER TABLE indicator ADD COLUMN flow_or_stock TEXT CHECK (flow_or_stock IN ('flow', 'stock'));
