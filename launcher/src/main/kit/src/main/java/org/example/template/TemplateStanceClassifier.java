package org.example.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;

/** A stance classifier that goes by the first word of two short lists; the topic is what follows that word. */
@Component(configurationPid = "org.example.template.stance")
@Designate(ocd = TemplateStanceClassifier.Config.class)
public final class TemplateStanceClassifier implements StanceClassifier {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Sides by two lists of words")
    public @interface Config {
        /** Words that take a side for something. */
        @AttributeDefinition(description = "Words that take a side for what follows them, in lower case")
        String[] favour() default {
            "support", "supports", "back", "backs", "welcome", "welcomes", "want", "wants", "will"
        };

        /** Words that take a side against something. */
        @AttributeDefinition(description = "Words that take a side against what follows them, in lower case")
        String[] against() default {"oppose", "opposes", "reject", "rejects", "refuse", "refuses", "not", "never", "no"
        };

        /** How sure the classifier says it is. */
        @AttributeDefinition(description = "How sure to be of a side, from 0 to 1", min = "0", max = "1")
        double confidence() default 0.75;
    }

    private static final double UNKNOWN = 0.1;
    private static final int MOST_TERMS = 6;
    /** Words that name nothing, and so do not tell one topic from another. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "of", "to", "for", "in", "on", "at", "by", "and", "or",
            "any", "be", "is", "are", "it", "its", "his", "her", "their", "our", "my", "will", "would");

    private final Set<String> favour;
    private final Set<String> against;
    private final double confidence;

    /** Takes its word lists. A component is made anew when its settings change, so that its fields can be final. */
    @Activate
    public TemplateStanceClassifier(Config config) {
        favour = Set.copyOf(List.of(config.favour()));
        against = Set.copyOf(List.of(config.against()));
        confidence = config.confidence();
    }

    @Override
    public Claim classify(Attributed statement, Context context) {
        Passage passage = statement.draft().passage();
        String text = context.text().text(passage.field(), passage.span());
        List<String> words = words(text);
        int tells = 0;
        while (tells < words.size() && side(words.get(tells)) == StanceLabel.NONE) {
            tells++;
        }
        StanceLabel side = tells < words.size() ? side(words.get(tells)) : StanceLabel.NONE;
        List<String> about = tells < words.size() ? words.subList(tells + 1, words.size()) : words;
        Stance stance = new Stance(
                side,
                statement.draft().reading().modality(),
                statement.draft().reading().condition(),
                side == StanceLabel.NONE ? UNKNOWN : confidence);
        return new Claim(
                statement.draft().kind(),
                topic(about, text),
                stance,
                statement.draft().reading().event(),
                statement.draft().reading().marks());
    }

    private StanceLabel side(String word) {
        if (against.contains(word)) {
            return StanceLabel.AGAINST;
        }
        return favour.contains(word) ? StanceLabel.FAVOR : StanceLabel.NONE;
    }

    /** Propositions are compared by their terms: the words that name the thing, whatever the words around them. */
    private Proposition topic(List<String> about, String text) {
        List<String> terms = about.stream()
                .filter(word -> !EMPTY.contains(word) && side(word) == StanceLabel.NONE)
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        String phrase = terms.isEmpty() ? text.strip() : String.join(" ", terms);
        return new Proposition(phrase, terms, Direction.MORE, Scope.OPEN, Optional.empty());
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
