package org.volteface.deployer.staging;

import java.util.Optional;

/**
 * What came of reading a file once.
 *
 * @param content what it held
 * @param staged the file as it is kept; empty where it is not whole
 * @param reason why it is not whole; empty where it is
 * @param lasting whether nothing that may still be written to its end makes it whole
 */
record Reading(Content content, Optional<StagedFile> staged, String reason, boolean lasting) {
    static Reading whole(Content content, StagedFile staged) {
        return new Reading(content, Optional.of(staged), "", false);
    }

    static Reading unfinished(Content content, String reason, boolean lasting) {
        return new Reading(content, Optional.empty(), reason, lasting);
    }
}
