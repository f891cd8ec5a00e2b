package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract on a provider and tells what came of it. */
final class Verdicts {
    private Verdicts() {}

    /** Expects that the provider named by {@code contract} meets it. */
    static void passes(Class<?> contract) {
        Events tests = run(contract);
        assertThat(failures(tests)).as(contract.getSimpleName()).isEmpty();
        assertThat(tests.succeeded().count()).isPositive();
    }

    /** Expects that {@code clause}, among others perhaps, finds the provider out. */
    static void fails(Class<?> contract, String clause) {
        assertThat(failures(run(contract))).as(contract.getSimpleName()).contains(clause);
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> failures(Events tests) {
        return tests.failed()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName().replace("()", ""))
                .toList();
    }
}
