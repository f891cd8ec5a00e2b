package org.volteface.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;

/** What becomes of an index that is closed, missing, damaged, of something else, or left by a killed process. */
class IndexLifeTest {
    @TempDir
    private Path folder;

    @Test
    void goesOnWhereItEnded() throws Exception {
        World world = world(50);
        open(world, 50);
        FileTime made = Files.getLastModifiedTime(anyFile(".si"));
        MadeDocuments.add(world, 50, 60);
        open(world, 60);
        assertThat(Files.getLastModifiedTime(anyFile(".si"))).isEqualTo(made);
    }

    @Test
    void isMadeAnewWhereItIsMissing() throws Exception {
        World world = world(50);
        open(world, 50);
        IndexStore.clear(folder);
        assertThat(folder).isEmptyDirectory();
        open(world, 50);
    }

    @Test
    void isMadeAnewWhereAFileIsDamaged() throws Exception {
        World world = world(50);
        for (String ending : List.of(".cfs", ".si", ".cfe")) {
            open(world, 50);
            Path file = anyFile(ending);
            byte[] content = Files.readAllBytes(file);
            for (int i = content.length / 3; i < content.length; i++) {
                content[i] ^= 85;
            }
            Files.write(file, content);
            open(world, 50);
            Files.delete(anyFile(ending));
            open(world, 50);
        }
        Files.write(segments(), new byte[] {1, 2, 3});
        open(world, 50);
    }

    @Test
    void isMadeAnewWhereItIsOfSomethingElse() throws Exception {
        Files.writeString(folder.resolve("note.txt"), "mine");
        try (NIOFSDirectory directory = new NIOFSDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(List.of());
            writer.commit();
        }
        open(world(50), 50);
        open(world(20), 20);
        World other = new World();
        MadeDocuments.add(other, 100, 160);
        open(other, 60);
        assertThat(folder.resolve("note.txt")).hasContent("mine");
    }

    @Test
    void isMadeAnewWhereTheLogDoesNotReachBack() throws Exception {
        World world = world(50);
        open(world, 50);
        MadeDocuments.add(world, 50, 70);
        world.forget(60);
        open(world, 70);
    }

    @Test
    void outlivesAKill() throws Exception {
        for (int life = 0; life < 2; life++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledLife.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolveSibling("said-" + life).toFile())
                    .start();
            try {
                while (!Files.exists(folder.resolve("segments_" + (life + 2))) && process.isAlive()) {
                    Thread.sleep(50);
                }
                Thread.sleep(300L * life);
                assertThat(process.isAlive()).isTrue();
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
        open(world(KilledLife.DOCUMENTS), KilledLife.DOCUMENTS);
    }

    private static World world(int documents) {
        World world = new World();
        MadeDocuments.add(world, 0, documents);
        return world;
    }

    /** Opens the index and looks whether all is there, once. */
    private void open(World world, int documents) throws InterruptedException {
        LuceneSearch search = world.search(folder);
        try {
            World.await(search);
            for (Subject subject : List.of(Subject.DOCUMENT, Subject.STATEMENT)) {
                assertThat(search.find(Query.all(subject), 1, Optional.empty()).total())
                        .isEqualTo(documents);
            }
            Query actors = new Query(Subject.ACTOR, "", Filter.NONE, Order.STATEMENTS);
            assertThat(search.find(actors, 9, Optional.empty()).page().stream()
                            .mapToLong(actor -> actor.tally().statements())
                            .sum())
                    .isEqualTo(documents);
        } finally {
            search.close();
        }
    }

    private Path segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path anyFile(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .min(Path::compareTo)
                    .orElseThrow();
        }
    }
}
