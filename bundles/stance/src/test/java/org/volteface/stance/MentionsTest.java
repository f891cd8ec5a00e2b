package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Parsed;
import org.volteface.contracts.Samples;

/** What a noun alone takes from the text before it. */
class MentionsTest {
    private static final String SHUT_POOL = """
            Auditors NOUN auditor 2 nsubj
            shut VERB shut 0 root
            the DET the 5 det
            paddling ADJ paddling 5 amod
            pool NOUN pool 2 obj
            """;
    private static final String SHUT_DEPOT = """
            Rangers NOUN ranger 2 nsubj
            shut VERB shut 0 root
            the DET the 5 det
            timber ADJ timber 5 amod
            depot NOUN depot 2 obj
            """;
    private static final String CLOSURE = """
            We PRON we 2 nsubj
            welcome VERB welcome 0 root
            the DET the 4 det
            closure NOUN closure 2 obj
            """;

    @Test
    void aNounOfDoingIsAboutWhatItsVerbIsDoneTo() {
        Proposition read = last(SHUT_POOL, CLOSURE);
        assertThat(read.terms()).containsExactlyInAnyOrder("pool", "paddling");
        assertThat(read.direction()).isEqualTo(Direction.LESS);
        assertThat(read.topic()).isEqualTo("shutting the paddling pool");
    }

    @Test
    void twoThingsThatItMayBeLeaveItOpen() {
        assertThat(last(SHUT_POOL, SHUT_DEPOT, CLOSURE).terms()).doesNotContain("pool", "depot");
    }

    @Test
    void aNounThatPointsIsTheThingNamedInFull() {
        Proposition read = last(SHUT_POOL, """
                We PRON we 2 nsubj
                need VERB need 0 root
                this DET this 4 det
                pool NOUN pool 2 obj
                """);
        assertThat(read.terms()).contains("paddling");
        assertThat(read.topic()).isEqualTo("the paddling pool");
    }

    @Test
    void aNounThatDoesNotPointStandsForItself() {
        Proposition read = last(SHUT_POOL, """
                We PRON we 2 nsubj
                need VERB need 0 root
                a DET a 4 det
                pool NOUN pool 2 obj
                """);
        assertThat(read.terms()).containsExactly("pool");
    }

    @Test
    void somebodyIsNoThingThatIsPointedTo() {
        Proposition read = last("""
                An DET a 3 det
                acting ADJ acting 3 amod
                minister NOUN minister 4 nsubj
                left VERB leave 0 root
                """, """
                We PRON we 2 nsubj
                support VERB support 0 root
                the DET the 4 det
                minister NOUN minister 2 obj
                """);
        assertThat(read.terms()).doesNotContain("acting");
    }

    private static final String SOLD_IT = """
            She PRON she 2 nsubj
            sold VERB sell 0 root
            it PRON it 2 obj
            """;

    @Test
    void whatSomebodySoldIsTheThingThatTheSentenceBeforeTellsOf() {
        Proposition read = last("""
                The DET the 3 det
                steam NOUN steam 3 compound
                yacht NOUN yacht 4 nsubj
                sailed VERB sail 0 root
                """, SOLD_IT);
        assertThat(read.terms()).contains("yacht", "steam");
        assertThat(read.topic()).isEqualTo("selling the steam yacht");
    }

    @Test
    void itIsNobody() {
        assertThat(last("""
                The DET the 2 det
                minister NOUN minister 3 nsubj
                wept VERB weep 0 root
                """, SOLD_IT).terms()).doesNotContain("minister");
    }

    @Test
    void whoPrintsAReportDoesNothingToWhatItTellsOf() {
        Proposition read = last("""
                The DET the 3 det
                reservoir NOUN reservoir 3 compound
                report NOUN report 4 nsubj
                came VERB come 0 root
                """, """
                We PRON we 2 nsubj
                print VERB print 0 root
                the DET the 4 det
                report NOUN report 2 obj
                """);
        assertThat(read.terms()).doesNotContain("reservoir");
    }

    /** What the last of the sentences is about. */
    private static Proposition last(String... blocks) {
        AnnotatedText text = Parsed.text(String.join("\n", blocks));
        Passage passage = new Passage(
                text.document().id(),
                Field.TEXT,
                text.sentences().get(blocks.length - 1).span());
        Attribution attribution =
                new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(passage.span()));
        Reading reading = new Reading(Optional.empty(), Modality.CERTAIN, Optional.empty(), Optional.empty(), Set.of());
        Draft draft = new Draft(passage, StatementKind.POSITION, attribution, Timing.said(Samples.DAY), reading);
        return new StanceReader(new PredicateLexicon(), new Synonyms(), 0.4)
                .read(new Attributed(draft, Holding.own(Statements.COUNCIL)), new Context(text, List.of()))
                .proposition();
    }
}
