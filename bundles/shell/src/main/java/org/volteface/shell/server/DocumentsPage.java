package org.volteface.shell.server;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;

/** Documents on a page: many in a line each, or one with all that is known of it. */
final class DocumentsPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int STATE = 10;
    private static final int SOURCE = 22;
    private static final int TITLE = 44;
    private static final String REASON = " ".repeat(10);

    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final Page page = new Page();

    DocumentsPage(DocumentQueue queue, StatementArchive archive) {
        this.queue = queue;
        this.archive = archive;
    }

    /** The state that a person names. */
    static DocumentState state(String name) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> Phrases.state(state).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--state wants waiting, analysed or aside, not '" + name + "' (--help says more)"));
    }

    /** The latest documents. */
    String latest(Optional<DocumentState> state, int most) {
        List<DocumentEntry> entries = queue.entries(state, most);
        String among = state.map(only -> " in the state " + Phrases.state(only)).orElse("");
        if (entries.isEmpty()) {
            return "There are no documents" + among + ".";
        }
        long all = Math.max(entries.size(), count(state));
        String cut = all > entries.size() ? "The latest " + Phrases.number(entries.size()) + " of " : "";
        page.paragraph("", cut + Phrases.count(all, "document") + among + ", the last to arrive first:");
        entries.forEach(this::line);
        return page.toString();
    }

    /** One document. */
    String one(DocumentEntry entry) {
        Headline headline = entry.headline();
        DocumentEntry.Progress progress = entry.progress();
        page.field("Document", entry.id());
        page.field("Title", headline.title().isBlank() ? "none" : headline.title());
        page.field(
                "Source",
                Phrases.publisher(headline) + ", "
                        + Edtf.day(headline.published()).inWords());
        headline.origin().url().ifPresent(url -> page.field("Address", url.toString()));
        page.field("Received", time(progress.received()));
        page.field("State", stateInWords(progress));
        progress.reason().ifPresent(reason -> page.field("Reason", reason));
        page.field("Statements", Phrases.number(archive.statementsOf(entry.id()).size()));
        String label = "Analysers";
        for (String analyser : entry.madeBy()) {
            page.field(label, analyser);
            label = "";
        }
        return page.toString();
    }

    private void line(DocumentEntry entry) {
        Headline headline = entry.headline();
        String lead = Phrases.shortId(entry.id()) + "  " + headline.published() + "  "
                + Page.pad(Phrases.state(entry.progress().state()), STATE);
        String source = Page.pad(Page.cut(Phrases.publisher(headline), SOURCE), SOURCE) + "  ";
        page.paragraph(lead + source, Page.cut(headline.title(), TITLE));
        entry.progress().reason().ifPresent(reason -> page.paragraph(REASON, reason));
    }

    private long count(Optional<DocumentState> state) {
        QueueCounts counts = queue.counts();
        if (state.isEmpty()) {
            return counts.all();
        }
        return switch (state.get()) {
            case WAITING -> counts.waiting();
            case ANALYSED -> counts.analysed();
            case SET_ASIDE -> counts.setAside();
            case WITHDRAWN -> queue.entries(state, Integer.MAX_VALUE).size();
        };
    }

    private static String stateInWords(DocumentEntry.Progress progress) {
        String failures = Phrases.count(progress.attempts(), "failure");
        return Phrases.lower(progress.state()) + (progress.attempts() > 0 ? ", after " + failures : "");
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
