package org.volteface.deployer.staging;

import java.io.IOException;
import java.util.List;

/**
 * What is new in a folder that files are dropped into.
 *
 * @param ready files that are whole, to be deployed in this order and put aside then
 * @param unfinished files that are not whole and stand still, each told once; they stay until somebody does something about them
 * @param refused files that are too large; they are put aside already
 * @param troubles why some files cannot be read or kept at the moment; they are looked at again
 */
public record Sight(List<Dropped> ready, List<Told> unfinished, List<Told> refused, List<IOException> troubles) {
    /** Copies the lists. */
    public Sight {
        ready = List.copyOf(ready);
        unfinished = List.copyOf(unfinished);
        refused = List.copyOf(refused);
        troubles = List.copyOf(troubles);
    }

    /**
     * A file that was dropped.
     *
     * @param name its name
     * @param content what it held, as it is kept
     */
    public record Dropped(String name, StagedFile content) {}

    /**
     * What is to be told of a file.
     *
     * @param name its name
     * @param reason why it is not deployed
     */
    public record Told(String name, String reason) {}
}
