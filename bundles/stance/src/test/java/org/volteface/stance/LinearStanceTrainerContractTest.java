package org.volteface.stance;

import org.volteface.api.stance.StanceTrainer;
import org.volteface.contracts.StanceTrainerContract;

class LinearStanceTrainerContractTest extends StanceTrainerContract {
    @Override
    protected StanceTrainer trainer() {
        return new LinearStanceTrainer();
    }
}
