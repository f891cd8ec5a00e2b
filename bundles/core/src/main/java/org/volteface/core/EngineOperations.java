package org.volteface.core;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.operation.Operations;

/** The engine of the instance as those see it who look after it. */
@Component(service = Operations.class)
public final class EngineOperations extends EngineControls {
    /** Looks after {@code engine}. */
    @Activate
    public EngineOperations(@Reference AnalysisEngine engine) {
        super(engine.engine());
    }
}
