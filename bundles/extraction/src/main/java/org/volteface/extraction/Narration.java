package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Reads what the narrator tells of somebody: a deed, a stand, a standing commitment, or nothing worth a record. */
final class Narration {
    private static final Pattern STAND = Pattern.compile(
            " (against|opposed|opposes?|opposition|in favou?r|supports?|remains? (hostile|opposed|firm|committed)|hostile|ready|willing|unwilling|divided|undecided|sceptical|skeptical|committed|wants?|worry|worries|insists?|sees? no|prefers?|stands? by|stood by|come round|came round|no longer) ");
    private static final Pattern CORRECTION = Pattern.compile(
            " (misquoted|misreported|misattributed|misstated|corrected|retracted|correction|corrects) ");
    private static final Pattern ACCORD = Pattern.compile(
            " under (the|an|that|this|its|their) [^,]*(deal|accord|agreement|pact|treaty|contract|settlement) ");
    private static final Set<String> HAVE =
            Set.of("has", "have", "had", "'ve", "was", "were", "been", "is", "are", "be", "did");

    private final EventLexicon events;
    private final WordSet stative;
    private final CueLexicon cues;

    Narration(EventLexicon events, WordSet stative, CueLexicon cues) {
        this.events = events;
        this.stative = stative;
        this.cues = cues;
    }

    /** The kind of the narrated clause, where it is worth a record. */
    Optional<StatementKind> kind(Clause clause) {
        String words = clause.words();
        if (CORRECTION.matcher(words).find()) {
            return Optional.of(StatementKind.CORRECTION);
        }
        Optional<StatementKind> standing = ofSubject(clause);
        if (standing.isPresent()) {
            return standing;
        }
        if (STAND.matcher(words).find()) {
            return Optional.of(StatementKind.POSITION);
        }
        if (isDeed(clause)) {
            return Optional.of(StatementKind.ACT);
        }
        return Optional.empty();
    }

    /** The pledge covers all staff; her offer remained valid. */
    private Optional<StatementKind> ofSubject(Clause clause) {
        int subject = clause.tree().child(clause.head(), "nsubj");
        if (subject == Tree.NONE) {
            return Optional.empty();
        }
        return cues.noun(clause.tree().form(subject)).flatMap(cue -> switch (cue.type()) {
            case COMMIT -> Optional.of(StatementKind.COMMITMENT);
            case THREATEN -> Optional.of(StatementKind.THREAT);
            default -> Optional.empty();
        });
    }

    private boolean isDeed(Clause clause) {
        Tree tree = clause.tree();
        int head = clause.head();
        if (!tree.is(head, PartOfSpeech.VERB) || Marks.isNegated(clause)) {
            return false;
        }
        boolean told = tree.children(head, "aux").stream().allMatch(aux -> HAVE.contains(tree.form(aux)));
        boolean dynamic = events.at(tree, head).isPresent() || !stative.has(tree.form(head));
        return told && KindReader.isPastForm(tree, head) && dynamic;
    }

    /** Whether the sentence tells of terms that bind: under the deal. */
    static boolean isUnderAccord(String sentence) {
        return ACCORD.matcher(sentence).find();
    }
}
