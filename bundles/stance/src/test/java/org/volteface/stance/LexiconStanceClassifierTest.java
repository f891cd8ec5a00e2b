package org.volteface.stance;

import java.util.Map;
import org.osgi.util.converter.Converters;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.contracts.StanceClassifierContract;

class LexiconStanceClassifierTest extends StanceClassifierContract {
    private static final StanceClassifier CLASSIFIER = new LexiconStanceClassifier(
            Converters.standardConverter().convert(Map.of()).to(LexiconStanceClassifier.Config.class));

    @Override
    protected StanceClassifier classifier() {
        return CLASSIFIER;
    }
}
