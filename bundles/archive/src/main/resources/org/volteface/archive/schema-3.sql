-- What analysts decided on findings: "id" is the same for all decisions on one, "until" is null while a decision is in force.
CREATE TABLE IF NOT EXISTS cases (
  number BIGINT PRIMARY KEY,
  id ${ordered} NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  review ${text} NOT NULL,
  content ${text} NOT NULL
);
CREATE INDEX IF NOT EXISTS cases_by_id ON cases (id, until);
CREATE INDEX IF NOT EXISTS cases_in_force ON cases (until, number);
