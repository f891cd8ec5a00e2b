package org.volteface.launcher.remote;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entry point of whoever deploys a bundle into a running instance: hands the file over, shows how far it is, and puts it in force
 * where that is asked for. Its exit status is 0, or 1 where the file was refused or rolled back, or 2 where no instance runs.
 */
public final class RemoteDeploy {
    private static final Pattern NUMBER = Pattern.compile("Attempt (\\d+)");
    private static final long PAUSE_MILLIS = 500;

    private final RunningInstance instance;
    private final PrintStream out;
    private final PrintStream err;

    RemoteDeploy(RunningInstance instance, PrintStream out, PrintStream err) {
        this.instance = instance;
        this.out = out;
        this.err = err;
    }

    /** Runs {@code [--data DIR] [--promote] [--force] FILE}. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = 0;
        try {
            DeployRequest request = DeployRequest.parse(List.of(arguments));
            Path home = Path.of(System.getProperty("volteface.home", ""));
            RunningInstance instance = RunningInstance.on(request.data().orElse(home.resolve("data")));
            new RemoteDeploy(instance, out, err).run(request);
        } catch (RemoteFailure e) {
            err.println("volteface: " + e.getMessage());
            status = e.status();
        }
        System.exit(status);
    }

    /** Deploys the file. */
    void run(DeployRequest request) throws RemoteFailure, InterruptedException {
        err.println("volteface: " + request.file() + " is looked at and tried out");
        String answer = deployed(request);
        Matcher number = NUMBER.matcher(answer);
        boolean onTrial = answer.contains("running in shadow") && number.find();
        if (!onTrial || !request.promote()) {
            out.print(answer);
            return;
        }
        awaitShadow(number.group(1));
        out.print(instance.run("deployments " + number.group(1)));
        out.print(instance.run("promote " + number.group(1)));
    }

    /** What is said of the file; where deploying it has cut the connection, once the server takes commands again. */
    private String deployed(DeployRequest request) throws RemoteFailure, InterruptedException {
        try {
            return instance.run(request.line());
        } catch (RemoteFailure e) {
            if (!request.force() || !e.isBrokenOff()) {
                throw e;
            }
            err.println("volteface: what takes commands is restarted with it; waiting for that");
            return new RestartedInstance(Path.of(instance.data()), PAUSE_MILLIS).outcome(e);
        }
    }

    /** Waits until the shadow run is through; one that comes to another end is a reason not to go on. */
    private void awaitShadow(String number) throws RemoteFailure, InterruptedException {
        String last = "";
        String progress = progress(number);
        while (progress.startsWith("running")) {
            if (!progress.equals(last)) {
                err.println("volteface: shadow run " + progress);
            }
            last = progress;
            Thread.sleep(PAUSE_MILLIS);
            progress = progress(number);
        }
        err.println("volteface: shadow run " + progress);
        if (!progress.startsWith("through")) {
            throw new RemoteFailure(
                    RemoteFailure.REFUSED,
                    "attempt " + number + " is not put in force, as its shadow run did not come to its end: "
                            + progress);
        }
    }

    private String progress(String number) throws RemoteFailure {
        return instance.run("deployments " + number + " --show progress").strip();
    }
}
