package org.volteface.console.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.operation.ActorOperations;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;

/** Who actors are: names, joins with their reasons, and what people decided. */
final class Identities {
    private static final int NAMES = 40;

    private final StatementArchive archive;
    private final Platform platform;
    private final Kinship kinship;

    Identities(StatementArchive archive, Platform platform, Kinship kinship) {
        this.archive = archive;
        this.platform = platform;
        this.kinship = kinship;
    }

    Identity of(Actor actor, Identity.Roles roles) {
        Set<String> members = kinship.members(actor.id());
        Set<String> names = new LinkedHashSet<>();
        archive.namesOf(members).forEach(name -> names.add(name.name()));
        names.remove(actor.name());
        return new Identity(names.stream().limit(NAMES).toList(), kinship.joins(actor.id()), roles, decisions(members));
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
