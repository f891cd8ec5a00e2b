package org.volteface.stance;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.AnnotatedText;

/** A stance classifier that reads sides from a lexicon of predicates along the syntax of the clause. */
@Component(configurationPid = "org.volteface.stance")
@Designate(ocd = LexiconStanceClassifier.Config.class)
public final class LexiconStanceClassifier implements StanceClassifier {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface stance", description = "How sides are read from predicates")
    public @interface Config {
        /** The confidence of a side that a quote takes over from what its speaker said before. */
        @AttributeDefinition(
                name = "Inherited confidence",
                description = "From 0 to 1: how sure to be of a quote that only carries on what was said before",
                min = "0",
                max = "1")
        double inherited_confidence() default 0.4;
    }

    private final StanceReader claims;
    private final TargetReader targets;

    /** Loads the lexicon. */
    @Activate
    public LexiconStanceClassifier(Config config) {
        PredicateLexicon lexicon = new PredicateLexicon();
        this.claims = new StanceReader(lexicon, new Synonyms(), config.inherited_confidence());
        this.targets = new TargetReader(lexicon);
    }

    @Override
    public Claim classify(Attributed statement, Context context) {
        return claims.read(statement, context);
    }

    @Override
    public StanceLabel toward(AnnotatedText text, Span target) {
        return targets.read(text, target);
    }
}
