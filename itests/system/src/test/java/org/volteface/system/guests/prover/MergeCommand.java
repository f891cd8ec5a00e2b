package org.volteface.system.guests.prover;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.operation.Operations;

/** The command {@code merge}: two names of one person are merged, and that is taken back; prints what is found each time. */
@Component(service = ToIntFunction.class, property = "volteface.command=merge")
public final class MergeCommand implements ToIntFunction<String[]> {
    private final Intake intake;
    private final Operations operations;
    private final ActorOperations actors;
    private final StatementArchive archive;

    /** Takes what it uses. */
    @Activate
    public MergeCommand(
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference ActorOperations actors,
            @Reference StatementArchive archive) {
        this.intake = intake;
        this.operations = operations;
        this.actors = actors;
        this.archive = archive;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            submit(2021, "Councillor Tove Lind opposes the new ferry toll. \"The ferry toll is wrong,\" she said.");
            submit(
                    2023,
                    "Councillor Tove Marstrand supports the new ferry toll. \"I support the ferry toll,\" she said.");
            submit(2024, "Marstrand said on Monday that she supports the ferry toll.");
            tell("before");
            Request same = new Request(Kind.MERGE, actor("Tove Lind"), actor("Tove Marstrand"), "ann", "she married");
            ActorDecision merged = actors.decide(same);
            tell("merged");
            actors.undo(merged.number(), "bo", "her sister");
            tell("undone");
            return 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(int year, String text) throws IOException {
        intake.submit(Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(year, 5, 4), ""), text));
    }

    private Actor actor(String name) {
        return archive.actorsNamed(name, 1).get(0);
    }

    private void tell(String when) throws InterruptedException {
        Quiet.await(operations);
        List<String> holders = archive.findings(Optional.empty(), 9).stream()
                .map(Finding::holder)
                .map(Actor::name)
                .toList();
        Lines.print(when + " " + holders + " " + actors.joins().size() + " joins, "
                + actors.decisions().size() + " decisions");
    }
}
