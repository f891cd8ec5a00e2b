package org.volteface.system.guests.prover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/** The archive of the server, to be filled with statements of the crowd up to any size. */
@Component(service = CrowdArchive.class)
public final class CrowdArchive {
    private final BundleContext context;
    private final Intake intake;
    private final Operations operations;
    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final ChainIndex index;

    /** Takes what it fills. */
    @Activate
    public CrowdArchive(
            BundleContext context,
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference ChainIndex index) {
        this.context = context;
        this.intake = intake;
        this.operations = operations;
        this.queue = queue;
        this.archive = archive;
        this.index = index;
    }

    /** One statement of each of the crowd, as the analysers find it. */
    List<Statement> patterns() throws IOException, InterruptedException {
        List<Statement> patterns = new ArrayList<>();
        for (int i = 0; i < Crowd.SIZE; i++) {
            intake.submit(Crowd.one(i));
        }
        Quiet.await(operations);
        for (int i = 0; i < Crowd.SIZE; i++) {
            Document document = Crowd.one(i);
            archive.statementsOf(document.id()).stream()
                    .filter(statement -> !statement.holder().equals(Actor.NARRATOR))
                    .findFirst()
                    .ifPresent(patterns::add);
        }
        for (Statement pattern : patterns) {
            check(pattern);
        }
        while (patterns.size() < Crowd.SIZE) {
            patterns.add(patterns.get(patterns.size() / 2));
        }
        return patterns;
    }

    private void check(Statement pattern) {
        Place start = new Place(new Edtf("0001"), "");
        for (String strand : Preload.strands(pattern)) {
            if (index.after(strand, start, 1).isEmpty()) {
                throw new IllegalStateException("nothing lies on " + strand);
            }
        }
    }

    /** What fills it, with statements on such patterns. */
    Preload preload(List<Statement> patterns) throws IOException {
        return new Preload(archive, patterns, makers(), detector());
    }

    /** Fills it without the detector, which would look at all that is put in. */
    void fill(Preload preload, long size) throws IOException, BundleException {
        for (Bundle bundle : context.getBundles()) {
            if ("org.volteface.contradiction".equals(bundle.getSymbolicName())) {
                bundle.stop();
                preload.upTo(size);
                bundle.start();
            }
        }
    }

    private List<String> makers() {
        return queue.entry(Crowd.one(0).id()).orElseThrow().madeBy();
    }

    private String detector() {
        return operations.status().steps().stream()
                .filter(status -> status.step() == Step.CONTRADICTION)
                .map(StepStatus::analysers)
                .findFirst()
                .orElseThrow()
                .get(0);
    }
}
