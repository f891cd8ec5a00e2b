package org.volteface.reporting.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the SVG that the charts of the page for paper are made of: lines, rectangles, circles and paths. It reads nothing else. */
final class ChartDrawer implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        List<ChartShape> shapes = new ArrayList<>();
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                ChartShape.of(element).ifPresent(shapes::add);
            }
        }
        double width = ChartShape.number(svg, "width") * dotsPerPixel;
        double height = ChartShape.number(svg, "height") * dotsPerPixel;
        return new Chart(shapes, (int) width, (int) height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // Charts have no text.
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // Charts have no text.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    private record Chart(List<ChartShape> shapes, int width, int height, double dots) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            shapes.forEach(shape -> shape.draw(device, x, y, dots));
        }
    }
}
