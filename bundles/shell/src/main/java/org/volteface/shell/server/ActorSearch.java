package org.volteface.shell.server;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;

/** The search for an actor by a name as a person remembers it, or by an id. */
final class ActorSearch {
    private static final int MOST = 100;
    private static final int SUGGESTED = 5;
    /** A mistyped word is looked for by its first and its last letters. */
    private static final int PART = 3;

    private final StatementArchive archive;

    ActorSearch(StatementArchive archive) {
        this.archive = archive;
    }

    /**
     * The actor who is meant: the one with this id or this whole name, or else the only one whose name has it in it.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    Actor find(String given) {
        List<Actor> found = archive.actorsNamed(given.strip(), MOST);
        List<Actor> same = found.stream()
                .filter(actor -> actor.id().equals(given) || actor.name().equalsIgnoreCase(given.strip()))
                .toList();
        List<Actor> meant = same.isEmpty() ? found : same;
        if (given.isBlank() || meant.isEmpty()) {
            throw new IllegalArgumentException("there is no actor '" + given + "'" + suggestion(given));
        }
        if (meant.size() > 1) {
            throw new IllegalArgumentException("more than one actor is named like '" + given + "': "
                    + shown(meant, actor -> actor.name() + " (" + actor.id() + ")"));
        }
        return meant.get(0);
    }

    private String suggestion(String given) {
        List<Actor> near = candidates(given).stream()
                .filter(actor -> isNear(given, actor))
                .sorted(Comparator.comparing((Actor actor) -> EditDistance.toNearest(given, actor.name()))
                        .thenComparing(Actor::name))
                .toList();
        return near.isEmpty() ? "" : "; is it " + shown(near, Actor::name) + "?";
    }

    private Set<Actor> candidates(String given) {
        Set<Actor> candidates = new LinkedHashSet<>();
        for (String word : given.strip().split("\\s+")) {
            if (word.length() > PART) {
                candidates.addAll(archive.actorsNamed(word, MOST));
                candidates.addAll(archive.actorsNamed(word.substring(0, PART), MOST));
                candidates.addAll(archive.actorsNamed(word.substring(word.length() - PART), MOST));
            }
        }
        return candidates;
    }

    /** Whether the two have a word in common, or one that is mistyped. */
    private static boolean isNear(String given, Actor actor) {
        for (String word : given.strip().split("\\s+")) {
            if (word.length() > PART && EditDistance.toNearest(word, actor.name()) <= word.length() / PART) {
                return true;
            }
        }
        return EditDistance.between(given, actor.name()) <= given.length() / PART;
    }

    private static String shown(List<Actor> actors, Function<Actor, String> name) {
        List<String> names =
                actors.stream().map(name).distinct().limit(SUGGESTED).toList();
        return Phrases.either(names) + (actors.size() > SUGGESTED ? ", or another" : "");
    }
}
