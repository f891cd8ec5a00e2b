package org.volteface.console.actor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Result;
import org.volteface.console.access.Audit;
import org.volteface.console.actor.ActorDecisions.Reason;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Message;
import org.volteface.console.web.PathPart;
import org.volteface.console.web.Refusal;

/** The pages on which it is decided who is who. */
final class ActorDesk {
    private static final String DIGITS = "[0-9]{1,18}";

    private final Platform platform;

    ActorDesk(Platform platform) {
        this.platform = platform;
    }

    Answer showMerge(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        String title = "Merge " + actor.name() + " with another";
        if (exchange.value("with").isPresent()) {
            MergePreview preview = decisions.mergePreview(actor, decisions.other(exchange.value("with"), actor));
            return Answer.page(
                    Answers.templates().actorMerge(new MergeView(ActorPages.frame(title, exchange), preview)));
        }
        String wanted = exchange.value("q").orElseGet(() -> lastWord(actor.name()));
        List<Result> candidates = decisions.candidates(wanted).stream()
                .filter(result -> !result.id().equals(actor.id()))
                .toList();
        return Answer.page(Answers.templates()
                .actorCandidates(new CandidatesView(ActorPages.frame(title, exchange), actor, wanted, candidates)));
    }

    Answer merge(Exchange exchange) throws Refusal, IOException {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        Actor other = decisions.other(exchange.value("with"), actor);
        decisions.merge(actor, other, reason(exchange));
        return identity(other.id(), exchange);
    }

    Answer showSplit(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        Actor other = decisions.member(member(exchange), actor);
        SplitPreview preview = decisions.splitPreview(actor, other);
        String title = other.name() + " is not " + actor.name();
        return Answer.page(Answers.templates().actorSplit(new SplitView(ActorPages.frame(title, exchange), preview)));
    }

    Answer split(Exchange exchange) throws Refusal, IOException {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        decisions.split(actor, decisions.member(member(exchange), actor), reason(exchange));
        return identity(actor.id(), exchange);
    }

    Answer showRename(Exchange exchange) throws Refusal {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        return renamePage(exchange, actor, Optional.empty());
    }

    private Answer renamePage(Exchange exchange, Actor actor, Optional<Refusal> refusal) throws Refusal {
        Optional<String> name = exchange.value("name");
        List<Result> bearers = name.isPresent() ? new ActorDecisions(platform).bearers(name.get()) : List.of();
        RenameView.Typed typed = new RenameView.Typed(
                name.orElse(actor.name()),
                exchange.value("why").orElse(""),
                refusal.map(Message::of).map(Message::text));
        RenameView view = new RenameView(ActorPages.frame("Rename " + actor.name(), exchange), actor, bearers, typed);
        return Answer.page(
                refusal.map(Refusal::status).orElse(200), Answers.templates().actorRename(view));
    }

    Answer rename(Exchange exchange) throws Refusal, IOException {
        ActorDecisions decisions = new ActorDecisions(platform);
        Actor actor = decisions.actor(id(exchange));
        try {
            Optional<String> name = exchange.value("name");
            boolean taken = name.isPresent()
                    && decisions.bearers(name.get()).stream()
                            .anyMatch(result -> !result.id().equals(actor.id()));
            if (taken && exchange.value("sure").isEmpty()) {
                throw Refusal.conflict("somebody else has this name: lists and reports could not tell them apart");
            }
            decisions.rename(actor, name, reason(exchange));
        } catch (Refusal refusal) {
            return renamePage(exchange, actor, Optional.of(refusal));
        }
        return identity(actor.id(), exchange);
    }

    Answer undo(Exchange exchange) throws Refusal, IOException {
        String number = exchange.value("number")
                .filter(text -> text.matches(DIGITS))
                .orElseThrow(() -> Refusal.malformed("which decision is to be taken back?"));
        new ActorDecisions(platform).undo(Long.parseLong(number), reason(exchange));
        return identity(id(exchange), exchange);
    }

    /** The decision itself has put it on record. */
    private static Answer identity(String id, Exchange exchange) {
        Audit.told(exchange.request());
        return Answer.seeOther(ActorPages.address(id) + "#identity");
    }

    private static String id(Exchange exchange) {
        return PathPart.id(exchange.part("id"));
    }

    private static Optional<String> member(Exchange exchange) {
        return exchange.value("other").map(PathPart::id);
    }

    private static Reason reason(Exchange exchange) throws Refusal {
        return Reason.of(exchange.asker(), exchange.value("why"));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
