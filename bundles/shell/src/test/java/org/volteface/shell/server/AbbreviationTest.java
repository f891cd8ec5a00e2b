package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AbbreviationTest {
    @Test
    void meansTheOnlyOneThatBeginsSo() {
        assertThat(one("3f2a", "3f2a91c0")).isEqualTo("3f2a91c0");
        assertThat(one("3f2a", "3f2a91c0", "3f2a91c0")).isEqualTo("3f2a91c0");
    }

    @Test
    void meansTheWholeIdWhereItIsTheBeginningOfAnother() {
        assertThat(one("3f2a91", "3f2a91c0", "3f2a91")).isEqualTo("3f2a91");
    }

    @Test
    void refusesWhatMeansNoneOrMany() {
        assertRefused("there is no document with the id '3f2a'", "3f2a");
        assertRefused("the id '3f2a' is ambiguous: 3f2a91 or 3f2a92", "3f2a", "3f2a91", "3f2a92");
        assertRefused(
                "the id '3f2a' is ambiguous: 3f2a91, 3f2a92 or 3f2a93, and others",
                "3f2a",
                "3f2a91",
                "3f2a92",
                "3f2a93",
                "3f2a94");
        assertRefused("'3f2' is too short for an id: give at least the first 4 characters", "3f2", "3f2a91c0");
    }

    private static void assertRefused(String message, String given, String... ids) {
        assertThatIllegalArgumentException().isThrownBy(() -> one(given, ids)).withMessage(message);
    }

    private static String one(String given, String... ids) {
        return new Abbreviation(given).one("document", List.of(ids), Function.identity());
    }
}
