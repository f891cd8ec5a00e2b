package org.volteface.console.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Headlines;
import org.volteface.console.words.Holder;
import org.volteface.console.words.Piece;
import org.volteface.console.words.Promised;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/** What was found, with what a reader wants to know of it; what is gone meanwhile is left out. */
final class HitReader {
    private final Platform platform;
    private final StatementArchive archive;
    private final Kinship kinship;

    HitReader(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
        this.kinship = Kinship.of(platform);
    }

    List<Hit> hits(Subject subject, List<Result> results) {
        return switch (subject) {
            case STATEMENT, PROMISE -> said(subject, results);
            case FINDING -> findings(results);
            case DOCUMENT -> documents(results);
            case ACTOR -> results.stream().map(HitReader::actor).toList();
            case PROPOSITION -> results.stream().map(HitReader::proposition).toList();
        };
    }

    private List<Hit> said(Subject subject, List<Result> results) {
        Map<String, Statement> statements = new HashMap<>();
        archive.statements(ids(results)).forEach(one -> statements.put(one.id(), kinship.seen(one)));
        Set<String> documents = new HashSet<>();
        statements.values().forEach(one -> documents.add(one.passage().documentId()));
        Map<String, Headline> headlines = archive.headlines(documents);
        List<Hit> hits = new ArrayList<>();
        for (Result result : results) {
            Optional.ofNullable(statements.get(result.id()))
                    .flatMap(one -> Optional.ofNullable(
                                    headlines.get(one.passage().documentId()))
                            .map(headline -> said(subject, result, new Found(one, headline))))
                    .ifPresent(hits::add);
        }
        return hits;
    }

    /** A statement and its document. */
    private record Found(Statement statement, Headline headline) {}

    private static Hit said(Subject subject, Result result, Found found) {
        Statement statement = found.statement();
        CitedPassage passage = new CitedPassage(
                statement, found.headline(), statement.claim().stance().label());
        Proposition proposition = statement.claim().proposition();
        Holder holder = Holder.of(statement.holder());
        List<Hit.Note> notes = List.of(
                new Hit.Note(holder.name(), holder.address()),
                Hit.Note.of(passage.kind() + ", " + passage.date()),
                new Hit.Note(about(subject, statement), "/propositions/" + PathPart.of(proposition.key())),
                new Hit.Note(passage.source(), passage.address()));
        List<String> badges = subject == Subject.PROMISE ? List.of(status(result)) : List.of();
        Hit.Known known = new Hit.Known(Optional.of(passage.side()), notes);
        return new Hit(passage.address(), Piece.of(result.title()), List.of(), badges, known);
    }

    /** A promise not to do something is about not doing it. */
    private static String about(Subject subject, Statement statement) {
        return subject == Subject.PROMISE
                ? Promised.what(statement)
                        + Promised.when(statement).map(when -> ", " + when).orElse("")
                : "on " + statement.claim().proposition().topic();
    }

    private List<Hit> findings(List<Result> results) {
        Map<String, Finding> findings = archive.findings(ids(results)).stream()
                .map(found -> found.finding())
                .collect(Collectors.toMap(Finding::id, finding -> finding, (one, same) -> one));
        return results.stream()
                .filter(result -> findings.containsKey(result.id()))
                .map(result -> finding(result, Objects.requireNonNull(findings.get(result.id()))))
                .toList();
    }

    private Hit finding(Result result, Finding finding) {
        List<String> badges = badges(result, finding);
        List<Piece> title = new ArrayList<>(
                List.of(new Piece(kinship.shown(finding.holder()).name() + ": ", false)));
        title.addAll(Piece.of(result.title()));
        return new Hit("/findings/" + result.id(), title, Piece.of(result.excerpt()), badges, Hit.Known.of());
    }

    /** How far it may be relied on: what was dismissed is not even called what it was found to be. */
    private static List<String> badges(Result result, Finding finding) {
        String review = fact(result, Criterion.REVIEW);
        if (review.equals(Review.Decision.DISMISSED.name())) {
            return List.of("dismissed on review: accuses nobody");
        }
        List<String> badges = new ArrayList<>(List.of(finding.verdict().rating().label()));
        if (Words.isContested(finding)) {
            badges.add("contested: accuses nobody");
        }
        badges.add(review.equals(Review.Decision.CONFIRMED.name()) ? "confirmed on review" : "not reviewed");
        return badges;
    }

    private List<Hit> documents(List<Result> results) {
        Map<String, DocumentEntry> entries =
                platform.queue().map(queue -> queue.entries(ids(results))).orElse(List.of()).stream()
                        .collect(Collectors.toMap(DocumentEntry::id, entry -> entry, (one, same) -> one));
        Headlines titles = new Headlines(platform.queue());
        return results.stream()
                .flatMap(result -> Stream.ofNullable(entries.get(result.id()))
                        .map(entry -> document(result, titles.called(entry.id(), entry.headline()))))
                .toList();
    }

    private static Hit document(Result result, Headline headline) {
        List<Piece> title = result.title().text().isBlank()
                ? List.of(new Piece(StatementWords.title(headline), false))
                : Piece.of(result.title());
        Hit.Note note = Hit.Note.of(StatementWords.publisher(headline) + ", "
                + Edtf.day(headline.published()).inWords());
        return new Hit("/documents/" + result.id(), title, Piece.of(result.excerpt()), List.of(), Hit.Known.of(note));
    }

    private static Hit actor(Result result) {
        String kind = fact(result, Criterion.KIND).toLowerCase(Locale.ROOT);
        Hit.Known known = Hit.Known.of(
                Hit.Note.of(kind),
                Hit.Note.of(Words.count(result.tally().statements(), "statement")),
                Hit.Note.of(Words.count(result.tally().findings(), "finding")));
        return new Hit(
                "/actors/" + PathPart.of(result.id()),
                Piece.of(result.title()),
                Piece.of(result.excerpt()),
                List.of(),
                known);
    }

    private static Hit proposition(Result result) {
        Hit.Known known = Hit.Known.of(
                Hit.Note.of(Words.count(result.tally().statements(), "statement") + " by "
                        + Words.count(result.tally().actors(), "actor")),
                Hit.Note.of(Words.count(result.tally().findings(), "finding")));
        return new Hit(
                "/propositions/" + PathPart.of(result.id()),
                Piece.of(result.title()),
                Piece.of(result.excerpt()),
                List.of(),
                known);
    }

    private static String status(Result result) {
        String name = fact(result, Criterion.STATUS);
        return Stream.of(PromiseStatus.values())
                .filter(status -> status.name().equals(name))
                .map(PromiseStatus::label)
                .findFirst()
                .orElse("promise");
    }

    static String fact(Result result, Criterion criterion) {
        return String.join(", ", result.facts().getOrDefault(criterion, List.of()));
    }

    private static Collection<String> ids(List<Result> results) {
        return results.stream().map(Result::id).toList();
    }
}
