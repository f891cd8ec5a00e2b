package org.volteface.console.rest;

import java.util.Optional;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Search;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** What calls read and change, or the refusal where it is not there. */
final class Services {
    private Services() {}

    static Search search(Platform platform) throws Refusal {
        return there(platform.search(), "no search");
    }

    static StatementArchive archive(Platform platform) throws Refusal {
        return there(platform.archive(), "no archive");
    }

    static DocumentQueue queue(Platform platform) throws Refusal {
        return there(platform.queue(), "no queue of documents");
    }

    static <T> T there(Optional<T> service, String missing) throws Refusal {
        return service.orElseThrow(() -> Refusal.notNow(missing + " is there at the moment"));
    }
}
