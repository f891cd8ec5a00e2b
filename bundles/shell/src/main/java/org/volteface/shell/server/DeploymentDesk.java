package org.volteface.shell.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;

/** What is told and done of deployments. */
final class DeploymentDesk {
    private static final int DIGITS = 18;

    private final Deployment deployment;

    DeploymentDesk(Deployment deployment) {
        this.deployment = deployment;
    }

    String deploy(Arguments given) throws IOException {
        Arguments.require(given.word().isPresent(), "deploy what: the file of a bundle?");
        Path file = Path.of(given.word().get());
        String force = given.option("--force").orElse("no");
        Arguments.require(force.equals("yes") || force.equals("no"), "--force wants yes or no, not '" + force + "'");
        Arrival arrival = new Arrival(file, String.valueOf(file.getFileName()), by(given), force.equals("yes"));
        return told(deployment.await(deployment.deploy(arrival).number()));
    }

    String promote(Arguments given) throws IOException {
        long number = given.word().isPresent() ? number(given) : onTrial();
        return told(deployment.promote(number, by(given)));
    }

    String rollback(Arguments given) throws IOException {
        return given.word().isPresent()
                ? deployment.rollback(number(given), by(given))
                : deployment.rollback(by(given));
    }

    String undeploy(Arguments given) throws IOException {
        Arguments.require(given.word().isPresent(), "undeploy which bundle?");
        return deployment.undeploy(given.word().get(), by(given));
    }

    String show(Arguments given) {
        if (given.word().isEmpty()) {
            return DeploymentPage.of(deployment.attempts(given.limit()));
        }
        long number = number(given);
        Attempt attempt = deployment
                .attempt(number)
                .orElseThrow(() -> new IllegalArgumentException("there is no attempt " + number));
        String show = given.option("--show").orElse("all");
        Arguments.require(show.equals("all") || show.equals("progress"), "--show wants all or progress");
        return show.equals("progress")
                ? DeploymentPage.progress(attempt, deployment.shadow(number))
                : DeploymentPage.of(attempt, deployment.shadow(number));
    }

    /** One that did not succeed is a failure of the command. */
    private static String told(Attempt attempt) {
        String line = DeploymentPage.line(attempt);
        if (attempt.state() == AttemptState.REFUSED || attempt.state() == AttemptState.ROLLED_BACK) {
            throw new IllegalArgumentException(line);
        }
        return line;
    }

    private long onTrial() {
        List<Attempt> onTrial = deployment.attempts(Integer.MAX_VALUE).stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .toList();
        Arguments.require(!onTrial.isEmpty(), "nothing runs in shadow");
        Arguments.require(onTrial.size() == 1, "several run in shadow: which attempt, by its number?");
        return onTrial.get(0).number();
    }

    private static long number(Arguments given) {
        String number = given.word().orElse("");
        boolean isNumber =
                !number.isEmpty() && number.length() <= DIGITS && number.chars().allMatch(Character::isDigit);
        Arguments.require(isNumber, "which attempt? It is told by a number");
        return Long.parseLong(number);
    }

    private static String by(Arguments given) {
        return given.option("--by").orElseGet(() -> System.getProperty("user.name", "somebody"));
    }
}
