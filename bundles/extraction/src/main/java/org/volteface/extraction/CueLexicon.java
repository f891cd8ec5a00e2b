package org.volteface.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.EventType;

/** The cues that the bundle knows, by every inflected form. Read once. */
final class CueLexicon {
    private static final String ADJECTIVE = "a:";
    private static final String NOUN = "n:";

    /** A verb that needs a particle, or none. */
    private record Entry(Cue cue, String particle) {}

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, Cue> adjectives = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();

    CueLexicon(Inflections inflections) {
        for (List<String> row : DataFile.rows("cues.tsv")) {
            add(cue(row), inflections);
        }
        verbs.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparing((Entry entry) -> entry.particle().length())
                                .reversed()));
    }

    private static Cue cue(List<String> row) {
        Optional<EventType> event =
                row.get(3).equals("-") ? Optional.empty() : Optional.of(EventType.valueOf(row.get(3)));
        return new Cue(
                row.get(0),
                CueType.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
                Set.of(row.get(2).split(",")),
                event);
    }

    private void add(Cue cue, Inflections inflections) {
        String word = cue.word();
        if (word.startsWith(ADJECTIVE)) {
            adjectives.put(word.substring(2), cue);
        } else if (word.startsWith(NOUN)) {
            inflections.noun(word.substring(2)).forEach(form -> nouns.put(form, cue));
        } else {
            int blank = word.indexOf(' ');
            String verb = blank < 0 ? word : word.substring(0, blank);
            String particle = blank < 0 ? "" : word.substring(blank + 1);
            for (String form : inflections.verb(verb)) {
                verbs.computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(cue, particle));
            }
        }
    }

    /** The cue that the verb at {@code token} is, with its particle where it needs one; with another particle it is none. */
    Optional<Cue> verb(Tree tree, int token) {
        for (Entry entry : verbs.getOrDefault(tree.form(token), List.of())) {
            boolean bare = entry.particle().isEmpty() && !hasParticle(tree, token);
            if (bare || !entry.particle().isEmpty() && particleAt(tree, token, entry.particle()) != Tree.NONE) {
                return Optional.of(entry.cue());
            }
        }
        return Optional.empty();
    }

    private static boolean hasParticle(Tree tree, int token) {
        return tree.reads(token + 1, "off", "up", "down", "away", "aside", "over")
                && tree.children(token).contains(token + 1);
    }

    Optional<Cue> adjective(String form) {
        return Optional.ofNullable(adjectives.get(form));
    }

    Optional<Cue> noun(String form) {
        return Optional.ofNullable(nouns.get(form));
    }

    boolean isVerb(String form) {
        return verbs.containsKey(form);
    }

    /** Where the particle stands: beside the verb, or after a short object: turned the offer down. */
    static int particleAt(Tree tree, int token, String particle) {
        String next = tree.form(token + 1);
        if (next.equals(particle)) {
            return token + 1;
        }
        return tree.children(token).stream()
                .filter(child -> child > token
                        && tree.form(child).equals(particle)
                        && tree.hangsBy(child, "compound", "advmod", "xcomp", "case"))
                .findFirst()
                .orElse(Tree.NONE);
    }
}
