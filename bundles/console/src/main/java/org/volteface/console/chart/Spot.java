package org.volteface.console.chart;

/**
 * A point of a chart.
 *
 * @param x how far from the left
 * @param y how far from the top
 */
public record Spot(double x, double y) {}
