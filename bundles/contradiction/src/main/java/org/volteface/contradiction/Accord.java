package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** An agreement as the frame of promises: who turns against it turns against what was promised under it. */
final class Accord {
    /** The terms of agreements. */
    static final Set<String> NOUNS =
            Set.of("deal", "settlement", "memorandum", "convention", "protocol", "compact", "charter", "contract");

    private static final String NAMED = " (?:the |its |their |this |that )?((?:[\\w'’-]+ ){1,6}?)"
            + "(?:accord|agreement|pact|treaty|deal|settlement|memorandum|convention|protocol|compact|charter|contract)\\b";
    private static final Pattern UNBOUND = Pattern.compile(
            "\\b(?:no longer|not) (?:\\w+ ){0,4}(?:bound by|abide by|comply with|adhere to|stick to|live up to|honou?r|observe|respect|obey|implement|apply)"
                    + "(?: (?:any|all|most|some|many|parts?|several) of| parts? of)?(?: (?:the|its|their) (?:terms|provisions|limits|rules|obligations)(?: \\w+ \\w+)? (?:of|in|under))?"
                    + NAMED);
    private static final Pattern SUSPENDED = Pattern.compile(
            "\\b(?:suspend(?:s|ed|ing)?|end(?:s|ed|ing)?|halt(?:s|ed|ing)?|freez(?:es|ing)|froze) (?:its|their|his|her|all) "
                    + "(?:participation|membership|part|role|obligations|commitments) (?:in|of|under)" + NAMED);
    private static final Pattern DISOWNED = Pattern.compile(
            "\\b(?:no longer|not|never) (?:\\w+ ){0,5}(?:bound|tied|held|obliged) (?:by|to) (?:\\w+ ){0,3}?"
                    + "(?:promise|pledge|commitment|undertaking|guarantee|assurance|word|vow|clause|offer)s?\\b(.*)");
    /** Words by which somebody is to be kept from something, which is promised under no agreement with him. */
    private static final Pattern PREVENTING = Pattern.compile(
            "\\b(?:never|not|no longer) (?:to )?(?:let|allow|permit|enable|tolerate)\\b"
                    + "|\\b(?:prevent|stop|keep|block|bar|deter|hinder|restrain|dissuade)(?:s|p?ed|p?ing)?\\b.* from \\w+ing\\b");
    /** How many words tell the agreement about one thing from others with the same parties. */
    private static final int SPECIFIC = 2;

    private Accord() {}

    /** Whether {@code later} turns against an agreement under which {@code promise} was made. */
    static boolean left(Statement promise, Statement later) {
        return promise.kind() == StatementKind.COMMITMENT
                && (opposed(promise, later) || repudiated(promise, later) || Truce.broken(promise, later));
    }

    /** Whether {@code later} says that its holder is not bound by the agreement on what was promised, or takes no more part in it. */
    static boolean repudiated(Statement promise, Statement later) {
        String words = later.wording().text();
        Matcher told = UNBOUND.matcher(words);
        if (told.find()) {
            return names(Stems.of(told.group(1)), promise);
        }
        Matcher disowned = DISOWNED.matcher(words);
        if (disowned.find()) {
            return shares(disowned.group(1), promise);
        }
        Matcher left = SUSPENDED.matcher(words);
        return left.find() && !Negations.odd(words) && names(Stems.of(left.group(1)), promise);
    }

    /** Whether what follows the word for a promise tells the same: to leave the fee alone, where no fee was to be raised. */
    private static boolean shares(String told, Statement promise) {
        Set<String> common = Stems.of(told);
        common.retainAll(Stems.of(promise.wording().text()));
        return common.size() >= SPECIFIC;
    }

    private static boolean opposed(Statement promise, Statement later) {
        List<String> terms = later.claim().proposition().terms();
        if (terms.isEmpty() || !NOUNS.contains(terms.get(0)) || Sides.of(later) != StanceLabel.AGAINST) {
            return false;
        }
        if (PREVENTING.matcher(promise.wording().text()).find() || isToLeave(promise)) {
            return false;
        }
        return promise.claim().proposition().terms().containsAll(terms)
                || names(new HashSet<>(terms.subList(1, terms.size())), promise);
    }

    /** A promise to leave an agreement is none that was made under it. */
    private static boolean isToLeave(Statement promise) {
        List<String> terms = promise.claim().proposition().terms();
        return !terms.isEmpty() && NOUNS.contains(terms.get(0)) && Sides.of(promise) == StanceLabel.AGAINST;
    }

    /** Whether what tells the agreement from others is what was promised about: the Skarn Strait pact, ships in the Skarn Strait. */
    private static boolean names(Set<String> named, Statement promise) {
        Set<String> promised = Stems.of(promise.wording().text());
        List<String> missing = new ArrayList<>(named);
        // the year tells when the agreement was made, not what it is about
        missing.removeIf(word -> Character.isDigit(word.charAt(0)));
        missing.removeIf(word -> promised.contains(Stems.stem(word.toLowerCase(Locale.ROOT))));
        return named.size() >= SPECIFIC && missing.isEmpty();
    }
}
