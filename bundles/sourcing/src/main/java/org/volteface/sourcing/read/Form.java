package org.volteface.sourcing.read;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.FrontMatter;
import org.volteface.sourcing.article.HtmlPage;
import org.volteface.sourcing.article.MarkdownText;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.article.PlainText;
import org.volteface.sourcing.article.SiteSelectors;

/** The forms that a single document comes in. */
public enum Form {
    /** Text as it is. */
    PLAIN,
    /** A page, or a part of one. */
    HTML,
    /** Text with a front matter, headings or links in Markdown's notation. */
    MARKDOWN;

    private static final int LOOKED_AT = 64 * 1024;
    // A comment ends at its first mark and a link is short: otherwise a text that is neither would be read again from
    // every place.
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*+(?><\\?xml[^>]*+>\\s*+|<!--.*?-->\\s*+)*+"
                    + "<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|main|article|section|div|p|h[1-6])[\\s>/])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6} +\\S", Pattern.MULTILINE);
    private static final Pattern UNDERLINED = Pattern.compile("^\\S.*\\R={3,} *$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]\\n]++]\\((?:https?://|/)[^)\\s]{1,2000}+\\)");

    /** The article that {@code text} in this form is. */
    Article article(String text, Optional<URI> address, SiteSelectors sites) throws NotADocumentException {
        return switch (this) {
            case HTML -> HtmlPage.read(text, address, sites);
            case MARKDOWN -> MarkdownText.read(text);
            case PLAIN -> PlainText.read(text);
        };
    }

    /** The form of {@code text}; plain where nothing speaks for another. */
    public static Form of(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (PAGE.matcher(start).find()) {
            return HTML;
        }
        boolean marked = FrontMatter.of(text).isPresent()
                || HEADING.matcher(start).find()
                || UNDERLINED.matcher(start).find()
                || LINK.matcher(start).find();
        return marked ? MARKDOWN : PLAIN;
    }
}
