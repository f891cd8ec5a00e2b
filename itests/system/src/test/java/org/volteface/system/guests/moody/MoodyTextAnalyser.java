package org.volteface.system.guests.moody;

import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Document;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.contracts.Samples;

/** An analyser that works until a title puts it in a mood; its nonsense is the text of another document. */
@Component
public final class MoodyTextAnalyser implements TextAnalyser {
    @Override
    public TextAnalysis analyse(Document document) {
        return Mood.of("text", document.title().isEmpty() ? document.text() : document.title())
                .answer(() -> Samples.annotate(document), () -> Samples.annotate(Samples.document("", "Another.")));
    }
}
