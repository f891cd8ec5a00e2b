package org.volteface.system.providers;

import org.volteface.api.text.TextAnalyser;
import org.volteface.contracts.TextAnalyserContract;
import org.volteface.text.EnglishTextAnalyser;

class EnglishTextAnalyserContractTest extends TextAnalyserContract {
    private static final TextAnalyser ANALYSER = new EnglishTextAnalyser(Defaults.of(EnglishTextAnalyser.Config.class));

    @Override
    protected TextAnalyser analyser() {
        return ANALYSER;
    }
}
