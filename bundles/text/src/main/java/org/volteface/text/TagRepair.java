package org.volteface.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The repair of tags that the stock model gets wrong in news: names first, the rest by kind of word. */
final class TagRepair {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "\u2019ve");
    private static final Set<String> AUXILIARIES = WordFile.group("repair-words.txt", "auxiliaries");
    private static final Set<String> OPENERS = WordFile.group("repair-words.txt", "openers");
    private static final Set<String> ADJECTIVES = WordFile.group("repair-words.txt", "adjectives");
    private static final Pattern ADJECTIVE_ENDING =
            Pattern.compile(".*(?:ish|an|ese|ic|al|ive|ous|ern|ed|ing|ant|ent|ary|ful|less|able|y)");

    private final Set<String> sayVerbs = WordFile.words("say-verbs.txt");
    private final Set<String> starters = WordFile.words("starters.txt");
    private final OwnerRepair owners = new OwnerRepair(starters);

    /** Repairs the tags of one sentence in place; {@code tags} must be as long as {@code words}. */
    void repair(List<String> words, List<String> tags) {
        for (int i = 0; i < words.size(); i++) {
            VerbRepair.repair(i, words, tags);
            auxiliary(i, words, tags);
            letters(i, words, tags);
            owners.repair(i, words, tags);
            sayVerb(i, words, tags);
        }
        // In a headline in title case, capitals say nothing.
        boolean capitalsTell = !Headlines.isTitleCase(words);
        for (int i = 0; i < words.size(); i++) {
            if (isNameBeforeSaying(i, words, tags) || (capitalsTell && isNameByCapitals(i, words, tags))) {
                tags.set(i, "PROPN");
            } else {
                NominalRepair.repair(i, words, tags);
            }
        }
        VerbRepair.giveVerb(words, tags);
    }

    /** Only a closed class of words is auxiliary, and "have" is one before a participle. */
    private static void auxiliary(int i, List<String> words, List<String> tags) {
        String lower = words.get(i).toLowerCase(Locale.ROOT);
        if (tags.get(i).equals("AUX") && lower.length() > 3 && !AUXILIARIES.contains(lower)) {
            tags.set(i, "VERB");
        } else if (tags.get(i).equals("VERB") && HAVE.contains(lower)) {
            int next = i + 1;
            while (next < tags.size()
                    && (tags.get(next).equals("ADV") || tags.get(next).equals("PART"))) {
                next++;
            }
            boolean participle = next < tags.size()
                    && tags.get(next).equals("VERB")
                    && (words.get(next).endsWith("ed") || words.get(next).endsWith("en"));
            tags.set(i, participle ? "AUX" : "VERB");
        }
    }

    /** A word of letters is no punctuation mark. */
    private static void letters(int i, List<String> words, List<String> tags) {
        String word = words.get(i);
        if (tags.get(i).equals("PUNCT") && word.chars().anyMatch(Character::isLetter)) {
            tags.set(i, Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN");
        }
    }

    /** "Varga claims that", "Varga vows to": a noun after a name, with a clause after it, is the verb. */
    private void sayVerb(int i, List<String> words, List<String> tags) {
        boolean noun = tags.get(i).equals("NOUN") && sayVerbs.contains(words.get(i));
        if (noun && i > 0 && i + 1 < words.size() && isName(words.get(i - 1))) {
            boolean clause = OPENERS.contains(words.get(i + 1).toLowerCase(Locale.ROOT));
            if (clause && !startsWithDeterminer(i - 1, tags)) {
                tags.set(i, "VERB");
            }
        }
    }

    /** "the Varga claims": the name only qualifies the noun. */
    private static boolean startsWithDeterminer(int i, List<String> tags) {
        return i > 0 && (tags.get(i - 1).equals("DET") || tags.get(i - 1).equals("ADP"));
    }

    private boolean isNameBeforeSaying(int i, List<String> words, List<String> tags) {
        if (i + 1 >= words.size() || !isName(words.get(i))) {
            return false;
        }
        boolean saying = sayVerbs.contains(words.get(i + 1)) && tags.get(i + 1).equals("VERB");
        if (!saying || starters.contains(words.get(i).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return switch (tags.get(i)) {
            case "VERB", "ADJ", "X", "INTJ", "SYM" -> true;
            case "NOUN", "ADV", "ADP", "AUX", "SCONJ" -> i > 0 && !isOpening(words.get(i - 1));
            default -> false;
        };
    }

    private boolean isNameByCapitals(int i, List<String> words, List<String> tags) {
        return isRestOfName(i, words, tags) || isStartOfName(i, words, tags) || isOpeningOfName(i, words, tags);
    }

    /** "President Walks", "Dana Rules": a capitalised verb within a sentence, right after a name. */
    private static boolean isRestOfName(int i, List<String> words, List<String> tags) {
        return i > 0
                && (tags.get(i).equals("VERB") || tags.get(i).equals("NOUN"))
                && isName(words.get(i))
                && tags.get(i - 1).equals("PROPN")
                && isName(words.get(i - 1));
    }

    /** "the United States": a capitalised verb within a sentence, right before a name. */
    private static boolean isStartOfName(int i, List<String> words, List<String> tags) {
        return i > 0
                && i + 1 < tags.size()
                && (tags.get(i).equals("VERB") || words.get(i).equals("United"))
                && isName(words.get(i))
                && !isOpening(words.get(i - 1))
                && tags.get(i + 1).equals("PROPN")
                && isName(words.get(i + 1));
    }

    /** "Corvan Mills closed", "Orrin Water promised": an unknown word with a capital before a name or a noun with a capital. */
    private boolean isOpeningOfName(int i, List<String> words, List<String> tags) {
        boolean opens = i == 0 || isOpening(words.get(i - 1));
        if (!opens || i + 1 >= tags.size() || !isName(words.get(i)) || !isName(words.get(i + 1))) {
            return false;
        }
        String lower = words.get(i).toLowerCase(Locale.ROOT);
        String next = tags.get(i + 1);
        return switch (tags.get(i)) {
            case "ADJ" -> next.equals("PROPN") && !isAdjective(lower) && !starters.contains(lower);
            case "VERB" ->
                (next.equals("NOUN") || next.equals("PROPN")) && !lower.endsWith("ing") && isSubject(i + 1, tags);
            case "NOUN" -> (next.equals("NOUN") || next.equals("PROPN")) && !starters.contains(lower);
            default -> false;
        };
    }

    private static boolean isAdjective(String lower) {
        return ADJECTIVES.contains(lower) || ADJECTIVE_ENDING.matcher(lower).matches();
    }

    /** Whether a finite verb follows the name that begins at {@code i}, so that the name is its subject. */
    private static boolean isSubject(int i, List<String> tags) {
        int after = i + 1;
        while (after < tags.size() && tags.get(after).equals("PROPN")) {
            after++;
        }
        return after < tags.size()
                && (tags.get(after).equals("VERB") || tags.get(after).equals("AUX"));
    }

    /** Whether a word is written as names are. */
    static boolean isName(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return Character.isLowerCase(word.charAt(1)) || (word.length() > 3 && Character.isLowerCase(word.charAt(2)));
    }

    private static boolean isOpening(String word) {
        return "\"\u201c\u2018'(".contains(word);
    }
}
