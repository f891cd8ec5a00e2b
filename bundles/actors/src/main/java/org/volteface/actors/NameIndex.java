package org.volteface.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.NameKind;

/** The names of the knowledge packs, asked by the words of a sentence. */
final class NameIndex {
    private static final int LONGEST = 6;
    /** Words in capitals that are also common words; they are names only as they are written in the packs. */
    private static final Set<String> COMMON = Set.of("us", "who", "pole", "poles", "male", "may", "un");

    private final Knowledge knowledge;

    NameIndex(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The actors that {@code name} may designate, plurals of demonyms included. */
    List<KnownActor> named(String name) {
        if (COMMON.contains(name)) {
            return List.of();
        }
        List<KnownActor> known = knowledge.named(name);
        if (known.isEmpty() && name.endsWith("s") && !name.endsWith("ss")) {
            String cut = name.substring(0, name.length() - 1);
            return knowledge.named(cut).stream()
                    .filter(actor ->
                            kind(actor, cut).filter(NameKind.DEMONYM::equals).isPresent())
                    .toList();
        }
        return known;
    }

    /** How {@code name} designates {@code known}. */
    Optional<NameKind> kind(KnownActor known, String name) {
        return knowledge.kind(known, name);
    }

    /** Whether {@code name} is an adjective or noun for a people, and no other name of it. */
    boolean demonym(String name) {
        return named(name).stream().anyMatch(known -> kind(known, name).orElse(NameKind.DEMONYM) == NameKind.DEMONYM);
    }

    /** The token after the longest known name that begins at {@code from} and ends by {@code limit}; {@code from} where there is none. */
    int end(Words words, int from, int limit) {
        if (!words.capital(from) && !words.lower(from).equals("the")) {
            return from;
        }
        for (int to = Math.min(limit, from + LONGEST); to > from; to--) {
            if (!named(words.words(from, to)).isEmpty()) {
                return to;
            }
        }
        return from;
    }

    Knowledge knowledge() {
        return knowledge;
    }
}
