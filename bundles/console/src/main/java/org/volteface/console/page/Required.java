package org.volteface.console.page;

import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.intake.Intake;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;
import org.volteface.api.search.Search;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** The services that a page cannot do without: where one is not there, whoever asks is told so. */
public final class Required {
    private Required() {}

    /** The archive. */
    public static StatementArchive archive(Platform platform) throws Refusal {
        return platform.archive().orElseThrow(() -> Refusal.notNow("no archive is there at the moment"));
    }

    /** The documents with their texts. */
    public static DocumentQueue queue(Platform platform) throws Refusal {
        return platform.queue().orElseThrow(() -> Refusal.notNow("no documents can be read at the moment"));
    }

    /** The lists. */
    public static Search search(Platform platform) throws Refusal {
        return platform.search().orElseThrow(() -> Refusal.notNow("no search is there at the moment"));
    }

    /** What takes decisions on findings. */
    public static FindingReviews reviews(Platform platform) throws Refusal {
        return platform.reviews().orElseThrow(() -> Refusal.notNow("nothing can be decided at the moment"));
    }

    /** The running analysis. */
    public static Operations operations(Platform platform) throws Refusal {
        return platform.operations().orElseThrow(() -> Refusal.notNow("no analysis is running at the moment"));
    }

    /** What takes documents in. */
    public static Intake intake(Platform platform) throws Refusal {
        return platform.intake().orElseThrow(() -> Refusal.notNow("nothing can be taken in at the moment"));
    }
}
