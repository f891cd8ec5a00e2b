package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Join;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** Whoever has a statement in its history is within the statement's reach. */
final class ReachTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final List<String> TERMS = List.of("pier", "toll", "dredging", "harbour");
    private static final Document DOCUMENT =
            Document.of(new Headline(Origin.UNKNOWN, TODAY, ""), "The mayor said no to the pier.");

    @RepeatedTest(8)
    void nobodyWhoseHistoryChangesIsMissed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean joined = repetition.getCurrentRepetition() % 2 == 0;
        Joins joins = joined ? new Joins(List.of(new Join(actor(0), actor(1), "they are one"))) : Joins.NONE;
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(statement(i, random));
        }
        Statement late = all.remove(random.nextInt(all.size()));
        MemoryArchive without = archive(all);
        all.add(late);
        MemoryArchive with = archive(all);

        Set<String> changed = new HashSet<>();
        for (Statement statement : all) {
            History before = new Chains(without, joins).history(statement, TODAY);
            if (!before.equals(new Chains(with, joins).history(statement, TODAY)) && !statement.equals(late)) {
                changed.add(statement.id());
            }
        }
        assertThat(new Reach(with, joins).of(late)).containsAll(changed);
        // It is worked out before the statement is there, too.
        assertThat(new Reach(without, joins).of(late)).containsAll(changed);
    }

    @Test
    void aNewStatementAtTheEndReachesNobodyButItsNeighbours() {
        List<Statement> all = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            all.add(statement(i, random));
        }
        Statement last = at(LocalDate.of(2025, 3, 1), 1000, StatementKind.POSITION, Set.of(), random);
        assertThat(new Reach(archive(all), Joins.NONE).of(last)).isEmpty();
    }

    @Test
    void whatComesAboutLaterReachesThePromiseThatWaitsForIt() {
        Random random = new Random(5);
        Statement promise = promiseOnACondition(random);
        Statement fact = at(LocalDate.of(2024, 9, 1), 1, StatementKind.ACT, Set.of(), random);
        String word = promise.claim().stance().condition().orElseThrow();
        while (Strands.shown(fact).stream().noneMatch(word::contains)) {
            fact = at(LocalDate.of(2024, 9, 1), 1, StatementKind.ACT, Set.of(), random);
        }
        MemoryArchive archive = archive(List.of(promise, fact));
        assertThat(new Reach(archive, Joins.NONE).of(fact)).contains(promise.id());
        assertThat(new Chains(archive, Joins.NONE).history(promise, TODAY).related())
                .containsExactly(fact);
    }

    private static Statement promiseOnACondition(Random random) {
        Statement promise = at(LocalDate.of(2024, 3, 1), 0, StatementKind.COMMITMENT, Set.of(), random);
        return Strands.waits(promise) ? promise : promiseOnACondition(random);
    }

    private static MemoryArchive archive(List<Statement> statements) {
        MemoryArchive archive = new MemoryArchive();
        archive.add(DOCUMENT, new Made(statements, List.of(), List.of(), Optional.empty()));
        return archive;
    }

    private static Statement statement(int number, Random random) {
        StatementKind[] kinds = StatementKind.values();
        StatementKind kind = random.nextInt(4) == 0 ? kinds[random.nextInt(kinds.length)] : StatementKind.POSITION;
        Set<Mark> marks = random.nextInt(30) == 0 ? Set.of(Mark.AMENDED) : Set.of();
        return at(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(360)), number, kind, marks, random);
    }

    private static Actor actor(int number) {
        return new Actor("actor:" + number, "Somebody", ActorKind.PERSON);
    }

    static Statement at(LocalDate day, int number, StatementKind kind, Set<Mark> marks, Random random) {
        Actor holder = actor(random.nextInt(2));
        Set<String> terms = new HashSet<>(Set.of(TERMS.get(random.nextInt(TERMS.size()))));
        terms.add(TERMS.get(random.nextInt(TERMS.size())));
        Proposition proposition =
                new Proposition("it", List.copyOf(terms), Direction.MORE, Scope.OPEN, Optional.empty());
        Optional<String> condition = random.nextInt(kind == StatementKind.COMMITMENT ? 2 : 10) == 0
                ? Optional.of("if the " + TERMS.get(random.nextInt(4)) + " is paid")
                : Optional.empty();
        Stance stance = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, condition, 1);
        Span span = new Span(0, 4);
        Attribution attribution = new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span));
        return new Statement(
                Fingerprint.of(String.valueOf(number)),
                new Wording(new Passage(DOCUMENT.id(), Field.TEXT, span), "word", attribution),
                Holding.own(holder),
                new Claim(kind, proposition, stance, Optional.empty(), marks),
                new Timing(Edtf.day(day), Optional.empty(), Optional.empty()),
                List.of());
    }
}
