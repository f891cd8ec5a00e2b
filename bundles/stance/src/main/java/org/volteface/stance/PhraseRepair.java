package org.volteface.stance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Token;

/**
 * Puts right where a tree hangs the phrase behind a thing: what limits the levy in "opposed a levy on tourists" belongs to the levy, and
 * tells no circumstance of the opposing; "rejected the motion by nine votes" tells how, and names no motion.
 */
final class PhraseRepair {
    private static final Map<String, Set<String>> LISTS = lists();
    /** Words in -ing that tell the kind of the thing behind them: mining, building. */
    static final Set<String> QUALIFYING = list("qualifying");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LIMITING = list("limiting");
    /** What a thing said to be in, at or on it tells of the saying: a speech, a hearing, the radio. */
    private static final Set<String> VENUES = list("venue");
    /** What tells how something is done behind "with", "for", "on" or "by": regret, grounds, votes. */
    private static final Set<String> MANNERS = list("manner");
    /** Nouns for what has another party behind "with". */
    private static final Set<String> BETWEEN_TWO = list("between");
    /** Verbs with "of" of their own: strip, accuse. */
    private static final Set<String> TAKING_OF = list("of");

    private final List<Token> tokens;
    private final List<Integer> heads;
    private final List<String> relations;
    /** The first preposition of each word; -1 where it has none. */
    private final int[] markers;

    /** Changes the lists in place. */
    PhraseRepair(List<Token> tokens, List<Integer> heads, List<String> relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
        this.markers = new int[heads.size()];
    }

    private static Map<String, Set<String>> lists() {
        return DataFile.rows("attachments.tsv").stream()
                .collect(Collectors.toMap(
                        row -> row[0], row -> Stream.of(row[1].split(" ")).collect(Collectors.toUnmodifiableSet())));
    }

    private static Set<String> list(String name) {
        return Optional.ofNullable(LISTS.get(name)).orElseThrow();
    }

