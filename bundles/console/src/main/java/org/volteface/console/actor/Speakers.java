package org.volteface.console.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.volteface.api.archive.Place;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.Passages;
import org.volteface.console.words.CitedPassage;

/** Who speaks for whom with the right to, by the latest statements. */
final class Speakers {
    /** In so many of the latest statements it is looked who speaks. */
    static final int LATEST = 200;

    /** In so many statements that name somebody it is looked for whom it speaks. */
    private static final int NAMING = 100;

    private static final int SHOWN = 8;

    private final Passages passages;
    private final Kinship kinship;

    Speakers(Passages passages, Kinship kinship) {
        this.passages = passages;
        this.kinship = kinship;
    }

    /** Those who speak for an actor. */
    List<Identity.Speaker> of(Actor actor) {
        List<String> said = passages.ids(ActorReader.of(Subject.STATEMENT, actor.id(), Order.NEWEST), LATEST);
        return counted(
                passages.statements(said).values(),
                statement -> statement.holding().spokenBy().filter(speaker -> !isOne(speaker, actor)));
    }

    /** Those for whom an actor speaks. */
    List<Identity.Speaker> spokenForBy(Actor actor) {
        if (actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.OFFICE) {
            return List.of();
        }
        String name = "\"" + actor.name().replace('"', ' ') + "\"";
        List<String> naming = passages.ids(new Query(Subject.STATEMENT, name, Filter.NONE, Order.NEWEST), NAMING);
        return counted(passages.statements(naming).values(), statement -> Optional.of(statement.holder())
                .filter(holder -> statement
                        .holding()
                        .spokenBy()
                        .filter(speaker -> isOne(speaker, actor))
                        .isPresent())
                .filter(holder -> !isOne(holder, actor)));
    }

    private List<Identity.Speaker> counted(
            Collection<Statement> statements, Function<Statement, Optional<Actor>> whom) {
        Map<Actor, Integer> times = new LinkedHashMap<>();
        Map<Actor, Statement> last = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> statement.holding().authority() == Authority.DELEGATED)
                .sorted(Comparator.comparing(Place::of))
                .forEach(statement -> whom.apply(statement).ifPresent(actor -> {
                    times.merge(actor, 1, Integer::sum);
                    last.put(actor, statement);
                }));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Actor, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .name()))
                .limit(SHOWN)
                .map(entry -> speaker(entry.getKey(), entry.getValue(), last))
                .toList();
    }

    private static Identity.Speaker speaker(Actor actor, int times, Map<Actor, Statement> last) {
        Statement statement = Objects.requireNonNull(last.get(actor));
        return new Identity.Speaker(actor, times, statement.happened().inWords(), CitedPassage.address(statement));
    }

    private boolean isOne(Actor one, Actor other) {
        return kinship.root(one.id()).equals(kinship.root(other.id()));
    }
}
