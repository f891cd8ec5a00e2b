package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Claim;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Facet;
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

/** The form of each line, member by member. */
final class ResultLinesTest {
    private static final Actor STATE = new Actor("Q1", "Aldovia", ActorKind.STATE);
    private static final Proposition TOLL = new Proposition(
            "a toll on <bridges>",
            List.of("toll", "bridge"),
            Direction.MORE,
            new Scope(Map.of(Facet.PLACE, "Skårrow"), true),
            Optional.of("Pavonia"));

    private final StringWriter out = new StringWriter();
    private final ResultLines lines = new ResultLines(out);

    @Test
    void writesAStatementWithAllItsParts() throws Exception {
        lines.statement(new Place("case-1", 2), statement(Field.TITLE));

        assertThat(out).hasToString("""
                {"type":"statement","id":"s1","case":"case-1","document":2,"start":4,"end":9,"field":"title",\
                "kind":"claim_about_other","text":"“no” toll","source":[[0,2]],"cue":[[2,3]],"content":[[4,9],[11,12]],\
                "attribution":"third_party","holder":{"id":"Q1","name":"Aldovia"},\
                "spokenBy":{"id":"minister","name":"minister"},\
                "proposition":{"topic":"a toll on <bridges>","scope":{"place":"Skårrow","universal":true},\
                "counterpart":"Pavonia"},"stance":"against","modality":"conditional","condition":"if asked",\
                "said":"2025-03-30","about":"2018","deadline":"2025-12-31",\
                "dated":{"said":{"rule":"publication"},"about":{"rule":"named","words":"in 2018","start":20,"end":27}},\
                "event":"REJECT","confidence":0.333,\
                "madeBy":["a@1","b@2"]}
                """);
    }

    @Test
    void leavesOutWhatIsNotThere() throws Exception {
        lines.statement(new Place("", 0), plain());

        assertThat(out.toString())
                .contains("\"document\":0")
                .doesNotContain(
                        "case", "field", "spokenBy", "condition", "about", "deadline", "dated", "event", "null");
    }

    @Test
    void writesADocumentMadeFromMarkup() throws Exception {
        Headline headline = new Headline(Origin.UNKNOWN, LocalDate.of(2025, 3, 30), "A title");
        lines.document(new Place("", 3), Document.of(headline, "Text\n\"quoted\""));

        assertThat(out).hasToString("""
                {"type":"document","document":3,"title":"A title","date":"2025-03-30","text":"Text\\n\\"quoted\\""}
                """);
    }

    @Test
    void writesAFindingWithItsGates() throws Exception {
        Finding finding = new Finding(
                FindingKind.REVERSAL,
                STATE,
                TOLL,
                new Turn(List.of("s1"), List.of("s2", "s3"), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.8, "Aldovia turned."),
                List.of(new GateResult("same-holder", true, "both are Aldovia")));
        lines.outcome("case-1", finding);

        assertThat(out).hasToString("""
                {"type":"finding","id":"%s","case":"case-1","kind":"reversal","standing":"supported",\
                "holder":{"id":"Q1","name":"Aldovia"},"proposition":{"topic":"a toll on <bridges>",\
                "scope":{"place":"Skårrow","universal":true},"counterpart":"Pavonia"},"evidence":["s1","s2","s3"],\
                "confidence":0.8,"rating":"Full Flop","why":"Aldovia turned.",\
                "gates":[{"gate":"same-holder","passed":true,"because":"both are Aldovia"}]}
                """.formatted(finding.id()));
    }

    @Test
    void writesADismissalAndNothingForWhatIsUndecided() throws Exception {
        lines.outcome("", new Undecided(List.of("s1", "s2"), "too little"));
        lines.outcome("", new Dismissal(List.of("s1", "s2"), "time-order", "said first"));

        assertThat(out).hasToString("""
                {"type":"dismissal","evidence":["s1","s2"],"gate":"time-order","because":"said first"}
                """);
    }

    private static Statement statement(Field field) {
        Attribution attribution = new Attribution(
                AttributionKind.THIRD_PARTY,
                List.of(new Span(0, 2)),
                List.of(new Span(2, 3)),
                List.of(new Span(4, 9), new Span(11, 12)));
        Actor minister = new Actor("minister", "minister", ActorKind.OFFICE);
        Stance stance = new Stance(StanceLabel.AGAINST, Modality.CONDITIONAL, Optional.of("if asked"), 1.0 / 3);
        return new Statement(
                "s1",
                new Wording(new Passage("d1", field, new Span(4, 9)), "“no” toll", attribution),
                new Holding(STATE, Optional.of(minister), Authority.DELEGATED, Optional.empty()),
                new Claim(StatementKind.CLAIM_ABOUT_OTHER, TOLL, stance, Optional.of(EventType.REJECT), Set.of()),
                new Timing(
                        new Edtf("2025-03-30"),
                        Optional.of(new Edtf("2018")),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        List.of(
                                Dating.byPublication(),
                                new Dating(DateRole.ABOUT, DateRule.NAMED, "in 2018", Optional.of(new Span(20, 27))))),
                List.of("a@1", "b@2"));
    }

    private static Statement plain() {
        Stance stance = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 1);
        Statement full = statement(Field.TEXT);
        return new Statement(
                full.id(),
                full.wording(),
                Holding.own(STATE),
                new Claim(StatementKind.POSITION, TOLL, stance, Optional.empty(), Set.of()),
                Timing.said(LocalDate.of(2025, 3, 30)),
                List.of("a@1"));
    }
}
