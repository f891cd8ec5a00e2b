package org.volteface.reporting.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A shape with its colours.
 *
 * @param shape the outline, in units of the chart
 * @param fill the colour inside; none where it is not filled
 * @param stroke the colour of the outline; none where it is not drawn
 * @param width how wide the outline is drawn
 * @param dashes the lengths of its dashes and gaps; none where it is drawn through
 */
record ChartShape(
        Shape shape, Optional<FSRGBColor> fill, Optional<FSRGBColor> stroke, float width, List<Float> dashes) {
    private static final int HEXADECIMAL = 16;

    ChartShape {
        dashes = List.copyOf(dashes);
    }

    /** What an element draws; nothing where it is none of those that charts are made of. */
    static Optional<ChartShape> of(Element element) {
        Optional<Shape> shape =
                switch (element.getLocalName()) {
                    case "line" ->
                        Optional.of(new Line2D.Double(
                                number(element, "x1"),
                                number(element, "y1"),
                                number(element, "x2"),
                                number(element, "y2")));
                    case "rect" ->
                        Optional.of(new Rectangle2D.Double(
                                number(element, "x"),
                                number(element, "y"),
                                number(element, "width"),
                                number(element, "height")));
                    case "circle" -> Optional.of(circle(element));
                    case "path" -> Optional.of(path(element.getAttribute("d")));
                    default -> Optional.empty();
                };
        return shape.map(found -> new ChartShape(
                found,
                colour(element.getAttribute("fill")),
                colour(element.getAttribute("stroke")),
                (float) number(element, "stroke-width"),
                dashes(element.getAttribute("stroke-dasharray"))));
    }

    /** The value of an attribute; 0 where there is none. */
    static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    void draw(OutputDevice device, double x, double y, double dots) {
        AffineTransform place = new AffineTransform(dots, 0, 0, dots, x, y);
        Shape placed = place.createTransformedShape(shape);
        if (fill.isPresent()) {
            device.setColor(fill.get());
            device.fill(placed);
        }
        if (stroke.isPresent()) {
            Stroke before = device.getStroke();
            device.setColor(stroke.get());
            device.setStroke(pen((float) dots));
            device.draw(placed);
            device.setStroke(before);
        }
    }

    private BasicStroke pen(float dots) {
        float wide = width * dots;
        if (dashes.isEmpty()) {
            return new BasicStroke(wide);
        }
        float[] scaled = new float[dashes.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = dashes.get(i) * dots;
        }
        return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r");
        return new Ellipse2D.Double(
                number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
    }

    /** A path of moves, lines and curves to places on the chart. */
    private static Shape path(String description) {
        Path2D path = new Path2D.Double();
        Deque<String> words = new ArrayDeque<>(Arrays.asList(description.trim().split(" +")));
        while (!words.isEmpty()) {
            switch (words.pop()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("no path of a chart: " + description);
            }
        }
        return path;
    }

    private static double next(Deque<String> words) {
        return Double.parseDouble(words.pop());
    }

    private static Optional<FSRGBColor> colour(String value) {
        return value.startsWith("#")
                ? Optional.of(new FSRGBColor(Integer.parseInt(value.substring(1), HEXADECIMAL)))
                : Optional.empty();
    }

    private static List<Float> dashes(String value) {
        return value.isBlank()
                ? List.of()
                : Arrays.stream(value.trim().split(" +")).map(Float::valueOf).toList();
    }
}
