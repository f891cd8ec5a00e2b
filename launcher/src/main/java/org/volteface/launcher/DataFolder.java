package org.volteface.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of everything that one server keeps, held against every other server until it is closed. */
final class DataFolder implements AutoCloseable {
    private static final String OTHER = "give another --data DIR";
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    /** How the names begin of what a server keeps. */
    private static final List<String> KEPT = List.of(
            "lock",
            "framework",
            "archive",
            "index",
            "inbox",
            "deploy",
            "deployments",
            "logs",
            "admin-password",
            ".admin-password",
            "users.json",
            ".users.json",
            "tokens.json",
            ".tokens.json",
            "instance",
            ".instance");

    private final Path path;
    private final FileChannel held;

    private DataFolder(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /**
     * Takes a folder, which is made where it is not there; fails where it cannot be had. It is its owner's alone, unless other things lie
     * in it too.
     */
    static DataFolder take(Path folder) throws StartFailure {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartFailure(folder + " is a file, not a folder: " + OTHER);
        }
        try {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            DataFolder data = new DataFolder(path, hold(folder, path.resolve("lock")));
            data.takeFromOthers();
            return data;
        } catch (IOException e) {
            throw new StartFailure("the data folder " + folder + " cannot be written: " + reason(e) + ": " + OTHER, e);
        }
    }

    /** The folder as an absolute path. */
    Path path() {
        return path;
    }

    /** Where the framework keeps its state. */
    Path framework() {
        return path.resolve("framework");
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            held.truncate(0);
            held.close();
        } catch (IOException e) {
            System.err.println("volteface: " + path + " cannot be let go: " + e.getMessage());
        }
    }

    private void takeFromOthers() {
        String[] names = path.toFile().list();
        if (names == null || !Stream.of(names).allMatch(name -> KEPT.stream().anyMatch(name::startsWith))) {
            return;
        }
        try {
            Files.setPosixFilePermissions(path, OWNER_ALONE);
        } catch (IOException e) {
            System.err.println("volteface: " + path + " stays as open to others as it is: " + reason(e));
        }
    }

    /** A lock of the operating system: it ends with the process, however that ends. */
    private static FileChannel hold(Path folder, Path file) throws IOException, StartFailure {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StartFailure(folder + " is used by a running instance"
                    + (holder.isEmpty() ? "" : " (pid " + holder + ")") + ": stop it, or " + OTHER);
        }
        channel.truncate(0);
        String pid = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // It is this process that holds it.
            return null;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable String reason = failure instanceof FileSystemException told ? told.getReason() : failure.getMessage();
        return reason == null ? failure.toString() : reason;
    }
}
