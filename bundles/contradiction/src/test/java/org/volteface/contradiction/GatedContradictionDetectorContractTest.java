package org.volteface.contradiction;

import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.contracts.ContradictionDetectorContract;

class GatedContradictionDetectorContractTest extends ContradictionDetectorContract {
    @Override
    protected ContradictionDetector detector() {
        return Detectors.standard();
    }
}
