package org.volteface.sourcing;

import java.net.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.source.RobotsRules;
import org.volteface.sourcing.robots.RobotsFile;

/** The judge of robots.txt by the letter of RFC 9309, and with leniency where files are written carelessly. */
@Component
public final class Rfc9309RobotsRules implements RobotsRules {
    /** Needs nothing. */
    @Activate
    public Rfc9309RobotsRules() {}

    @Override
    public boolean allows(byte[] robots, String agent, URI url) {
        return RobotsFile.parse(robots).allows(agent, url);
    }
}
