package org.volteface.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;

/** The comparison of what an analysis finds in the documents of a case with a finding that was judged. */
final class CaseMatch {
    private static final Pattern WORD = Pattern.compile("'s\\b|[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WIKIDATA = Pattern.compile("\\bQ[0-9]+\\b");

    private final JudgedFinding judged;
    private final List<Passage> before;
    private final List<Passage> after;

    CaseMatch(JudgedFinding judged, List<Document> documents) {
        this.judged = judged;
        this.before = passages(judged.before(), documents);
        this.after = passages(judged.after(), documents);
    }

    /** Whether a finding, whose evidence {@code archive} knows, is the one that was judged. */
    boolean is(Finding finding, ArchiveView archive) {
        return finding.kind() == judged.kind() && isHolder(finding.holder()) && turns(finding, archive);
    }

    /** Whether two different statements of the evidence stand on its two sides. */
    private boolean turns(Finding finding, ArchiveView archive) {
        List<Statement> evidence = finding.evidence().stream()
                .flatMap(id -> archive.statement(id).stream())
                .toList();
        return evidence.stream().filter(one -> isIn(before, one)).anyMatch(one -> evidence.stream()
                .anyMatch(two -> !two.equals(one) && isIn(after, two)));
    }

    private boolean isHolder(Actor actor) {
        String name = words(actor.name());
        return isKnown(actor.id()) || judged.holder().names().stream().anyMatch(right -> name.contains(words(right)));
    }

    /** Whether the holder is told with this Wikidata id. */
    private boolean isKnown(String id) {
        return WIKIDATA.matcher(judged.holder().actor()).results().anyMatch(known -> known.group()
                .equals(id));
    }

    private static boolean isIn(List<Passage> passages, Statement statement) {
        Passage said = statement.passage();
        return passages.stream()
                .anyMatch(passage -> passage.documentId().equals(said.documentId())
                        && passage.field() == said.field()
                        && passage.span().overlaps(said.span()));
    }

    /** Wherever the words stand: an article may have them twice. */
    private static List<Passage> passages(List<Quote> quotes, List<Document> documents) {
        List<Passage> passages = new ArrayList<>();
        for (Quote quote : quotes) {
            Document document = documents.get(quote.document());
            String words = quote.words();
            for (Field field : Field.values()) {
                String text = document.text(field);
                for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                    passages.add(new Passage(document.id(), field, new Span(at, at + words.length())));
                }
            }
        }
        return List.copyOf(passages);
    }

    private static String words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
