package org.example.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.Token;
import org.volteface.api.text.Unsuitable;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.Samples;
import org.volteface.contracts.TextAnalyserContract;

class TemplateTextAnalyserTest extends TextAnalyserContract {
    @Override
    protected TextAnalyser analyser() {
        return new TemplateTextAnalyser(Configurations.defaults(TemplateTextAnalyser.Config.class));
    }

    @Test
    void findsSentencesWordsAndQuotations() {
        String body = "The toll rose by 2.5 crowns. \"It's wrong!\" Ane Ruud said.\n\nNobody pays.";
        AnnotatedText text = (AnnotatedText) analyser().analyse(Samples.document("", body));
        assertThat(text.sentences())
                .extracting(sentence -> text.text(Field.TEXT, sentence.span()))
                .containsExactly("The toll rose by 2.5 crowns.", "\"It's wrong!\"", "Ane Ruud said.", "Nobody pays.");
        assertThat(text.sentences())
                .extracting(sentence -> sentence.paragraph())
                .containsExactly(0, 0, 0, 1);
        assertThat(text.sentences().get(1).tokens()).extracting(Token::form).contains("It's", "wrong");
        assertThat(text.quotations())
                .extracting(quotation -> text.text(Field.TEXT, quotation.inner()))
                .isEqualTo(List.of("It's wrong!"));
    }

    @Test
    void saysWhyItReadsNoLongerText() {
        TextAnalyser brief =
                new TemplateTextAnalyser(Configurations.of(TemplateTextAnalyser.Config.class, Map.of("longest", 10)));
        Document document = Samples.document("", "Much too long for it.");
        assertThat(brief.analyse(document)).isEqualTo(new Unsuitable("it has 21 characters, and at most 10 are read"));
    }
}
