package org.volteface.console.chart;

import org.volteface.api.model.StanceLabel;

/**
 * A position in force.
 *
 * @param from where it begins
 * @param to where it ends
 * @param side the position
 */
public record Band(double from, double to, StanceLabel side) {}
