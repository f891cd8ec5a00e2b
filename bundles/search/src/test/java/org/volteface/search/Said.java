package org.volteface.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
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

/**
 * A statement as a test tells it.
 *
 * @param holder who says it
 * @param topic what it is about; its terms are its words
 * @param kind what it does
 * @param side the side that it takes
 * @param deadline by when it is to be kept
 */
record Said(Actor holder, String topic, StatementKind kind, StanceLabel side, Optional<LocalDate> deadline) {
    static final Actor VALDORO = new Actor("ines-valdoro", "Ines Valdoro", ActorKind.PERSON);
    static final Actor MINISTER = new Actor("trade-minister", "Trade minister of Teremia", ActorKind.OFFICE);
    static final Actor SOLLEN = new Actor("bellfont-springs", "Bellfont Springs", ActorKind.ORGANISATION);

    static Said position(Actor holder, String topic, StanceLabel side) {
        return new Said(holder, topic, StatementKind.POSITION, side, Optional.empty());
    }

    static Said promise(Actor holder, String topic, LocalDate deadline) {
        return new Said(holder, topic, StatementKind.COMMITMENT, StanceLabel.FAVOR, Optional.of(deadline));
    }

    static Document document(String publisher, String day, String title, String text) {
        return Document.of(new Headline(new Origin(publisher, Optional.empty()), LocalDate.parse(day), title), text);
    }

    /** The statement, with {@code words}, which stand in the text of {@code document}. */
    Statement in(Document document, String words) {
        int start = document.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        List<String> terms = Arrays.stream(topic.split(" "))
                .filter(term -> term.length() > 3)
                .toList();
        Proposition proposition = new Proposition(topic, terms, Direction.MORE, Scope.OPEN, Optional.empty());
        return new Statement(
                Fingerprint.of(document.id(), words, holder.id()),
                new Wording(
                        new Passage(document.id(), Field.TEXT, span),
                        words,
                        new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span))),
                Holding.own(holder),
                new Claim(
                        kind,
                        proposition,
                        new Stance(side, Modality.CERTAIN, Optional.empty(), .9),
                        Optional.empty(),
                        Set.of()),
                new Timing(Timing.said(document.published()).said(), Optional.empty(), deadline),
                List.of("tests@1"));
    }

    static Finding turn(FindingKind kind, Statement before, Statement after) {
        return new Finding(
                kind,
                after.holder(),
                after.claim().proposition(),
                new Turn(List.of(before.id()), List.of(after.id()), List.of()),
                new Verdict(
                        Standing.SUPPORTED, Rating.FULL_FLOP, .9, after.holder().name() + " turned."),
                List.of(new GateResult("time-order", true, "later")));
    }
}
