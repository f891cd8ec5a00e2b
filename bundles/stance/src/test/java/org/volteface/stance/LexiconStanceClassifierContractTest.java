package org.volteface.stance;

import org.volteface.api.stance.StanceClassifier;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.StanceClassifierContract;

class LexiconStanceClassifierContractTest extends StanceClassifierContract {
    private static final StanceClassifier CLASSIFIER =
            new LexiconStanceClassifier(Configurations.defaults(LexiconStanceClassifier.Config.class));

    @Override
    protected StanceClassifier classifier() {
        return CLASSIFIER;
    }
}
