package org.volteface.search;

import java.nio.file.Path;

/** A process that follows a world which grows, until it is killed. */
final class KilledLife {
    static final int DOCUMENTS = 3_000;

    private KilledLife() {}

    /** Takes the folder of the index. */
    public static void main(String[] arguments) throws InterruptedException {
        World world = new World();
        MadeDocuments.add(world, 0, 500);
        LuceneSearch search = world.search(Path.of(arguments[0]));
        for (int i = 500; i < DOCUMENTS; i++) {
            MadeDocuments.add(world, i, i + 1);
            Thread.sleep(5);
        }
        World.await(search);
        Thread.sleep(60_000);
    }
}
