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

        /** The longest sentence that gets a tree, in tokens. */
        @AttributeDefinition(name = "Longest parsed sentence", description = "In tokens; longer ones are mostly lists")
        int longestParsed() default 250;

        /** The longest text, in UTF-16 units. */
        @AttributeDefinition(
                name = "Longest text",
                description = "In characters; a longer document is set aside with that reason")
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
        SyntaxMode mode = SyntaxMode.of(config.syntax());
        int longestParsed = positive("longestParsed", config.longestParsed());
        int longestText = positive("longestText", config.longestText());
        analysis = new EnglishAnalysis(EnglishModels.load(), mode, longestParsed, longestText);
    }

    @Override
    public TextAnalysis analyse(Document document) {
        return analysis.analyse(document);
    }

    private static int positive(String key, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(key + ": " + value + " is not a positive number");
        }
        return value;
    }
}
