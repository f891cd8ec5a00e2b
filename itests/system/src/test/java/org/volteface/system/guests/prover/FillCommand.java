package org.volteface.system.guests.prover;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;

/** The command {@code fill SIZE}: leaves a data folder whose archive holds so many statements. */
@Component(service = ToIntFunction.class, property = "volteface.command=fill")
public final class FillCommand implements ToIntFunction<String[]> {
    private final CrowdArchive crowd;
    private final StatementArchive archive;

    /** Takes what it fills. */
    @Activate
    public FillCommand(@Reference CrowdArchive crowd, @Reference StatementArchive archive) {
        this.crowd = crowd;
        this.archive = archive;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            crowd.fill(crowd.preload(crowd.patterns()), Long.parseLong(arguments[0]));
            Lines.print(archive.counts().toString());
            return 0;
        } catch (IOException | InterruptedException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
