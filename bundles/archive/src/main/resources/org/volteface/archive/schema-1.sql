-- Every statement can be run again: DDL is not part of a transaction everywhere.
-- ${text} takes texts of any length; ${ordered} is compared by code units, as Java compares strings.
-- "since" and "until" are milliseconds since 1970; a row is in force while its "until" is null.

-- One row, kept in step with every change: the last number given out, and what would otherwise have to be counted.
CREATE TABLE IF NOT EXISTS totals (
  last_number BIGINT NOT NULL,
  waiting BIGINT NOT NULL,
  analysed BIGINT NOT NULL,
  set_aside BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  findings BIGINT NOT NULL,
  due BIGINT NOT NULL,
  latest_day BIGINT NOT NULL
);
INSERT INTO totals SELECT 0, 0, 0, 0, 0, 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM totals);

CREATE TABLE IF NOT EXISTS sources (
  name ${ordered} PRIMARY KEY,
  cursor_text ${text} NOT NULL
);

-- Who made things, by the hash of kind and name, and how many documents or statements have it as their maker now.
CREATE TABLE IF NOT EXISTS makers (
  hash BIGINT PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  name ${text} NOT NULL,
  uses BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS documents (
  number BIGINT PRIMARY KEY,
  id ${ordered} NOT NULL,
  publisher ${text} NOT NULL,
  url ${text},
  published BIGINT NOT NULL,
  title ${text} NOT NULL,
  received BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  reason ${text},
  ready_at BIGINT NOT NULL,
  maker BIGINT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS documents_by_id ON documents (id);
CREATE INDEX IF NOT EXISTS documents_by_state ON documents (state, number, ready_at);
CREATE INDEX IF NOT EXISTS documents_by_maker ON documents (state, maker, number);

CREATE TABLE IF NOT EXISTS texts (
  document BIGINT PRIMARY KEY,
  content ${text} NOT NULL
);

-- "detector" is the maker who concluded last, the one without a name at first; "holder" the id of the actor; both are null once the
-- statement is not in force.
CREATE TABLE IF NOT EXISTS statements (
  number BIGINT PRIMARY KEY,
  id ${ordered} NOT NULL,
  document BIGINT NOT NULL,
  place ${ordered} NOT NULL,
  detector BIGINT,
  holder ${ordered},
  since BIGINT NOT NULL,
  until BIGINT,
  content ${text} NOT NULL
);
-- Without "until": H2 would take a list of ids for the whole index where a second column is looked for too.
CREATE INDEX IF NOT EXISTS statements_by_id_alone ON statements (id);
CREATE INDEX IF NOT EXISTS statements_by_document ON statements (document, until);
CREATE INDEX IF NOT EXISTS statements_by_detector ON statements (detector, number);
CREATE INDEX IF NOT EXISTS statements_by_holder ON statements (holder, place);

-- The statements in force that are commitments: few beside the others, and looked for apart from them.
CREATE TABLE IF NOT EXISTS commitments (
  statement BIGINT PRIMARY KEY,
  holder ${ordered} NOT NULL,
  place ${ordered} NOT NULL
);
CREATE INDEX IF NOT EXISTS commitments_in_order ON commitments (place, statement);
CREATE INDEX IF NOT EXISTS commitments_by_holder ON commitments (holder, place, statement);

-- The actors that ever held a statement, by the names that they had in it.
CREATE TABLE IF NOT EXISTS actors (
  id ${ordered} NOT NULL,
  name ${ordered} NOT NULL,
  kind VARCHAR(20) NOT NULL,
  PRIMARY KEY (id, name)
);

-- The strands of the statements in force.
CREATE TABLE IF NOT EXISTS strands (
  strand BIGINT NOT NULL,
  place ${ordered} NOT NULL,
  statement BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS strands_in_order ON strands (strand, place, statement);
CREATE INDEX IF NOT EXISTS strands_by_statement ON strands (statement);

-- "waits" is the mark that the statement got when it became due first: it orders those that are due.
CREATE TABLE IF NOT EXISTS due (
  statement BIGINT PRIMARY KEY,
  waits BIGINT NOT NULL,
  mark BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS due_in_order ON due (waits, statement, mark);

-- What the detector answered: "place" is that of the statement it was asked about, "ordinal" the order of its answers.
-- "kind" is 1 for a finding, 2 for a dismissal, 3 for a change of a promise's status, 4 for undecided. "turn" is set for findings alone.
CREATE TABLE IF NOT EXISTS outcomes (
  number BIGINT PRIMARY KEY,
  place ${ordered} NOT NULL,
  ordinal INTEGER NOT NULL,
  kind SMALLINT NOT NULL,
  turn BIGINT,
  maker BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  content ${text} NOT NULL
);
CREATE INDEX IF NOT EXISTS outcomes_by_place ON outcomes (place, until, kind);
CREATE INDEX IF NOT EXISTS outcomes_by_turn ON outcomes (turn, until);
CREATE INDEX IF NOT EXISTS outcomes_by_kind ON outcomes (kind, until, number);

-- The statements that the outcomes in force name beside the one they were made of, by the hashes of their ids.
CREATE TABLE IF NOT EXISTS evidence (
  statement BIGINT NOT NULL,
  kind SMALLINT NOT NULL,
  outcome BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS evidence_by_statement ON evidence (statement, kind, outcome);

-- The findings in force, and since when: of those about the same turn, one.
CREATE TABLE IF NOT EXISTS findings (
  number BIGINT PRIMARY KEY,
  id ${ordered} NOT NULL,
  holder ${ordered} NOT NULL,
  turn BIGINT NOT NULL,
  outcome BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE INDEX IF NOT EXISTS findings_by_turn ON findings (turn, until);
CREATE INDEX IF NOT EXISTS findings_by_outcome ON findings (outcome, until);
CREATE INDEX IF NOT EXISTS findings_in_force ON findings (until, number, outcome);
CREATE INDEX IF NOT EXISTS findings_by_holder ON findings (holder, until, number, outcome);
CREATE INDEX IF NOT EXISTS findings_by_id ON findings (id);
