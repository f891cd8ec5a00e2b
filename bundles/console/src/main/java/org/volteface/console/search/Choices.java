package org.volteface.console.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;
import org.volteface.console.actor.ActorsView;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.ListFilter;
import org.volteface.console.words.Words;

/** What can be chosen on the page of a search: fixed values, and those that most of what is found has. */
final class Choices {
    private static final int MOST = 40;

    private final SeenNames names;

    Choices(SeenNames names) {
        this.names = names;
    }

    /** The fields of a form. */
    List<SearchView.Field> of(ListFilter filter) {
        return filter.shape().choices().stream()
                .map(choice -> new SearchView.Field(
                        choice.name(),
                        Words.capital(choice.name()),
                        values(filter, choice),
                        filter.value(choice.name())))
                .toList();
    }

    /** Of what is found but for the choice itself, so that another can be made. */
    private Map<String, String> values(ListFilter filter, ListFilter.Choice choice) {
        Subject subject = filter.shape().subject();
        return switch (choice.criterion()) {
            case ACTOR, SOURCE, PROPOSITION ->
                names.choices(
                        filter.without(choice.name()).query(), choice.criterion(), filter.value(choice.name()), MOST);
            case STANCE -> labels(StanceLabel.values(), Words::side);
            case KIND -> kinds(subject);
            case STATUS -> labels(PromiseStatus.values(), PromiseStatus::label);
            case STANDING -> labels(Standing.values(), Shapes::name);
            case REVIEW -> reviews();
            case STATE ->
                labels(DocumentState.values(), state -> Shapes.name(state).replace('_', ' '));
            case DOCUMENT -> Map.of();
        };
    }

    private static Map<String, String> kinds(Subject subject) {
        return switch (subject) {
            case STATEMENT -> labels(StatementKind.values(), Words::kind);
            case FINDING -> labels(FindingKind.values(), Shapes::name);
            default -> labels(ActorsView.KINDS.toArray(ActorKind[]::new), Shapes::name);
        };
    }

    private static Map<String, String> reviews() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(Criterion.OPEN, "to review");
        Stream.of(Review.Decision.values())
                .filter(Review.Decision::isJudgement)
                .forEach(decision -> labels.put(decision.name(), Shapes.name(decision)));
        return labels;
    }

    private static <T extends Enum<T>> Map<String, String> labels(T[] values, Function<T, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (T value : values) {
            labels.put(value.name(), label.apply(value));
        }
        return labels;
    }
}
