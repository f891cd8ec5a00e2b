package org.example.plainwords;

import java.util.List;
import java.util.Optional;
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

/** A stance classifier that goes by the first word that takes a side; the topic is what follows that word. */
@Component(configurationPid = "org.example.plainwords.stance")
@Designate(ocd = PlainWordsStanceClassifier.Config.class)
public final class PlainWordsStanceClassifier implements StanceClassifier {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Plain words: stance", description = "Sides by lists of words")
    public @interface Config {
        /** More words that take a side for something. */
        @AttributeDefinition(description = "More words that take a side for what follows them, in lower case")
        String[] favour() default {};

        /** More words that take a side against something. */
        @AttributeDefinition(description = "More words that take a side against what follows them, in lower case")
        String[] against() default {};

        /** How sure the classifier says it is. */
        @AttributeDefinition(description = "How sure to be of a side, from 0 to 1", min = "0", max = "1")
        double confidence() default 0.75;
    }

    private static final double UNKNOWN = 0.1;
    private static final int MOST_TERMS = 6;

    private final WordLists lists;
    private final double confidence;

    /** Reads the lists. */
    @Activate
    public PlainWordsStanceClassifier(Config config) {
        lists = new WordLists(config.favour(), config.against());
        confidence = config.confidence();
    }

    @Override
    public Claim classify(Attributed statement, Context context) {
        Passage passage = statement.draft().passage();
        String text = context.text().text(passage.field(), passage.span());
        List<String> words = WordLists.of(text);
        int tells = 0;
        while (tells < words.size() && lists.side(words.get(tells)) == StanceLabel.NONE) {
            tells++;
        }
        StanceLabel side = tells < words.size() ? lists.side(words.get(tells)) : StanceLabel.NONE;
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

    /** Propositions are compared by their terms: the words that name the thing, whatever the words around them. */
    private Proposition topic(List<String> about, String text) {
        List<String> terms = about.stream()
                .filter(lists::names)
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        String phrase = terms.isEmpty() ? text.strip() : String.join(" ", terms);
        return new Proposition(phrase, terms, Direction.MORE, Scope.OPEN, Optional.empty());
    }
}
