package org.volteface.stance;

import java.util.function.BiFunction;
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

/** A stance classifier that reads sides from a lexicon of predicates along the syntax of the clause, and corrects them by weights. */
@Component(configurationPid = "org.volteface.stance")
@Designate(ocd = LexiconStanceClassifier.Config.class)
public final class LexiconStanceClassifier implements StanceClassifier {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface stance", description = "How sides are read from predicates")
    public @interface Config {
        /** The confidence of a side that is taken over from what was said before. */
        @AttributeDefinition(
                name = "Inherited confidence",
                description = "From 0 to 1: how sure to be of a quote that only carries on what was said before",
                min = "0",
                max = "1")
        double inherited_confidence() default StanceReader.INHERITED;

        /** What the rules are corrected by. */
        @AttributeDefinition(
                name = "Weights",
                description = "The rows that './volteface train' writes; none for ours, 'none' for the rules alone")
        String[] weights() default {};
    }

    private final BiFunction<Attributed, Context, Claim> claims;
    private final TargetReader targets;

    /** Loads the lexicon and the weights. */
    @Activate
    public LexiconStanceClassifier(Config config) {
        StanceReader rules = new StanceReader(new PredicateLexicon(), new Synonyms(), config.inherited_confidence());
        this.claims = CorrectedReader.of(rules, Weights.of(config.weights()));
        this.targets = new TargetReader(rules.lexicon());
    }

    @Override
    public Claim classify(Attributed statement, Context context) {
        return claims.apply(statement, context);
    }

    @Override
    public StanceLabel toward(AnnotatedText text, Span target) {
        return targets.read(text, target);
    }
}
