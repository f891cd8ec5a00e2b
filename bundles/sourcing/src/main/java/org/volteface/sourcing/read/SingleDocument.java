package org.volteface.sourcing.read;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.AddressSigns;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.Languages;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.article.SiteSelectors;

/** An input that is one document as a whole. */
public final class SingleDocument {
    private final Hints hints;
    private final SiteSelectors sites;

    public SingleDocument(Hints hints, SiteSelectors sites) {
        this.hints = hints;
        this.sites = sites;
    }

    public ReadOutcome read(byte[] bytes) {
        return read(bytes, Optional.empty(), Form::of);
    }

    /**
     * Reads an input that comes with what is known of it.
     *
     * @param charset the character set that was given with it
     * @param sorter tells the form of the text
     */
    public ReadOutcome read(byte[] bytes, Optional<Charset> charset, Function<String, Form> sorter) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset);
            if (decoded.text().isBlank()) {
                throw new NotADocumentException("empty");
            }
            String text = decoded.text();
            Article article = completed(sorter.apply(text).article(text, hints.address(), sites));
            if (article.text().isBlank()) {
                throw new NotADocumentException("markup without text");
            }
            List<String> warnings = new ArrayList<>(decoded.warnings());
            LocalDate published = published(article, warnings);
            Headline headline = new Headline(article.origin(), published, article.title());
            Document document = Document.of(headline, article.text());
            return new Read(document, Optional.empty(), article.derived(), article.particulars(), warnings);
        } catch (NotADocumentException e) {
            return new Unreadable("", e.reason());
        }
    }

    /** What the document does not tell of itself, its address does. */
    private Article completed(Article read) {
        Origin own = read.origin();
        Optional<URI> address = own.url().or(hints::address);
        String publisher =
                own.publisher().isEmpty() ? address.map(AddressSigns::publisher).orElse("") : own.publisher();
        Particulars said = read.particulars();
        Optional<Published> published = said.published().or(() -> address.flatMap(AddressSigns::published));
        String language = said.language().isEmpty() ? Languages.of(read.text()) : said.language();
        Particulars particulars = new Particulars(said.byline(), published, language);
        return new Article(read.title(), read.text(), new Origin(publisher, address), particulars, read.derived());
    }

    /** What a page declares comes before what is given from outside, and that before what its dateline suggests. */
    private LocalDate published(Article article, List<String> warnings) {
        Optional<LocalDate> own = article.particulars().published().map(Published::day);
        Optional<LocalDate> given = hints.date();
        if (given.isPresent() && (own.isEmpty() || !article.derived())) {
            return given.get();
        }
        if (own.isEmpty()) {
            warnings.add("no date was found; " + hints.today() + " is taken for it");
            return hints.today();
        }
        if (given.isPresent() && !given.equals(own)) {
            warnings.add("the document's own date " + own.get() + " ("
                    + article.particulars().published().get().from() + ") is taken, not " + given.get());
        }
        return own.get();
    }
}
