package org.volteface.stance;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/**
 * What keeps a clause from taking a side for its speaker, however it is worded: it asks, it tells of former times, it only supposes, it
 * is meant in jest or not genuine, or it is held back.
 */
final class Reservations {
    /** Where a word begins: where one ends all patterns need not be tried. */
    private static final String START = "\\b(?=[\\w'\u2019])";

    private static final Pattern FORMER = words("former");
    private static final Pattern SUPPOSED = words("supposed");
    private static final Pattern OTHER = words("other");
    private static final Pattern UNVOTED = words("unvoted");
    private static final Pattern EXCUSE = words("excuse");
    /** How far behind the words is looked for what they hang on. */
    private static final int BEHIND = 160;

    private static final Pattern NOT_MEANT = words("jest");
    /** That a position was changed or kept, without a word on which it is. */
    private static final Pattern STEADY =
            pattern("steady", START + "(?:%s)(?: (?:on|about|over|towards?|regarding) [^,;]*)?\\W*$");
    /** The sentence behind the one with the words tells that they were another's, or not meant. */
    private static final Pattern AFTERWARDS = pattern("afterwards", "^(?:%s)\\b");

    private static final Pattern HELD_BACK = pattern("held", START + "(?:%s)[\\s\"\u201c]*$");
    private final Attributed statement;
    private final AnnotatedText text;

    Reservations(Attributed statement, AnnotatedText text) {
        this.statement = statement;
        this.text = text;
    }

    /** Whether the words of {@code sentence}, or those around the passage, keep it from taking a side. */
    boolean hold(Optional<Sentence> sentence) {
        Passage passage = statement.draft().passage();
        String all = text.document().text(passage.field());
        String words = text.text(passage.field(), passage.span());
        if (asks(all, passage.span())
                || FORMER.matcher(words).find()
                || SUPPOSED.matcher(words).find()
                || OTHER.matcher(words).find()
                || STEADY.matcher(words).find()
                || UNVOTED.matcher(words).find() && excused(all, passage.span(), sentence)) {
            return true;
        }
        return sentence.filter(it -> notMeant(it, passage, all)).isPresent();
    }

    private static boolean asks(String all, Span passage) {
        int next = passage.end();
        return next < all.length() && all.charAt(next) == '?';
    }

    /** Whether somebody was kept from a vote, and so takes no side by not having voted. */
    private static boolean excused(String all, Span passage, Optional<Sentence> sentence) {
        int start = sentence.map(it -> it.span().start()).orElse(passage.start());
        int end = Math.min(all.length(), passage.end() + BEHIND);
        return EXCUSE.matcher(all.substring(Math.min(start, passage.start()), end))
                .find();
    }

    private static boolean notMeant(Sentence sentence, Passage passage, String all) {
        Span around = sentence.span();
        int start = Math.max(around.start(), Math.min(passage.span().start(), around.end()));
        int end = Math.max(start, Math.min(passage.span().end(), around.end()));
        String before = all.substring(around.start(), start);
        String after = all.substring(end, around.end());
        String next = all.substring(around.end(), Math.min(all.length(), around.end() + BEHIND));
        return AFTERWARDS.matcher(next.stripLeading()).find()
                || NOT_MEANT.matcher(before).find()
                || NOT_MEANT.matcher(after).find()
                || HELD_BACK.matcher(before).find();
    }

    private static Pattern words(String kind) {
        return pattern(kind, START + "(?:%s)\\b");
    }

    private static Pattern pattern(String kind, String frame) {
        String any = DataFile.rows("reserved.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[1])
                .collect(Collectors.joining("|"));
        return Pattern.compile(frame.formatted(any), Pattern.CASE_INSENSITIVE);
    }
}
