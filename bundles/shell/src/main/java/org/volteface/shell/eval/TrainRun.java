package org.volteface.shell.eval;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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
    private static final String TABLE = "--table";
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final CaseLessons cases;
    private final StanceTrainer trainer;
    private final Terminal terminal;

    TrainRun(CaseLessons cases, StanceTrainer trainer, Terminal terminal) {
        this.cases = cases;
        this.trainer = trainer;
        this.terminal = terminal;
    }

    /** Writes the weights to the results, under the command that makes them, and how right they are to the notices. */
    void learn(String... arguments) throws UsageException, IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean table = files.remove(TABLE);
        List<Lesson> lessons = lessons(files);
        if (lessons.stream().allMatch(lesson -> lesson.answers().isEmpty())) {
            throw new UsageException("no statement in these files is found in their documents");
        }
        Training training = trainer.train(lessons);
        training.report().forEach(terminal.notices()::println);
        String mark = table ? "# " : "// ";
        terminal.results().write(mark + "What speaks for which kind and side of a statement, in hundredths; made by\n");
        terminal.results().write(mark + "./volteface train " + String.join(" ", arguments) + "\n");
        terminal.results().write(table ? training.weights() : configuration(training.weights()));
    }

    private List<Lesson> lessons(List<String> files) throws UsageException, IOException {
        if (files.isEmpty()) {
            throw new UsageException("which files?");
        }
        List<Lesson> lessons = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith("-") || !Files.isRegularFile(Path.of(file))) {
                throw new UsageException("there is no file " + file);
            }
            DataLines.read(Path.of(file), item -> lessons.addAll(cases.of(file, item)));
        }
        return lessons;
    }

    /** The weights as what is laid over the configuration: rows, so that no analyser has to read a file. */
    private static String configuration(String weights) {
        JsonArray rows = new JsonArray();
        weights.lines().forEach(rows::add);
        JsonObject stance = new JsonObject();
        stance.add("weights", rows);
        JsonObject whole = new JsonObject();
        whole.add("org.volteface.stance", stance);
        return JSON.toJson(whole) + "\n";
    }
}
