package org.volteface.console.actor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** Decisions on who is who: what each would change, and the making and the taking back of it. */
public final class ActorDecisions {
    private static final int CANDIDATES = 12;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 300;

    private final Platform platform;
    private final ActorReader reader;

    /** Reads who is who as it is now. */
    public ActorDecisions(Platform platform) throws Refusal {
        this.platform = platform;
        this.reader = new ActorReader(platform);
    }

    /**
     * Who decides, and why.
     *
     * @param asker who
     * @param why the reason, in words for a person
     */
    public record Reason(Asker asker, String why) {
        /** Refuses null. */
        public Reason {
            Objects.requireNonNull(asker, "asker");
            Objects.requireNonNull(why, "why");
        }

        /**
         * A reason as it was given.
         *
         * @throws Refusal if there is none, or it is too long
         */
        public static Reason of(Asker asker, Optional<String> why) throws Refusal {
            return new Reason(
                    asker,
                    why.filter(words -> words.length() <= LONGEST)
                            .orElseThrow(() -> Refusal.malformed(
                                    "a decision needs a reason of at most " + LONGEST + " characters")));
        }
    }

    /** The one that all are that are one with the actor of an id. */
    public Actor actor(String id) throws Refusal {
        Actor actor = reader.actor(reader.root(id));
        if (actor.kind() == ActorKind.NARRATOR || actor.kind() == ActorKind.UNNAMED) {
            throw Refusal.conflict("“" + actor.name() + "” names nobody in particular");
        }
        return actor;
    }

    /** Another actor than the given one. */
    public Actor other(Optional<String> id, Actor actor) throws Refusal {
        Actor other = actor(id.orElseThrow(() -> Refusal.malformed("which other actor?")));
        if (other.id().equals(actor.id())) {
            throw Refusal.conflict(actor.name() + " is one actor already");
        }
        return other;
    }

    /** One of those that are one with the actor, under the name that its own documents have for it. */
    public Actor member(Optional<String> id, Actor actor) throws Refusal {
        return reader.kinship().joins(actor.id()).stream()
                .map(join -> join.actor())
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("these are not one actor"));
    }

    /** What would change if one actor were told of as another. */
    public MergePreview mergePreview(Actor actor, Actor other) throws Refusal {
        return new MergePreviews(Required.search(platform), reader).of(actor, other);
    }

    /** What would change if a member were one with the actor no longer. */
    public SplitPreview splitPreview(Actor actor, Actor member) throws Refusal {
        return new SplitPreviews(Required.archive(platform), reader).of(actor, member);
    }

    /** Those who bear a name already. */
    public List<Result> bearers(String name) throws Refusal {
        return candidates(name).stream()
                .filter(result -> result.title().text().equalsIgnoreCase(name))
                .toList();
    }

    /** Those whose names fit words best. */
    List<Result> candidates(String words) throws Refusal {
        Query query = new Query(Subject.ACTOR, words, Filter.NONE, Order.FIT);
        return Required.search(platform)
                .find(query, CANDIDATES, Optional.empty())
                .page();
    }

    /** Decides that an actor is another one. */
    public ActorDecision merge(Actor actor, Actor other, Reason reason) throws Refusal, IOException {
        return decide(Kind.MERGE, actor, other, reason);
    }

    /** Decides that a member is not the actor. */
    public ActorDecision split(Actor actor, Actor member, Reason reason) throws Refusal, IOException {
        return decide(Kind.SPLIT, member, actor, reason);
    }

    /** Decides what an actor is called. */
    public ActorDecision rename(Actor actor, Optional<String> wanted, Reason reason) throws Refusal, IOException {
        String name = wanted.map(
                        words -> words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_NAME)
                .orElseThrow(() -> Refusal.malformed("a name has 1 to " + LONGEST_NAME + " characters"));
        if (name.equals(actor.name())) {
            throw Refusal.conflict("that is the name already");
        }
        return decide(Kind.RENAME, actor, new Actor(actor.id(), name, actor.kind()), reason);
    }

    /** Takes a decision back. */
    public ActorDecision undo(long number, Reason reason) throws Refusal, IOException {
        try {
            ActorDecision made = operations().undo(number, reason.asker().name(), reason.why());
            Audit.done(
                    reason.asker(),
                    new Deed("take back the decision on actors", String.valueOf(number)),
                    "decision " + made.number());
            return made;
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
    }

    private ActorDecision decide(Kind kind, Actor actor, Actor other, Reason reason) throws Refusal, IOException {
        ActorDecision.Request request =
                new ActorDecision.Request(kind, actor, other, reason.asker().name(), reason.why());
        try {
            ActorDecision made = operations().decide(request);
            Audit.done(
                    reason.asker(),
                    new Deed(kind.name().toLowerCase(Locale.ROOT), actor.id() + " " + words(other, kind)),
                    "decision " + made.number());
            return made;
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
    }

    /** Who else is meant; of a new name the name. */
    private static String words(Actor other, Kind kind) {
        return kind == Kind.RENAME ? other.name() : other.id();
    }

    private ActorOperations operations() throws Refusal {
        return platform.actors().orElseThrow(() -> Refusal.notNow("nothing can be decided on actors at the moment"));
    }
}
