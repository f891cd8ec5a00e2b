package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Field;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.Samples;
import org.volteface.contracts.StatementExtractorContract;

class TemplateStatementExtractorTest extends StatementExtractorContract {
    private static final AnnotatedText TEXT = Samples.annotate(
            Samples.document("", "The board said it will keep the line. It rained. The mayor warns of it."));

    @Override
    protected StatementExtractor extractor() {
        return new TemplateStatementExtractor(Configurations.defaults(TemplateStatementExtractor.Config.class));
    }

    @Test
    void findsWhoSaysWhat() {
        List<Draft> drafts = extractor().extract(TEXT);
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.kind()).isEqualTo(StatementKind.COMMITMENT);
            assertThat(TEXT.text(Field.TEXT, draft.passage().span())).isEqualTo("it will keep the line");
            assertThat(TEXT.text(Field.TEXT, draft.attribution().source().get(0)))
                    .isEqualTo("The board");
        });
    }

    @Test
    void anAdminCanSetTheVerbs() {
        StatementExtractor warned = new TemplateStatementExtractor(
                Configurations.of(TemplateStatementExtractor.Config.class, Map.of("verbs", new String[] {"warns"})));
        assertThat(warned.extract(TEXT)).singleElement().satisfies(draft -> assertThat(draft.kind())
                .isEqualTo(StatementKind.POSITION));
    }
}
