package org.volteface.console.actor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Audit;
import org.volteface.console.listing.Services;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;

/** Decisions on who is who: what each would change, and the making and the taking back of it. */
final class ActorDesk {
    private static final int CANDIDATES = 12;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 300;
    private static final int DIGITS = 18;

    private final Platform platform;

    ActorDesk(Platform platform) {
        this.platform = platform;
    }

    Answer showMerge(Exchange exchange) throws Refusal {
        ActorReader reader = reader();
        Actor actor = actor(reader, exchange);
        String title = "Merge " + actor.name() + " with another";
        String words = exchange.value("q").orElse("");
        if (exchange.value("with").isPresent()) {
            Actor other = other(reader, exchange, "with", actor);
            MergePreview preview = new MergePreviews(Services.search(platform), reader).of(actor, other);
            return Answer.page(
                    Answers.templates().actorMerge(new MergeView(ActorPages.frame(title, exchange), preview)));
        }
        Search search = Services.search(platform);
        String wanted = words.isEmpty() ? lastWord(actor.name()) : words;
        List<Result> candidates = search
                .find(new Query(Subject.ACTOR, wanted, Filter.NONE, Order.FIT), CANDIDATES, Optional.empty())
                .page()
                .stream()
                .filter(result -> !result.id().equals(actor.id()))
                .toList();
        return Answer.page(Answers.templates()
                .actorCandidates(new CandidatesView(ActorPages.frame(title, exchange), actor, wanted, candidates)));
    }

    Answer merge(Exchange exchange) throws Refusal, IOException {
        ActorReader reader = reader();
        Actor actor = actor(reader, exchange);
        return decide(Kind.MERGE, actor, other(reader, exchange, "with", actor), exchange);
    }

    Answer showSplit(Exchange exchange) throws Refusal {
        ActorReader reader = reader();
        Actor actor = actor(reader, exchange);
        Actor other = member(reader, exchange, actor);
        SplitPreview preview = new SplitPreviews(Services.archive(platform), reader).of(actor, other);
        String title = other.name() + " is not " + actor.name();
        return Answer.page(Answers.templates().actorSplit(new SplitView(ActorPages.frame(title, exchange), preview)));
    }

    Answer split(Exchange exchange) throws Refusal, IOException {
        ActorReader reader = reader();
        Actor actor = actor(reader, exchange);
        return decide(Kind.SPLIT, member(reader, exchange, actor), actor, exchange);
    }

    Answer showRename(Exchange exchange) throws Refusal {
        Actor actor = actor(reader(), exchange);
        String title = "Rename " + actor.name();
        return Answer.page(Answers.templates()
                .actorRename(new RenameView(ActorPages.frame(title, exchange), actor, bearers(exchange))));
    }

    /** Those who bear the name already that somebody thinks of. */
    private List<Result> bearers(Exchange exchange) throws Refusal {
        Optional<String> name = exchange.value("name");
        Search search = Services.search(platform);
        return name.isEmpty()
                ? List.of()
                : search
                        .find(
                                new Query(Subject.ACTOR, name.get(), Filter.NONE, Order.FIT),
                                CANDIDATES,
                                Optional.empty())
                        .page()
                        .stream()
                        .filter(result -> result.title().text().equalsIgnoreCase(name.get()))
                        .toList();
    }

    Answer rename(Exchange exchange) throws Refusal, IOException {
        Actor actor = actor(reader(), exchange);
        String name = exchange.value("name")
                .map(words -> words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_NAME)
                .orElseThrow(() -> new Refusal(400, "a name has 1 to " + LONGEST_NAME + " characters"));
        if (name.equals(actor.name())) {
            throw Refusal.conflict("that is the name already");
        }
        return decide(Kind.RENAME, actor, new Actor(actor.id(), name, actor.kind()), exchange);
    }

    Answer undo(Exchange exchange) throws Refusal, IOException {
        String number = exchange.value("number")
                .filter(text -> text.length() <= DIGITS && text.matches("[0-9]+"))
                .orElseThrow(() -> new Refusal(400, "which decision is to be taken back?"));
        try {
            ActorDecision made =
                    operations().undo(Long.parseLong(number), exchange.asker().name(), why(exchange));
            Audit.done(exchange.asker(), "take decision " + number + " on actors back", "decision " + made.number());
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
        return Answer.seeOther(ActorPages.address(PathPart.id(exchange.part("id"))) + "#identity");
    }

    private Answer decide(Kind kind, Actor actor, Actor other, Exchange exchange) throws Refusal, IOException {
        ActorDecision.Request request =
                new ActorDecision.Request(kind, actor, other, exchange.asker().name(), why(exchange));
        try {
            ActorDecision made = operations().decide(request);
            Audit.done(
                    exchange.asker(),
                    kind.name().toLowerCase(Locale.ROOT) + " " + actor.id() + " " + other.id(),
                    "decision " + made.number());
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
        return Answer.seeOther(ActorPages.address(other.id()) + "#identity");
    }

    private Actor actor(ActorReader reader, Exchange exchange) throws Refusal {
        return somebody(reader.actor(reader.root(PathPart.id(exchange.part("id")))));
    }

    private static Actor other(ActorReader reader, Exchange exchange, String name, Actor actor) throws Refusal {
        String id = exchange.value(name).orElseThrow(() -> new Refusal(400, "which other actor?"));
        Actor other = somebody(reader.actor(reader.root(id)));
        if (other.id().equals(actor.id())) {
            throw Refusal.conflict(actor.name() + " is one actor already");
        }
        return other;
    }

    /** One of those that are one with the actor, under the name that its own documents have for it. */
    private static Actor member(ActorReader reader, Exchange exchange, Actor actor) throws Refusal {
        String id = exchange.value("other").map(PathPart::id).orElse("");
        return reader.kinship().joins(actor.id()).stream()
                .map(join -> join.actor())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("these are not one actor"));
    }

    private static Actor somebody(Actor actor) throws Refusal {
        if (actor.kind() == ActorKind.NARRATOR || actor.kind() == ActorKind.UNNAMED) {
            throw Refusal.conflict("“" + actor.name() + "” names nobody in particular");
        }
        return actor;
    }

    private static String why(Exchange exchange) throws Refusal {
        return exchange.value("why")
                .filter(why -> why.length() <= LONGEST)
                .orElseThrow(() -> new Refusal(400, "a decision needs a reason of at most " + LONGEST + " characters"));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private ActorReader reader() throws Refusal {
        return new ActorReader(Services.archive(platform), Services.search(platform), platform);
    }

    private ActorOperations operations() throws Refusal {
        return platform.actors().orElseThrow(() -> Refusal.notNow("nothing can be decided on actors at the moment"));
    }
}
