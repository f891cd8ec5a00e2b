package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.report.ReportKind;

final class AnalyzeArgumentsTest {
    @Test
    void printsLinesFromStandardInputUnlessToldOtherwise() throws UsageException {
        AnalyzeArguments arguments = AnalyzeArguments.parse();

        assertThat(arguments.lines()).isTrue();
        assertThat(arguments.inputs()).isEmpty();
        assertThat(arguments.date()).isEmpty();
    }

    @Test
    void takesOptionsBetweenInputsInBothForms() throws UsageException {
        AnalyzeArguments arguments =
                AnalyzeArguments.parse("a.txt", "--format=text", "--batch", "--date", "2025-03-30", "-", "--", "--b");

        assertThat(arguments.format()).isEqualTo("text");
        assertThat(arguments.report()).isEqualTo(ReportKind.FINDINGS);
        assertThat(arguments.date()).contains(LocalDate.of(2025, 3, 30));
        assertThat(arguments.inputs()).containsExactly("a.txt", "-", "--b");
    }

    @Test
    void showsAReportAsTextUnlessToldOtherwise() throws UsageException {
        AnalyzeArguments arguments = AnalyzeArguments.parse("--actor", "Aldovia");

        assertThat(arguments.format()).isEqualTo("text");
        assertThat(arguments.report()).isEqualTo(ReportKind.ACTOR);
        assertThat(arguments.actor()).contains("Aldovia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date                        | --date needs a value",
                "--date=30.3.2025              | --date wants a day like 2025-03-30, not '30.3.2025'",
                "--report=all                  | --report wants findings, actor or promises, not 'all'",
                "--report=actor                | --report actor and --actor NAME go together",
                "--report=findings --actor=x   | --report actor and --actor NAME go together",
                "--report=promises --format=jsonl | a report has no form jsonl",
                "--batch=maybe                 | --batch takes no value",
                "--colour                      | there is no option --colour"
            })
    void saysWhatItCannotMakeSenseOf(String arguments, String message) {
        assertThatThrownBy(() -> AnalyzeArguments.parse(arguments.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
