package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** The address at which others reach the server. What a request calls it is the word of whoever asks, and stands in no link. */
public final class PublicAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Optional<String> set;
    private final String certified;

    private PublicAddress(Optional<String> set, String certified) {
        this.set = set;
        this.certified = certified;
    }

    /**
     * The address of a setting; where that is blank the one at which a request came in.
     *
     * @param certified the name that the server's certificate is for; empty where it has none
     * @throws IllegalArgumentException if the setting is no address of a server
     */
    static PublicAddress of(String setting, String certified) {
        if (setting.isBlank()) {
            return new PublicAddress(Optional.empty(), certified);
        }
        String address = setting.strip().replaceAll("/+$", "");
        try {
            URI uri = new URI(address);
            if (SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && address.equals(uri.getScheme() + "://" + uri.getRawAuthority())) {
                return new PublicAddress(Optional.of(address), certified);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(wrong(setting), e);
        }
        throw new IllegalArgumentException(wrong(setting));
    }

    private static String wrong(String setting) {
        return "org.volteface.console: publicAddress: '" + setting + "' is no address like https://volteface.example";
    }

    /** The address for links in the answer to a request, without a slash at its end. */
    public String of(HttpServletRequest request) {
        return set.orElseGet(() -> {
            String address = certified.isEmpty() ? request.getLocalAddr() : certified;
            String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
            return (request.isSecure() ? "https" : "http") + "://" + host + ":" + request.getLocalPort();
        });
    }
}
