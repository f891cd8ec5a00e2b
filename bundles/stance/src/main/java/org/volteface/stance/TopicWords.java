package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The writer of topics: the words of a thing and of what is done to it, as a reader would put them. */
final class TopicWords {
    private static final int LONGEST = 12;
    private static final Set<String> TAKING_SIDES = Set.of("against", "for", "to", "of", "on");
    private static final Set<String> MARKING = Set.of("case", "mark", "cc");

    /** Words whose sense is in the side already: no water, taking no water. */
    private static final Set<String> DENYING = Set.of("no", "nobody", "nothing", "none", "neither", "not");

    private final Clause clause;

    TopicWords(Clause clause) {
        this.clause = clause;
    }

    /** The topic of {@code side}, whose words are {@code words}. */
    String of(Side side, List<Integer> words) {
        int deed = side.deed().orElse(-1);
        String named = phrase(shown(words, side));
        if (deed < 0) {
            return named;
        }
        boolean happens = side.thing().isPresent()
                && clause.relation(side.thing().getAsInt()).equals("nsubj");
        String doing = Gerunds.of(clause.lemma(deed)) + particle(deed);
        return (happens ? named + " " + doing : doing + " " + named).strip();
    }

    /** The particle that goes with the verb: laying off. */
    private String particle(int deed) {
        return clause.children(deed, "compound:prt").stream()
                .findFirst()
                .map(particle -> " " + clause.lemma(particle))
                .orElse("");
    }

    private List<Integer> shown(List<Integer> words, Side side) {
        int deed = side.deed().orElse(-1);
        List<Integer> shown = new ArrayList<>(words.stream()
                .sorted()
                .filter(token -> !clause.is(token, PartOfSpeech.PUNCT) && token != deed)
                .filter(token -> !denies(token, side))
                .limit(LONGEST)
                .toList());
        while (!shown.isEmpty() && introduces(shown.get(0), deed)) {
            shown.remove(0);
        }
        while (!shown.isEmpty() && isLooseEnd(shown.get(shown.size() - 1))) {
            shown.remove(shown.size() - 1);
        }
        return shown;
    }

    /** Whether the word before the thing tells only how one stands to it: "firmly against" the levy; not the "from" in working from home. */
    private boolean introduces(int first, int deed) {
        int thing = clause.head(first);
        boolean adverb = thing >= 0
                && clause.is(first, PartOfSpeech.ADV)
                && clause.plainRelation(first).equals("advmod")
                && clause.children(thing, "case").stream().anyMatch(marker -> marker > first)
                && !clause.children(thing, "cop").isEmpty();
        boolean own = deed >= 0
                && thing >= 0
                && clause.head(thing) == deed
                && clause.plainRelation(first).equals("case");
        return adverb || (!own && (marks(first) || TAKING_SIDES.contains(clause.lemma(first))));
    }

    private boolean denies(int token, Side side) {
        int thing = side.thing().orElse(-1);
        return DENYING.contains(clause.lemma(token)) && (token == thing || clause.head(token) == thing);
    }

    /** Whether the word only marks what follows it: from, regarding. */
    private boolean marks(int token) {
        return MARKING.contains(clause.plainRelation(token));
    }

    /** A mark without what it marks, or what is left of a date: before 1. */
    private boolean isLooseEnd(int last) {
        return marks(last)
                || clause.is(last, PartOfSpeech.SCONJ)
                || clause.lemma(last).equals("before")
                || clause.is(last, PartOfSpeech.NUM) && TimeWords.isTime(clause, last);
    }

    private String phrase(List<Integer> tokens) {
        StringBuilder phrase = new StringBuilder();
        int before = -1;
        for (int token : tokens) {
            phrase.append(before < 0 ? "" : between(before, token))
                    .append(clause.token(token).form());
            before = token;
        }
        return phrase.toString();
    }

    /** What parts two words: nothing within "Spain's", a hyphen in "two-euro", else a space. */
    private String between(int one, int other) {
        int end = clause.token(one).span().end();
        int start = clause.token(other).span().start();
        boolean hyphen = other == one + 2 && clause.token(one + 1).form().equals("-") && start == end + 1;
        return hyphen ? "-" : start == end ? "" : " ";
    }

    /** The whole name that the given word is the last or the first of: the United States, Pell Academy. */
    String name(int last) {
        int first = last;
        while (first > 0
                && Character.isUpperCase(clause.token(first - 1).form().charAt(0))
                && !clause.is(first - 1, PartOfSpeech.DET)) {
            first--;
        }
        int end = last;
        while (end + 1 < clause.tokens().size()
                && clause.plainRelation(end + 1).equals("flat")
                && clause.inside(end + 1)) {
            end++;
        }
        List<Integer> tokens = new ArrayList<>();
        for (int token = first; token <= end; token++) {
            tokens.add(token);
        }
        return phrase(tokens);
    }
}
