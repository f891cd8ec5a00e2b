package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/**
 * A cue that comes last, with its speaker and what it attributes: the fleet will stay, the minister said.
 *
 * @param source the tokens of the speaker
 * @param content the tokens before the cue's own clause
 */
record TrailingCue(Range source, Range content) {
    private static final Pattern BREAK = Pattern.compile("[,\"”’'–—?!-]|''|--");
    private static final Pattern QUOTE = Pattern.compile("[\"”’']|''");
    private static final Pattern VERB = Pattern.compile(
            "stays|remains|goes|closes|opens|ends|stands|continues|falls|rises|leaves|works|counts|matters");

    private static final int SHORTEST = 3;
    private static final Set<String> CITED =
            Set.of("quoted", "cited", "reported", "recorded", "shown", "heard", "seen");

    /** Reads one off the surface, where the cue at {@code token} is one. */
    static Optional<TrailingCue> at(Tree tree, int token, Cue cue) {
        boolean last = closes(tree, token, cue);
        boolean takes = cue.introduces() || last && cue.closes();
        if (!takes || Sources.isPassive(tree, token) || hasClauseBehind(tree, token)) {
            return Optional.empty();
        }
        int verb = quotedAs(tree, token);
        int start = Surface.groupStart(tree, verb);
        if (start == token && tree.form(token).endsWith("ing")) {
            return Optional.empty();
        }
        Range subject = Surface.subjectBefore(tree, start);
        if (!subject.isEmpty() && isBoundary(tree, subject.first() - 1)) {
            return before(tree, subject.first(), last).map(content -> new TrailingCue(subject, content));
        }
        if (!subject.isEmpty() && subject.first() == 0 && tree.form(start - 1).equals(",")) {
            return Optional.empty(); // the club, which owns the field, called the sale a mistake
        }
        Range behind = Surface.phraseAfter(tree, token + 1);
        if (!behind.isEmpty() && isBoundary(tree, start - 1) && !isAddressed(tree, token, behind)) {
            return before(tree, start, false).map(content -> new TrailingCue(behind, content));
        }
        return Optional.empty();
    }

    /** Whether the word at {@code token} ends its sentence behind a phrase that a comma parts from all before: , the mayor says. */
    static boolean isAfterSpeaker(Tree tree, int token) {
        Range subject = Surface.subjectBefore(tree, Surface.groupStart(tree, token));
        return !subject.isEmpty() && tree.form(subject.first() - 1).equals(",");
    }

    /** Whether nothing follows the cue but the day: what it says must stand before it. */
    private static boolean closes(Tree tree, int token, Cue cue) {
        int blank = cue.word().indexOf(' ');
        int next = blank < 0 ? token + 1 : token + 2;
        int at = tree.is(next, PartOfSpeech.ADP) ? next + 1 : next;
        int after = ActorNouns.isDate(tree.form(at)) ? at + 1 : next;
        return after >= tree.size()
                || tree.is(after, PartOfSpeech.PUNCT) && !tree.form(after).equals(":");
    }

    /** The verb of who is quoted as saying it. */
    private static int quotedAs(Tree tree, int token) {
        boolean quoted = tree.form(token - 1).equals("as") && CITED.contains(tree.form(token - 2));
        return quoted ? token - 2 : token;
    }

    /** Warned the guild about a strike: who follows is spoken to. */
    private static boolean isAddressed(Tree tree, int token, Range behind) {
        return tree.means(token, "warn", "tell", "urge", "remind", "assure", "ask", "advise", "inform", "promise")
                && tree.reads(behind.last() + 1, "about", "of", "against", "over", "that", "to", "not");
    }

    private static boolean isBoundary(Tree tree, int token) {
        return token > 0
                && !Surface.isGenitive(tree, token)
                && BREAK.matcher(tree.token(token).form()).matches();
    }

    private static Optional<Range> before(Tree tree, int start, boolean last) {
        Range content = Contents.trimmed(tree, new Range(leftLimit(tree, start), start - 1));
        boolean verb = tree.find(content.first(), content.last(), i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX))
                != Tree.NONE;
        boolean clause = verb || endsInVerb(tree, content) || last && isClause(tree, content);
        boolean quoted = isQuote(tree, start - 1) || isQuote(tree, start - 2);
        return (clause || quoted) && !content.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    /** Whether the last word can be the verb of a short sentence, which behind a noun is often taken for one: the toll stays. */
    private static boolean endsInVerb(Tree tree, Range content) {
        int last = content.last();
        return last > content.first()
                && VERB.matcher(tree.form(last)).matches()
                && tree.is(last - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    /** Whether words without a verb that the tagger knows for one can be a sentence: no time or place alone. */
    private static boolean isClause(Tree tree, Range content) {
        return content.last() - content.first() >= SHORTEST
                && !tree.is(content.first(), PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.SCONJ);
    }

    private static boolean isQuote(Tree tree, int token) {
        return token >= 0 && QUOTE.matcher(tree.token(token).form()).matches();
    }

    /** Where the content can begin: at the start of the sentence, or behind a semicolon or colon. */
    private static int leftLimit(Tree tree, int start) {
        int limit = 0;
        boolean quoted = false;
        for (int i = 0; i < start - 2; i++) {
            quoted ^= isQuote(tree, i) || tree.reads(i, "“", "\"") && !isQuote(tree, i);
            if (!quoted && tree.reads(i, ";", ":")) {
                limit = i + 1;
            }
        }
        return limit;
    }

    /** Whether a clause follows that can itself be what is said. */
    private static boolean hasClauseBehind(Tree tree, int token) {
        for (int i = token + 1; i < tree.size(); i++) {
            if (tree.form(i).equals("that") && i == token + 1) {
                return true;
            }
            if (tree.reads(i, ",", ";", ":", "\"", "“", "”")
                    || isRelative(tree, i)
                    || tree.is(i, PartOfSpeech.SCONJ)
                    || i > token + 1
                            && tree.reads(i, "after", "before", "without", "when", "while", "as", "who", "which")) {
                return tree.form(i).equals("that") && !isRelative(tree, i);
            }
            if (tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !tree.is(i - 1, PartOfSpeech.ADP, PartOfSpeech.DET)) {
                return true;
            }
        }
        return false;
    }

    /** A letter that was leaked: the subject of its own clause. */
    private static boolean isRelative(Tree tree, int token) {
        return tree.form(token).equals("that")
                && tree.is(token - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && tree.is(token + 1, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }
}
