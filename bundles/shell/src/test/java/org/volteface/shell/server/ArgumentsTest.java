package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Set<String> KNOWN = Set.of("--limit", "--actor");

    @Test
    void takesOptionsInBothForms() {
        Arguments given = parse("--limit", "5", "word", "--actor=Marta Venn");

        assertThat(given.limit()).isEqualTo(5);
        assertThat(given.option("--actor")).contains("Marta Venn");
        assertThat(given.word()).contains("word");
        assertThat(given.help()).isFalse();
    }

    @Test
    void showsTwentyWhereNothingIsSaid() {
        assertThat(parse().limit()).isEqualTo(20);
    }

    @Test
    void asksForHelpWhateverElseIsSaid() {
        assertThat(parse("word", "--help").help()).isTrue();
        assertThat(parse("-h").help()).isTrue();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused("there is no option --state", "--state=aside");
        assertRefused("--actor needs a value", "--actor");
        assertRefused("there is an argument too many: 'two'", "one", "two");
        assertRefused("--limit wants a number from 1 to 10,000, not 'many'", "--limit", "many");
        assertRefused("--limit wants a number from 1 to 10,000, not '0'", "--limit", "0");
        assertRefused("--limit wants a number from 1 to 10,000, not '99999999999'", "--limit=99999999999");
    }

    @Test
    void aFlagNeedsNoValueAndTakesNoWord() {
        for (String[] given : List.of(
                new String[] {"--force", "a.jar"},
                new String[] {"a.jar", "--force"},
                new String[] {"--force", "yes", "a.jar"},
                new String[] {"a.jar", "--force=yes"})) {
            Arguments read = Arguments.parse(given, 1, KNOWN, Set.of("--force"));
            assertThat(read.word()).contains("a.jar");
            assertThat(read.option("--force")).contains("yes");
        }
        Arguments no = Arguments.parse(new String[] {"--force", "no", "a.jar"}, 1, KNOWN, Set.of("--force"));
        assertThat(no.option("--force")).contains("no");
        assertThat(no.word()).contains("a.jar");
    }

    private static void assertRefused(String message, String... arguments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(arguments).limit())
                .withMessage(message + " (--help says more)");
    }

    private static Arguments parse(String... arguments) {
        return Arguments.parse(arguments, 1, KNOWN);
    }
}
