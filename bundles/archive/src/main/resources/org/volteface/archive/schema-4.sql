-- What has changed, for whoever keeps something that is derived from the archive: the latest so many changes (decision 0110).
ALTER TABLE totals ADD COLUMN IF NOT EXISTS last_change BIGINT DEFAULT 0 NOT NULL;

-- "kind" is the name of a kind of change, "id" what it is a change of.
CREATE TABLE IF NOT EXISTS changes (
  number BIGINT PRIMARY KEY,
  made BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  id ${ordered} NOT NULL
);
