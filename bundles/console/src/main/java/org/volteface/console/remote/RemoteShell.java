package org.volteface.console.remote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.InstanceFile;
import org.volteface.console.web.Answers;

/** One command line in, its output out, for whoever has the token. */
public final class RemoteShell {
    /** Where commands are posted. */
    public static final String PATH = "/api/shell";

    private static final Logger LOG = LoggerFactory.getLogger(RemoteShell.class);
    private static final int LONGEST_LINE = 65_536;
    /** The commands that change what is in force or what is decided. */
    private static final Set<String> CHANGES = Set.of(
            "volteface:deploy",
            "volteface:promote",
            "volteface:rollback",
            "volteface:undeploy",
            "volteface:merge",
            "volteface:split",
            "volteface:undo",
            "volteface:confirm",
            "volteface:dismiss");

    /** The command that takes decisions along, with what makes it do so. */
    private static final String CASES = "volteface:cases";

    private static final Set<String> TAKEN_ALONG = Set.of("--import", "--export");

    private final InstanceFile instance;
    private final GogoShell gogo;

    RemoteShell(InstanceFile instance, GogoShell gogo) {
        this.instance = instance;
        this.gogo = gogo;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization == null || !instance.admits(authorization)) {
            Audit.forbidden(request, "the token is missing or wrong");
            response.setHeader("WWW-Authenticate", "Bearer");
            plain(response, HttpServletResponse.SC_UNAUTHORIZED, "not allowed: the token is missing or wrong\n");
        } else if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            plain(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "commands are posted\n");
        } else {
            run(request, response);
        }
    }

    private void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] line = request.getInputStream().readNBytes(LONGEST_LINE + 1);
        if (line.length > LONGEST_LINE) {
            plain(response, HttpServletResponse.SC_BAD_REQUEST, "the command line is too long\n");
            return;
        }
        String command = new String(line, StandardCharsets.UTF_8);
        boolean audited = changes(command);
        try {
            String output = gogo.run(command);
            if (audited) {
                Audit.done(Asker.ofToken(request), command, output);
            }
            plain(response, HttpServletResponse.SC_OK, output);
        } catch (CommandFailure e) {
            LOG.debug("A command failed", e);
            if (audited) {
                Audit.failed(Asker.ofToken(request), command, e.reason());
            }
            plain(response, HttpServletResponse.SC_BAD_REQUEST, e.reason() + "\n");
        }
    }

    /** Whether a line runs one of those commands, however the command's name is quoted. */
    static boolean changes(String line) {
        try {
            List<String> words = CommandLine.words(line);
            Optional<String> command = words.stream().findFirst().flatMap(AllowedCommands::fullName);
            return command.filter(CHANGES::contains).isPresent()
                    || command.filter(CASES::equals).isPresent()
                            && words.stream().anyMatch(TAKEN_ALONG::contains);
        } catch (IllegalArgumentException e) {
            // Such a line is not run.
            return false;
        }
    }

    private static void plain(HttpServletResponse response, int status, String text) throws IOException {
        Answers.send(response, status, "text/plain", text);
    }
}
