package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Mark;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class GatedContradictionDetectorTest {
    @Test
    void restatementsJoinOneFindingPerTurn() {
        Statement no = said("2023-01-10").words("I am against it").against("tram");
        Statement stillNo = said("2023-05-10").words("The tram is a toy").against("tram");
        Statement yes = said("2024-02-10").words("The tram it shall be").favours("tram");
        Statement yesAgain = said("2024-03-10").words("A tram for everybody").favours("tram");
        List<Finding> findings = findings(no, stillNo, yes, yesAgain);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.REVERSAL);
            assertThat(finding.turn().before()).containsExactly(no.id(), stillNo.id());
            assertThat(finding.turn().after()).containsExactly(yes.id(), yesAgain.id());
            assertThat(finding.verdict().rating()).isEqualTo(Rating.FULL_FLOP);
            assertThat(finding.verdict().standing()).isEqualTo(Standing.SUPPORTED);
            assertThat(finding.verdict().why()).contains("The tram it shall be");
            assertThat(finding.gates()).extracting(GateResult::gate).hasSize(10);
        });
    }

    @Test
    void isLedByWhatShowsEachSideBest() {
        Statement plain = said("2023-01-10").words("I am against the tram").against("tram");
        Statement told = said("2024-02-10")
                .words("The mayor came out for the tram")
                .told(AttributionKind.NARRATOR)
                .favours("tram");
        Statement quoted = said("2024-03-10")
                .words("I support the tram")
                .told(AttributionKind.DIRECT)
                .favours("tram");
        Statement pointing = said("2024-04-10").words("We know what we said").favours("tram");
        assertThat(findings(plain, told, quoted, pointing)).singleElement().satisfies(finding -> {
            assertThat(finding.turn().lead()).isEqualTo(new Turn.Lead(plain.id(), quoted.id()));
            assertThat(finding.verdict().why()).contains("I support the tram");
            assertThat(finding.gates())
                    .extracting(GateResult::because)
                    .contains("10 January 2023 is before 10 March 2024");
        });
    }

    @Test
    void thereAndBackAreTwoTurns() {
        Statement yes = said("2022-01-10").words("Build the tram").favours("tram");
        Statement no = said("2023-01-10").words("Bury the tram").against("tram");
        Statement back = said("2024-01-10").words("A tram after all").favours("tram");
        List<Finding> findings = findings(yes, no, back);
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).turn().before()).containsExactly(yes.id());
        assertThat(findings.get(1).turn().before()).containsExactly(no.id());
        assertThat(findings.get(1).turn().after()).containsExactly(back.id());
    }

    @Test
    void anOldQuoteToldAgainOpensNoTurn() {
        Statement no = said("2023-01-10").words("I am against it").against("tram");
        Statement yes = said("2024-02-10").words("The tram it shall be").favours("tram");
        Statement old = said("2025-02-10")
                .marked(Mark.RECALLED)
                .about("2023")
                .words("I am against it")
                .against("tram");
        assertThat(findings(no, yes, old)).hasSize(1);
    }

    @Test
    void aBrokenPromiseIsABreachAndNoReversal() {
        Statement wish = said("2025-01-10").words("Layoffs would be wrong").against("layoffs");
        Statement pledge = promised("2025-01-10").until("2026-12-31").against("layoffs");
        Statement deed =
                did("2025-09-10").words("The works laid off ninety fitters").favours("layoffs");
        List<Outcome> outcomes = outcomes(wish, pledge, deed);
        assertThat(only(outcomes, Finding.class)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.BREACH);
            assertThat(finding.turn().before()).containsExactlyInAnyOrder(wish.id(), pledge.id());
            assertThat(finding.verdict().rating()).isEqualTo(Rating.PROMISE_BROKEN);
            assertThat(finding.verdict().standing()).isEqualTo(Standing.SUPPORTED);
        });
        assertThat(only(outcomes, StatusChange.class))
                .extracting(StatusChange::status)
                .containsExactly(PromiseStatus.IN_THE_WORKS, PromiseStatus.BROKEN);
    }

    @Test
    void aPositionSaidAlongWithAnUnripePromiseIsNoReversalEither() {
        Statement pledge = promised("2025-01-10")
                .in("a", 0)
                .when("if oil falls below 40 dollars")
                .favours("rebate");
        Statement wish = said("2025-01-10")
                .in("a", 90)
                .words("You have my word on the rebate")
                .favours("rebate");
        Statement no = said("2025-09-10").words("No rebate this year").against("rebate");
        List<Outcome> outcomes = outcomes(pledge, wish, no);
        assertThat(only(outcomes, Finding.class)).isEmpty();
        assertThat(only(outcomes, Dismissal.class)).extracting(Dismissal::gate).contains("unconditional");
    }

    @Test
    void evidenceForTheConditionIsPartOfTheTurn() {
        Statement pledge =
                promised("2025-01-10").when("if oil falls below 40 dollars").favours("rebate");
        Statement price = said("2025-05-10")
                .by("Price office")
                .as(StatementKind.REPORT)
                .words("Oil traded at 37 dollars")
                .neither("oil");
        Statement no = said("2025-09-10").words("No rebate this year").against("rebate");
        assertThat(findings(pledge, price, no))
                .singleElement()
                .satisfies(finding -> assertThat(finding.turn().conditions()).containsExactly(price.id()));
    }

    @Test
    void aPromiseNotYetDueIsInTheWorks() {
        Statement pledge = promised("2025-01-10").until("2027-12-31").favours("audit");
        Statement undone = said("2025-07-10")
                .as(StatementKind.ADMISSION)
                .marked(Mark.NEGATED)
                .neither("audit");
        List<Outcome> outcomes = outcomes(pledge, undone);
        assertThat(only(outcomes, Finding.class)).isEmpty();
        assertThat(only(outcomes, Dismissal.class)).singleElement().satisfies(dismissal -> {
            assertThat(dismissal.gate()).isEqualTo("breach-evidence");
            assertThat(dismissal.evidence()).containsExactly(pledge.id(), undone.id());
        });
        assertThat(only(outcomes, StatusChange.class))
                .extracting(StatusChange::status)
                .containsOnly(PromiseStatus.IN_THE_WORKS);
    }

    @Test
    void aFulfillingDeedKeepsThePromise() {
        Statement pledge = promised("2025-01-10").until("2025-12-31").favours("audit");
        Statement done =
                did("2025-07-10").words("The office released the audit").favours("audit");
        List<Outcome> outcomes = outcomes(pledge, done);
        assertThat(only(outcomes, Finding.class)).isEmpty();
        assertThat(only(outcomes, StatusChange.class))
                .extracting(StatusChange::status)
                .containsExactly(PromiseStatus.NOT_YET_RATED, PromiseStatus.KEPT);
    }

    @Test
    void partOfThePromiseIsACompromise() {
        Statement pledge = promised("2025-01-10").until("2025-12-31").favours("flats");
        Statement some =
                did("2026-02-10").words("300 of the 500 flats were finished").neither("flats");
        assertThat(findings(pledge, some))
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict().rating()).isEqualTo(Rating.COMPROMISE));
    }

    @Test
    void theNarratorAloneAccusesNobody() {
        Statement pledge = promised("2025-06-10")
                .in("a", 0)
                .told(AttributionKind.NARRATOR)
                .marked(Mark.RECALLED)
                .favours("limits");
        Statement deed = did("2025-06-10").in("a", 90).about("2021").against("limits");
        List<Outcome> outcomes = outcomes(pledge, deed);
        assertThat(only(outcomes, Finding.class)).singleElement().satisfies(finding -> {
            assertThat(finding.turn().before()).containsExactly(pledge.id());
            assertThat(finding.turn().after()).containsExactly(deed.id());
            assertThat(finding.verdict().standing()).isEqualTo(Standing.CONTESTED);
        });
        assertThat(only(outcomes, StatusChange.class))
                .extracting(StatusChange::status)
                .doesNotContain(PromiseStatus.BROKEN);
    }

    @Test
    void oneRivalAloneLeavesABreachContested() {
        Statement pledge = promised("2025-01-10").against("layoffs");
        Statement told = did("2025-06-10")
                .told(AttributionKind.INDIRECT)
                .through("Rival Ltd", Authority.NONE)
                .favours("layoffs");
        Statement found = did("2025-06-10")
                .told(AttributionKind.INDIRECT)
                .through("Labour inspectorate", Authority.NONE)
                .favours("layoffs");
        assertThat(findings(pledge, told).get(0).verdict().standing()).isEqualTo(Standing.CONTESTED);
        assertThat(findings(pledge, found).get(0).verdict().standing()).isEqualTo(Standing.SUPPORTED);
    }

    @Test
    void unrelatedStatementsAreNotEvenDismissed() {
        assertThat(outcomes(
                        said("2025-01-10").against("tram"), said("2025-06-10").favours("opera house")))
                .isEmpty();
    }

    private static List<Finding> findings(Statement... statements) {
        return only(outcomes(statements), Finding.class);
    }

    /** All outcomes, as a corpus of these statements gives them: the last finding of each turn. */
    private static List<Outcome> outcomes(Statement... statements) {
        List<Statement> all = Stream.of(statements)
                .sorted(Comparator.comparing(Statement::happened).thenComparing(Statement::id))
                .toList();
        Map<String, Outcome> findings = new LinkedHashMap<>();
        List<Outcome> others = new ArrayList<>();
        for (Statement statement : all) {
            for (Outcome outcome : Detectors.standard().detect(statement, history(statement, all))) {
                if (outcome instanceof Finding finding) {
                    findings.put(finding.turn().key(finding.kind()), finding);
                } else if (!others.contains(outcome)) {
                    others.add(outcome);
                }
            }
        }
        return Stream.concat(findings.values().stream(), others.stream()).toList();
    }

    private static History history(Statement statement, List<Statement> all) {
        List<Statement> own = all.subList(0, all.indexOf(statement)).stream()
                .filter(other -> other.holder().equals(statement.holder()))
                .toList();
        List<Statement> related = all.stream()
                .filter(other -> !other.holder().equals(statement.holder()))
                .toList();
        return new History(own, related, Asked.TODAY);
    }

    private static <T extends Outcome> List<T> only(List<Outcome> outcomes, Class<T> type) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
