package org.volteface.extraction;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.text.AnnotatedText;

/** The statement extractor for English that reads dependency trees, quotations and typed word lists. */
@Component(configurationPid = "org.volteface.extraction")
@Designate(ocd = SyntacticStatementExtractor.Config.class)
public final class SyntacticStatementExtractor implements StatementExtractor {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface extraction", description = "What counts as a statement")
    public @interface Config {
        /** Whether the narrator's own accounts of deeds and stands are statements. */
        @AttributeDefinition(
                name = "Narrated",
                description = "Record what the narrator tells that somebody did, beside what somebody is quoted with")
        boolean narrated() default true;
    }

    private final Extraction extraction = new Extraction();
    private final boolean narrated;

    /** Reads the word lists. */
    @Activate
    public SyntacticStatementExtractor(Config config) {
        narrated = config.narrated();
    }

    @Override
    public List<Draft> extract(AnnotatedText text) {
        List<Draft> drafts = extraction.drafts(text);
        return narrated
                ? drafts
                : drafts.stream()
                        .filter(draft -> draft.attribution().kind() != AttributionKind.NARRATOR)
                        .toList();
    }

    @Override
    public boolean pledge(AnnotatedText text) {
        return extraction.pledge(text);
    }
}
