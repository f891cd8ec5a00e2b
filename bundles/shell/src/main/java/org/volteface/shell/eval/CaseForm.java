package org.volteface.shell.eval;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Holder;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/**
 * The form of a case of the benchmark, as a decision on a finding. One that expects findings confirms them; one that expects none is
 * dismissed, and nothing may be found in it. What was exported says itself what was decided, and which finding was dismissed.
 *
 * @param reader what reads the documents, as in an analysis
 * @param by who decided where that is not said
 * @param now when, where that is not said
 */
record CaseForm(DocumentReader reader, String by, Instant now) {
    /** What an expected finding is called that says that there is none. */
    static final String NOTHING = "none";

    RegressionCase parse(Item item) throws MalformedException, IOException {
        GoldCase gold = GoldCase.parse(item);
        List<JudgedFinding> expected = new ArrayList<>();
        List<JudgedFinding> dismissed = new ArrayList<>();
        for (Item finding : item.item("expected").items("findings")) {
            if (!finding.text("type").equals(NOTHING)) {
                expected.add(finding(finding, finding.text("type"), gold));
            } else if (finding.has("kind", "before", "after")) {
                dismissed.add(finding(finding, finding.text("kind"), gold));
            }
        }
        Decision decision = decision(item, expected);
        try {
            return new RegressionCase(
                    gold.id(),
                    documents(item),
                    decision == Decision.CONFIRMED ? expected : dismissed,
                    review(item, decision));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Decision decision(Item item, List<JudgedFinding> expected) throws MalformedException {
        Decision plain = expected.isEmpty() ? Decision.DISMISSED : Decision.CONFIRMED;
        if (!item.has("decision")) {
            return plain;
        }
        Decision told = value(Decision.class, item.text("decision"));
        if (told != plain) {
            throw new MalformedException("it is " + item.text("decision") + " and expects "
                    + (expected.isEmpty() ? "no finding" : "a finding"));
        }
        return told;
    }

    private Review review(Item item, Decision decision) throws MalformedException {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        if (item.has("at")) {
            try {
                at = Instant.parse(item.text("at"));
            } catch (DateTimeException e) {
                throw new MalformedException("\"at\" is no time such as " + now.truncatedTo(ChronoUnit.SECONDS), e);
            }
        }
        return new Review(
                decision,
                item.optional("by").orElse(by),
                at,
                item.optional("why").orElse(""));
    }

    private List<Document> documents(Item item) throws MalformedException, IOException {
        List<Document> documents = new ArrayList<>();
        for (Item document : item.items("documents")) {
            document.text("date");
            for (ReadOutcome outcome : CaseCorpus.read(reader, document)) {
                if (outcome instanceof Read read) {
                    documents.add(read.document());
                } else if (outcome instanceof Unreadable unreadable) {
                    throw new MalformedException("document " + documents.size() + ": " + unreadable.reason());
                }
            }
        }
        return documents;
    }

    private static JudgedFinding finding(Item item, String kind, GoldCase gold) throws MalformedException {
        List<String> names = item.texts("holder_names");
        try {
            return new JudgedFinding(
                    value(FindingKind.class, kind),
                    new Holder(item.optional("actor").orElseGet(() -> String.join(", ", names)), names),
                    item.optional("topic").orElse(""),
                    quotes(item.items("before"), gold),
                    quotes(item.items("after"), gold));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Quote> quotes(List<Item> items, GoldCase gold) throws MalformedException {
        List<Quote> quotes = new ArrayList<>();
        for (Item item : items) {
            GoldPassage passage = GoldPassage.find(item, gold.documents());
            Optional<GoldStatement> statement = gold.statements().stream()
                    .filter(one -> one.passage().equals(passage))
                    .findFirst();
            quotes.add(new Quote(
                    item.number("doc"),
                    item.text("quote"),
                    value(StatementKind.class, item.optional("kind").or(() -> statement.map(GoldStatement::kind))),
                    value(
                            StanceLabel.class,
                            item.optional("stance").or(() -> statement.flatMap(GoldStatement::stance)))));
        }
        return quotes;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, Optional<String> word)
            throws MalformedException {
        return word.isEmpty() ? Optional.empty() : Optional.of(value(type, word.get()));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word) throws MalformedException {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        throw new MalformedException("\"" + word + "\" is no word for what it stands for");
    }
}
