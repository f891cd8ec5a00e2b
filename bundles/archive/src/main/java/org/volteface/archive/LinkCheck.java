package org.volteface.archive;

import java.sql.SQLException;
import java.util.List;

/** The check that no row points to another that is not there, or is not in force any more. */
final class LinkCheck implements Check {
    private static final int TOLD = 1_000;

    private static final List<Link> LINKS = List.of(
            new Link(
                    "a text is of document number %s, which is not there",
                    "SELECT t.document FROM texts t LEFT JOIN documents d ON d.number = t.document WHERE d.number IS NULL"),
            new Link(
                    "what is told of an actor is of document number %s, which is not there",
                    "SELECT s.document FROM sightings s LEFT JOIN documents d ON d.number = s.document"
                            + " WHERE d.number IS NULL"),
            new Link(
                    "statement %s is of a document that is not there",
                    "SELECT s.id FROM statements s LEFT JOIN documents d ON d.number = s.document WHERE d.number IS NULL"),
            new Link(
                    "a commitment is no statement in force with its holder and place: number %s",
                    "SELECT c.statement FROM commitments c LEFT JOIN statements s ON s.number = c.statement"
                            + " WHERE s.number IS NULL OR s.until IS NOT NULL OR s.holder IS NULL"
                            + " OR s.holder <> c.holder OR s.place <> c.place"),
            new Link(
                    "a strand has a statement that is not in force at its place: number %s",
                    "SELECT t.statement FROM strands t LEFT JOIN statements s ON s.number = t.statement"
                            + " WHERE s.number IS NULL OR s.until IS NOT NULL OR s.place <> t.place"),
            new Link(
                    "a statement is due that is not in force, or its turn has no number: number %s",
                    "SELECT d.statement FROM due d LEFT JOIN statements s ON s.number = d.statement"
                            + " WHERE s.number IS NULL OR s.until IS NOT NULL OR d.waits > d.mark"),
            new Link(
                    "evidence is of an outcome that is not in force: number %s",
                    "SELECT e.outcome FROM evidence e LEFT JOIN outcomes o ON o.number = e.outcome"
                            + " WHERE o.number IS NULL OR o.until IS NOT NULL OR o.kind <> e.kind"),
            new Link(
                    "a finding in force is on a turn that no outcome in force is on: %s",
                    "SELECT f.id FROM findings f WHERE f.until IS NULL AND NOT EXISTS"
                            + " (SELECT 1 FROM outcomes o WHERE o.turn = f.turn AND o.until IS NULL)"),
            new Link(
                    "decision %s takes back one that is not there",
                    "SELECT d.number FROM decisions d LEFT JOIN decisions u ON u.number = d.undoes"
                            + " WHERE d.undoes IS NOT NULL AND u.number IS NULL"));

    /** What is amiss, with a place for the name of it, and the query for those names. */
    private record Link(String damage, String sql) {}

    @Override
    public void run(Session session, Damages damages) throws SQLException {
        for (Link link : LINKS) {
            session.list(row -> row.getString(1), link.sql() + " FETCH FIRST ? ROWS ONLY", TOLD)
                    .forEach(name -> damages.add(String.format(link.damage(), name)));
        }
    }
}
