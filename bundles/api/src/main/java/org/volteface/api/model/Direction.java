package org.volteface.api.model;

/**
 * Which way a topic bears on the thing that its terms name. Raising a levy and keeping it are more of it, scrapping and
 * cutting it less; favour of the one is opposition to the other.
 */
public enum Direction {
    /** The topic is that the thing be, begin, stay or grow. */
    MORE,
    /** The topic is that the thing end, shrink, be left or be prevented. */
    LESS;

    /** The side taken toward the thing itself by who takes {@code label} toward the topic. */
    public StanceLabel toward(StanceLabel label) {
        return this == MORE ? label : label.opposite();
    }
}
