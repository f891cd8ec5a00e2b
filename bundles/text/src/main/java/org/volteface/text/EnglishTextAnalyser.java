package org.volteface.text;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import org.volteface.api.model.Document;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;

/** The text analyser for English, on the models of Apache OpenNLP and a dependency parser of its own. */
@Component(configurationPid = "org.volteface.text")
@Designate(ocd = EnglishTextAnalyser.Config.class)
public final class EnglishTextAnalyser implements TextAnalyser {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface text", description = "How documents are annotated")
    public @interface Config {
        /** Which sentences get a dependency tree. */
        @AttributeDefinition(
                name = "Syntax",
                description = "Which sentences get a dependency tree: fewer trees are faster and find less",
                options = {
                    @Option(label = "all sentences of the body and the headline", value = "all"),
                    @Option(label = "sentences with a quotation or a word of speech", value = "cues"),
                    @Option(label = "none", value = "off")
                })
        String syntax() default "all";

        /** The longest sentence that gets a tree, in tokens: longer ones are mostly lists. */
        @AttributeDefinition(name = "Longest parsed sentence", description = "In tokens", min = "1")
        int longestParsed() default 250;

        /** The longest text, in UTF-16 units; a longer document is set aside with that reason. */
        @AttributeDefinition(name = "Longest text", description = "In characters; a longer one is set aside", min = "1")
        int longestText() default 5_000_000;
    }

    private final EnglishAnalysis analysis;

    /**
     * Reads the models.
     *
     * @throws IllegalArgumentException if a configured value makes no sense; the message names the key
     */
    @Activate
    public EnglishTextAnalyser(Config config) {
        analysis = EnglishAnalysis.of(config);
    }

    @Override
    public TextAnalysis analyse(Document document) {
        return analysis.analyse(document);
    }
}
