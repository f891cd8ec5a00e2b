package org.volteface.console;

import java.util.Optional;

/**
 * What a program is answered.
 *
 * @param status the status
 * @param body what becomes JSON
 * @param location where what was made is found; empty where nothing was made
 */
record ApiAnswer(int status, Object body, Optional<String> location) {
    static ApiAnswer of(int status, Object body) {
        return new ApiAnswer(status, body, Optional.empty());
    }

    /** Why something is not done. */
    record Failed(String error) {}

    /** What was done, in words. */
    record Done(String done) {}
}
