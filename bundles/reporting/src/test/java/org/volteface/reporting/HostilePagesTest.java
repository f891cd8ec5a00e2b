package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.SampleReports;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HostilePagesTest {
    @Test
    void makesNothingOfHostileWordsOnAPage() throws IOException {
        String page = render(new HtmlReportRenderer());
        assertThat(page).contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;", "\uD83D\uDE00");
        assertThat(page).doesNotContain("<script", "href=\"javascript:", "\u202E", "\u0007");
    }

    @Test
    void makesWellFormedPagesForPaper() throws Exception {
        byte[] page = render(new PrintReportRenderer()).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        NodeList links = read.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(((Element) links.item(i)).getAttribute("href"))
                    .matches("#[a-z]+(-\\d+)?|https://example.org/.*");
        }
        assertThat(read.getElementsByTagName("svg").getLength()).isEqualTo(1);
    }

    private static String render(ReportRenderer renderer) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(SampleReports.hostile(), out);
        return out.toString();
    }
}
