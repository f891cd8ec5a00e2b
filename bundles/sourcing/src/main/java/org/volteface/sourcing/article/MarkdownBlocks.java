package org.volteface.sourcing.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** The walk over a Markdown document that gathers its paragraphs and headings. */
final class MarkdownBlocks extends AbstractVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private MarkdownBlocks() {}

    static List<TextBlock> of(Node root) {
        MarkdownBlocks walk = new MarkdownBlocks();
        root.accept(walk);
        return List.copyOf(walk.blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close(0);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close(heading.getLevel());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
        close(0);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
        close(0);
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks.addAll(HtmlBlocks.of(Jsoup.parseBodyFragment(html.getLiteral()).body()));
    }

    @Override
    public void visit(Image image) {
        // The description of a picture is not what the article says.
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    private void close(int level) {
        String text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(text, level));
        }
    }
}
