package org.volteface.console.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's try to log in, as it counts against them.
 *
 * @param account the name they gave
 * @param address where they are
 * @param browser by what their browser is known to have logged in as that user before; empty where it is not known
 */
record Guess(String account, String address, Optional<String> browser) {
    private static final int LONGEST = 64;
    private static final int NETWORK_BYTES = 8;

    Guess {
        Objects.requireNonNull(browser, "browser");
        account = account.length() > LONGEST ? account.substring(0, LONGEST) : account;
        address = network(address);
    }

    /** One house has as many addresses of the sixth version as it likes, all of one network. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= NETWORK_BYTES ? address : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
