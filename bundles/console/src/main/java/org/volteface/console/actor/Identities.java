package org.volteface.console.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.ActorOperations;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;

/** Who actors are: names, joins with their reasons, who speaks for them, and what people decided. */
final class Identities {
    /** In so many of the latest statements it is looked who speaks. */
    static final int LATEST = 200;

    private static final int SPEAKERS = 8;
    private static final int NAMES = 40;

    private final StatementArchive archive;
    private final Platform platform;
    private final Kinship kinship;

    Identities(StatementArchive archive, Platform platform, Kinship kinship) {
        this.archive = archive;
        this.platform = platform;
        this.kinship = kinship;
    }

    Identity of(Actor actor, Collection<String> latest) {
        Set<String> members = kinship.members(actor.id());
        Set<String> names = new LinkedHashSet<>();
        archive.namesOf(members).forEach(name -> names.add(name.name()));
        names.remove(actor.name());
        return new Identity(
                names.stream().limit(NAMES).toList(),
                kinship.joins(actor.id()),
                speakers(archive.statements(latest)),
                decisions(members));
    }

    private List<Identity.Speaker> speakers(List<Statement> statements) {
        Map<Actor, Long> times = new HashMap<>();
        for (Statement statement : statements) {
            Holding holding = statement.holding();
            holding.spokenBy()
                    .filter(speaker -> holding.authority() == Authority.DELEGATED)
                    .filter(speaker -> !kinship.root(speaker.id())
                            .equals(kinship.root(holding.holder().id())))
                    .map(kinship::shown)
                    .ifPresent(speaker -> times.merge(speaker, 1L, Long::sum));
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Actor, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .name()))
                .limit(SPEAKERS)
                .map(entry -> new Identity.Speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Identity.DecisionLine> decisions(Set<String> members) {
        List<ActorDecision> all =
                platform.actors().map(ActorOperations::decisions).orElse(List.of());
        Set<Long> undone = new HashSet<>();
        all.forEach(decision -> decision.undoes().ifPresent(undone::add));
        List<Identity.DecisionLine> lines = new ArrayList<>();
        for (ActorDecision decision : all) {
            ActorDecision.Request request = decision.request();
            if (members.contains(request.actor().id())
                    || members.contains(request.other().id())) {
                boolean standing = decision.undoes().isEmpty() && !undone.contains(decision.number());
                lines.add(new Identity.DecisionLine(decision, standing));
            }
        }
        Collections.reverse(lines);
        return lines;
    }
}
