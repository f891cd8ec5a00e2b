package org.volteface.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
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
import org.volteface.contracts.UnaskedArchive;

/** An archive of any size that is made while it is read: ten statements a document, a finding for every tenth document. */
final class MadeArchive extends UnaskedArchive {
    static final int STATEMENTS = 10;
    private static final int PER_FINDING = 10;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3_650;
    private static final int PUBLISHERS = 40;
    private static final List<StanceLabel> SIDES = List.of(StanceLabel.FAVOR, StanceLabel.AGAINST, StanceLabel.NONE);

    private final MadeWords words = new MadeWords();
    private final int documents;

    MadeArchive(int documents) {
        this.documents = documents;
    }

    Document document(int number) {
        Random random = new Random(number * 13L);
        return new Document(id(number), headline(number), words.text(random, 400));
    }

    Headline headline(int number) {
        Random random = new Random(number);
        int publisher = Math.min(random.nextInt(PUBLISHERS), random.nextInt(PUBLISHERS));
        return new Headline(
                new Origin("Paper " + publisher, Optional.empty()),
                FIRST.plusDays(random.nextInt(DAYS)),
                words.text(random, 8));
    }

    Statement statement(int document, int number) {
        Random random = new Random(document * 31L + number);
        String in = id(document);
        Actor holder = actor(random);
        String matter = words.next(new Random(random.nextInt(20_000)));
        String other = words.next(new Random(random.nextInt(20)));
        Span span = new Span(number * 100, number * 100 + 90);
        LocalDate day = headline(document).published();
        StatementKind kind = random.nextInt(10) == 0 ? StatementKind.COMMITMENT : StatementKind.POSITION;
        return new Statement(
                in + "-" + number,
                new Wording(
                        new Passage(in, Field.TEXT, span),
                        words.text(random, 14),
                        new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span))),
                Holding.own(holder),
                new Claim(
                        kind,
                        new Proposition(
                                matter + " " + other,
                                List.of(matter, other),
                                Direction.MORE,
                                Scope.OPEN,
                                Optional.empty()),
                        new Stance(SIDES.get(random.nextInt(SIDES.size())), Modality.CERTAIN, Optional.empty(), .9),
                        Optional.empty(),
                        Set.of()),
                new Timing(
                        Timing.said(day).said(),
                        Optional.empty(),
                        kind == StatementKind.COMMITMENT
                                ? Optional.of(day.plusDays(random.nextInt(900)))
                                : Optional.empty()),
                List.of("made@1"));
    }

    private Actor actor(Random random) {
        double often = random.nextDouble();
        return actor((int) (Math.max(10, documents / 10) * often * often));
    }

    private Actor actor(int number) {
        Random random = new Random(number * 7L);
        String name = words.next(random) + " " + words.next(random) + " " + number;
        return new Actor("actor-" + number, name, ActorKind.PERSON);
    }

    static String id(int number) {
        return String.format("d%07d", number);
    }

    static int number(String id) {
        return Integer.parseInt(id.substring(1, 8));
    }

    @Override
    public Map<String, Headline> headlines(Collection<String> documentIds) {
        Map<String, Headline> headlines = new LinkedHashMap<>();
        documentIds.forEach(id -> headlines.put(id, headline(number(id))));
        return headlines;
    }

    @Override
    public List<Statement> statements(Collection<String> ids) {
        return ids.stream()
                .map(id -> statement(number(id), Integer.parseInt(id.substring(9))))
                .toList();
    }

    @Override
    public List<Statement> statementsOf(String documentId) {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            all.add(statement(number(documentId), i));
        }
        return all;
    }

    @Override
    public List<FoundFinding> findingsAfter(long number, int most) {
        List<FoundFinding> found = new ArrayList<>();
        for (long next = number + 1; next <= documents / PER_FINDING && found.size() < most; next++) {
            int document = (int) next * PER_FINDING - 1;
            Finding finding = Said.turn(FindingKind.REVERSAL, statement(document, 0), statement(document, 1));
            found.add(new FoundFinding(next, finding, "made@1"));
        }
        return found;
    }

    @Override
    public List<Actor> namesOf(Collection<String> actorIds) {
        return actorIds.stream()
                .map(id -> actor(Integer.parseInt(id.substring(6))))
                .toList();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return List.of();
    }

    @Override
    public LocalDate latestDay() {
        return FIRST.plusDays(DAYS);
    }
}
