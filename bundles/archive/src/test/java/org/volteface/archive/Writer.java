package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Recording;
import org.volteface.contracts.SampleRecordings;

/** A process that puts, records and concludes on documents for as long as it lives, and says so of each once it is done. */
final class Writer {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Path said;
    private final Process process;

    private Writer(Path said, Process process) {
        this.said = said;
        this.process = process;
    }

    /** A process that writes to the archive in {@code folder}, and the ids of what is done to the file {@code said}. */
    static Writer start(Path folder, Path said) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        said.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Writer(said, process);
    }

    /** Waits until so many documents are done, and kills the process. */
    List<String> killAfter(int documents) throws IOException, InterruptedException {
        try {
            awaitDocuments(documents);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return ids();
    }

    void awaitDocuments(int documents) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (ids().size() < documents) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the writer does not write");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** The last id may have been cut by the kill. */
    private List<String> ids() throws IOException {
        int length = SampleRecordings.document(0).id().length();
        return Files.exists(said)
                ? Files.readAllLines(said).stream()
                        .filter(id -> id.length() == length)
                        .toList()
                : List.of();
    }

    /** Writes until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Database database = Opened.in(Path.of(arguments[0]));
        Path said = Path.of(arguments[1]);
        SqlDocumentQueue queue = new SqlDocumentQueue(database);
        SqlStatementArchive archive = new SqlStatementArchive(database);
        for (int i = (int) queue.counts().all(); true; i++) {
            Recording recording = SampleRecordings.recording(
                    SampleRecordings.document(i),
                    SampleRecordings.statement(SampleRecordings.document(i), "2024-05", 4));
            queue.put(List.of(recording.document()), Optional.empty());
            archive.record(recording);
            for (Due due : archive.due(9)) {
                archive.conclude(List.of(SampleRecordings.conclusion(
                        due, SampleRecordings.dismissal(due.statement(), due.statement()))));
            }
            Files.writeString(
                    said, recording.document().id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
