package org.example.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Token;

/** An extractor of what somebody says by a verb in the middle of the sentence: the words before it speak, those after it are said. */
@Component(configurationPid = "org.example.template.extractor")
@Designate(ocd = TemplateStatementExtractor.Config.class)
public final class TemplateStatementExtractor implements StatementExtractor {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Statements by verbs of speaking")
    public @interface Config {
        /** The verbs. */
        @AttributeDefinition(description = "Verbs of speaking as they stand in a text, in lower case")
        String[] verbs() default {
            "said", "says", "announced", "announces", "insisted", "insists", "promised", "promises"
        };
    }

    private static final Set<String> COMMITTING = Set.of("will", "shall", "promised", "promises");

    private final Set<String> verbs;

    /** Takes its settings. A component is made anew when they change, so that its fields can be final. */
    @Activate
    public TemplateStatementExtractor(Config config) {
        verbs = Set.copyOf(List.of(config.verbs()));
    }

    @Override
    public List<Draft> extract(AnnotatedText text) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.field() == Field.TEXT) {
                draft(text, sentence).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(AnnotatedText text, Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> !token.is(PartOfSpeech.PUNCT))
                .toList();
        for (int verb = 1; verb < words.size() - 1; verb++) {
            if (verbs.contains(lower(words.get(verb)))) {
                return Optional.of(draft(text, words, verb));
            }
        }
        return Optional.empty();
    }

    /** Every span is made of spans of tokens, so that none can reach past the text. */
    private static Draft draft(AnnotatedText text, List<Token> words, int verb) {
        Span content = span(words.subList(verb + 1, words.size()));
        Attribution attribution = new Attribution(
                AttributionKind.INDIRECT,
                List.of(span(words.subList(0, verb))),
                List.of(words.get(verb).span()),
                List.of(content));
        boolean commits = words.subList(verb, words.size()).stream().anyMatch(word -> COMMITTING.contains(lower(word)));
        return new Draft(
                new Passage(text.document().id(), Field.TEXT, content),
                commits ? StatementKind.COMMITMENT : StatementKind.POSITION,
                attribution,
                Timing.said(text.document().published()),
                new Reading(Optional.empty(), Modality.CERTAIN, Optional.empty(), Optional.empty(), Set.of()));
    }

    private static Span span(List<Token> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    private static String lower(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
