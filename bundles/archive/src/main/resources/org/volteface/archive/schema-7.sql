-- How many rows each table has, so that one that is missing shows.
CREATE TABLE IF NOT EXISTS row_counts (
  name VARCHAR(20) PRIMARY KEY,
  amount BIGINT NOT NULL
);
INSERT INTO row_counts SELECT 'texts', (SELECT COUNT(*) FROM texts) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'texts');
INSERT INTO row_counts SELECT 'statements', (SELECT COUNT(*) FROM statements) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'statements');
INSERT INTO row_counts SELECT 'strands', (SELECT COUNT(*) FROM strands) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'strands');
INSERT INTO row_counts SELECT 'outcomes', (SELECT COUNT(*) FROM outcomes) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'outcomes');
INSERT INTO row_counts SELECT 'evidence', (SELECT COUNT(*) FROM evidence) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'evidence');
INSERT INTO row_counts SELECT 'findings', (SELECT COUNT(*) FROM findings) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'findings');
INSERT INTO row_counts SELECT 'sightings', (SELECT COUNT(*) FROM sightings) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'sightings');
INSERT INTO row_counts SELECT 'joins', (SELECT COUNT(*) FROM joins) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'joins');
INSERT INTO row_counts SELECT 'decisions', (SELECT COUNT(*) FROM decisions) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'decisions');
INSERT INTO row_counts SELECT 'cases', (SELECT COUNT(*) FROM cases) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'cases');
INSERT INTO row_counts SELECT 'sources', (SELECT COUNT(*) FROM sources) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'sources');
INSERT INTO row_counts SELECT 'actors', (SELECT COUNT(*) FROM actors) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'actors');
INSERT INTO row_counts SELECT 'commitments', (SELECT COUNT(*) FROM commitments) WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = 'commitments');
