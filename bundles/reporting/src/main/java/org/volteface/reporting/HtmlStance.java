package org.volteface.reporting;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Modality;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;

/** Stances, passages and sources in the signs that all parts of a page share; colour never stands alone. */
final class HtmlStance {
    /** The attribute that holds the id of the actor whose name an element holds. */
    static final String ACTOR = "data-actor";

    private final Markup page;

    HtmlStance(Markup page) {
        this.page = page;
    }

    /** A stance with its sign and in words. */
    void write(StanceLabel label, Modality modality) {
        page.open("span", "class", "stance " + name(label)).symbol(symbol(label, modality), 14, 12);
        page.text(Words.side(label) + Words.firmness(modality)).close();
    }

    /** How the words came about and where they stand, with the address where there is one. */
    void source(Cited cited) {
        Headline headline = cited.headline();
        page.open("p", "class", "meta").text(Words.capital(Quote.source(cited)) + Words.dated(cited));
        Optional<URI> url = headline.origin().url().filter(HtmlStance::isWeb);
        if (url.isPresent()) {
            page.text(" ").element("a", "Open the document", "href", url.get().toString(), "rel", "noreferrer");
        }
        page.close();
    }

    /** The words, in quotation marks where they are the speaker's own. */
    static String words(Statement statement) {
        String words = Quote.words(statement);
        return statement.wording().attribution().kind() == AttributionKind.DIRECT ? "“" + words + "”" : words;
    }

    static String name(StanceLabel label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    /** The sign of a stance: hollow where it hangs on a condition. */
    static String symbol(StanceLabel label, Modality modality) {
        String open = modality == Modality.CONDITIONAL ? "-open" : "";
        return switch (label) {
            case FAVOR -> "up" + open;
            case AGAINST -> "down" + open;
            case NONE -> "none";
        };
    }

    /** A document may name any address; only these are made into links. */
    static boolean isWeb(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }
}
