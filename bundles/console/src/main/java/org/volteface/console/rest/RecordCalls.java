package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.console.finding.FindingAssembly;
import org.volteface.console.finding.NearMisses;
import org.volteface.console.help.Gates;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for what is on record beside a finding: its history, what it rests on, and what was not found near it. */
final class RecordCalls {
    private final Services services;

    RecordCalls(Services services) {
        this.services = services;
    }

    List<Operation> operations() {
        return List.of(
                Operation.one(
                        "/findings/{id}/history",
                        HistoryResource.class,
                        new Operation.Text(
                                "history",
                                "What happened to a finding, also one that is no longer in force, and what was decided on it."),
                        this::history),
                Operation.one(
                        "/findings/{id}/foundation",
                        FoundationResource.class,
                        new Operation.Text(
                                "foundation",
                                "The documents and the analysers at their versions that a finding rests on."),
                        this::foundation),
                Operation.list(
                        "/findings/{id}/dismissals",
                        DismissalResource.class,
                        new Operation.Text(
                                "dismissals", "Candidates near a finding that a gate stopped, the nearest first."),
                        List.of(new Parameter("gate", "the gate that stopped them", Gates.ALL)),
                        this::dismissals));
    }

    private Answer history(Exchange exchange) throws Refusal {
        String id = exchange.part("id");
        List<FindingLife> lives = services.archive().livesOf(id);
        Optional<Finding> lived = lives.stream()
                .map(life -> life.found().finding())
                .filter(finding -> finding.id().equals(id))
                .findFirst();
        Finding finding =
                lived.or(() -> found(id)).orElseThrow(() -> Refusal.unknown("no finding has this id, nor had one"));
        List<Review> reviews =
                services.platform().reviews().map(all -> all.history(finding)).orElse(List.of());
        return services.answer(HistoryResource.of(lives, reviews), exchange);
    }

    private Optional<Finding> found(String id) {
        return services.platform()
                .archive()
                .flatMap(archive -> archive.finding(id))
                .map(FoundFinding::finding);
    }

    private Answer foundation(Exchange exchange) throws Refusal {
        FoundFinding found = FindingCalls.found(services, exchange);
        return services.answer(
                FoundationResource.of(new FindingAssembly(services.platform()).foundation(found)), exchange);
    }

    private Answer dismissals(Exchange exchange) throws Refusal {
        Finding finding = FindingCalls.found(services, exchange).finding();
        Optional<String> gate = exchange.value("gate");
        if (gate.isPresent() && !Gates.ALL.contains(gate.get())) {
            throw Refusal.malformed("gate: \"" + gate.get() + "\" is none of " + String.join(", ", Gates.ALL));
        }
        Platform platform = services.platform();
        NearMisses misses = new NearMisses(platform, services.archive(), Kinship.of(platform));
        List<Dismissal> near = misses.near(finding).stream()
                .filter(dismissal ->
                        gate.filter(name -> !name.equals(dismissal.gate())).isEmpty())
                .toList();
        Slice<Dismissal> slice = Slice.of(near, exchange);
        List<DismissalResource> items = misses.cited(finding, slice.entries()).stream()
                .map(DismissalResource::of)
                .toList();
        return services.answer(slice.page(items), exchange);
    }
}
