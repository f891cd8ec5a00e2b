package org.volteface.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Recording;
import org.volteface.api.contradiction.Dismissal;
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
import org.volteface.api.model.StatementId;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** Recordings as a year of news would give them: many actors on many matters, ten statements a document, eight strands each. */
final class MadeRecordings {
    static final List<String> MAKERS = List.of("org.volteface.archive.test@1.0.0 {}");
    private static final int STATEMENTS = 10;
    private static final int STRANDS = 8;

    private final Random random = new Random(17);
    private final int actors;
    private final int words;

    /** So many actors and words that a strand has the same length whatever the number of statements is. */
    MadeRecordings(int statements) {
        this.actors = Math.max(10, statements / 100);
        this.words = Math.max(20, statements / 50);
    }

    Recording next(int number) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        Headline headline = new Headline(new Origin("Post", Optional.empty()), day, "News " + number);
        Document document = Document.of(headline, "Somebody said something about it. ".repeat(80));
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < STATEMENTS; i++) {
            Statement statement = statement(document, i);
            entries.add(new Entry(statement, strands(statement)));
            ids.add(statement.id());
        }
        return new Recording(document, entries, MAKERS, ids);
    }

    static Dismissal dismissal(Statement before, Statement after) {
        return new Dismissal(
                List.of(before.id(), after.id()), "same-proposition", "the one is about levies, the other about boats");
    }

    private Set<String> strands(Statement statement) {
        Set<String> strands = new LinkedHashSet<>();
        for (String term : statement.claim().proposition().terms()) {
            strands.add(statement.holder().id() + " " + term);
            strands.add("* " + term);
        }
        return strands;
    }

    private Statement statement(Document document, int i) {
        Actor holder = new Actor("actor-" + random.nextInt(actors), "Somebody", ActorKind.PERSON);
        Set<String> terms = new LinkedHashSet<>();
        while (terms.size() < STRANDS / 2) {
            terms.add("word" + random.nextInt(words));
        }
        Proposition proposition = new Proposition(
                "the matter of " + terms,
                List.copyOf(terms),
                Direction.MORE,
                new Scope(Map.of(), false),
                Optional.empty());
        Span span = new Span(i * 34, i * 34 + 33);
        Passage passage = new Passage(document.id(), Field.TEXT, span);
        Attribution attribution = new Attribution(
                AttributionKind.INDIRECT, List.of(new Span(0, 8)), List.of(new Span(9, 13)), List.of(span));
        Claim claim = new Claim(
                i == 0 ? StatementKind.COMMITMENT : StatementKind.POSITION,
                proposition,
                new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 0.9),
                Optional.empty(),
                Set.of());
        Timing timing = Timing.said(document.published());
        return new Statement(
                StatementId.of(passage, Holding.own(holder), claim, timing),
                new Wording(passage, "Somebody said something about it.", attribution),
                Holding.own(holder),
                claim,
                timing,
                MAKERS);
    }
}
