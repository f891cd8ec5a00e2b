package org.volteface.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/** An archive that nobody may ask anything: what a test's stand-in does not answer, the test does not expect to be asked. */
public abstract class UnaskedArchive implements StatementArchive {
    /** For the stand-in that answers some of the questions. */
    protected UnaskedArchive() {}

    @Override
    public Optional<Headline> headline(String documentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Statement> statement(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Counts counts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate latestDay() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> statementsStarting(String prefix, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> commitments(Optional<String> actorId, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Finding> findings(Optional<String> actorId, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundFinding> findingsBefore(long number, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundFinding> findingsStarting(String prefix, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Dismissal> dismissals(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Outcome> outcomesOn(String statementId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void record(Recording recording) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Due> due(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void conclude(List<Conclusion> conclusions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void makeDue(Set<String> statementIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> notConcludedBy(String madeBy, int most) {
        throw new UnsupportedOperationException();
    }
}
