package org.volteface.stance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.model.AttributionKind;

/** The features of one statement by name, each once, in the order in which they were seen. */
final class Features {
    private static final int BRIEF = 3;

    private final Set<String> names = new LinkedHashSet<>();
    private final String kind;
    private final String side;
    private final String attribution;

    /** What a feature is seen together with. */
    enum Frame {
        /** The kind that the rules gave. */
        KIND,
        /** The side that the rules gave. */
        SIDE,
        /** How the words reach the reader. */
        ATTRIBUTION
    }

    Features(Ruling ruling, AttributionKind attribution) {
        this.kind = brief(ruling.claim().kind());
        this.side = brief(ruling.claim().stance().label());
        this.attribution = brief(attribution);
    }

    /** Adds a feature by itself and together with each of the frames. */
    void add(String name, Object value, Frame... frames) {
        String own = name + '=' + value;
        names.add(own);
        for (Frame frame : frames) {
            names.add(of(frame) + '&' + own);
        }
    }

    Collection<String> names() {
        return names;
    }

    private String of(Frame frame) {
        return switch (frame) {
            case KIND -> kind;
            case SIDE -> side;
            case ATTRIBUTION -> attribution;
        };
    }

    /** The first letters do, and keep the weights small. */
    private static String brief(Enum<?> value) {
        return value.name().substring(0, BRIEF).toLowerCase(Locale.ROOT);
    }
}
