package org.volteface.console.web;

import java.util.Optional;

/**
 * What a program is answered.
 *
 * @param status the status
 * @param body what becomes JSON
 * @param location where what was made is found; empty where nothing was made
 */
public record ApiAnswer(int status, Object body, Optional<String> location) {
    public static ApiAnswer of(int status, Object body) {
        return new ApiAnswer(status, body, Optional.empty());
    }

    /** What was done, in words. */
    public record Done(String done) {}
}
