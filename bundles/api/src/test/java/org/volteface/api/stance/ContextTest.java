package org.volteface.api.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;
import org.volteface.api.text.AnnotatedText;

final class ContextTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 5);
    private static final AnnotatedText TEXT =
            new AnnotatedText(Document.of(new Headline(Origin.UNKNOWN, DAY, ""), "Yes."), List.of(), List.of());

    @Test
    void keepsEveryContextAsItWasWhileLongerOnesAreMade() {
        List<Context> contexts = new ArrayList<>(List.of(new Context(TEXT, List.of())));
        for (int i = 0; i < 40; i++) {
            contexts.add(contexts.get(i).with(statement(i)));
        }

        for (int i = 0; i <= 40; i++) {
            assertThat(contexts.get(i).before()).extracting(Statement::id).isEqualTo(ids(i));
        }
    }

    @Test
    void goesOnFromAnyContextInTwoWays() {
        Context two = new Context(TEXT, List.of()).with(statement(0)).with(statement(1));
        Context one = two.with(statement(2));
        Context other = two.with(statement(3));

        assertThat(one.before()).containsExactly(statement(0), statement(1), statement(2));
        assertThat(other.before()).containsExactly(statement(0), statement(1), statement(3));
        assertThat(other).isEqualTo(new Context(TEXT, List.of(statement(0), statement(1), statement(3))));
    }

    @Test
    void canNotBeChanged() {
        Context context = new Context(TEXT, List.of()).with(statement(0));

        assertThatThrownBy(() -> context.before().set(0, statement(1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.before().add(statement(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.before().get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** What is to be had in the same time whatever the number: with a copy for each, this takes minutes. */
    @Test
    void growsWithoutCopies() {
        Context context = new Context(TEXT, List.of());
        Statement statement = statement(0);
        for (int i = 0; i < 300_000; i++) {
            context = context.with(statement);
        }

        assertThat(context.before()).hasSize(300_000);
    }

    private static List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add("s" + i);
        }
        return ids;
    }

    private static Statement statement(int number) {
        Span span = new Span(0, 4);
        Attribution told = new Attribution(AttributionKind.NARRATOR, List.of(), List.of(), List.of(span));
        Proposition pier = new Proposition("pier", List.of("pier"), Direction.MORE, Scope.OPEN, Optional.empty());
        Stance stance = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 1);
        return new Statement(
                "s" + number,
                new Wording(new Passage(TEXT.document().id(), Field.TEXT, span), "Yes.", told),
                Holding.own(new Actor("mayor", "Mayor", ActorKind.OFFICE)),
                new Claim(StatementKind.POSITION, pier, stance, Optional.empty(), Set.of()),
                Timing.said(DAY),
                List.of());
    }
}