    void repair() {
        for (int i = 0; i < tokens.size(); i++) {
            article(i);
            day(i);
        }
        Arrays.fill(markers, -1);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (relations.get(i).equals("case") && heads.get(i) >= 0) {
                markers[heads.get(i)] = i;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            noun(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            manner(i);
            limit(i);
        }
    }

    /** "opposed a levy": an article introduces no circumstance and heads no phrase, whatever its tag. */
    private void article(int token) {
        if (tokens.get(token).is(PartOfSpeech.DET)
                || !ARTICLES.contains(tokens.get(token).form())) {
            return;
        }
        int noun = heads.get(token);
        if (heads.size() > token + 1 && heads.get(token + 1) == token) {
            noun = crown(token);
        } else if (noun < token || !Set.of("case", "mark").contains(relations.get(token))) {
            return;
        }
        Token article = tokens.get(token);
        tokens.set(token, new Token(article.span(), article.form(), PartOfSpeech.DET, article.form()));
        relations.set(token, "det");
        int verb = heads.get(noun);
        if (relations.get(noun).equals("obl")
                && verb >= 0
                && tokens.get(verb).is(PartOfSpeech.VERB)
                && child(noun, "case") < 0
                && child(verb, "obj") < 0) {
            relations.set(noun, "obj");
        }
    }

    /** Puts the last word that qualifies the article in its place, and tells which that is. */
    private int crown(int article) {
        int noun = article + 1;
        while (noun + 1 < heads.size()
                && heads.get(noun + 1) == article
                && Set.of("amod", "compound", "flat").contains(relations.get(noun + 1))) {
            noun++;
        }
        heads.set(noun, heads.get(article));
        relations.set(noun, relations.get(article));
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == article) {
                heads.set(i, noun);
            }
        }
        heads.set(article, noun);
        Token word = tokens.get(noun);
        if (word.is(PartOfSpeech.ADJ)) {
            tokens.set(noun, new Token(word.span(), word.form(), PartOfSpeech.NOUN, word.lemma()));
        }
        return noun;
    }

    /** "decided on Monday to sell it": a day behind "on" is none of the things that something is done to. */
    private void day(int token) {
        boolean mistaken = token > 0
                && relations.get(token).equals("obj")
                && tokens.get(token).is(PartOfSpeech.PROPN)
                && tokens.get(token - 1).form().equals("on")
                && heads.get(token - 1) == token
                && TimeWords.isName(tokens.get(token).lemma());
        if (mistaken) {
            relations.set(token, "obl");
            relations.set(token - 1, "case");
        }
    }

    /** "at its Rilton mill": what has a preposition and an owner or an article is a noun, whatever its tag. */
    private void noun(int token) {
        int marker = markers[token];
        boolean mistaken = tokens.get(token).is(PartOfSpeech.VERB)
                && marker >= 0
                && !tokens.get(token).form().endsWith("ing")
                && (child(token, "nmod:poss") > marker || child(token, "det") > marker)
                && child(token, "obj") < 0;
        if (mistaken) {
            Token word = tokens.get(token);
            tokens.set(token, new Token(word.span(), word.form(), PartOfSpeech.NOUN, word.form()));
            relations.set(token, relations.get(token).equals("acl") ? "nmod" : "obl");
        }
    }

    /** "rejected the motion by nine votes": how something was decided belongs to the deciding. */
    private void manner(int noun) {
        int thing = heads.get(noun);
        int verb = thing < 0 ? -1 : heads.get(thing);
        int marker = markers[noun];
        boolean mistaken = verb >= 0
                && marker > thing
                && relations.get(noun).equals("nmod")
                && (tokens.get(marker).form().equals("by")
                        ? MANNERS.contains(tokens.get(noun).lemma())
                        : isVenue(thing, marker, noun))
                && tokens.get(verb).is(PartOfSpeech.VERB);
        if (mistaken) {
            heads.set(noun, verb);
            relations.set(noun, "obl");
        }
    }

    /** "opposed the bill in parliament": where a view is given. */
    private boolean isVenue(int thing, int marker, int noun) {
        return Set.of("in", "at", "before", "during")
                        .contains(tokens.get(marker).form())
                && VENUES.contains(tokens.get(noun).lemma())
                && relations.get(thing).equals("obj")
                && TreeRepair.ATTITUDES.contains(tokens.get(heads.get(thing)).lemma());
    }

    private void limit(int noun) {
        int verb = heads.get(noun);
        int marker = markers[noun];
        if (marker < 1
                || verb < 0
                || !Set.of("obl", "obl:agent").contains(relations.get(noun))
                || !tokens.get(verb).is(PartOfSpeech.VERB)) {
            return;
        }
        int thing = child(verb, "obj");
        boolean behind = thing > verb
                && thing < marker
                && tokens.get(thing).is(PartOfSpeech.NOUN)
                && belongs(marker - 1, thing)
                && isLimit(tokens.get(verb).lemma(), thing, tokens.get(marker).lemma(), noun);
        if (behind) {
            heads.set(noun, thing);
            relations.set(noun, "nmod");
        }
    }

    private boolean isLimit(String verb, int thing, String preposition, int noun) {
        if (TreeRepair.PHRASES.contains(verb + " " + preposition)) {
            return false;
        }
        if (preposition.equals("of")) {
            return !TAKING_OF.contains(verb);
        }
        String limit = tokens.get(noun).lemma();
        String named = tokens.get(thing).lemma();
        boolean free = TreeRepair.ATTITUDES.contains(verb)
                && LIMITING.contains(preposition)
                && !Doers.isDoer(named)
                && !VENUES.contains(limit)
                && !MANNERS.contains(limit)
                && !TimeWords.isName(limit)
                && !TimeWords.isName(named);
        return free
                && (!preposition.equals("with") || BETWEEN_TWO.contains(named))
                && (!preposition.equals("by") || tokens.get(noun).is(PartOfSpeech.NOUN) && !Doers.isDoer(limit));
    }

    /** Whether {@code token} is {@code thing} or stands in its phrase. */
    private boolean belongs(int token, int thing) {
        for (int i = token; i >= 0; i = heads.get(i)) {
            if (i == thing) {
                return true;
            }
        }
        return false;
    }

    /** The first child of {@code head} that has the relation; -1 where there is none. */
    private int child(int head, String relation) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && relations.get(i).equals(relation)) {
                return i;
            }
        }
        return -1;
    }
}
