package org.volteface.sourcing.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.volteface.sourcing.article.Languages;
import org.volteface.sourcing.article.NotADocumentException;

/** The documents of a feed, one for each entry. */
public final class FeedDocuments {
    private final Feed feed;
    private final Hints hints;
    private final List<String> warnings;

    private FeedDocuments(Feed feed, Hints hints, List<String> warnings) {
        this.feed = feed;
        this.hints = hints;
        this.warnings = new ArrayList<>(warnings);
        this.warnings.addAll(feed.problems());
    }

    /**
     * The documents of a feed.
     *
     * @param warnings what was assumed in decoding {@code text}
     */
    public static FeedDocuments of(String text, Hints hints, List<String> warnings) throws NotADocumentException {
        boolean isJson = text.stripLeading().startsWith("{");
        Optional<FeedSigns.Root> root = isJson ? Optional.empty() : FeedSigns.of(text);
        if (!isJson && root.isEmpty()) {
            throw new NotADocumentException("a feed without its root");
        }
        Feed feed = root.<Feed>map(xml -> XmlFeed.of(xml, hints.address()))
                .orElseGet(() -> JsonFeed.of(text, hints.address()));
        if (feed.size() == 0) {
            throw new NotADocumentException("a feed without entries");
        }
        return new FeedDocuments(feed, hints, warnings);
    }

    /** How many entries there are. */
    public int size() {
        return feed.size();
    }

    /** What the entry at {@code index} gives. */
    public ReadOutcome read(int index) {
        FeedEntry entry = feed.entry(index);
        if (entry.text().isBlank() && entry.title().isBlank()) {
            return new Unreadable("entry " + (index + 1), "neither text nor title");
        }
        List<String> notices = new ArrayList<>(index == 0 ? warnings : List.of());
        boolean titleOnly = entry.text().isBlank();
        if (titleOnly) {
            notices.add("entry " + (index + 1) + " has no text; its title is taken for it");
        }
        String text = titleOnly ? entry.title() : entry.text();
        Particulars particulars = particulars(entry, text);
        LocalDate day = day(particulars, index, notices);
        Headline headline = new Headline(origin(entry), day, entry.title());
        return new Read(Document.of(headline, text), Optional.empty(), true, particulars, notices);
    }

    private Origin origin(FeedEntry entry) {
        String title = feed.head().title();
        Optional<URI> known = feed.head().base().or(hints::address).or(entry::url);
        return new Origin(title.isEmpty() ? known.map(AddressSigns::publisher).orElse("") : title, entry.url());
    }

    private static Particulars particulars(FeedEntry entry, String text) {
        Particulars own = entry.particulars();
        Optional<Published> published = own.published().or(() -> entry.url().flatMap(AddressSigns::published));
        String language = Languages.tag(own.language()).orElseGet(() -> Languages.of(text));
        return new Particulars(own.byline(), published, language);
    }

    private LocalDate day(Particulars particulars, int index, List<String> notices) {
        Optional<LocalDate> known = particulars.published().map(Published::day).or(hints::date);
        if (known.isEmpty()) {
            notices.add("no date was found in entry " + (index + 1) + "; " + hints.today() + " is taken for it");
        }
        return known.orElse(hints.today());
    }
}
