package org.volteface.console.chart;

import org.volteface.api.model.Edtf;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.chart.Entry.Weight;

/** Entries of lanes, made in few words. */
final class Entries {
    private Entries() {}

    static Entry favour(String id, String when) {
        return of(id, when, StanceLabel.FAVOR, Weight.FIRM);
    }

    static Entry against(String id, String when) {
        return of(id, when, StanceLabel.AGAINST, Weight.FIRM);
    }

    static Entry of(String id, String when, StanceLabel side, Weight weight) {
        return new Entry(id, new Edtf(when), side, weight, new Link("/documents/d#s-" + id, "words of " + id));
    }

    static LaneTurn turn(String before, String after, LaneTurn.Kind kind) {
        return new LaneTurn(before, after, kind, "Full Flop", new Link("/findings/f", "why"));
    }
}
