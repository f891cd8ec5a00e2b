package org.volteface.system.guests.prover;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;

/** The command {@code review}: a finding is confirmed, then dismissed; prints how a detector that finds nothing stands to that. */
@Component(service = ToIntFunction.class, property = "volteface.command=review")
public final class ReviewCommand implements ToIntFunction<String[]> {
    private static final ContradictionDetector MUTE = (statement, history) -> List.of();

    private final BundleContext context;
    private final Intake intake;
    private final Operations operations;
    private final Providers providers;
    private final FindingReviews reviews;
    private final StatementArchive archive;

    /** Takes what it uses. */
    @Activate
    public ReviewCommand(
            BundleContext context,
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference Providers providers,
            @Reference FindingReviews reviews,
            @Reference StatementArchive archive) {
        this.context = context;
        this.intake = intake;
        this.operations = operations;
        this.providers = providers;
        this.reviews = reviews;
        this.archive = archive;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            submit(2021, "Councillor Tove Lind opposes the new ferry toll. \"The ferry toll is wrong,\" she said.");
            submit(2023, "Councillor Tove Lind supports the new ferry toll. \"I support the ferry toll,\" she said.");
            Quiet.await(operations);
            Finding finding = archive.findings(Optional.empty(), 9).get(0);
            long own = context.getBundle().getBundleId();
            providers.select(new Selection(Map.of(), Set.of(own)));
            context.registerService(ContradictionDetector.class, MUTE, null);
            Lines.print("undecided " + stands(own));
            reviews.confirm(finding.id(), "ann", "she turned");
            Lines.print("confirmed " + stands(own));
            reviews.dismiss(finding.id(), "bo", "another toll");
            Lines.print("dismissed " + stands(own));
            Lines.print("findings " + archive.findings(Optional.empty(), 9).size());
            return 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(int year, String text) throws IOException {
        intake.submit(Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(year, 5, 4), ""), text));
    }

    /** How the cases stand to the services of {@code bundle}. */
    private String stands(long bundle) throws InterruptedException {
        try (ShadowRun run = providers.shadow(Set.of(bundle))) {
            while (!run.report().progress().ended()) {
                Thread.sleep(50);
            }
            CaseReport cases = run.report().cases();
            List<String> changes = cases.changes().stream()
                    .map(change -> change.what() + " (" + change.review().why() + "): " + change.reason())
                    .toList();
            return cases.done() + " of " + cases.total() + " " + changes;
        }
    }
}
