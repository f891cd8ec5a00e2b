package org.volteface.deployer.staging;

import java.util.Optional;

/**
 * What came of reading a file once.
 *
 * @param content what it held
 * @param staged the file as it is kept; empty where it is not whole
 * @param reason why it is not whole; empty where it is
 */
record Reading(Content content, Optional<StagedFile> staged, String reason) {
    static Reading whole(Content content, StagedFile staged) {
        return new Reading(content, Optional.of(staged), "");
    }

    static Reading unfinished(Content content, String reason) {
        return new Reading(content, Optional.empty(), reason);
    }
}
