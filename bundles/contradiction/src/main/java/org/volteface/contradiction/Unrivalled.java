package org.volteface.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;

/**
 * Words in common that tell a thing because their holder speaks of nothing else by them: who names a dam in two documents and in no third
 * means one dam, while who speaks of sanctions every week may mean any of them.
 */
final class Unrivalled {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your");
    private static final int SPECIFIC = 2;
    /** In how many documents the holder has such a word: that of the one side and that of the other. */
    private static final int BOTH = 2;
    /** How sure a side must be where one word is all that both have, and a promise of which a lapse is told. */
    private static final double SURE = 0.8;

    private static final double LIKELY = 0.6;
    /** Nouns for people, and for what is seen and said of anything: they tell no thing by themselves. */
    private static final Set<String> VAGUE = vague();

    private Unrivalled() {}

    private static Set<String> vague() {
        Set<String> vague = new HashSet<>();
        DataFile.rows("vague-things.txt").forEach(vague::addAll);
        return vague;
    }

    /** Whether what both are about is told by a word that their holder uses of nothing else. */
    static boolean same(Candidate candidate) {
        Proposition one = candidate.earlier().claim().proposition();
        Proposition other = candidate.later().claim().proposition();
        Set<String> shared = new HashSet<>(one.terms());
        shared.retainAll(other.terms());
        if (shared.isEmpty() || Plain.named(one) || Plain.named(other)) {
            return false;
        }
        boolean enough = shared.size() >= SPECIFIC
                ? oneHead(shared, one, other)
                : telling(one, other) && sure(candidate) && meant(candidate);
        return enough
                && !Additions.in(candidate.later(), candidate.earlier())
                && !qualified(one, shared)
                && !qualified(other, shared)
                && shared.stream().anyMatch(word -> !vague(word) && documents(word, candidate) <= BOTH);
    }

    /** Whether the noun that the one phrase is built on is also in the other. */
    private static boolean oneHead(Set<String> shared, Proposition one, Proposition other) {
        String first = one.terms().get(0);
        String second = other.terms().get(0);
        return shared.contains(first) && !VAGUE.contains(first) || shared.contains(second) && !VAGUE.contains(second);
    }

    /** Whether the noun that the phrase is built on is another one, which the shared words only qualify: the tunnel rumour. */
    private static boolean qualified(Proposition proposition, Set<String> shared) {
        String head = proposition.terms().get(0);
        Set<String> stems = shared.stream().map(Stems::stem).collect(Collectors.toSet());
        String[] words = TopicWords.of(proposition.topic().toLowerCase(Locale.ROOT));
        return !shared.contains(head)
                && IntStream.range(1, words.length)
                        .anyMatch(i -> Stems.stem(words[i]).equals(Stems.stem(head))
                                && stems.contains(Stems.stem(words[i - 1])));
    }

    /** Whether both phrases are built on one noun, and not on some of many. */
    private static boolean telling(Proposition one, Proposition other) {
        String head = one.terms().get(0);
        return head.equals(other.terms().get(0)) && !counted(one);
    }

    /** Whether the later words mean the thing spoken of: who is against a full lockdown may be for a lockdown, but not for the lockdown. */
    private static boolean meant(Candidate candidate) {
        String topic = candidate.later().claim().proposition().topic().toLowerCase(Locale.ROOT);
        return candidate.breach() || Stream.of(TopicWords.of(topic)).anyMatch(DEFINITE::contains);
    }

    private static boolean vague(String word) {
        return VAGUE.contains(word) || Plain.common(word);
    }

    private static boolean counted(Proposition proposition) {
        String head = Stems.stem(proposition.terms().get(0));
        return Measure.in(proposition.topic()).stream()
                .anyMatch(measure -> measure.unit().contains(head));
    }

    private static boolean sure(Candidate candidate) {
        double earlier = candidate.earlier().claim().stance().confidence();
        double later = candidate.later().claim().stance().confidence();
        return candidate.contrast() == Contrast.LAPSE ? earlier >= LIKELY : Math.min(earlier, later) >= SURE;
    }

    private static int documents(String word, Candidate candidate) {
        Set<String> documents = new HashSet<>();
        for (Statement side : List.of(candidate.earlier(), candidate.later())) {
            documents.add(side.passage().documentId());
        }
        for (Statement own : candidate.history().own()) {
            if (own.claim().proposition().terms().contains(word)) {
                documents.add(own.passage().documentId());
            }
        }
        return documents.size();
    }
}
