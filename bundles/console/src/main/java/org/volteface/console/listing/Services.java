package org.volteface.console.listing;

import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Search;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** What lists are read from, or the reason why they cannot be. */
public final class Services {
    private Services() {}

    /**
     * The archive.
     *
     * @throws Refusal if none is there
     */
    public static StatementArchive archive(Platform platform) throws Refusal {
        return platform.archive().orElseThrow(() -> Refusal.notNow("no archive is there at the moment"));
    }

    /**
     * The search.
     *
     * @throws Refusal if none is there
     */
    public static Search search(Platform platform) throws Refusal {
        return platform.search().orElseThrow(() -> Refusal.notNow("no search is there at the moment"));
    }
}
