package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.model.Timing;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.contracts.Parsed;

class TimingReaderTest {
    private final TimingReader reader = new TimingReader(LocalDate.of(2024, 5, 14));

    @Test
    void aYearInANameIsNoDate() {
        assertThat(about("Marland left the 2012 fisheries treaty in 2019")).isEqualTo("2019");
        assertThat(read("Marland left the 2012 fisheries treaty", "", false).about())
                .isEmpty();
    }

    @Test
    void aPhraseBeforeTheClauseHoldsItsDate() {
        assertThat(Sentences.drafts("In 2016, Marland withdrew from the fisheries treaty."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.timing().about())
                        .hasValueSatisfying(about -> assertThat(about.text()).isEqualTo("2016")));
    }

    @Test
    void readsDeadlines() {
        assertThat(deadline("it will publish the audit by 30 June 2025")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(deadline("it will publish the audit by the end of 2025")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("there will be no cuts before 2026")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("it will answer within 60 days")).isEqualTo(LocalDate.of(2024, 7, 13));
    }

    @Test
    void readsPartsOfLongerTimes() {
        assertThat(deadline("it will publish the audit by the end of next year"))
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(deadline("it will publish the audit by the end of this month"))
                .isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(deadline("it will publish the audit before the end of the decade"))
                .isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(deadline("it will publish the audit by mid-2026")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(deadline("it will publish the audit by the third quarter of 2025"))
                .isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(deadline("it will publish the audit by Christmas")).isEqualTo(LocalDate.of(2024, 12, 25));
        assertThat(deadline("it will publish the audit in six months")).isEqualTo(LocalDate.of(2024, 11, 14));
        assertThat(about("the mill closed in the first half of 2019")).isEqualTo("2019-01/2019-06");
        assertThat(about("the mill closed the day before yesterday")).isEqualTo("2024-05-12");
    }

    @Test
    void readsWhatIsLeftOrOverOfATime() {
        assertThat(about("the mill closed earlier this week")).isEqualTo("2024-05-13/2024-05-14");
        assertThat(about("the mill closed earlier this month")).isEqualTo("2024-05-01/2024-05-14");
        assertThat(about("the mill closed earlier this year")).isEqualTo("2024-01-01/2024-05-14");
        assertThat(about("the mill will close later this week")).isEqualTo("2024-05-14/2024-05-19");
        assertThat(about("the mill will close later this month")).isEqualTo("2024-05-14/2024-05-31");
        assertThat(about("the mill will close later this year")).isEqualTo("2024-05-14/2024-12-31");
        assertThat(about("the mill closed a fortnight ago")).isEqualTo("2024-04-30");
        assertThat(about("the mill closed last night")).isEqualTo("2024-05-13");
        assertThat(about("the mill closed this afternoon")).isEqualTo("2024-05-14");
    }

    @Test
    void aTimeToComeWithoutAnEndSetsNoLastDay() {
        Timing timing = read("it will publish the audit in the coming weeks", "", false);
        assertThat(timing.about()).contains(new Edtf("2024-05-14/.."));
        assertThat(timing.deadline()).isEmpty();
        assertThat(about("it will publish the audit over the next few months")).isEqualTo("2024-05-14/..");
    }

    @Test
    void theEndOfATimeIsALastDay() {
        assertThat(deadline("it will publish the audit by the end of the week")).isEqualTo(LocalDate.of(2024, 5, 19));
        assertThat(deadline("it will publish the audit by the end of the month"))
                .isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(deadline("it will publish the audit by the end of the quarter"))
                .isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(deadline("it will publish the audit before the quarter's end"))
                .isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(deadline("it will publish the audit by year-end")).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void tellsFromWhichWordsADateCame() {
        Timing timing = read("the mill will be rebuilt by 30 June 2025", "the owner said on Monday that …", false);
        assertThat(timing.resolved())
                .containsExactly(
                        new Dating(DateRole.SAID, DateRule.COUNTED, "on Monday", Optional.of(new Span(15, 24))),
                        new Dating(
                                DateRole.DEADLINE, DateRule.NAMED, "by 30 June 2025", Optional.of(new Span(25, 40))));
        assertThat(read("the mill stays", "the owner said", false).resolved()).containsExactly(Dating.byPublication());
    }

    @Test
    void tellsFromWhichWordsATimeAheadCame() {
        assertThat(resolved("it will answer within 60 days")).isEqualTo("within 60 days");
        assertThat(resolved("it will publish the audit in six months")).isEqualTo("in six months");
        assertThat(resolved("will not close the ward for the next three years")).isEqualTo("for the next three years");
        assertThat(resolved("it will publish the audit before the end of the decade"))
                .isEqualTo("before the end of the decade");
    }

    @Test
    void aYearThatIsRecalledIsTold() {
        Timing timing = read("the mill stays", "In 2021 the owner had declared that …", true);
        assertThat(timing.said().text()).isEqualTo("2024-05-14");
        assertThat(timing.about()).contains(Edtf.year(2021));
        assertThat(timing.resolved())
                .containsExactly(
                        Dating.byPublication(),
                        new Dating(DateRole.ABOUT, DateRule.NAMED, "In 2021", Optional.of(new Span(0, 7))));
    }

    @Test
    void theWordsStandWhereTheDocumentHasThem() {
        assertThat(Sentences.drafts("In 2016, Marland withdrew from the fisheries treaty."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.timing().resolved(DateRole.ABOUT))
                        .contains(new Dating(DateRole.ABOUT, DateRule.NAMED, "In 2016", Optional.of(new Span(0, 7)))));
    }

    @Test
    void whatWasGivenToSomebodyIsNotAhead() {
        assertThat(about("the senate passed the levy on Monday by 51 votes to 40"))
                .isEqualTo("2024-05-13");
        assertThat(about("the heirs gave the mill to the town on Monday")).isEqualTo("2024-05-13");
        assertThat(about("to rebuild the mill on Monday")).isEqualTo("2024-05-20");
    }

    @Test
    void aFiscalYearEndsLateSoThatNobodyIsLateBefore() {
        assertThat(deadline("it will publish the audit by the end of fiscal year 2026"))
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(deadline("it will publish the audit by the end of next fiscal year"))
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void theLastSpringIsOverWhenItIsSpring() {
        assertThat(about("the mill closed last spring")).isEqualTo("2023-03/2023-05");
        assertThat(about("the mill closed last winter")).isEqualTo("2023-12/2024-02");
    }

    @Test
    void aSpellAheadHasALastDay() {
        assertThat(deadline("will not close the ward for the next three years")).isEqualTo(LocalDate.of(2027, 5, 14));
        assertThat(deadline("agreed to hold its fire for sixty days")).isEqualTo(LocalDate.of(2024, 7, 13));
        assertThat(read("to close no ward for three years", "In it the board undertook …", false)
                        .deadline())
                .isEmpty();
        assertThat(read("has not closed a ward for three years", "", false).deadline())
                .isEmpty();
    }

    @Test
    void whatBindsIsDueAhead() {
        assertThat(deadline("has guaranteed night trains until 31 March")).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(deadline("was closed until 31 March")).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void aWeekdayBesideTheCueIsTheDayOfTheSaying() {
        Timing timing = read("the mill stays", "the owner said on Monday", false);
        assertThat(timing.said().text()).isEqualTo("2024-05-13");
        assertThat(timing.about()).isEmpty();
    }

    @Test
    void aYearLongPastBesideTheCueRecalls() {
        assertThat(reader.isRecalled(Cued.of(words("the owner had declared in 2021"))))
                .isTrue();
        assertThat(reader.isRecalled(Cued.of(words("the owner said on Monday"))))
                .isFalse();
    }

    @Test
    void readsNumbersOfSeveralWords() {
        assertThat(deadline("it will answer within twenty-one days")).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(deadline("it will answer within thirteen weeks")).isEqualTo(LocalDate.of(2024, 8, 13));
        assertThat(deadline("it will answer within a hundred days")).isEqualTo(LocalDate.of(2024, 8, 22));
        assertThat(deadline("it will answer within one hundred and twenty days"))
                .isEqualTo(LocalDate.of(2024, 9, 11));
        assertThat(deadline("will not close the ward for twenty-four months")).isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(about("the mill closed twenty-one days ago")).isEqualTo("2024-04-23");
        assertThat(about("the mill closed sixteen years ago")).isEqualTo("2008-05-14");
        assertThat(about("the mill closed seventeen days ago")).isEqualTo("2024-04-27");
    }

    @Test
    void aLetterThatLowerCaseMakesTwoOfMovesNothing() {
        assertThat(about("İİİİ İzmir closed the mill in March 2023")).isEqualTo("2023-03");
        assertThat(resolved("İzmir will close the İskele mill by 30 June 2025")).isEqualTo("by 30 June 2025");
        assertThat(resolved("İzmir will close the İskele mill within 60 days")).isEqualTo("within 60 days");
    }

    @Test
    void aCountIsNoYear() {
        for (String clause : List.of(
                "the mill cut 2025 jobs",
                "the toll rises by 2000 crowns",
                "the union has 2000 members",
                "a crowd of 1950 people stood there",
                "the mill lost 2000",
                "it will build 2025 more homes",
                "the wage rose by 2000 new kroner")) {
            assertThat(read(clause, "", false).about()).as(clause).isEmpty();
            assertThat(read(clause, "", false).deadline()).as(clause).isEmpty();
        }
        assertThat(about("In 2019 ministers left the pact")).isEqualTo("2019");
        assertThat(about("2023 was a bad year")).isEqualTo("2023");
        assertThat(about("the mill closed in 2019, and nobody wept")).isEqualTo("2019");
        assertThat(about("the mill closed in 2019 as its owner died")).isEqualTo("2019");
        assertThat(deadline("it will rebuild the mill no later than 2027")).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void aFeastOfThePastIsTheLastOne() {
        assertThat(about("the mill closed at Christmas")).isEqualTo("2023-12-25");
        assertThat(about("the mill closed on New Year's Eve")).isEqualTo("2023-12-31");
        assertThat(about("the mill will close at New Year")).isEqualTo("2025-01-01");
    }

    @Test
    void aStateOfNowIsNotAhead() {
        assertThat(about("the mill is closed since March")).isEqualTo("2024-03/..");
        assertThat(about("the mills are shut since Monday")).isEqualTo("2024-05-13/..");
        assertThat(about("it will honour the offer that stands since March")).isEqualTo("2024-03/..");
        assertThat(about("the mill is the best of September")).isEqualTo("2023-09");
        assertThat(about("the mill is closing in September")).isEqualTo("2024-09");
        assertThat(about("the vote is on Friday")).isEqualTo("2024-05-17");
    }

    @Test
    void beforeTheMonthThatRunsIsBeforeTheNextOne() {
        assertThat(deadline("it will publish the audit before May")).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(deadline("it will publish the audit before June")).isEqualTo(LocalDate.of(2024, 5, 31));
    }

    @Test
    void aWeekIsNoDay() {
        assertThat(about("the mill closed last week")).isEqualTo("2024-05-06/2024-05-12");
        assertThat(deadline("it will publish the audit by next week")).isEqualTo(LocalDate.of(2024, 5, 26));
        assertThat(read("the mill stays", "the owner said last week", false)
                        .said()
                        .text())
                .isEqualTo("2024-05-06/2024-05-12");
    }

    @Test
    void aSeasonEndsWithItsLastMonth() {
        assertThat(deadline("it will publish the audit by autumn 2025")).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(deadline("it will publish the audit by next fall")).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(deadline("it will publish the audit by the fall")).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(deadline("it will publish the audit before winter")).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(read("prices will fall and rents will fall", "", false).about())
                .isEmpty();
        assertThat(read("it watched the fall of the mark", "", false).about()).isEmpty();
    }

    @Test
    void thereIsNotALeapDayInEveryYear() {
        assertThat(deadline("it will publish the audit by 29 February")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(about("the mill closed on 29 February")).isEqualTo("2024-02-29");
        assertThat(read("the mill closed on 31 June", "", false).about()).isEmpty();
    }

    @Test
    void theStopIsNotAmongTheWords() {
        assertThat(resolved("it will publish the audit in six months.")).isEqualTo("in six months");
        assertThat(resolved("it will publish the audit in six months’ time.")).isEqualTo("in six months’ time");
    }

    @Test
    void theDayOfTheSayingCancelsNoSpell() {
        assertThat(read("the board will close no ward for three years", "the board said on 3 May 2024 that …", false)
                        .deadline())
                .contains(LocalDate.of(2027, 5, 14));
        assertThat(read("the board will close no ward for three years", "under the 2015 accord the board …", false)
                        .deadline())
                .isEmpty();
    }

    @Test
    void theDayOfTheSayingHangsOnTheCue() {
        Sentence sentence = Parsed.text("""
                Venn PROPN Venn 9 nsubj
                , PUNCT , 4 punct
                who PRON who 4 nsubj
                met VERB meet 1 acl:relcl
                them PRON they 4 obj
                on ADP on 7 case
                Friday PROPN Friday 4 obl
                , PUNCT , 4 punct
                said VERB say 0 root
                on ADP on 11 case
                Monday PROPN Monday 9 obl
                that SCONJ that 15 mark
                the DET the 14 det
                mill NOUN mill 15 nsubj
                stays VERB stay 9 ccomp
                """).sentences().get(0);
        Tree tree = new Tree(sentence);
        String text = "Venn , who met them on Friday , said on Monday that the mill stays";
        PlacedWords around = PlacedWords.of(text, new Span(0, text.indexOf(" that")));
        assertThat(reader.read(words("the mill stays"), new Cued(around, tree, 8), false)
                        .said()
                        .text())
                .isEqualTo("2024-05-13");
        PlacedWords until = PlacedWords.of(text, new Span(0, text.indexOf(" on Monday")));
        assertThat(reader.read(words("the mill stays"), new Cued(until, tree, 8), false)
                        .resolved(DateRole.SAID))
                .contains(Dating.byPublication());
    }

    @Test
    void theYearOfSomethingElseRecallsNothing() {
        Sentence sentence = Parsed.text("""
                Venn PROPN Venn 9 nsubj
                , PUNCT , 1 punct
                who PRON who 5 nsubj
                was AUX be 5 aux:pass
                elected VERB elect 1 acl:relcl
                in ADP in 7 case
                2021 NUM 2021 5 obl
                , PUNCT , 1 punct
                supports VERB support 0 root
                the DET the 11 det
                mill NOUN mill 9 obj
                """).sentences().get(0);
        String text = "Venn, who was elected in 2021, supports the mill";
        PlacedWords around = PlacedWords.of(text, new Span(0, text.indexOf(" the mill")));
        assertThat(reader.isRecalled(new Cued(around, new Tree(sentence), 8))).isFalse();
        assertThat(reader.isRecalled(new Cued(around, new Tree(sentence), 4)))
                .as("a cue beside the year")
                .isTrue();
    }

    @Test
    void hadBesideAThingIsNoPluperfect() {
        assertThat(cued("""
                Venn PROPN Venn 2 nsubj
                had VERB have 0 root
                seven NUM seven 4 nummod
                members NOUN member 2 obj
                """).isPluperfect()).isFalse();
        assertThat(cued("""
                Venn PROPN Venn 3 nsubj
                had AUX have 3 aux
                sworn VERB swear 0 root
                it PRON it 3 obj
                """).isPluperfect()).isTrue();
    }

    private static Cued cued(String block) {
        AnnotatedText text = Parsed.text(block);
        String words = text.document().text(Field.TEXT);
        return new Cued(
                PlacedWords.of(words, new Span(0, words.length())),
                new Tree(text.sentences().get(0)),
                0);
    }

    private String about(String clause) {
        return read(clause, "", false).about().orElseThrow().text();
    }

    private String resolved(String clause) {
        return read(clause, "", false).resolved(DateRole.DEADLINE).orElseThrow().words();
    }

    private LocalDate deadline(String clause) {
        return read(clause, "", false).deadline().orElseThrow();
    }

    private Timing read(String clause, String around, boolean recalled) {
        return reader.read(words(clause), Cued.of(words(around)), recalled);
    }

    private static PlacedWords words(String words) {
        return PlacedWords.of(words, new Span(0, words.length()));
    }
}
