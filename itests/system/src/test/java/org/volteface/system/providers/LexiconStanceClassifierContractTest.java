package org.volteface.system.providers;

import org.volteface.api.stance.StanceClassifier;
import org.volteface.contracts.StanceClassifierContract;
import org.volteface.stance.LexiconStanceClassifier;

class LexiconStanceClassifierContractTest extends StanceClassifierContract {
    private static final StanceClassifier CLASSIFIER =
            new LexiconStanceClassifier(Defaults.of(LexiconStanceClassifier.Config.class));

    @Override
    protected StanceClassifier classifier() {
        return CLASSIFIER;
    }
}
