package org.volteface.core;

import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.intake.Intake;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;

/** The intake that puts documents into the engine's queue. */
@Component
public final class QueuedIntake implements Intake {
    private final Engine engine;

    /** Takes in for {@code engine}. */
    @Activate
    public QueuedIntake(@Reference AnalysisEngine engine) {
        this.engine = engine.engine();
    }

    @Override
    public Receipt submit(Document document) throws IOException {
        return engine.submit(document);
    }
}
