package org.volteface.console.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.Headlines;

/** The page with the list of documents. */
final class DocumentList {
    private static final int MOST = 30;
    private static final int SOURCES = 100;

    private final Platform platform;

    DocumentList(Platform platform) {
        this.platform = platform;
    }

    Answer show(Exchange exchange) throws Refusal {
        Search search = Required.search(platform);
        ListFilter filter = ListFilter.of(exchange, ListFilter.DOCUMENTS);
        Results results = find(search, filter, exchange.value("cursor"));
        DocumentsView view = new DocumentsView(
                new Frame("Documents", "Documents", exchange.asker(), List.of("document.css")),
                filter,
                lines(search, results.page().stream().map(Result::id).toList()),
                Extent.of(results, search.state()),
                exchange.wantsPart() ? Map.of() : sources(search, filter.value("source")));
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().documentRows(view)
                        : Answers.templates().documentList(view));
    }

    private static Results find(Search search, ListFilter filter, Optional<String> cursor) throws Refusal {
        try {
            return search.find(filter.query(), MOST, cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("this page of the list is no longer known: begin at its first page", e);
        }
    }

    private List<DocumentLine> lines(Search search, List<String> ids) throws Refusal {
        Map<String, DocumentEntry> entries = Required.queue(platform).entries(ids).stream()
                .collect(Collectors.toMap(DocumentEntry::id, Function.identity(), (one, same) -> one));
        Headlines titles = new Headlines(platform.queue());
        Map<String, Long> statements = ids.isEmpty() ? Map.of() : statements(search, ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(entries.get(id)))
                .map(titles::called)
                .map(entry -> new DocumentLine(entry, statements.getOrDefault(entry.id(), 0L)))
                .toList();
    }

    private static Map<String, Long> statements(Search search, List<String> ids) {
        Filter these = Filter.NONE.with(Criterion.DOCUMENT, ids.toArray(String[]::new));
        return search.counts(new Query(Subject.STATEMENT, "", these, Order.NEWEST), Criterion.DOCUMENT, ids.size());
    }

    private static Map<String, String> sources(Search search, String chosen) {
        Map<String, Long> counts =
                new LinkedHashMap<>(search.counts(Query.all(Subject.DOCUMENT), Criterion.SOURCE, SOURCES));
        if (!chosen.isEmpty()) {
            counts.putIfAbsent(chosen, 0L);
        }
        Map<String, String> labels = new LinkedHashMap<>();
        counts.forEach((source, count) -> {
            if (!source.isBlank()) {
                labels.put(source, source + " (" + count + ")");
            }
        });
        return labels;
    }
}
