package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** What people decide on who is who counts more than what is found. */
class RulingsTest {
    private static final Actor SHORT = actor("Brandvik");
    private static final Actor FULL = actor("Helga Brandvik");
    private static final Actor OFFICE = actor("Harbour minister");
    private static final List<Join> FOUND = List.of(new Join(SHORT, FULL, "surname"), new Join(OFFICE, FULL, "office"));

    private final List<ActorDecision> decisions = new ArrayList<>();

    @Test
    void withoutDecisionsWhatIsFoundCounts() {
        assertThat(members(FOUND, SHORT)).containsExactlyInAnyOrder(SHORT.id(), FULL.id(), OFFICE.id());
    }

    @Test
    void aSplitTakesOneActorOut() {
        decide(Kind.SPLIT, SHORT, FULL);
        assertThat(members(FOUND, SHORT)).containsExactly(SHORT.id());
        assertThat(members(FOUND, FULL)).containsExactlyInAnyOrder(FULL.id(), OFFICE.id());
    }

    @Test
    void aSplitFromWhatTheOtherIsToldAsTakesTheOtherOut() {
        decide(Kind.SPLIT, FULL, OFFICE);
        assertThat(members(FOUND, FULL)).containsExactlyInAnyOrder(FULL.id(), SHORT.id());
    }

    @Test
    void aMergeMakesOneOfTwo() {
        decide(Kind.MERGE, SHORT, OFFICE);
        assertThat(members(List.of(), OFFICE)).containsExactlyInAnyOrder(SHORT.id(), OFFICE.id());
        assertThat(Rulings.on(List.of(), decisions)).singleElement().satisfies(join -> {
            assertThat(join.into()).isEqualTo(OFFICE);
            assertThat(join.why()).isEqualTo("ann decided so: seen it");
        });
    }

    @Test
    void aMergeOfWhatIsOneChangesNothing() {
        decide(Kind.MERGE, FULL, SHORT);
        assertThat(Rulings.on(FOUND, decisions)).isEqualTo(FOUND);
    }

    @Test
    void aNameIsThatOfAllThatAreOne() {
        Actor named = new Actor(FULL.id(), "Helga Brandvik-Moe", FULL.kind());
        decide(Kind.RENAME, FULL, named);

        Joins joins = new Joins(Rulings.on(FOUND, decisions));
        assertThat(joins.root(SHORT)).isEqualTo(named);
        assertThat(joins.root(FULL)).isEqualTo(named);
        assertThat(joins.changed(new Joins(FOUND))).contains(FULL.id(), SHORT.id());
        assertThat(new Joins(Rulings.on(List.of(), decisions)).root(FULL)).isEqualTo(named);
    }

    @Test
    void theLaterNameCounts() {
        Actor first = new Actor(FULL.id(), "First", FULL.kind());
        Actor second = new Actor(FULL.id(), "Second", FULL.kind());
        decide(Kind.RENAME, FULL, first);
        Joins before = new Joins(Rulings.on(List.of(), decisions));
        decide(Kind.RENAME, first, second);

        Joins after = new Joins(Rulings.on(List.of(), decisions));
        assertThat(after.root(FULL)).isEqualTo(second);
        assertThat(after.changed(before)).contains(FULL.id());
    }

    @Test
    void aNameGoesWithWhatTheActorIsToldAs() {
        decide(Kind.RENAME, SHORT, new Actor(SHORT.id(), "B.", SHORT.kind()));

        assertThat(new Joins(Rulings.on(FOUND, decisions)).root(SHORT)).isEqualTo(FULL);
    }

    @Test
    void theLaterDecisionCounts() {
        decide(Kind.SPLIT, SHORT, FULL);
        decide(Kind.MERGE, SHORT, FULL);
        assertThat(members(FOUND, SHORT)).contains(FULL.id());
        decide(Kind.SPLIT, FULL, SHORT);
        assertThat(members(FOUND, SHORT)).containsExactly(SHORT.id());
    }

    @Test
    void whatWasTakenBackCountsNoMore() {
        long number = decide(Kind.SPLIT, SHORT, FULL);
        decisions.add(new ActorDecision(9, Instant.EPOCH, decisions.get(0).request(), Optional.of(number)));
        assertThat(Rulings.on(FOUND, decisions)).isEqualTo(FOUND);
    }

    private long decide(Kind kind, Actor actor, Actor other) {
        long number = decisions.size() + 1L;
        Request request = new Request(kind, actor, other, "ann", "seen it");
        decisions.add(new ActorDecision(number, Instant.EPOCH, request, Optional.empty()));
        return number;
    }

    private Iterable<String> members(List<Join> found, Actor actor) {
        return new Joins(Rulings.on(found, decisions)).members(actor.id());
    }

    private static Actor actor(String name) {
        return new Actor("person:" + name, name, ActorKind.PERSON);
    }
}
