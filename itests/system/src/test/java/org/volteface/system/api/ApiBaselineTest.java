package org.volteface.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.volteface.system.House;

/**
 * Holds the api against the listing of its last release in {@code baseline/api.txt}. With
 * {@code -Dapi.baseline=refresh} the listing is written anew.
 */
class ApiBaselineTest {
    private static final Path LISTING = Path.of("baseline", "api.txt");
    private static final String SPAN = "  class org.volteface.api.model.Span";
    private static final String RESOLVER = "  interface org.volteface.api.actor.ActorResolver";

    @Test
    void changesOnlyWithTheProperVersion() throws Exception {
        List<String> now = ApiListing.write(ApiListing.of(House.jar("api")));
        if ("refresh".equals(System.getProperty("api.baseline"))) {
            Files.write(LISTING, now);
        }
        assertThat(ApiBaseline.complaints(
                        ApiListing.read(Files.readAllLines(LISTING)), ApiListing.of(House.jar("api"))))
                .isEmpty();
    }

    @Test
    void listingHoldsAllThatTheDifferSees() throws Exception {
        List<String> now = ApiListing.write(ApiListing.of(House.jar("api")));
        assertThat(ApiListing.write(ApiListing.read(now))).isEqualTo(now);
        assertThat(now).contains("package org.volteface.api.model", SPAN, RESOLVER);
    }

    @Test
    void whatIsGoneNeedsAMajor() throws Exception {
        assertThat(complaintsAgainst(released -> add(released, SPAN, "    method middle()", "      return int")))
                .singleElement()
                .asString()
                .contains("org.volteface.api.model", "needs 2.0.0", "middle()");
    }

    @Test
    void whatIsNewNeedsAMinor() throws Exception {
        assertThat(complaintsAgainst(released -> remove(released, "    method isEmpty()")))
                .singleElement()
                .asString()
                .contains("org.volteface.api.model", "needs 1.1.0", "isEmpty()");
    }

    @Test
    void whatARoleNewlyDemandsNeedsAMajor() throws Exception {
        assertThat(complaintsAgainst(released -> remove(released, "    method resolve(")))
                .singleElement()
                .asString()
                .contains("org.volteface.api.actor", "needs 2.0.0", "resolve(");
    }

    @Test
    void aRaisedVersionIsEnough() throws Exception {
        assertThat(complaintsAgainst(released -> {
                    List<String> older = remove(released, "    method isEmpty()");
                    older.set(older.indexOf("package org.volteface.api.model") + version(older), "  version 0.9.0");
                    return older;
                }))
                .isEmpty();
    }

    private static List<String> complaintsAgainst(UnaryOperator<List<String>> older) throws Exception {
        List<String> now = ApiListing.write(ApiListing.of(House.jar("api")));
        List<String> released = older.apply(new ArrayList<>(now));
        assertThat(released).isNotEqualTo(now);
        return ApiBaseline.complaints(ApiListing.read(released), ApiListing.of(House.jar("api")));
    }

    private static int version(List<String> lines) {
        int start = lines.indexOf("package org.volteface.api.model");
        int offset = 1;
        while (!lines.get(start + offset).startsWith("  version ")) {
            offset++;
        }
        return offset;
    }

    private static List<String> add(List<String> lines, String after, String... added) {
        int at = lines.indexOf(after);
        assertThat(at).isNotNegative();
        List<String> all = new ArrayList<>(lines);
        all.addAll(at + 1, List.of(added));
        return all;
    }

    /** Without the first element whose line begins so, and all below it. */
    private static List<String> remove(List<String> lines, String start) {
        List<String> rest = new ArrayList<>(lines);
        int at = 0;
        while (!rest.get(at).startsWith(start)) {
            at++;
        }
        rest.remove(at);
        while (rest.get(at).startsWith("      ")) {
            rest.remove(at);
        }
        return rest;
    }
}
