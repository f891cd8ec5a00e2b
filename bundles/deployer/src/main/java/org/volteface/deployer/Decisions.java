package org.volteface.deployer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.DryRun;

/** What people decide on what was deployed: that it is put in force, taken back or taken out. */
final class Decisions {
    private final Desk desk;

    Decisions(Desk desk) {
        this.desk = desk;
    }

    Attempt promote(long number, String by) throws IOException {
        return desk.inTurn(() -> {
            Attempt attempt = desk.known(number);
            if (attempt.state() != AttemptState.SHADOW) {
                throw new IllegalArgumentException("attempt " + number + " does not run in shadow: it is "
                        + attempt.state().label());
            }
            String remark = ShadowRemark.of(desk.trials().keep(number));
            desk.swap().to(attempt, by, remark);
            return desk.known(number);
        });
    }

    String rollback(String by) throws IOException {
        return desk.ahead(endedBy(by), tried -> Optional.of(noMore(tried)), () -> {
            Optional<Attempt> latest = desk.ledger().latest();
            if (latest.isPresent()) {
                return back(latest.get(), by);
            }
            Standing before = desk.ledger()
                    .standing()
                    .before()
                    .map(desk.ledger()::standing)
                    .orElseThrow(() -> new IllegalArgumentException("there is nothing to go back to"));
            desk.swap().undo(before, by);
            return inForce();
        });
    }

    /** Why a trial ends: who wants something taken back must not wait for a candidate that may never come back. */
    private static String endedBy(String by) {
        return "it was ended by a step back of " + by + " while it was tried";
    }

    private static String noMore(long attempt) {
        return "attempt " + attempt + " is tried no more; what is in force stays";
    }

    private String back(Attempt latest, String by) throws IOException {
        if (latest.state() == AttemptState.SHADOW) {
            return ended(latest, by);
        }
        if (desk.settings().hold(latest)) {
            return desk.settings().takeBack(latest, by);
        }
        throw new IllegalArgumentException("the latest step is attempt " + latest.number()
                + ", a bundle of the platform changed where it is, which a rollback does not take back: deploy the"
                + " version before with --force (" + latest.reason() + "). What was put in force earlier is taken back"
                + " by \"rollback NUMBER\" or \"undeploy NAME\"");
    }

    /** What a step back would do; empty where there is nothing to go back to. */
    static Optional<String> stepBack(Ledger ledger) {
        Optional<Attempt> latest = ledger.latest();
        if (latest.isPresent() && isInPlace(latest.get())) {
            return Optional.empty();
        }
        if (latest.isPresent()) {
            String what = latest.get().state() == AttemptState.SHADOW ? "End the shadow run" : "Take back the settings";
            return Optional.of(what + " of attempt " + latest.get().number());
        }
        return ledger.standing()
                .before()
                .map(ledger::standing)
                .map(before -> before.attempts().isEmpty()
                        ? "Go back to the platform's own"
                        : "Go back to what was in force before");
    }

    String rollback(long number, String by) throws IOException {
        LongFunction<Optional<String>> end = tried -> tried == number ? Optional.of(noMore(tried)) : Optional.empty();
        return desk.ahead(endedBy(by), end, () -> {
            Attempt attempt = desk.known(number);
            if (attempt.state() == AttemptState.SHADOW) {
                return ended(attempt, by);
            }
            if (desk.settings().hold(attempt)) {
                return desk.settings().takeBack(attempt, by);
            }
            if (desk.settings().heldOnce(attempt)) {
                return desk.settings().again(attempt, by);
            }
            Optional<Standing> target = desk.ledger().standingOf(number);
            if (target.isEmpty()) {
                throw new IllegalArgumentException("attempt " + number + " was never in force");
            }
            if (target.get().attempts().equals(desk.ledger().standing().attempts())) {
                throw new IllegalArgumentException("what was in force with attempt " + number + " is so now");
            }
            desk.swap().back(target.get(), by);
            return inForce();
        });
    }

    String undeploy(String symbolicName, String by) throws IOException {
        return desk.inTurn(() -> {
            Attempt out = desk.inForce().stream()
                    .filter(attempt -> Floor.candidate(attempt).symbolicName().equals(symbolicName))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no deployed bundle of the name " + symbolicName + " is in force"));
            desk.swap().without(out.number(), by);
            return Floor.candidate(out).label() + " is taken out; " + inForce();
        });
    }

    private static boolean isInPlace(Attempt attempt) {
        return attempt.state() == AttemptState.APPLIED
                && attempt.dryRun().filter(DryRun::platform).isPresent();
    }

    private String ended(Attempt attempt, String by) throws IOException {
        desk.discard(attempt, by, "its shadow run was ended");
        return Floor.candidate(attempt).label() + " runs in shadow no more; what is in force stays";
    }

    private String inForce() {
        List<String> labels = desk.inForce().stream()
                .map(attempt -> Floor.candidate(attempt).label())
                .toList();
        return labels.isEmpty() ? "the platform's own are in force" : "in force: " + String.join(", ", labels);
    }
}
