package org.volteface.contradiction;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/** A contradiction detector whose every finding has passed a fixed sequence of named gates. */
@Component(configurationPid = "org.volteface.contradiction")
@Designate(ocd = GatedContradictionDetector.Config.class)
public final class GatedContradictionDetector implements ContradictionDetector {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface contradiction", description = "When two statements clash")
    public @interface Config {
        @AttributeDefinition(name = "Overlap", description = "Shared part of the fewer terms", min = "0", max = "1")
        double overlap() default 0.75;

        @AttributeDefinition(name = "Confidence", description = "How sure a side must be", min = "0", max = "1")
        double confidence() default 0.7;

        @AttributeDefinition(name = "Evidence", description = "Shared part of a condition", min = "0", max = "1")
        double evidence() default 0.6;

        @AttributeDefinition(name = "Calibration", description = "Offset and slope on the log-odds of confidence")
        double[] calibration() default {0, 1};

        @AttributeDefinition(name = "Dismissals", description = "How many to keep of one statement", min = "0")
        int dismissals() default 4;

        @AttributeDefinition(name = "Without", description = "Gates that are not asked, to see what they stop")
        String[] without() default {};
    }

    private final Detection detection;

    /** Reads the thresholds. */
    @Activate
    public GatedContradictionDetector(Config config) {
        this.detection = new Detection(Tuning.of(config));
    }

    @Override
    public List<Outcome> detect(Statement statement, History history) {
        return detection.run(statement, history);
    }

    @Override
    public PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        return new PairComparison().compare(premise, hypothesis);
    }
}
