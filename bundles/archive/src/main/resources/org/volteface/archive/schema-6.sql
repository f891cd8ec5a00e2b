-- Whom a document tells to be in which office, and of whom the office is, so that those of one actor are found.
ALTER TABLE sightings ADD COLUMN IF NOT EXISTS actor ${ordered};
ALTER TABLE sightings ADD COLUMN IF NOT EXISTS office ${ordered};
ALTER TABLE sightings ADD COLUMN IF NOT EXISTS body ${ordered};
UPDATE sightings SET
  actor = REGEXP_REPLACE(content, '^\{"actor":\{"id":"([^"]*)".*$', '$1'),
  office = REGEXP_REPLACE(content, '^.*"as":\{"id":"([^"]*)".*$', '$1')
  WHERE actor IS NULL AND content LIKE '%"as":{%';
UPDATE sightings SET body = SUBSTRING(office FROM POSITION('@' IN office) + 1)
  WHERE body IS NULL AND office LIKE '%@%';
CREATE INDEX IF NOT EXISTS sightings_by_actor ON sightings (actor, document);
CREATE INDEX IF NOT EXISTS sightings_by_office ON sightings (office, document);
CREATE INDEX IF NOT EXISTS sightings_by_body ON sightings (body, document);
