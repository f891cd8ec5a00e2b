package org.volteface.console.finding;

import java.io.IOException;
import java.util.Optional;
import org.volteface.api.operation.FindingReviews;
import org.volteface.console.access.Audit;
import org.volteface.console.help.Gates;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Required;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.Words;

/** What somebody does with a finding: confirms or dismisses it, takes that back, or remarks something. */
final class FindingDecisions {
    private static final int LONGEST = 4_000;

    private final Platform platform;

    FindingDecisions(Platform platform) {
        this.platform = platform;
    }

    /**
     * Takes the decision that a form holds.
     *
     * @return what is missing in it, in words for a person; empty where it was taken
     */
    Optional<String> decide(Exchange exchange, String id) throws Refusal, IOException {
        String decision = exchange.value("decision").orElse("");
        String why = exchange.value("why").orElse("");
        if (why.length() > LONGEST) {
            return Optional.of("The reason is longer than " + LONGEST + " characters.");
        }
        if (decision.equals("dismiss") && why.isEmpty()) {
            return Optional.of("A dismissal needs a reason: what is wrong with the finding?");
        }
        if (decision.equals("note") && why.isEmpty()) {
            return Optional.of("A note needs words.");
        }
        try {
            if (!take(decision, id, exchange)) {
                return Optional.of("Choose what to do with the finding.");
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(e.getMessage() == null ? "this cannot be decided" : e.getMessage(), e);
        } catch (IOException e) {
            throw Refusal.notNow("the decision could not be kept: " + e.getMessage(), e);
        }
        Audit.done(exchange.asker(), "finding " + id, decision);
        return Optional.empty();
    }

    private boolean take(String decision, String id, Exchange exchange) throws Refusal, IOException {
        FindingReviews reviews = Required.reviews(platform);
        String by = exchange.asker().name();
        String why = exchange.value("why").orElse("");
        switch (decision) {
            case "confirm" -> reviews.confirm(id, by, why);
            case "dismiss" -> reviews.dismiss(id, by, why + gate(exchange));
            case "withdraw" -> reviews.withdraw(id, by, why);
            case "note" -> reviews.note(id, by, why);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The gate goes into the reason: that is what whoever mends the detector reads. */
    private static String gate(Exchange exchange) {
        return exchange.value("gate")
                .filter(Gates.ALL::contains)
                .map(gate -> " (The gate “" + Words.gate(gate) + "” should have stopped it.)")
                .orElse("");
    }
}
