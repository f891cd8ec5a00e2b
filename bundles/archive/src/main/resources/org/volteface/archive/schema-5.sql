-- The beginning of the url of a document, by which its versions are found.
ALTER TABLE documents ADD COLUMN IF NOT EXISTS address ${ordered};
UPDATE documents SET address = SUBSTRING(url FROM 1 FOR 400) WHERE url IS NOT NULL AND address IS NULL;
CREATE INDEX IF NOT EXISTS documents_by_address ON documents (address, number);
