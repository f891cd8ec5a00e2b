package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.Office;

/** The contract of {@link KnowledgePack}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class KnowledgePackContract {
    /** For the class that names the provider. */
    protected KnowledgePackContract() {}

    /** The provider under test. */
    protected abstract KnowledgePack pack();

    @Test
    void knowsSomething() {
        assertThat(pack().actors()).isNotNull().doesNotContainNull();
        assertThat(pack().offices()).isNotNull().doesNotContainNull();
        assertThat(pack().actors().size() + pack().offices().size()).isPositive();
    }

    @Test
    void idsAreUnique() {
        assertThat(pack().actors()).extracting(known -> known.actor().id()).doesNotHaveDuplicates();
    }

    @Test
    void everyActorIsFoundUnderItsOwnName() {
        Knowledge knowledge = new Knowledge(List.of(pack()));
        for (KnownActor known : pack().actors()) {
            assertThat(known.names())
                    .extracting(Name::text)
                    .contains(known.actor().name());
            assertThat(knowledge.named(known.actor().name()))
                    .extracting(found -> found.actor().id())
                    .contains(known.actor().id());
        }
    }

    @Test
    void officesAreOfKnownBodiesAndRightTerms() {
        Knowledge knowledge = new Knowledge(List.of(pack()));
        for (Office office : pack().offices()) {
            assertThat(office.title()).isEqualTo(office.title().toLowerCase(Locale.ROOT));
            assertThat(office.until()).as(office.title()).isAfterOrEqualTo(office.since());
            office.bodyId()
                    .ifPresent(id ->
                            assertThat(knowledge.actor(id)).as("body " + id).isPresent());
        }
    }

    @Test
    void isImmutable() {
        List<KnownActor> actors = pack().actors();
        assertThatThrownBy(actors::clear).isInstanceOf(UnsupportedOperationException.class);
        List<Office> offices = pack().offices();
        assertThatThrownBy(() -> offices.add(0, offices.get(0)))
                .isInstanceOfAny(UnsupportedOperationException.class, IndexOutOfBoundsException.class);
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(this::all);
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(this::all);
    }

    private List<List<? extends Object>> all() {
        return List.of(pack().actors(), pack().offices());
    }
}
