package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.AnnotatedText;

/** The contract of {@link StanceClassifier}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class StanceClassifierContract {
    private static final Actor BOARD = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);

    /** For the class that names the provider. */
    protected StanceClassifierContract() {}

    /** The provider under test. */
    protected abstract StanceClassifier classifier();

    /** The texts that it is asked about. */
    protected List<AnnotatedText> texts() {
        return Samples.texts();
    }

    /** The drafts of {@code text} that it is asked about. */
    protected List<Draft> drafts(AnnotatedText text) {
        return Samples.drafts(text);
    }

    @Test
    void claimsSomethingOfEveryDraft() {
        assertThat(all()).isNotEmpty().doesNotContainNull();
    }

    @Test
    void termsAreInLowerCase() {
        assertThat(all())
                .flatExtracting(claim -> claim.proposition().terms())
                .allSatisfy(term -> assertThat(term).isNotBlank().isEqualTo(term.toLowerCase(Locale.ROOT)));
    }

    @Test
    void takesASideTowardAnyMention() {
        for (AnnotatedText text : texts()) {
            int length = text.document().text().length();
            StanceLabel label = classifier().toward(text, new Span(0, Math.min(length, 11)));
            assertThat(label).as("on <%s>", text.document().text()).isNotNull();
        }
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(this::all);
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(this::all);
    }

    private List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        for (AnnotatedText text : texts()) {
            Context context = new Context(text, List.of());
            for (Draft draft : drafts(text)) {
                claims.add(classifier().classify(new Attributed(draft, Holding.own(BOARD)), context));
                claims.add(classifier().classify(new Attributed(draft, Holding.own(Actor.NARRATOR)), context));
            }
        }
        return claims;
    }
}
