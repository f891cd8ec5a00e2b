package org.volteface.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.ActorKind;

/** Chooses among the known actors that share a name, by what else the document tells. */
final class Namesakes {
    private static final int OFFICE = 3;
    private final NameIndex index;
    private final Map<String, Integer> evidence = new HashMap<>();
    private final int governors;
    private final int ministers;

    Namesakes(Discourse discourse, NameIndex index) {
        this.index = index;
        for (String name : discourse.names()) {
            List<KnownActor> known = index.named(name);
            if (known.size() == 1) {
                evidence.merge(known.get(0).actor().id(), 1, Integer::sum);
            }
        }
        this.governors = offices(discourse, "governor");
        this.ministers = offices(discourse, "minister");
    }

    private static int offices(Discourse discourse, String head) {
        return (int) discourse.phrases().stream()
                .filter(phrase -> phrase.is(Form.OFFICE) && phrase.words().endsWith(head))
                .count();
    }

    /** The one of {@code known} that the document speaks of; the first of the packs where nothing tells. */
    KnownActor choose(List<KnownActor> known, String name) {
        KnownActor best = known.get(0);
        for (KnownActor candidate : known) {
            if (score(candidate, name) > score(best, name)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether the document names the actor with the given id by a name that is nobody else's. */
    boolean mentions(String id) {
        return evidence.containsKey(id);
    }

    private int score(KnownActor candidate, String name) {
        int score = evidence.getOrDefault(candidate.actor().id(), 0);
        boolean own = index.kind(candidate, name)
                .filter(kind -> kind == NameKind.NAME || kind == NameKind.ALIAS)
                .isPresent();
        score += own ? 1 : 0;
        if (candidate.actor().kind() == ActorKind.STATE && governors != ministers) {
            boolean part = isPart(candidate);
            score += part == governors > ministers ? OFFICE : 0;
        }
        return score;
    }

    private boolean isPart(KnownActor state) {
        return state.names().stream().anyMatch(name -> name.text().startsWith("State of ")) || !hasCapitalAsSeat(state);
    }

    private boolean hasCapitalAsSeat(KnownActor state) {
        return state.names().stream().anyMatch(name -> name.kind() == NameKind.CAPITAL);
    }
}
