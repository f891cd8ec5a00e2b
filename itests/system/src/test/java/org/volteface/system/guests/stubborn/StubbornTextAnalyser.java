package org.volteface.system.guests.stubborn;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Document;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Unsuitable;

/** An analyser that does not start. */
@Component
public final class StubbornTextAnalyser implements TextAnalyser {
    /** Throws. */
    @Activate
    public StubbornTextAnalyser() {
        throw new IllegalStateException("has no model");
    }

    @Override
    public TextAnalysis analyse(Document document) {
        return new Unsuitable("never reached");
    }
}
