package org.volteface.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The repair of verbs that the stock model takes for nouns or adjectives where grammar leaves no choice. */
final class VerbRepair {
    private static final Set<String> MODALS = WordFile.group("repair-words.txt", "modals");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");
    private static final Set<String> SUBJECTS = WordFile.group("repair-words.txt", "subjects");
    private static final Set<String> SAYING =
            Set.of("shows", "says", "claims", "suggests", "reports", "states", "estimates", "notes");
    private static final Set<String> ASPECTUAL = WordFile.group("repair-words.txt", "aspectual");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "also", "now", "still", "soon", "no");
    private static final Set<String> OBJECT = Set.of("DET", "PRON", "PROPN", "NUM", "PART", "ADP", "SCONJ");

    /** Tags of words that stand before the noun of their phrase. */
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

    private static final Set<String> SELVES =
            Set.of("itself", "himself", "herself", "themselves", "ourselves", "myself", "yourself", "yourselves");

    private static final Set<String> CUES = WordFile.words("cues.txt");

    /** So many words like "not" may stand before a verb. */
    private static final int MOST_BETWEEN = 4;

    private VerbRepair() {}

    /** A sentence has a verb: where none is tagged, it is the noun in -s that can be one and has an object after it. */
    static void giveVerb(List<String> words, List<String> tags) {
        if (tags.contains("VERB") || tags.contains("AUX")) {
            return;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i);
            boolean verb = tags.get(i).equals("NOUN")
                    && word.endsWith("s")
                    && CUES.contains(word.substring(0, word.length() - 1));
            if (verb
                    && Set.of("NOUN", "PROPN").contains(tags.get(i - 1))
                    && Set.of("DET", "PRON", "SCONJ").contains(tags.get(i + 1))) {
                tags.set(i, "VERB");
                return;
            }
        }
    }

    /** Repairs the tag of word {@code i}; {@code tags} must be as long as {@code words}. */
    static void repair(int i, List<String> words, List<String> tags) {
        String word = words.get(i);
        if (word.equals("since") && tags.get(i).equals("VERB")) {
            tags.set(i, before(i, words) >= 0 && HAVE.contains(words.get(before(i, words))) ? "ADV" : "SCONJ");
            return;
        }
        if (tags.get(i).equals("VERB") || tags.get(i).equals("AUX") || !word.equals(word.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (word.equals("longer") && i > 0 && words.get(i - 1).equals("no")) {
            tags.set(i, "ADV");
            return;
        }
        if (word.equals("mine") && tags.get(i).equals("PRON") && i > 0 && WITHIN.contains(tags.get(i - 1))) {
            tags.set(i, "NOUN");
            return;
        }
        if (word.equals("told")
                || isTrailingCue(i, words, tags)
                || followsModal(i, words, tags)
                || isParticiple(i, words, tags)
                || isBegun(i, words, tags)
                || isBeforeSelf(i, words, tags)
                || isOnlyVerb(i, words, tags)
                || isPresentAfterName(i, words, tags)) {
            tags.set(i, "VERB");
        }
    }

    /** "Marsh backs the tariff", "Marsh favours higher tariffs": after a name, before a noun of its own, in a clause without a verb. */
    private static boolean isPresentAfterName(int i, List<String> words, List<String> tags) {
        String word = words.get(i);
        boolean cue =
                tags.get(i).equals("NOUN") && word.endsWith("s") && CUES.contains(word.substring(0, word.length() - 1));
        if (!cue
                || i == 0
                || i + 1 >= tags.size()
                || !Character.isUpperCase(words.get(i - 1).charAt(0))) {
            return false;
        }
        return (tags.get(i - 1).equals("PROPN") || tags.get(i - 1).equals("NOUN"))
                && isOpening(i + 1, words, tags)
                && !hasVerb(i, words, tags);
    }

    /** Whether a phrase begins that cannot go on the one before. */
    private static boolean isOpening(int i, List<String> words, List<String> tags) {
        if (tags.get(i).equals("DET") || SUBJECTS.contains(words.get(i))) {
            return true;
        }
        return (tags.get(i).equals("ADJ") || tags.get(i).equals("NOUN"))
                && i + 1 < tags.size()
                && tags.get(i + 1).equals("NOUN");
    }

    /** Whether the clause around word {@code i} has a finite verb as it is tagged. */
    private static boolean hasVerb(int i, List<String> words, List<String> tags) {
        int start = i;
        while (start > 0 && !tags.get(start - 1).equals("PUNCT")) {
            start--;
        }
        for (int at = start; at < tags.size() && !tags.get(at).equals("PUNCT"); at++) {
            boolean infinitive = at > 0 && words.get(at - 1).equalsIgnoreCase("to");
            if (tags.get(at).equals("AUX") || tags.get(at).equals("VERB") && !infinitive) {
                return true;
            }
        }
        return false;
    }

    /** "binds itself to", "have bound themselves": before a word for the subject itself, where the noun in -s has no article. */
    private static boolean isBeforeSelf(int i, List<String> words, List<String> tags) {
        boolean self = i + 1 < words.size() && SELVES.contains(words.get(i + 1));
        if (!self || i == 0 || !(tags.get(i).equals("NOUN") || tags.get(i).equals("ADJ"))) {
            return false;
        }
        String word = words.get(i);
        boolean present = word.endsWith("s")
                && (CUES.contains(word.substring(0, word.length() - 1)) || word.equals("binds"))
                && !tags.get(i - 1).equals("DET");
        return present || HAVE.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
    }

    /** "The ministry undertakes to pay": behind a noun and before an infinitive, in a sentence without another verb. */
    private static boolean isOnlyVerb(int i, List<String> words, List<String> tags) {
        String word = words.get(i);
        boolean cue =
                tags.get(i).equals("NOUN") && word.endsWith("s") && CUES.contains(word.substring(0, word.length() - 1));
        if (!cue
                || i == 0
                || i + 2 >= words.size()
                || !words.get(i + 1).equals("to")
                || !tags.get(i - 1).equals("NOUN")) {
            return false;
        }
        for (int at = 0; at < tags.size(); at++) {
            boolean infinitive = at > 0 && words.get(at - 1).equals("to");
            if (tags.get(at).equals("AUX") || tags.get(at).equals("VERB") && !infinitive) {
                return false;
            }
        }
        return true;
    }

    /** "began mining the seabed": what is begun, with an object, is a verb. */
    private static boolean isBegun(int i, List<String> words, List<String> tags) {
        return i > 0
                && tags.get(i).equals("NOUN")
                && words.get(i).endsWith("ing")
                && ASPECTUAL.contains(words.get(i - 1))
                && i + 1 < tags.size()
                && Set.of("DET", "PRON", "PROPN").contains(tags.get(i + 1));
    }

    /** "..., the register shows.": the last word after a comma and a noun, where it can be a verb of saying. */
    private static boolean isTrailingCue(int i, List<String> words, List<String> tags) {
        boolean last = i + 2 == words.size() && tags.get(i + 1).equals("PUNCT");
        boolean noun = tags.get(i).equals("NOUN") && i > 0 && tags.get(i - 1).equals("NOUN");
        return last
                && noun
                && SAYING.contains(words.get(i))
                && words.subList(0, i).contains(",");
    }

    /** "would not mine the seabed": after a modal that has a subject, a bare form is the verb. */
    private static boolean followsModal(int i, List<String> words, List<String> tags) {
        int modal = before(i, words);
        if (modal < 1
                || !MODALS.contains(words.get(modal).toLowerCase(Locale.ROOT))
                || SUBJECTS.contains(words.get(i))) {
            return false;
        }
        boolean mistaken = Set.of("NOUN", "PRON", "ADJ").contains(tags.get(i));
        boolean bare = !words.get(i).endsWith("s") && words.get(i).chars().allMatch(Character::isLetter);
        return mistaken && bare && takesObject(i, tags) && Set.of("AUX", "VERB").contains(tags.get(modal));
    }

    /** "has undertaken to": after a form of "have", an -en form before a complement is the participle. */
    private static boolean isParticiple(int i, List<String> words, List<String> tags) {
        int have = before(i, words);
        return have >= 0
                && HAVE.contains(words.get(have).toLowerCase(Locale.ROOT))
                && tags.get(i).equals("ADJ")
                && (words.get(i).endsWith("en") || words.get(i).endsWith("ed"))
                && takesObject(i, tags);
    }

    private static boolean takesObject(int i, List<String> tags) {
        return i + 1 < tags.size() && OBJECT.contains(tags.get(i + 1));
    }

    private static int before(int i, List<String> words) {
        int at = i - 1;
        while (at > 0 && i - at <= MOST_BETWEEN && NOT.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            at--;
        }
        return at;
    }
}
