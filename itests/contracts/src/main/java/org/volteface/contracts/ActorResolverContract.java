package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;

/** The contract of {@link ActorResolver}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ActorResolverContract {
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "who", "this", "that",
            "these", "those", "his", "its", "their", "our", "my");

    /** For the class that names the provider. */
    protected ActorResolverContract() {}

    /** The provider under test. */
    protected abstract ActorResolver resolver();

    /** The knowledge that it is given. */
    protected Knowledge knowledge() {
        return Knowledge.EMPTY;
    }

    /** The texts that it is asked about. */
    protected List<AnnotatedText> texts() {
        return Samples.texts();
    }

    /** The drafts of {@code text} that it is asked about. */
    protected List<Draft> drafts(AnnotatedText text) {
        return Samples.drafts(text);
    }

    @Test
    void givesOneHoldingForEachDraft() {
        for (AnnotatedText text : texts()) {
            List<Draft> drafts = drafts(text);
            assertThat(resolver().resolve(text, drafts, knowledge()))
                    .as("on <%s>", text.document().text())
                    .isNotNull()
                    .doesNotContainNull()
                    .hasSameSizeAs(drafts);
        }
    }

    @Test
    void givesNoneForNoDraft() {
        AnnotatedText text = texts().get(0);
        assertThat(resolver().resolve(text, List.of(), knowledge())).isEmpty();
    }

    @Test
    void knowsHowToDoWithoutKnowledge() {
        for (AnnotatedText text : texts()) {
            List<Draft> drafts = drafts(text);
            assertThat(resolver().resolve(text, drafts, Knowledge.EMPTY)).hasSameSizeAs(drafts);
        }
    }

    @Test
    void namesNobodyByAPronoun() {
        assertThat(actors().map(actor -> actor.name().toLowerCase(Locale.ROOT))).doesNotContainAnyElementsOf(PRONOUNS);
    }

    @Test
    void givesOneNameToOneId() {
        List<Actor> actors = actors().distinct().toList();
        for (Actor actor : actors) {
            assertThat(actors.stream().filter(other -> other.id().equals(actor.id())))
                    .as("actors with the id " + actor.id())
                    .extracting(Actor::name)
                    .containsOnly(actor.name());
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

    private List<List<Holding>> all() {
        return texts().stream()
                .map(text -> resolver().resolve(text, drafts(text), knowledge()))
                .toList();
    }

    private Stream<Actor> actors() {
        return all().stream()
                .flatMap(List::stream)
                .flatMap(holding -> Stream.concat(
                        Stream.of(holding.holder()),
                        Stream.concat(holding.spokenBy().stream(), holding.subject().stream())));
    }
}
