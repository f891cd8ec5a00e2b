package org.volteface.sourcing.web;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The addresses that belong to the public network, by IANA's registries of special-purpose addresses. */
public final class PublicAddresses {
    private static final List<Range> SPECIAL_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");
    private static final Range GLOBAL_V6 = Range.parse("2000::/3");
    private static final List<Range> SPECIAL_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    private static final Range TRANSLATED_V4 = Range.parse("64:ff9b::/96");
    private static final int V4_BYTES = 4;

    private PublicAddresses() {}

    /** The test that addresses are public, or where {@code any} are allowed, none. */
    public static Predicate<InetAddress> orAny(boolean any) {
        return address -> any || isPublic(address);
    }

    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublicV4(bytes);
        }
        // Where there is IPv6 alone, names that have only an IPv4 address are given one that holds it.
        return TRANSLATED_V4.holds(bytes)
                ? isPublicV4(Arrays.copyOfRange(bytes, bytes.length - V4_BYTES, bytes.length))
                : GLOBAL_V6.holds(bytes) && SPECIAL_V6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static boolean isPublicV4(byte[] bytes) {
        return SPECIAL_V4.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::parse).toList();
    }

    /** The addresses that begin with the same bits. */
    private record Range(BigInteger bits, int shift) {
        static Range parse(String text) {
            String[] parts = text.split("/");
            try {
                byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
                int shift = bytes.length * Byte.SIZE - Integer.parseInt(parts[1]);
                return new Range(new BigInteger(1, bytes).shiftRight(shift), shift);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("no range of addresses: " + text, e);
            }
        }

        boolean holds(byte[] address) {
            return new BigInteger(1, address).shiftRight(shift).equals(bits);
        }
    }
}
