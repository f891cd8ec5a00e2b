package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPageTest {
    @Test
    void breaksAtSpacesAndIndentsWhatFollows() {
        TextPage page = new TextPage(12);
        page.paragraph(2, 2, "one two three  four");
        assertThat(page.toString()).isEqualTo("  one two\n    three\n    four\n");
    }

    @Test
    void keepsAWordThatIsWiderThanThePage() {
        TextPage page = new TextPage(6);
        page.paragraph(0, 0, "a incomprehensible b");
        assertThat(page.toString()).isEqualTo("a\nincomprehensible\nb\n");
    }
}
