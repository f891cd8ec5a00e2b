-- Who is who across documents: what each document tells of actors, which are one, and what people decided.

CREATE TABLE IF NOT EXISTS sightings (
  document BIGINT NOT NULL,
  content ${ordered} NOT NULL
);
CREATE INDEX IF NOT EXISTS sightings_by_document ON sightings (document);

-- "root" is the actor that all joined ones are in the end; "until" is null while the join is in force.
CREATE TABLE IF NOT EXISTS joins (
  number BIGINT PRIMARY KEY,
  actor ${ordered} NOT NULL,
  root ${ordered} NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  content ${text} NOT NULL
);
CREATE INDEX IF NOT EXISTS joins_by_actor ON joins (actor, until);
CREATE INDEX IF NOT EXISTS joins_by_root ON joins (root, until);
CREATE INDEX IF NOT EXISTS joins_in_force ON joins (until, number);

CREATE TABLE IF NOT EXISTS decisions (
  number BIGINT PRIMARY KEY,
  made BIGINT NOT NULL,
  undoes BIGINT,
  content ${text} NOT NULL
);
