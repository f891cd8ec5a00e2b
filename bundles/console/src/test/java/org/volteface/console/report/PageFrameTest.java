package org.volteface.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is put around a rendered report. */
final class PageFrameTest {
    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><style>p{}</style></head>"
            + "<body class=\"x\"><b data-actor=\"Q1\">One</b><span data-actor=\"a&amp;b&quot;/&#39;\" class=\"y\">T$1 &amp; o</span>"
            + "<style>late</style></body></html>";

    private final PageFrame frame = new PageFrame("/promises", "");

    @Test
    void marksThePageInTheNavigation() {
        assertThat(frame.around(PAGE))
                .contains("<head><link rel=\"stylesheet\" href=\"/console.css\"><style>")
                .contains("<body class=\"x\"><nav")
                .contains("<a href=\"/promises\" aria-current=\"page\">")
                .contains("<a href=\"/findings\">");
    }

    @Test
    void saysAboveThePageWhatIsToBeSaid() {
        assertThat(frame.around(PAGE)).doesNotContain("console-notice");
        assertThat(new PageFrame("/promises", "3 documents will be analysed again.").around(PAGE))
                .contains(
                        "</nav>\n<p class=\"console-notice\" role=\"status\">3 documents will be analysed again.</p>");
    }

    @Test
    void leadsFromAnActorToItsReport() {
        assertThat(frame.around(PAGE))
                .contains("<b data-actor=\"Q1\"><a href=\"/actor?id=Q1\">One</a></b>")
                .contains("<a href=\"/actor?id=a%26b%22%2F%27\">T$1 &amp; o</a></span>");
    }

    @Test
    void allowsOnlyTheStyleInTheHead() {
        assertThat(frame.style(PAGE)).contains("p{}");
        assertThat(frame.style("<html><body></body></html>")).isEmpty();
    }
}
