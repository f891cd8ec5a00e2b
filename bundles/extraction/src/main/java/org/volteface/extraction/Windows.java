package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/** Tells the words that set a promise a window: a last day, or a time through which it holds. */
final class Windows {
    private static final Pattern SPELL = Pattern.compile(
            " (?:for|over|during|throughout) (?:at least |a period of |up to )?(?:the |another |a further )?(?:next |coming |first |following )?"
                    + "((?:\\d{1,3}|" + Numerals.PATTERN
                    + "|[a-z]+) (?:more |full |whole )?(?:days?|weeks?|fortnights?|months?|years?|decades?))\\b");
    private static final Pattern FILLER = Pattern.compile(" (?:more|full|whole) ");
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:will|shall|would|wo|'ll|’ll|to|rul\\w+ out|guarantee\\w*|assure\\w*)\\b");

    /** Words of another clause, whose time it is: a deal that they have worked on for eight years. */
    private static final Pattern PAST = Pattern.compile(" (?:has|have|had|'ve|’ve|was|were|who|which|did) ");
    /** Verbs of what comes to somebody unasked. */
    private static final Set<String> BEFALLING =
            DataFile.rows("befalling.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private final ActorNouns actors;

    Windows(ActorNouns actors) {
        this.actors = actors;
    }

    /** Whether the words name a last day. */
    static boolean hasLastDay(String words) {
        return Phrase.LAST_DAY.in(words);
    }

    /** Whether the words name a last day or a spell. */
    static boolean isSet(String words) {
        return hasLastDay(words) || SPELL.matcher(words).find();
    }

    /**
     * A time through which something holds.
     *
     * @param length how long, such as sixty days
     * @param place where the words that tell it begin and end
     */
    record Spell(String length, Span place) {}

    /** How long something is to hold or to be done that lies ahead: will hold its fire for sixty days. */
    static Optional<Spell> spell(String words) {
        Matcher promised = PROMISED.matcher(words);
        if (!promised.find()) {
            return Optional.empty();
        }
        String ahead = " " + words.substring(promised.end());
        Matcher spell = SPELL.matcher(ahead);
        return spell.find()
                        && !PAST.matcher(ahead.substring(0, spell.start() + 1)).find()
                ? Optional.of(new Spell(
                        FILLER.matcher(spell.group(1)).replaceAll(" "),
                        new Span(promised.end() + spell.start(), promised.end() - 1 + spell.end())))
                : Optional.empty();
    }

    /** Whether somebody is to do or not to do something through a spell: what befalls a thing for a year is foretold. */
    boolean isHeldFor(Clause clause) {
        if (spell(clause.words()).isEmpty() || Sources.isPassive(clause.tree(), clause.head())) {
            return false;
        }
        Tree tree = clause.tree();
        int subject = tree.child(clause.head(), "nsubj");
        return tree.is(clause.head(), PartOfSpeech.VERB)
                && !BEFALLING.contains(tree.lemma(clause.head()))
                && subject != Tree.NONE
                && actors.isActor(tree, subject);
    }
}
