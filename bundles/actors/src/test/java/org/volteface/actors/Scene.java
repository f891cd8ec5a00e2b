package org.volteface.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;
import org.volteface.contracts.Parsed;
import org.volteface.contracts.Samples;

/**
 * A document written by hand with the drafts found in it. One sentence a line, each word as {@code form/TAG}, subjects as
 * {@code form/TAG*}; the document was published on {@link Samples#DAY}.
 */
final class Scene {
    private static final DiscourseActorResolver RESOLVER = new DiscourseActorResolver();
    private static final Knowledge WORLD = new Knowledge(List.of(new WorldKnowledgePack()));

    private final AnnotatedText text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private int cursor;

    private Scene(AnnotatedText text) {
        this.text = text;
    }

    static Scene of(String sentences) {
        StringBuilder block = new StringBuilder();
        for (String line : sentences.strip().split("\n")) {
            for (String word : line.strip().split(" ")) {
                block.append(row(word)).append('\n');
            }
            block.append('\n');
        }
        return new Scene(Parsed.text(block.toString()));
    }

    private static String row(String word) {
        int slash = word.lastIndexOf('/');
        String form = word.substring(0, slash);
        boolean subject = word.endsWith("*");
        String tag = word.substring(slash + 1, word.length() - (subject ? 1 : 0));
        return String.join(" ", form, tag, form.toLowerCase(Locale.ROOT), "0", subject ? "nsubj" : "dep");
    }

    /** Adds what {@code source} says: {@code content}, whose doer is {@code subject}; an empty subject is none. */
    Scene says(String source, String content, String subject) {
        return add(StatementKind.POSITION, source, content, subject);
    }

    /** Adds what {@code source} says somebody has done. */
    Scene reports(String source, String content, String subject) {
        return add(StatementKind.ACT, source, content, subject);
    }

    /** Adds what {@code source} binds itself to; an empty source is the narrator's. */
    Scene promises(String source, String content) {
        return add(StatementKind.COMMITMENT, source, content, "");
    }

    /** Adds what {@code source} owns up to. */
    Scene admits(String source, String content) {
        return add(StatementKind.ADMISSION, source, content, "");
    }

    /** Adds a deed that the narrator tells. */
    Scene tells(String content, String subject) {
        return add(StatementKind.ACT, "", content, subject);
    }

    /** Adds a quotation by {@code source}; an empty source is left to the context. */
    Scene quotes(String source, String content, String subject) {
        Span span = find(content, cursor);
        quotations.add(new Quotation(Field.TEXT, span, span));
        return add(StatementKind.POSITION, AttributionKind.DIRECT, source, content, subject);
    }

    private Scene add(StatementKind kind, String source, String content, String subject) {
        boolean told = source.isEmpty();
        return add(kind, told ? AttributionKind.NARRATOR : AttributionKind.INDIRECT, source, content, subject);
    }

    private Scene add(StatementKind kind, AttributionKind how, String source, String content, String subject) {
        Span said = find(content, cursor);
        Optional<Span> doer = subject.isEmpty() ? Optional.empty() : Optional.of(find(subject, said.start()));
        List<Span> speaker = source.isEmpty()
                ? List.of()
                : List.of(find(source, sentence(said).start()));
        drafts.add(new Draft(
                new Passage(text.document().id(), Field.TEXT, said),
                kind,
                new Attribution(how, speaker, List.of(), List.of(said)),
                Timing.said(Samples.DAY),
                new Reading(doer, Modality.CERTAIN, Optional.empty(), Optional.empty(), Set.of())));
        cursor = said.end();
        return this;
    }

    private Span sentence(Span span) {
        return text.sentences().stream()
                .map(sentence -> sentence.span())
                .filter(sentence -> sentence.contains(span.start()))
                .findFirst()
                .orElseThrow();
    }

    private Span find(String words, int from) {
        int start = text.document().text().indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException(
                    "no <" + words + "> in <" + text.document().text() + "> from " + from);
        }
        return new Span(start, start + words.length());
    }

    List<Holding> holdings() {
        AnnotatedText whole = new AnnotatedText(text.document(), text.sentences(), quotations);
        return RESOLVER.resolve(whole, drafts, WORLD);
    }

    /** The holdings as words: holder, by whom, by what right. */
    List<String> lines() {
        return holdings().stream()
                .map(holding -> holding.holder().name()
                        + holding.spokenBy().map(actor -> " by " + actor.name()).orElse("")
                        + ", "
                        + holding.authority())
                .toList();
    }

    /** The only holding. */
    Holding holding() {
        List<Holding> all = holdings();
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " drafts");
        }
        return all.get(0);
    }
}
