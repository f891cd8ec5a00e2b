package org.volteface.shell.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.volteface.api.stance.Lesson;
import org.volteface.api.stance.StanceTrainer;
import org.volteface.api.stance.Training;
import org.volteface.shell.Terminal;
import org.volteface.shell.UsageException;

/** One training: cases are read, and what is learnt from them is written. */
final class TrainRun {
    private final CaseLessons cases;
    private final StanceTrainer trainer;
    private final Terminal terminal;

    TrainRun(CaseLessons cases, StanceTrainer trainer, Terminal terminal) {
        this.cases = cases;
        this.trainer = trainer;
        this.terminal = terminal;
    }

    /** Writes the weights to the results, under the command that makes them, and how right they are to the notices. */
    void learn(String... files) throws UsageException, IOException {
        if (files.length == 0) {
            throw new UsageException("which files?");
        }
        List<Lesson> lessons = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith("-") || !Files.isRegularFile(Path.of(file))) {
                throw new UsageException("there is no file " + file);
            }
            DataLines.read(Path.of(file), item -> lessons.addAll(cases.of(file, item)));
        }
        if (lessons.stream().allMatch(lesson -> lesson.answers().isEmpty())) {
            throw new UsageException("no statement in these files is found in their documents");
        }
        Training training = trainer.train(lessons);
        training.report().forEach(terminal.notices()::println);
        terminal.results()
                .write("# Weights of what speaks for which kind and side of a statement, in hundredths; made by\n");
        terminal.results().write("# ./volteface train " + String.join(" ", files) + "\n");
        terminal.results().write(training.weights());
    }
}
