package org.volteface.search;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Search;

/** The search in an index of Apache Lucene that follows the archive. */
@Component(
        configurationPid = "org.volteface.search",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = Search.class,
        immediate = true)
@Designate(ocd = SearchConfig.class)
public final class LuceneSearch extends FollowedIndex {
    /** Begins to follow the archive, in a thread of its own. */
    @Activate
    public LuceneSearch(
            @Reference StatementArchive archive,
            @Reference DocumentQueue queue,
            @Reference ActorRegister actors,
            @Reference CaseArchive cases,
            @Reference ChangeLog log,
            SearchConfig config) {
        super(folder(config), new Archives(archive, queue, actors, cases, log));
    }

    /** Lets go of the index, with what was taken over durable. */
    @Deactivate
    public void close() {
        end();
    }

    private static Path folder(SearchConfig config) {
        if (config.folder().isBlank()) {
            throw new IllegalArgumentException("org.volteface.search: folder: names no folder");
        }
        return Path.of(config.folder());
    }
}
