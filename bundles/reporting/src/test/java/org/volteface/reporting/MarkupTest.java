package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        String html =
                new Markup().element("a", "<b>&'\"", "href", "\"><script>").toString();
        assertThat(html).isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</a>");
    }

    @Test
    void replacesWhatHtmlForbids() {
        assertThat(new Markup().text("a\u0000b\nc").toString()).isEqualTo("a\uFFFDb\nc");
    }
}
