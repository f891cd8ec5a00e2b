package org.volteface.shell.eval;

import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Preparation;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.stance.StanceTrainer;
import org.volteface.shell.Terminal;
import org.volteface.shell.UnreadyException;

/** The command {@code train}: makes the weights of the stance classifier from annotated cases. */
@Component(service = ToIntFunction.class, property = "volteface.command=train")
public final class TrainCommand implements ToIntFunction<String[]> {
    private final Analysis analysis;
    private final Preparation preparation;
    private final DocumentReader reader;
    private final StanceTrainer trainer;

    /** Takes what reads the cases, and who learns from them. */
    @Activate
    public TrainCommand(
            @Reference Analysis analysis,
            @Reference Preparation preparation,
            @Reference DocumentReader reader,
            @Reference StanceTrainer trainer) {
        this.analysis = analysis;
        this.preparation = preparation;
        this.reader = reader;
        this.trainer = trainer;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("train", () -> {
            UnreadyException.throwIfMissing(analysis.missingRoles());
            Complaints complaints = new Complaints(terminal.notices());
            new TrainRun(new CaseLessons(preparation, reader, complaints), trainer, terminal).learn(arguments);
            return complaints.status();
        });
    }
}
