package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I oppose the toll                      | I oppose the toll
            "I oppose the toll                     | I oppose the toll
            I oppose the toll,"                    | I oppose the toll
            "I oppose the toll"                    | I oppose the toll
            that the toll was a mistake            | the toll was a mistake
            that is a guarantee                    | that is a guarantee
            would stay "under any circumstances    | would stay ‘under any circumstances’
            gladly backs" the new toll             | ‘gladly backs’ the new toll
            called it "old", then "good            | called it ‘old’, then ‘good’
            the toll was “overdue                  | the toll was ‘overdue’
            we don’t oppose it                     | we don’t oppose it
            """)
    void quotesWithMarksThatHavePartners(String passage, String quoted) {
        assertThat(Quoted.words(passage)).isEqualTo("“" + quoted + "”");
    }

    @Test
    void cutsAtAWord() {
        assertThat(Quoted.words("the toll ".repeat(40))).endsWith(" …”").hasSizeLessThan(150);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The old ferry              | the old ferry
            taxing The old ferry       | taxing the old ferry
            the nuclear deal and       | the nuclear deal
            An export levy on tin with | an export levy on tin
            Lisbon's toll              | Lisbon's toll
            """)
    void namesTopicsInTheMiddleOfASentence(String topic, String named) {
        assertThat(Quoted.topic(topic)).isEqualTo(named);
    }
}
