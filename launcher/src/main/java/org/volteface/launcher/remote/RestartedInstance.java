package org.volteface.launcher.remote;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** An instance whose part that takes commands is being restarted by what was deployed last. */
final class RestartedInstance {
    private static final int TRIES = 120;
    private static final String LATEST = "deployments --limit 1";
    private static final Pattern ON_ITS_WAY = Pattern.compile("^\\d+\\s+being ");
    private static final Pattern FAILED = Pattern.compile("^\\d+\\s+(refused|rolled back) ");

    private final Path data;
    private final long pauseMillis;

    RestartedInstance(Path data, long pauseMillis) {
        this.data = data;
        this.pauseMillis = pauseMillis;
    }

    /** What came of the latest attempt; fails where nothing did, with {@code before} where nobody answers any more. */
    String outcome(RemoteFailure before) throws RemoteFailure, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Thread.sleep(pauseMillis);
            String latest = latest();
            if (FAILED.matcher(latest).find()) {
                throw new RemoteFailure(
                        RemoteFailure.REFUSED, latest.replaceAll("\\s+", " ").strip());
            }
            if (!latest.isEmpty() && !ON_ITS_WAY.matcher(latest).find()) {
                return latest;
            }
        }
        throw before;
    }

    /** Empty where it takes no commands yet: its address may be another one by then. */
    private String latest() {
        try {
            return RunningInstance.on(data).run(LATEST);
        } catch (RemoteFailure e) {
            return "";
        }
    }
}
