package org.volteface.shell.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.volteface.shell.UsageException;

/**
 * The measuring data in a folder: its {@code *.jsonl} files and those of the folders in it. What lies there to train on
 * ({@code train.jsonl}) is left out where there is something else beside it.
 */
final class DataFolder {
    private static final int DEPTH = 2;
    private static final String FORM = ".jsonl";
    private static final String TO_TRAIN_ON = "train" + FORM;

    private final Path folder;
    private final List<DataSet> sets = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Looks through a folder; wrong usage where it holds nothing that can be measured with. */
    static DataFolder of(Path folder) throws IOException, UsageException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder '" + folder + "'");
        }
        DataFolder data = new DataFolder(folder);
        for (List<Path> files : data.files().values()) {
            for (Path file : files) {
                data.add(file);
            }
        }
        if (data.sets.isEmpty()) {
            throw new UsageException("the folder '" + folder + "' holds no measuring data of a known form");
        }
        data.sets.sort(Comparator.comparing(DataSet::kind).thenComparing(DataSet::name));
        return data;
    }

    /** What can be measured with, in the order of the report. */
    List<DataSet> sets() {
        return List.copyOf(sets);
    }

    /** The names of the files whose form is not known. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void add(Path file) throws IOException {
        Optional<DataKind> kind = DataLines.first(file).flatMap(DataKind::of);
        String name = folder.relativize(file).toString();
        if (kind.isPresent()) {
            sets.add(new DataSet(kind.get(), name, file));
        } else {
            unknown.add(name);
        }
    }

    private Map<Path, List<Path>> files() throws IOException {
        Map<Path, List<Path>> byFolder = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            all.filter(file -> file.toString().endsWith(FORM) && Files.isRegularFile(file))
                    .sorted()
                    .forEach(file -> byFolder.computeIfAbsent(
                                    Objects.requireNonNullElse(file.getParent(), folder), key -> new ArrayList<>())
                            .add(file));
        }
        for (List<Path> files : byFolder.values()) {
            if (files.size() > 1) {
                files.removeIf(file -> file.endsWith(TO_TRAIN_ON));
            }
        }
        return byFolder;
    }
}
