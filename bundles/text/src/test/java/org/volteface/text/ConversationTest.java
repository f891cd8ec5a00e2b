package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.text.AnnotatedText;

/** Printed conversations, and texts that only have colons. */
class ConversationTest {
    @Test
    void whatStandsBehindALabelIsSaid() {
        assertThat(turns("""
                Edda Vorn runs the port of Sall. We met her on its quay.

                Question: Will the crane go?

                Vorn: It stays. I like the crane.

                Question: And the shed?

                Vorn: I want it gone.
                """))
                .containsExactly(
                        "Will the crane go?", "It stays. I like the crane.", "And the shed?", "I want it gone.");
    }

    @Test
    void aLabelIsASentenceThatIsOnlyReadWhereItIsAName() {
        AnnotatedText text = Documents.annotate("""
                Edda Vorn runs the port of Sall.

                Question: Will the crane go?

                Vorn: It stays.

                VORN: I like it.
                """);
        assertThat(roles(text))
                .containsExactly(
                        "BODY Edda Vorn runs the port of Sall.",
                        "OTHER Question:",
                        "BODY Will the crane go?",
                        "BODY Vorn:",
                        "BODY It stays.",
                        "OTHER VORN:",
                        "BODY I like it.");
    }

    @Test
    void membersOfAChamberAreLabelledByTheirFullNames() {
        assertThat(turns("""
                Mr Olav Stenn (North): I oppose the crane.

                Ms Edda Vorn (South): I support the crane.
                """)).containsExactly("I oppose the crane.", "I support the crane.");
    }

    @Test
    void aTurnGoesOnInTheFirstPerson() {
        assertThat(turns("""
                Q. Will the crane go?

                A. It stays.

                I have always liked the crane.

                Q. Thank you.

                We thank the port for its coffee.

                The crane was built in 1951.
                """))
                .containsExactly(
                        "Will the crane go?",
                        "It stays.",
                        "I have always liked the crane.",
                        "Thank you.",
                        "We thank the port for its coffee.");
    }

    @Test
    void aSpeakerBeginsAParagraphAlsoWhereLinesAreWrapped() {
        assertThat(turns("""
                Question: Will the old crane at the end of the north quay of Sall be pulled down?
                Vorn: It stays, whatever they say, and I like the crane more with every year.
                Question: And the long shed that stands beside it and that nobody has painted
                since the war?
                Vorn: I want it gone.
                """))
                .hasSize(4)
                .contains("It stays, whatever they say, and I like the crane more with every year.");
    }

    @Test
    void speakersMayTakeTurnsInOneParagraph() {
        assertThat(turns("""
                Edda Vorn runs the port of Sall.

                Q: Will the crane go? A: It stays. Ask anybody here: they know.

                Q: And the shed? A: I want it gone.
                """))
                .containsExactly(
                        "Will the crane go?",
                        "It stays. Ask anybody here: they know.",
                        "And the shed?",
                        "I want it gone.");
    }

    @Test
    void twoWhoAreQuotedBehindTheirNamesSpeak() {
        assertThat(turns("Director Edda Vorn: \"The crane stays.\"\n\nMinister Olav Stenn: \"The crane goes.\""))
                .contains("\"The crane stays.\"", "\"The crane goes.\"");
    }

    @Test
    void quotationsWithinATurnFollowIt() {
        AnnotatedText text = Documents.annotate("""
                Question: Will the crane go?

                Edda Vorn: Olav told me "never" twice.
                """);
        assertThat(text.quotations().stream().map(q -> text.text(q.field(), q.inner())))
                .containsExactly("Will the crane go?", "Olav told me \"never\" twice.", "never");
    }

    @Test
    void aColonAloneMakesNoConversation() {
        assertThat(turns("Update: The crane was sold on Monday.\n\nThe port said so."))
                .isEmpty();
        assertThat(turns("Monday: The crane stops.\n\nTuesday: The crane is sold.\n\nThe port said so."))
                .isEmpty();
        assertThat(turns("The Crane Goes On: It was built in 1951.\n\nSheds Are Missed: They were wooden."))
                .isEmpty();
        assertThat(turns("Port director Edda Vorn: \"The crane stays.\"\n\nThe union agreed."))
                .hasSize(1);
    }

    private static List<String> turns(String text) {
        AnnotatedText annotated = Documents.annotate(text);
        return annotated.quotations().stream()
                .map(q -> annotated.text(q.field(), q.inner()))
                .toList();
    }

    private static List<String> roles(AnnotatedText text) {
        return text.sentences().stream()
                .map(s -> s.role() + " " + text.text(s.field(), s.span()))
                .toList();
    }
}
