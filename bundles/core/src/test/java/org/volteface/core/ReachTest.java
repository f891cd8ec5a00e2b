package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

    /** With few to look at, the far ends of the strands are reached too. */
    private static final Limits FEW = new Limits(3, 2, 2, 3);

    @RepeatedTest(8)
    void nobodyWhoseHistoryChangesIsMissed(RepetitionInfo repetition) {
        nobodyIsMissed(repetition.getCurrentRepetition(), Limits.USUAL);
    }

    @RepeatedTest(24)
    void nobodyIsMissedWhereTheStrandsAreFull(RepetitionInfo repetition) {
        nobodyIsMissed(repetition.getCurrentRepetition(), FEW);
    }

    private static void nobodyIsMissed(int seed, Limits limits) {
        Random random = new Random(seed);
        boolean joined = seed % 2 == 0;
        Joins joins = joined ? new Joins(List.of(new Join(actor(0), actor(1), "they are one"))) : Joins.NONE;
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(statement(i, random));
        }
        Statement late = all.remove(random.nextInt(all.size()));
        while (seed % 3 == 0 && !Strands.mends(late)) {
            all.add(late);
            late = all.remove(random.nextInt(all.size()));
        }
        MemoryArchive without = archive(all);
        MemoryArchive with =
                archive(Stream.concat(all.stream(), Stream.of(late)).toList());

        Set<String> changed = new HashSet<>();
        for (Statement statement : all) {
            History before = new Chains(without, joins, limits).history(statement, TODAY);
            if (!before.equals(new Chains(with, joins, limits).history(statement, TODAY))) {
                changed.add(statement.id());
            }
        }
        assertThat(new Reach(with, joins, limits).of(late)).containsAll(changed);
        // It is worked out before the statement is there, too.
        assertThat(new Reach(without, joins, limits).of(late)).containsAll(changed);
    }

    @Test
    void theLastToCountACorrectionIsReached() {
        Random random = new Random(7);
        Statement first = on("pier", 0, StatementKind.CORRECTION, random);
        Statement second = on("pier", 1, StatementKind.CORRECTION, random);
        Statement late = on("pier", 2, StatementKind.CORRECTION, random);
        MemoryArchive archive = archive(List.of(first, second));
        assertThat(new Reach(archive, Joins.NONE, FEW).of(late)).contains(first.id(), second.id());
    }

    @Test
    void aHistoryHoldsNothingTwice() {
        Random random = new Random(7);
        Statement amended = at(LocalDate.of(2024, 2, 1), 0, StatementKind.POSITION, Set.of(Mark.AMENDED), random);
        Statement later = at(LocalDate.of(2024, 3, 1), 1, StatementKind.POSITION, Set.of(), random);
        while (!later.holder().equals(amended.holder()) || !Strands.terms(later).equals(Strands.terms(amended))) {
            later = at(LocalDate.of(2024, 3, 1), 1, StatementKind.POSITION, Set.of(), random);
        }
        History history = new Chains(archive(List.of(amended, later)), Joins.NONE).history(later, TODAY);
        assertThat(history.own()).containsExactly(amended);
        assertThat(history.related()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new History(List.of(amended), List.of(amended), TODAY));
    }

    private static Statement on(String term, int day, StatementKind kind, Random random) {
        Statement statement = at(LocalDate.of(2024, 2, 1).plusDays(day), day, kind, Set.of(), random);
        return Strands.terms(statement).equals(Set.of(term)) ? statement : on(term, day, kind, random);
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
