package org.volteface.console.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a request, kept aside until it was looked at.
 *
 * @param file where it lies; only its owner can read it
 * @param name what it is called by whoever sent it, without folders
 */
public record UploadedFile(Path file, String name) {
    /** As much as the deployer takes. */
    public static final long LARGEST = 256L << 20;

    private static final long FORM_AROUND_IT = 64L << 10;
    private static final int LONGEST_NAME = 200;
    private static final int BUFFER = 1 << 16;

    /** The file in the field {@code file} of a form. */
    public static UploadedFile ofForm(HttpServletRequest request) throws Refusal, IOException {
        if (request.getContentLengthLong() < 0) {
            throw new Refusal(HttpServletResponse.SC_LENGTH_REQUIRED, "the request does not say how long it is");
        }
        checkLength(request, LARGEST + FORM_AROUND_IT);
        try {
            @Nullable Part part = request.getPart("file");
            if (part == null || part.getSize() == 0) {
                throw Refusal.malformed("no file was chosen, or it is empty");
            }
            try (InputStream in = part.getInputStream()) {
                return keep(in, String.valueOf(part.getSubmittedFileName()));
            } finally {
                part.delete();
            }
        } catch (ServletException e) {
            throw new IOException("the form cannot be read", e);
        }
    }

    /** The file that is the body of a request. */
    public static UploadedFile ofBody(HttpServletRequest request, String name) throws Refusal, IOException {
        checkLength(request, LARGEST);
        UploadedFile uploaded = keep(request.getInputStream(), name);
        if (Files.size(uploaded.file) == 0) {
            uploaded.delete();
            throw Refusal.malformed("the request has no body: post the content of the file");
        }
        return uploaded;
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static void checkLength(HttpServletRequest request, long most) throws Refusal {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
    }

    private static UploadedFile keep(InputStream in, String given) throws Refusal, IOException {
        String name = base(given);
        // The deployer tells settings from bundles by how a file's name ends.
        String ending = name.toLowerCase(Locale.ROOT).endsWith(".json") ? ".json" : ".jar";
        Path file = Files.createTempFile("volteface-upload-", ending);
        try {
            copy(in, file);
        } catch (IOException | Refusal e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new UploadedFile(file, name);
    }

    private static void copy(InputStream in, Path file) throws Refusal, IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = in.read(buffer);
            while (read >= 0) {
                length += read;
                if (length > LARGEST) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "it is larger than the " + (LARGEST >> 20) + " MB that a file may have");
    }

    private static String base(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String shown = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return shown.isEmpty() ? "upload.jar" : shown;
    }
}
