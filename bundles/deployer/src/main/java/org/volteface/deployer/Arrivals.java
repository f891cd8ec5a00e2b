package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.operation.Providers;
import org.volteface.deployer.settings.SettingsFile;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** The path of a bundle from its arrival to its shadow run or, where nothing is to be compared, until it is in force. */
final class Arrivals implements DropWatch.Taker {
    private final Desk desk;
    private final Ledger ledger;
    private final Tryout tryout;
    private final Workshop workshop;
    private final ArrivalRemarks remarks;

    /**
     * What a candidate is looked at with.
     *
     * @param staging where files are kept
     * @param examination what is looked at before anything is installed
     * @param settings where settings are taken to
     * @param inPlace what bundles of the platform are changed by
     * @param forms what renderers are told apart by
     * @param providers who is asked whether contracts are kept
     * @param queue the documents, of which there must be some to compare on, unless there are cases
     */
    record Workshop(
            Staging staging,
            Examination examination,
            SettingsDesk settings,
            InPlaceArrival inPlace,
            RendererForms forms,
            Providers providers,
            DocumentQueue queue) {}

    Arrivals(Desk desk, SwapCheck check, Workshop workshop) {
        this.desk = desk;
        this.ledger = desk.ledger();
        this.tryout = new Tryout(desk, check, workshop.forms());
        this.workshop = workshop;
        this.remarks = new ArrivalRemarks(desk, workshop.settings());
    }

    /** The number of a new attempt, with which it goes on. */
    long open(Arrival arrival) throws IOException {
        return ledger.open(arrival.name(), arrival.by());
    }

    /** Deploys a file as the attempt of that number. */
    Attempt deploy(long number, Arrival arrival) throws IOException {
        return deploy(number, arrival, () -> workshop.staging().stage(arrival.file()));
    }

    @Override
    public Attempt deploy(StagedFile file, Arrival arrival) throws IOException {
        return deploy(open(arrival), arrival, () -> file);
    }

    private Attempt deploy(long number, Arrival arrival, Desk.Work<StagedFile, Refused> file) throws IOException {
        try {
            return deploy(number, file.run(), arrival);
        } catch (Refused e) {
            return refused(number, arrival.by(), e.reason());
        } catch (IOException | RuntimeException e) {
            failed(number, arrival.by(), e);
            throw e;
        } finally {
            desk.underway().through(number);
        }
    }

    @Override
    public void refuse(Arrival arrival, String reason) throws IOException {
        refused(open(arrival), arrival.by(), reason);
    }

    private Attempt deploy(long number, StagedFile file, Arrival arrival) throws Refused, IOException {
        return SettingsFile.isMeant(file.path().toString())
                ? deploySettings(number, file, arrival)
                : deployBundle(number, file, arrival, false);
    }

    private Attempt deploySettings(long number, StagedFile file, Arrival arrival) throws Refused, IOException {
        SettingsFile settings = SettingsFile.read(file.path(), arrival.name());
        ledger.note(number, AttemptState.STAGED, arrival.by(), settings.told());
        // In one turn: what they are tried on must not be replaced meanwhile.
        return desk.<Attempt, Refused>inTurn(() -> {
            Optional<Path> copy = workshop.settings().take(settings);
            if (copy.isEmpty()) {
                desk.settings().apply(number, settings.settings(), arrival.by());
                return desk.known(number);
            }
            try {
                return deployBundle(number, workshop.staging().stage(copy.get()), arrival, true);
            } finally {
                Files.deleteIfExists(copy.get());
            }
        });
    }

    private Attempt deployBundle(long number, StagedFile file, Arrival arrival, boolean ours)
            throws Refused, IOException {
        Candidate candidate = workshop.examination().verify(file, ours);
        ledger.identify(number, candidate);
        return desk.<Attempt, Refused>inTurn(() -> {
            checkNew(candidate);
            DryRun dryRun = workshop.examination().tryOut(file, candidate);
            ledger.tried(number, dryRun);
            checkPossible(dryRun, candidate, arrival);
            if (dryRun.platform()) {
                workshop.inPlace().run(number, file, arrival.by());
            } else {
                begin(number, candidate, arrival.by());
            }
            return desk.known(number);
        });
    }

    private void begin(long number, Candidate candidate, String by) throws Refused, IOException {
        List<Attempt> older = desk.onTrial()
                .filter(attempt -> Floor.candidate(attempt).symbolicName().equals(candidate.symbolicName()))
                .toList();
        Bundle bundle = tryout.started(number);
        String remark = remarks.of(candidate, bundle, older);
        if (isCompared(candidate)) {
            ledger.note(number, AttemptState.SHADOW, by, remark);
            desk.trials().begin(number, bundle.getBundleId());
        } else {
            desk.swap().to(desk.known(number), by, remark);
        }
        // Only now: one that is refused, or does not work, ends nothing.
        if (desk.known(number).state() != AttemptState.ROLLED_BACK) {
            for (Attempt attempt : older) {
                desk.discard(attempt, by, "a newer one of its name came, attempt " + number);
            }
        }
    }

    private boolean isCompared(Candidate candidate) {
        return RoleSelection.analyses(candidate)
                && (workshop.queue().counts().analysed() > 0
                        || workshop.providers().hasCases());
    }

    private void checkNew(Candidate candidate) throws Refused {
        for (Attempt attempt : ledger.attempts()) {
            boolean same = attempt.candidate().stream()
                    .anyMatch(known -> known.sha256().equals(candidate.sha256()));
            if (same && (attempt.state() == AttemptState.ACTIVE || attempt.state() == AttemptState.SHADOW)) {
                throw new Refused(
                        "the same content is " + attempt.state().label() + " already, as attempt " + attempt.number());
            }
        }
    }

    private void checkPossible(DryRun dryRun, Candidate candidate, Arrival arrival) throws Refused {
        if (!dryRun.problems().isEmpty()) {
            throw new Refused(String.join(";\n", dryRun.problems()));
        }
        if (dryRun.platform()) {
            workshop.inPlace().checkPossible(candidate.symbolicName());
        }
        if (dryRun.platform() && !arrival.force()) {
            throw new Refused("it would restart the platform itself (" + String.join(", ", dryRun.refreshed())
                    + "): deploy it with --force if that is meant");
        }
    }

    /** Says of an attempt that it came to nothing; otherwise it would be on its way until the next start. */
    private void failed(long number, String by, Exception why) {
        AttemptState state = desk.known(number).state();
        if (state != AttemptState.ARRIVED && state != AttemptState.STAGED && state != AttemptState.APPLIED) {
            return;
        }
        try {
            refused(number, by, "it could not be tried: " + Reasons.of(why));
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private Attempt refused(long number, String by, String reason) throws IOException {
        ledger.note(number, AttemptState.REFUSED, by, reason);
        return desk.known(number);
    }
}
