package org.volteface.core;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is amiss with whom, told once each time that it begins and ends. */
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Map<String, String> reasons = new HashMap<>();

    void tell(String who, String reason) {
        if (!reason.equals(reasons.put(who, reason))) {
            LOG.warn("{} brings nothing, and is asked again: {}", who, reason);
        }
    }

    void over(String who) {
        if (reasons.remove(who) != null) {
            LOG.info("{} is well again", who);
        }
    }
}
