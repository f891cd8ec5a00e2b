package org.volteface.console.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.model.PromiseStatus;
import org.volteface.console.words.Words;

/**
 * What is to be said of an actor in one breath: on what it turned, and how its promises stand.
 *
 * @param findings the findings that nobody dismissed
 * @param promises how many promises stand in which way
 */
record ActorSummary(List<Finding> findings, Map<PromiseStatus, Long> promises) {
    private static final int NAMED = 2;
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    ActorSummary {
        findings = List.copyOf(findings);
        promises = Map.copyOf(promises);
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        String turns = turns();
        parts.add(turns.isEmpty() ? "No turn is on record" : turns);
        String kept = kept();
        if (!kept.isEmpty()) {
            parts.add(kept);
        }
        return Words.capital(String.join("; ", parts)) + "." + contested();
    }

    /** What is to be said of the things that it took a side on, of which there are so many. */
    String turnsHeading(String count) {
        long turned = supported()
                .filter(finding -> finding.kind() == FindingKind.REVERSAL)
                .map(finding -> finding.proposition().key())
                .distinct()
                .count();
        return turned == 0 ? "No turn on " + count : "Turned on " + turned + " of " + count;
    }

    /** What is to be said of its promises. */
    String promisesHeading() {
        String kept = kept();
        return kept.isEmpty() ? "No promise is on record" : Words.capital(kept);
    }

    private String turns() {
        List<String> parts = new ArrayList<>();
        String fully = topics(Rating.FULL_FLOP);
        String inPart = topics(Rating.HALF_FLIP);
        if (!fully.isEmpty()) {
            parts.add("fully on " + fully);
        }
        if (!inPart.isEmpty()) {
            parts.add("in part on " + inPart);
        }
        return parts.isEmpty() ? "" : "turned " + String.join(" and ", parts);
    }

    private String topics(Rating rating) {
        Set<String> topics = new LinkedHashSet<>();
        supported()
                .filter(finding -> finding.verdict().rating() == rating)
                .forEach(finding -> topics.add(finding.proposition().topic()));
        List<String> named = topics.stream().limit(NAMED).toList();
        int more = topics.size() - named.size();
        return more == 0 ? String.join(" and ", named) : String.join(", ", named) + " and " + number(more) + " more";
    }

    private String kept() {
        long all = promises.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, PromiseStatus.KEPT, "kept");
        add(parts, PromiseStatus.BROKEN, "broken");
        add(parts, PromiseStatus.COMPROMISE, "a compromise");
        add(parts, PromiseStatus.STALLED, "stalled");
        add(parts, PromiseStatus.IN_THE_WORKS, "in the works");
        String of = all == 1 ? "its one promise " : "of " + number(all) + " promises ";
        if (parts.isEmpty()) {
            return of + (all == 1 ? "is not yet rated" : "none is rated yet");
        }
        return all == 1 ? of + parts.get(0).replaceFirst("^one ", "") : of + String.join(", ", parts);
    }

    private void add(List<String> parts, PromiseStatus status, String words) {
        long count = promises.getOrDefault(status, 0L);
        if (count > 0) {
            parts.add(number(count)
                    + (count == 1 ? " is " : " are ")
                    + (count == 1 ? words : words.replace("a compromise", "compromises")));
        }
    }

    private String contested() {
        long count = findings.stream().filter(Words::isContested).count();
        return count == 0
                ? ""
                : " " + Words.capital(number(count)) + (count == 1 ? " finding is" : " findings are")
                        + " contested and for a reviewer to judge.";
    }

    private Stream<Finding> supported() {
        return findings.stream().filter(finding -> !Words.isContested(finding));
    }

    private static String number(long number) {
        return number < NUMBERS.size()
                ? NUMBERS.get((int) number)
                : String.format(java.util.Locale.ENGLISH, "%,d", number);
    }
}
