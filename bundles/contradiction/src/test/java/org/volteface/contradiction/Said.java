package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
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
 * Statements in one line: {@code said("2025-02-03").by("Norway").against("ferry pact")}. The last word of a topic is its
 * head. Every statement stands in a document of its own, named after the day, unless told otherwise.
 */
final class Said {
    private final String day;
    private String document;
    private Actor holder = actor("the board");
    private @Nullable Actor speaker;
    private Authority authority = Authority.OWN;
    private StatementKind kind = StatementKind.POSITION;
    private AttributionKind attribution = AttributionKind.INDIRECT;
    private @Nullable String text;
    private int start;
    private Modality modality = Modality.CERTAIN;
    private @Nullable String condition;
    private @Nullable String about;
    private @Nullable String deadline;
    private double confidence = 0.9;
    private @Nullable EventType event;
    private @Nullable String counterpart;
    private @Nullable Proposition proposition;
    private Direction direction = Direction.MORE;
    private boolean universal;
    private final Map<Facet, String> facets = new EnumMap<>(Facet.class);
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private Said(String day) {
        this.day = day;
        this.document = "document of " + day;
    }

    static Said said(String day) {
        return new Said(day);
    }

    static Said promised(String day) {
        return new Said(day).as(StatementKind.COMMITMENT);
    }

    static Said did(String day) {
        return new Said(day).as(StatementKind.ACT).told(AttributionKind.NARRATOR);
    }

    static Actor actor(String name) {
        return new Actor(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, ActorKind.ORGANISATION);
    }

    Said by(String name) {
        holder = actor(name);
        return this;
    }

    Said by(Actor actor) {
        holder = actor;
        return this;
    }

    Said through(String name, Authority right) {
        speaker = actor(name);
        authority = right;
        return this;
    }

    Said as(StatementKind what) {
        kind = what;
        return this;
    }

    Said told(AttributionKind how) {
        attribution = how;
        return this;
    }

    Said words(String words) {
        text = words;
        return this;
    }

    Said in(String documentId, int offset) {
        document = documentId;
        start = offset;
        return this;
    }

    Said with(Modality firmness) {
        modality = firmness;
        return this;
    }

    Said when(String hangsOn) {
        condition = hangsOn;
        return this;
    }

    Said about(String date) {
        about = date;
        return this;
    }

    Said until(String date) {
        deadline = date;
        return this;
    }

    Said sure(double degree) {
        confidence = degree;
        return this;
    }

    Said event(EventType type) {
        event = type;
        return this;
    }

    Said withParty(String name) {
        counterpart = name;
        return this;
    }

    /** What the topic reads like where its words are more than its terms. */
    Said topic(String topic, String... terms) {
        proposition = new Proposition(topic, List.of(terms), direction, Scope.OPEN, Optional.empty());
        return this;
    }

    Said ending() {
        direction = Direction.LESS;
        return this;
    }

    Said any() {
        universal = true;
        return this;
    }

    Said limited(Facet facet, String value) {
        facets.put(facet, value);
        return this;
    }

    Said marked(Mark mark) {
        marks.add(mark);
        return this;
    }

    Statement against(String topic) {
        return toward(topic, StanceLabel.AGAINST);
    }

    Statement favours(String topic) {
        return toward(topic, StanceLabel.FAVOR);
    }

    Statement neither(String topic) {
        return toward(topic, StanceLabel.NONE);
    }

    private Statement toward(String topic, StanceLabel label) {
        String words = text == null ? label + " " + topic + " on " + day : text;
        Span span = new Span(start, start + words.length());
        Attribution attributed = new Attribution(attribution, List.of(), List.of(), List.of(span));
        Wording wording = new Wording(new Passage(document, Field.TEXT, span), words, attributed);
        Holding holding = new Holding(holder, Optional.ofNullable(speaker), authority, Optional.empty());
        String id = Fingerprint.of(document, words, holder.id(), kind.name(), label.name());
        return new Statement(id, wording, holding, claim(topic, label), timing(), List.of("test@1"));
    }

    private Claim claim(String topic, StanceLabel label) {
        List<String> terms =
                new ArrayList<>(List.of(topic.toLowerCase(Locale.ROOT).split(" ")));
        Collections.reverse(terms);
        Proposition named = proposition != null
                ? proposition
                : new Proposition(
                        topic, terms, direction, new Scope(facets, universal), Optional.ofNullable(counterpart));
        Stance stance = new Stance(label, modality, Optional.ofNullable(condition), confidence);
        return new Claim(kind, named, stance, Optional.ofNullable(event), marks);
    }

    private Timing timing() {
        return new Timing(
                Edtf.day(LocalDate.parse(day)),
                Optional.ofNullable(about).map(Edtf::new),
                Optional.ofNullable(deadline).map(LocalDate::parse));
    }
}
