package org.volteface.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** The words of one sentence, as the reader of phrases looks at them. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private final AnnotatedText text;
    private final Sentence sentence;
    private final int number;
    private final List<Token> tokens;
    private final String[] lower;
    private final Set<String> capitals;
    private final QuotedPlaces quoted;

    /** The words of the sentence with the given number in {@code text}, whose certain names hold {@code capitals}. */
    Words(AnnotatedText text, int number, Set<String> capitals, QuotedPlaces quoted) {
        this.quoted = quoted;
        this.text = text;
        this.number = number;
        this.capitals = capitals;
        this.sentence = text.sentences().get(number);
        this.tokens = sentence.tokens();
        this.lower = tokens.stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toArray(String[]::new);
    }

    int number() {
        return number;
    }

    int size() {
        return tokens.size();
    }

    String lower(int i) {
        return i < 0 || i >= size() ? "" : lower[i];
    }

    String form(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).form();
    }

    String lemma(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(int i, PartOfSpeech... tags) {
        return i >= 0 && i < size() && tokens.get(i).is(tags);
    }

    boolean capital(int i) {
        return i >= 0
                && i < size()
                && Character.isUpperCase(tokens.get(i).form().codePointAt(0));
    }

    /** Whether a capital letter at {@code i} may come from its standing first in the sentence or in a quotation. */
    boolean opens(int i) {
        return i == 0
                || is(i - 1, PartOfSpeech.PUNCT)
                        && !lower(i - 1).equals(",")
                        && !lower(i - 1).equals("-");
    }

    /** Whether the word at {@code i} is a name by its genitive, whatever the tagger made of it: Norland's minister. */
    boolean owns(int i) {
        boolean common = is(i, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PRON, PartOfSpeech.ADV);
        return capital(i) && !common && lower(i + 1).equals("'s") && size() > i + 2;
    }

    /** Whether the word at {@code i} has a capital letter elsewhere in the document that no sentence's start explains. */
    boolean certainName(int i) {
        return capitals.contains(form(i));
    }

    /** Adds the words whose capital letters are not explained by where they stand. */
    void collectCapitals(Set<String> into) {
        for (int i = 0; i < size(); i++) {
            if (capital(i) && !opens(i)) {
                into.add(form(i));
            }
        }
    }

    Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    /** The document's own words from token to token, with single spaces. */
    String words(int from, int to) {
        String words = text.text(sentence.field(), span(from, to));
        return isEven(words) ? words : SPACE.matcher(words).replaceAll(" ");
    }

    /** Whether only single blanks stand between the words, as nearly always. */
    private static boolean isEven(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    boolean quoted(Span span) {
        return quoted.hold(sentence.field(), span);
    }

    /** Whether no space parts token {@code i} from the one before. */
    boolean joined(int i) {
        return i > 0
                && i < size()
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** Whether the phrase from token to token is the subject of a clause. */
    boolean subject(int from, int to) {
        if (sentence.syntax().isPresent()) {
            Syntax syntax = sentence.syntax().get();
            for (int i = from; i < to; i++) {
                int head = syntax.head(i);
                if ((head < from || head >= to) && syntax.relation(i).startsWith("nsubj")) {
                    return true;
                }
            }
            return false;
        }
        return is(to, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }
}
