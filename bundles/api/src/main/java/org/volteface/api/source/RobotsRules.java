package org.volteface.api.source;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/** The judge of what a site's {@code robots.txt} lets a program fetch, after RFC 9309. */
@ProviderType
public interface RobotsRules {
    /**
     * Whether a program may fetch an address.
     *
     * @param robots the bytes of the site's {@code robots.txt}; whatever they are, there is an answer
     * @param agent the program's product token, such as {@code ExampleBot}, or the user agent that it sends
     * @param url the address, of which the path and the query count
     */
    boolean allows(byte[] robots, String agent, URI url);
}
