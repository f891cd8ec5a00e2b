package org.volteface.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** The index on the disk, open: one thread writes, many read what was there at the last {@link #refresh()}. */
final class IndexStore implements AutoCloseable {
    private static final Pattern OURS = Pattern.compile("(_.*|segments.*|pending_segments.*|write\\.lock)");
    private static final double BUFFER_MEGABYTES = 32;

    /** Held, so that it stays quiet: on newer Java versions Lucene warns that it misses what is for vectors alone. */
    @SuppressWarnings("unused")
    private static final Object VECTORS = quiet("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Optional<Position> opened;

    private IndexStore(Directory directory, Optional<Position> opened) throws IOException {
        this.directory = directory;
        this.opened = opened;
        this.writer = new IndexWriter(directory, settings());
        this.searchers = new SearcherManager(writer, null);
    }

    /** What is read. */
    @FunctionalInterface
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Opens the index in {@code folder}; what is there and cannot be gone on with is taken away first. */
    static IndexStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        // Not mapped into memory: on Java 17 files that are gone would stay mapped until a collection.
        Directory directory = new NIOFSDirectory(folder);
        try {
            Optional<Position> position = position(directory);
            if (position.isEmpty()) {
                clear(folder);
            }
            return new IndexStore(directory, position);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Takes away what an index in {@code folder} consists of, and nothing else. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (OURS.matcher(file.getFileName().toString()).matches()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** How far the index had come when it was opened; empty where it is new. */
    Optional<Position> opened() {
        return opened;
    }

    void replace(IndexEntry entry) throws IOException {
        writer.updateDocument(entry.key(), entry.document());
    }

    /** Puts entries in the place of all that have {@code term}. */
    void replace(Term term, List<IndexEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            writer.deleteDocuments(term);
        } else {
            writer.updateDocuments(
                    term, entries.stream().map(IndexEntry::document).toList());
        }
    }

    void delete(Term term) throws IOException {
        writer.deleteDocuments(term);
    }

    void delete(Query query) throws IOException {
        writer.deleteDocuments(query);
    }

    /** Lets those who read from now on see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes durable what was written, and that it follows the archive to {@code position}. */
    void commit(Position position) throws IOException {
        writer.setLiveCommitData(position.asData().entrySet());
        writer.commit();
    }

    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Lets go of the files; what was not committed is gone. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Object quiet(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    private static Optional<Position> position(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try {
            Optional<Position> position =
                    Position.of(SegmentInfos.readLatestCommit(directory).getUserData());
            if (position.isPresent()) {
                DirectoryReader.open(directory).close();
            }
            return position;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IllegalArgumentException
                | NoSuchFileException
                | EOFException e) {
            return Optional.empty();
        }
    }

    private static IndexWriterConfig settings() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig(new ByField())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }

    /** The words of each field as it has them. */
    private static final class ByField extends DelegatingAnalyzerWrapper {
        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.endsWith(Fields.WORDS_END) ? Words.PLAIN : Words.STEMMED;
        }
    }
}
