package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.Terminal;

/** The server as whoever started it sees it. */
final class RunningServer {
    private static final long PAUSE_MILLIS = 500;
    /** Sources are asked about once a second: when nothing came for twice as long, they have no more. */
    private static final int QUIET_LOOKS = 4;

    private final List<String> greeting = new ArrayList<>();
    private final FindingFeed feed;

    RunningServer(RunCommand.Config config, StatementArchive archive, DocumentQueue queue) {
        this.feed =
                new FindingFeed(new FindingLines(archive), new FirstIntake(queue, archive, QUIET_LOOKS), PAUSE_MILLIS);
        greeting.add("Volteface is running.");
        if (!config.console().isEmpty()) {
            String password = config.password().isEmpty() ? "" : ", password in " + config.password();
            greeting.add("Console   " + config.console() + "   (user admin" + password + ")");
        }
        if (!config.inbox().isEmpty()) {
            greeting.add("Inbox     " + config.inbox() + "   drop articles here");
        }
    }

    /** Prints until it is stopped, and returns an {@link ExitStatus}. */
    int run(String[] arguments, Terminal terminal) {
        if (arguments.length > 0) {
            terminal.notices()
                    .println("volteface run: there is no argument " + arguments[0] + " (see ./volteface run --help)");
            return ExitStatus.UNUSABLE;
        }
        feed.follow(greeting, terminal.results());
        return ExitStatus.DONE;
    }

    void stop() {
        feed.stop();
    }
}
