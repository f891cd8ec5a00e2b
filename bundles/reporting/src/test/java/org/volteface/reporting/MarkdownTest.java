package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.contracts.SampleReports;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no item",
                "1) no item",
                "- no item",
                "+ no item",
                "* no item",
                "> no quote",
                "---",
                "===",
                "```",
                "~~~",
                "| a | b |",
                "[a](b)",
                "![a](b)",
                "<script>",
                "&amp;",
                "a_b_ *c* `d` \\",
                "    code",
                "http://example.org",
                "<http://example.org>",
                "[^1]: x",
                "~~x~~"
            })
    void staysText(String words) {
        Node page = Parser.builder().build().parse(Markdown.escape(words));
        assertThat(page.getFirstChild().getNext()).isNull();
        StringBuilder read = new StringBuilder();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                read.append(text.getLiteral());
            }
        });
        assertThat(read.toString()).isEqualTo(words.strip());
    }

    @Test
    void makesNothingOfHostileWords() throws IOException {
        StringWriter out = new StringWriter();
        new MarkdownReportRenderer().render(SampleReports.hostile(), out);
        List<Node> made = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        Parser.builder().build().parse(out.toString()).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                made.add(link);
            }

            @Override
            public void visit(Image image) {
                made.add(image);
            }

            @Override
            public void visit(HtmlInline html) {
                made.add(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                made.add(html);
            }

            @Override
            public void visit(Code code) {
                made.add(code);
            }

            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        assertThat(made).isEmpty();
        // Title; findings, timelines, promises and basis; four findings, a timeline, a promise.
        assertThat(levels).containsExactly(1, 2, 3, 3, 3, 3, 2, 3, 2, 3, 2);
    }
}
