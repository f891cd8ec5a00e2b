package org.volteface.console.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.rows.CsvFile;
import org.volteface.console.rows.JsonLinesFile;
import org.volteface.console.rows.RowFile;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The lists of the site as files, written a page at a time. */
public final class Exports {
    /** As many rows as a file has at most. */
    static final int MOST = 100_000;

    private static final int PAGE = 500;
    private static final String LIST = "/search";

    private final Platform platform;

    /** Writes what is there. */
    public Exports(Platform platform) {
        this.platform = platform;
    }

    /** The address of the file in a form that has what the list has at an address of the search. */
    public static String address(String list, String form) {
        return LIST + "/export/" + form + list.substring(LIST.length());
    }

    Answer file(Exchange exchange) throws Refusal {
        String form = exchange.part("form");
        if (!form.equals("csv") && !form.equals("jsonl")) {
            throw Refusal.unknown("lists are saved as csv or jsonl");
        }
        return file(Shapes.query(SearchPages.filter(exchange)), form);
    }

    /**
     * A list as a file.
     *
     * @param form csv or jsonl
     * @throws Refusal if it cannot be searched
     */
    public Answer file(Query query, String form) throws Refusal {
        Required.archive(platform);
        // Asked for once before, so that what cannot be searched is refused in words and not by a file that ends.
        SearchPages.find(Required.search(platform), query, 1, Optional.empty());
        String type = form.equals("csv") ? "text/csv;charset=utf-8" : "application/x-ndjson";
        return Answer.stream(type, out -> write(query, form, out))
                .with("Cache-Control", "no-store")
                .asFile("volteface-" + Shapes.plural(query.subject()) + "." + form);
    }

    private void write(Query query, String form, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        RowFile file = form.equals("csv") ? new CsvFile(writer) : new JsonLinesFile(writer);
        file.begin(Export.columns(query.subject()));
        Optional<String> cursor = Optional.empty();
        int rows = 0;
        boolean more = true;
        while (more) {
            Page page = page(query, cursor, Math.min(PAGE, MOST - rows));
            for (Map<String, Object> row : page.rows()) {
                file.add(row);
            }
            rows += page.results().page().size();
            cursor = page.results().next();
            more = cursor.isPresent() && rows < MOST;
        }
        if (cursor.isPresent()) {
            file.end("cut after " + MOST + " rows: choose less to have the rest");
        }
        writer.flush();
    }

    private record Page(Results results, Iterable<Map<String, Object>> rows) {}

    /** Services may go while a slow reader takes the file: each page asks for them anew, and keeps them no longer than it needs. */
    private Page page(Query query, Optional<String> cursor, int most) throws IOException {
        Holds.Hold hold = platform.hold();
        try {
            Search search = Required.search(platform);
            StatementArchive archive = Required.archive(platform);
            Results results = SearchPages.find(search, query, most, cursor);
            return new Page(results, new Export(platform, archive).rows(query.subject(), results.page()));
        } catch (Refusal e) {
            throw new IOException("the file cannot be finished: " + e.reason(), e);
        } finally {
            hold.close();
        }
    }
}
