package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Holder;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;

/** Findings beside one that was judged. */
final class CaseMatchTest {
    private static final Document BEFORE = document(1, "The mayor said no to the pier.");
    private static final Document AFTER = document(3, "The mayor said yes to the pier.");
    private static final Holder MAYOR = new Holder("Mayor of Skarrow (Q42)", List.of("mayor"));

    private final MemoryCorpus corpus = new MemoryCorpus(new FixedCalls(PlainAnalysers.all()), Runnable::run);
    private final Finding finding;

    CaseMatchTest() {
        for (Document document : List.of(BEFORE, AFTER)) {
            corpus.begin(document).take();
        }
        corpus.conclude();
        finding = corpus.archive().findings(Optional.empty(), 9).get(0);
    }

    @Test
    void isTheSameWhereBothSidesOverlap() {
        assertThat(is(MAYOR, "no to", "yes to the pier", finding)).isTrue();
        assertThat(is(MAYOR, "The mayor said no to the pier.", "yes", finding)).isTrue();
    }

    @Test
    void isAnotherWhereASideIsMissed() {
        assertThat(is(MAYOR, "no to", "The mayor", finding)).isFalse();
        assertThat(is(MAYOR, "The mayor said", "yes", finding)).isFalse();
    }

    @Test
    void isAnotherOfAnotherHolder() {
        assertThat(is(new Holder("May", List.of("May")), "no", "yes", finding)).isFalse();
        assertThat(is(new Holder("?", List.of("council", "Mayor")), "no", "yes", finding))
                .isTrue();
    }

    @Test
    void knowsAHolderByTheWikidataId() {
        assertThat(is(MAYOR, "no", "yes", of(FindingKind.REVERSAL, "Q42", "Ada Venn")))
                .isTrue();
        assertThat(is(MAYOR, "no", "yes", of(FindingKind.REVERSAL, "Q4", "Ada Venn")))
                .isFalse();
    }

    @Test
    void isAnotherOfAnotherKind() {
        assertThat(is(MAYOR, "no", "yes", of(FindingKind.BREACH, "Q42", "Mayor")))
                .isFalse();
    }

    private Finding of(FindingKind kind, String id, String name) {
        Actor actor = new Actor(id, name, ActorKind.PERSON);
        return new Finding(kind, actor, finding.proposition(), finding.turn(), finding.verdict(), List.of());
    }

    private boolean is(Holder holder, String before, String after, Finding found) {
        JudgedFinding judged = new JudgedFinding(
                FindingKind.REVERSAL, holder, "the pier", List.of(quote(0, before)), List.of(quote(1, after)));
        return new CaseMatch(judged, List.of(BEFORE, AFTER)).is(found, corpus.archive());
    }

    private static Quote quote(int document, String words) {
        return new Quote(document, words, Optional.empty(), Optional.empty());
    }

    private static Document document(int month, String text) {
        return Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(2024, month, 5), ""), text);
    }
}
