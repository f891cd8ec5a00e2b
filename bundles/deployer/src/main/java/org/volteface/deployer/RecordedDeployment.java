package org.volteface.deployer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.ShadowReport;

/** Deployment of which every step is in a ledger, by a deployer that runs until it is ended. */
class RecordedDeployment implements Deployment {
    private final DeployerRun run;

    RecordedDeployment(DeployerRun run) {
        this.run = run;
    }

    @Override
    public Attempt deploy(Arrival arrival) throws IOException {
        return run.deliveries().begin(arrival);
    }

    @Override
    public Attempt await(long attempt) throws IOException {
        return run.deliveries().await(attempt);
    }

    @Override
    public Attempt promote(long attempt, String by) throws IOException {
        return run.decisions().promote(attempt, by);
    }

    @Override
    public String rollback(String by) throws IOException {
        return run.decisions().rollback(by);
    }

    @Override
    public String rollback(long attempt, String by) throws IOException {
        return run.decisions().rollback(attempt, by);
    }

    @Override
    public String undeploy(String symbolicName, String by) throws IOException {
        return run.decisions().undeploy(symbolicName, by);
    }

    @Override
    public Optional<String> stepBack() {
        return Decisions.stepBack(run.ledger());
    }

    @Override
    public List<Attempt> attempts(int most) {
        return run.ledger().attempts().stream().limit(most).toList();
    }

    @Override
    public Optional<Attempt> attempt(long number) {
        return run.ledger().attempt(number);
    }

    @Override
    public Optional<ShadowReport> shadow(long attempt) {
        return run.trials().report(attempt);
    }

    void end() {
        run.close();
    }
}
