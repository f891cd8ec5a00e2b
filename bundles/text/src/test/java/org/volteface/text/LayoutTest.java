package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.volteface.api.text.SentenceRole.BODY;
import static org.volteface.api.text.SentenceRole.HEADING;
import static org.volteface.api.text.SentenceRole.HEADLINE;
import static org.volteface.api.text.SentenceRole.OTHER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.text.SentenceRole;

class LayoutTest {
    private static final String BODY_LINE =
            "The mayor of Tarn said on Monday that the bridge would be closed until the end of the year.";

    @Test
    void takesEveryLongLineAsAParagraph() {
        assertRoles(BODY_LINE + "\n" + BODY_LINE, BODY, BODY);
    }

    @Test
    void joinsLinesWrappedByHand() {
        assertRoles("""
                The mayor of Tarn said on Monday that the bridge would be
                closed until the end of the year. Ferries will run instead,
                she added.

                Nobody liked it.
                """, BODY, BODY);
    }

    @Test
    void findsHeadings() {
        assertRoles("A Bridge Too Old\n" + BODY_LINE + "\n\nWhat now\n\n" + BODY_LINE, HEADING, BODY, HEADING, BODY);
        assertRoles("Who Will Pay?\n" + BODY_LINE, HEADING, BODY);
    }

    @Test
    void takesAShortSentenceForASentence() {
        assertRoles("It rained.\n" + BODY_LINE, BODY, BODY);
        assertRoles("Velmar rejects the plan", BODY);
    }

    @Test
    void setsTheRestApart() {
        assertRoles("By Ana Ruiz\n" + BODY_LINE + "\nPhoto: the old bridge\n***\n", OTHER, BODY, OTHER, OTHER);
    }

    @Test
    void knowsTheTitleAgain() {
        assertThat(Layout.of("Bridge closed in Tarn\n" + BODY_LINE, "Bridge closed in Tarn"))
                .extracting(Layout.Block::role)
                .containsExactly(HEADLINE, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VELMAR - ",
                "PORT ALMA, Tarn (AP) \u2014 ",
                "VELMAR, March 3 (Agency) -- ",
                "Velmar (AFP) \u2013 ",
                "Port Alma, March 3 \u2014 ",
            })
    void cutsOffTheDateline(String dateline) {
        String text = dateline + BODY_LINE;
        assertThat(Layout.of(text, ""))
                .extracting(Layout.Block::role, b -> b.span().of(text))
                .containsExactly(tuple(OTHER, dateline.strip()), tuple(BODY, BODY_LINE));
    }

    @Test
    void cutsOffADatelineUnderTheDay() {
        String dateline = "HOLM, 2 September 2025 - ";
        assertThat(Layout.of("2 September 2025\n\n" + dateline + BODY_LINE, ""))
                .extracting(b -> b.span().of("2 September 2025\n\n" + dateline + BODY_LINE))
                .contains(dateline.strip(), BODY_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peace \u2014 at last \u2014 is near, they said on the day.",
                "U.S. troops - all of them - left on Monday."
            })
    void leavesDashesInSentencesAlone(String text) {
        assertThat(Layout.of(text, "")).extracting(Layout.Block::role).containsExactly(BODY);
    }

    private static void assertRoles(String text, SentenceRole... roles) {
        assertThat(Layout.of(text, "")).extracting(Layout.Block::role).containsExactly(roles);
    }
}
