package org.volteface.shell.server;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.operation.ActorOperations;

/** What is told and decided of who is who. */
final class ActorDesk {
    /** The options of all decisions. */
    static final Set<String> OPTIONS = Set.of("--why", "--by");

    private static final int DIGITS = 18;
    /** Words that stand for somebody else in every text, or for nobody. */
    private static final Set<String> NOBODY = Set.of(
            "nobody",
            "no one",
            "none",
            "everybody",
            "everyone",
            "all",
            "somebody",
            "someone",
            "anybody",
            "anyone",
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "who",
            "others",
            "many",
            "some",
            "both",
            "each",
            "narrator");

    private final ActorSearch search;
    private final ActorOperations operations;

    ActorDesk(StatementArchive archive, ActorOperations operations) {
        this.search = new ActorSearch(archive);
        this.operations = operations;
    }

    /** One actor with those that are one with it, or all decisions. */
    String show(Optional<String> name) {
        Page page = new Page();
        if (name.isPresent()) {
            same(search.find(name.get()), page);
        } else {
            decisions(page);
        }
        return page.toString();
    }

    String decide(Kind kind, Arguments given) throws IOException {
        Arguments.require(given.words().size() == 2, "which two actors?");
        Actor actor = search.find(given.words().get(0));
        Actor other = search.find(given.words().get(1));
        for (Actor one : List.of(actor, other)) {
            Arguments.require(
                    !NOBODY.contains(one.name().toLowerCase(Locale.ROOT)),
                    "'" + one.name() + "' names nobody in particular, so that it is no actor to be decided on");
        }
        ActorDecision made = operations.decide(new Request(kind, actor, other, by(given), why(given)));
        return "Decision " + made.number() + ": " + told(made.request()) + ". What it touches is judged again.";
    }

    String undo(Arguments given) throws IOException {
        String number = given.word().orElse("");
        boolean isNumber =
                !number.isEmpty() && number.length() <= DIGITS && number.chars().allMatch(Character::isDigit);
        Arguments.require(isNumber, "which decision? It is told by a number");
        ActorDecision made = operations.undo(Long.parseLong(number), by(given), why(given));
        return "Decision " + made.number() + " takes decision " + number + " back: " + told(made.request())
                + " no more. What it touches is judged again.";
    }

    private void same(Actor actor, Page page) {
        JoinedActors joined = new JoinedActors(operations.joins());
        page.paragraph("", shown(joined.root(actor)));
        for (Join join : joined.of(actor)) {
            page.paragraph("  is also  ", shown(join.actor()) + ": " + join.why());
        }
    }

    private void decisions(Page page) {
        List<ActorDecision> all = operations.decisions();
        if (all.isEmpty()) {
            page.paragraph("", "Nobody decided anything on actors.");
        }
        for (ActorDecision decision : all) {
            Request request = decision.request();
            String what = decision.undoes()
                    .map(number -> "takes decision " + number + " back")
                    .orElseGet(() -> told(request));
            String why = request.why().isEmpty() ? "" : ": " + request.why();
            page.paragraph(
                    decision.number() + "  ",
                    decision.at().atOffset(ZoneOffset.UTC).toLocalDate() + " " + request.by() + ": " + what + why);
        }
    }

    private static String told(Request request) {
        String is =
                switch (request.kind()) {
                    case MERGE -> " is ";
                    case SPLIT -> " is not ";
                    case RENAME -> " is called ";
                };
        return shown(request.actor()) + is + shown(request.other());
    }

    /** An actor by name and id. */
    static String shown(Actor actor) {
        return actor.name() + " (" + actor.id() + ")";
    }

    private static String by(Arguments given) {
        return given.option("--by").orElseGet(() -> System.getProperty("user.name", "somebody"));
    }

    private static String why(Arguments given) {
        return given.option("--why").orElse("");
    }
}
