package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.contracts.Parsed;

class PairComparisonTest {
    private static final Map<String, String> TREES = read();

    private final PairComparison pairs = new PairComparison();

    private static Map<String, String> read() {
        try (InputStream in = PairComparisonTest.class.getResourceAsStream("pairs.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^# "))
                    .skip(1)
                    .map(block -> block.split("\\n", 2))
                    .collect(Collectors.toMap(block -> block[0].strip(), block -> block[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The ferry company does not have a licence for the island route. | The ferry company had a licence for the island route.
            The lack of agreement on the fishing quota worries the ports. | The ports agree on the fishing quota.
            The senate of Orland passed the fishing bill on Monday. | The fishing bill was rejected by the senate of Orland.
            The council voted against the harbour plan. | The council approved the harbour plan.
            The ferry Skarvik left Bergen on 3 June. | The ferry Skarvik reached Bergen on 3 June.
            Brask Timber is a subsidiary of the Norwegian group, Haldor Skog. | Brask Timber owns Haldor Skog.
            Lena Voss, wife of the painter Karl Brandt, lives in Kiel. | Karl Brandt is Lena Voss's brother.
            Tilde Brons, the predecessor of Aron Lys, opened the museum. | Tilde Brons succeeded Aron Lys.
            The rowing club's 40 members meet on Fridays. | The rowing club has 60 members.
            The museum of Varde opened in 1971. | The museum of Varde opened in 1984.
            Anna Lund and Peter Holm were fined 300 euros and 500 euros, respectively. | Peter Holm was fined 300 euros.
            """)
    void clashes(String premise, String hypothesis) {
        assertThat(compare(premise, hypothesis)).isEqualTo(PairRelation.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The senate of Orland passed the fishing bill on Monday. | The fishing bill was not rejected by the senate of Orland.
            The ferry Skarvik arrived on 2 May. The ferry left Bergen on 3 June. | The ferry Skarvik reached Bergen on 2 May.
            Brask Timber is a subsidiary of the Norwegian group, Haldor Skog. | Haldor Skog owns Brask Timber.
            Lena Voss, wife of the painter Karl Brandt, lives in Kiel. | Karl Brandt is Lena Voss's husband.
            Tilde Brons, the predecessor of Aron Lys, opened the museum. | Aron Lys succeeded Tilde Brons.
            The lake club has 40 members, fewer than the rowing club. | The rowing club has 60 members.
            Ida Stern, niece of the late composer Otto Stern, died in Graz in 1998. | Otto Stern died in 1961.
            Anna Lund and Peter Holm were fined 300 euros and 500 euros, respectively. | Peter Holm was fined 500 euros.
            The mill has an old roof and a bridge of local stone. | The mill has a new bridge of local stone.
            The mill was bought by the Tessen group in March. | The mill was sold in March.
            """)
    void goTogether(String premise, String hypothesis) {
        assertThat(compare(premise, hypothesis)).isNotEqualTo(PairRelation.CONTRADICTION);
    }

    private PairRelation compare(String premise, String hypothesis) {
        return pairs.compare(Parsed.text(TREES.get(premise)), Parsed.text(TREES.get(hypothesis)));
    }
}
