package org.volteface.deployer.staging;

/**
 * How large a file may be that is taken.
 *
 * @param bytes its length
 * @param unpacked what its entries hold together, in bytes
 * @param entries how many there are
 * @param ratio how many times its length they may hold, where that is more than is worth a thought
 */
public record Limits(long bytes, long unpacked, int entries, int ratio) {
    /** Room for any bundle with its models in it. */
    public static final Limits DEFAULT = new Limits(256L << 20, 1L << 30, 20_000, 100);

    /** For what was taken already. */
    static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What is unpacked without a thought of how well it was packed: word lists pack well too. */
    private static final long HARMLESS = 16L << 20;

    /**
     * Refuses limits that nothing keeps.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public Limits {
        if (bytes < 1 || unpacked < 1 || entries < 1 || ratio < 1) {
            throw new IllegalArgumentException(
                    "a limit is not positive: " + bytes + ", " + unpacked + ", " + entries + ", " + ratio);
        }
    }

    void checkLength(long length) throws Refused {
        if (length > bytes) {
            throw new Refused("it is larger than the " + words(bytes) + " that a file may have");
        }
    }

    void checkEntries(int number) throws Refused {
        if (number > entries) {
            throw new Refused("it has " + number + " entries, more than the " + entries + " that a file may have");
        }
    }

    void checkUnpacked(long size, long length) throws Refused {
        if (size > unpacked) {
            throw new Refused("its entries unpack to more than the " + words(unpacked) + " that are allowed");
        }
        if (size > HARMLESS && size / ratio > length) {
            throw new Refused("its entries unpack to more than " + ratio
                    + " times its length, as those of a zip bomb do: pack them without compression if they are meant");
        }
    }

    private static String words(long size) {
        long megabytes = size >> 20;
        return megabytes > 0 ? megabytes + " MB" : size + " bytes";
    }
}
