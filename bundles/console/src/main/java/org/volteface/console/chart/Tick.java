package org.volteface.console.chart;

/**
 * A day that an axis names.
 *
 * @param x where it lies
 * @param label its name
 */
public record Tick(double x, String label) {}
