package org.volteface.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.source.PageReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.web.PageFetcher;

@Timeout(60)
class WebPageReaderTest {
    private static final String PAGE = "<!doctype html><title>Toll stays</title><article><h1>Toll stays</h1>"
            + "<p>The toll stays, the minister said on Tuesday, at four \u20AC.</p></article>";
    private static final int A_MEGABYTE = 1 << 20;

    private static PageServer server;

    @BeforeAll
    static void open() throws IOException {
        server = new PageServer();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void readsAPage() throws IOException {
        URI address = server.html("/2025/03/30/toll", PAGE);
        Read read = (Read) reader().read(URI.create(address + "#top"));
        assertThat(read.document().title()).isEqualTo("Toll stays");
        assertThat(read.document().text()).isEqualTo("The toll stays, the minister said on Tuesday, at four \u20AC.");
        assertThat(read.document().headline().origin().publisher()).isEqualTo("127.0.0.1");
        assertThat(read.document().headline().origin().url()).contains(address);
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void takesWhatThePageTellsBeforeWhatItsAddressDoes() throws IOException {
        URI address = server.html(
                "/2025/03/30/told",
                "<head><meta property=og:site_name content=Post><link rel=canonical href=https://example.org/toll>"
                        + "<meta property=article:published_time content=2025-03-29></head>" + PAGE);
        Read read = (Read) reader().read(address);
        assertThat(read.document().headline().origin().publisher()).isEqualTo("Post");
        assertThat(read.document().headline().origin().url()).contains(URI.create("https://example.org/toll"));
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 29));
    }

    @Test
    void readsPlainText() throws IOException {
        URI address = server.page("/plain", "text/plain", "It rained.", StandardCharsets.UTF_8);
        assertThat(text(address)).isEqualTo("It rained.");
        assertThat(((Read) reader().read(address)).warnings())
                .singleElement()
                .asString()
                .startsWith("no date");
    }

    @Test
    void followsRedirects() throws IOException {
        URI end = server.html("/end", PAGE);
        server.redirect("/second", end.toString());
        URI first = server.redirect("/first", "second?x=a b");
        assertThat(((Read) reader().read(first)).document().headline().origin().url())
                .contains(end);
    }

    @Test
    void givesUpARedirectInACircle() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        URI address = server.answer("/circle", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/circle");
            exchange.sendResponseHeaders(301, -1);
        });
        assertThat(refusal(address)).startsWith("the server sends on more than 5 times, at last to http://127.0.0.1");
        assertThat(asked).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "http:///x",
                "//x/y",
                "http://user:secret@example.org/"
            })
    void readsNothingButTheWeb(String address) throws IOException {
        assertThat(refusal(URI.create(address))).isNotEmpty();
        assertThat(refusal(server.redirect("/to" + address.hashCode(), address.equals("//x/y") ? "ftp:x" : address)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "[::ffff:127.0.0.1]"})
    void staysOnThePublicNetwork(String host) throws IOException {
        URI address = URI.create("http://" + host + ":" + server.address("/").getPort() + "/any");
        ReadOutcome outcome = new WebPageReader(Configurations.defaults(WebPageReader.Config.class)).read(address);
        assertThat(((Unreadable) outcome).reason())
                .contains("is not on the public network")
                .contains("privateAddresses");
    }

    @Test
    void looksAtTheAddressOfEachConnection() throws Exception {
        // Both hosts are this machine, and only the first may be connected to.
        InetAddress first = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        PageFetcher fetcher = new PageFetcher(first::equals, Duration.ofSeconds(10), A_MEGABYTE);
        URI elsewhere = server.redirect(
                "/elsewhere", "http://127.0.0.2:" + server.address("/").getPort() + "/end");
        assertThatThrownBy(() -> fetcher.fetch(elsewhere))
                .isInstanceOf(NotADocumentException.class)
                .hasMessageContaining("'127.0.0.2' is not on the public network");
        assertThat(fetcher.fetch(server.html("/here", PAGE)).bytes()).isNotEmpty();
    }

    @Test
    void breaksOffAPageThatDripsSlowly() {
        URI address = server.answer("/drip", exchange -> {
            OutputStream out = PageServer.begin(exchange);
            for (int i = 0; i < 200; i++) {
                out.write(' ');
                out.flush();
                pause(50);
            }
        });
        long begun = System.nanoTime();
        assertThatThrownBy(() -> patient(1).read(address))
                .isInstanceOf(IOException.class)
                .hasMessage("not there within 1 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void breaksOffHeadersThatDripSlowly() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> dripHeaders(socket));
            URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertThatThrownBy(() -> patient(1).read(address)).hasMessage("not there within 1 seconds");
            served.cancel(true);
        }
    }

    @Test
    void breaksOffAPageThatIsTooLarge() {
        byte[] much = " ".repeat(A_MEGABYTE).getBytes(StandardCharsets.UTF_8);
        URI address = server.answer("/huge", exchange -> {
            OutputStream out = PageServer.begin(exchange);
            for (int i = 0; i < 1000; i++) {
                out.write(much);
            }
        });
        assertThat(refusal(address)).isEqualTo("larger than 1 MB, the most that a page may have");
    }

    @Test
    void breaksOffAPageThatUnpacksToTooMuch() {
        byte[] much = " ".repeat(A_MEGABYTE).getBytes(StandardCharsets.UTF_8);
        URI address = server.answer("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            try (OutputStream out = new GZIPOutputStream(PageServer.begin(exchange))) {
                for (int i = 0; i < 1000; i++) {
                    out.write(much);
                }
            }
        });
        assertThat(refusal(address)).isEqualTo("larger than 1 MB, the most that a page may have");
    }

    @Test
    void unpacksAPage() throws IOException {
        URI address = server.answer("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            try (OutputStream out = new GZIPOutputStream(PageServer.begin(exchange))) {
                out.write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(text(address)).startsWith("The toll stays");
    }

    @Test
    void decodesAsTheServerSaysOrThePageDoesOrItIs() throws IOException {
        Charset greek = Charset.forName("ISO-8859-7");
        String page = "<meta charset=iso-8859-1>" + PAGE;
        assertThat(text(server.page("/header", "text/html; Charset=\"iso-8859-7\"", page, greek)))
                .contains("\u20AC");
        assertThat(text(server.page("/meta", "text/html", page.replace("-1>", "-7>"), greek)))
                .contains("\u20AC");
        assertThat(text(server.page("/wrong", "text/html; charset=utf-8", PAGE, Charset.forName("windows-1252"))))
                .contains("\u20AC");
        assertThat(text(server.page("/latin", "text/html; charset=ISO-8859-1", PAGE, StandardCharsets.UTF_8)))
                .contains("\u20AC");
        assertThat(text(server.page("/none", "text/html; charset=klingon", PAGE, StandardCharsets.UTF_8)))
                .contains("\u20AC");
    }

    @Test
    void tellsWhatIsNotThereFromWhatIsNotThereNow() {
        assertThat(refusal(server.status("/gone", 404))).isEqualTo("the server answers 404 Not Found");
        assertThat(refusal(server.status("/closed", 403))).isEqualTo("the server answers 403 Forbidden");
        for (int status : List.of(500, 503, 429)) {
            URI address = server.status("/busy" + status, status);
            assertThatThrownBy(() -> reader().read(address))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the server answers " + status);
        }
        assertThatThrownBy(() -> reader().read(URI.create("http://127.0.0.1:1/")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> reader().read(URI.create("http://no.such.host.invalid/")))
                .isInstanceOf(IOException.class)
                .hasMessage("no host 'no.such.host.invalid' is known");
    }

    @Test
    void readsNothingButText() {
        URI picture = server.page("/picture", "image/png", "x", StandardCharsets.UTF_8);
        assertThat(refusal(picture)).isEqualTo("what is there is 'image/png'; what is read is HTML and plain text");
        assertThat(refusal(server.html("/empty", " "))).isEqualTo("empty");
        assertThat(refusal(server.html("/script", "<html><body><script>x</script></body></html>")))
                .isEqualTo("markup without text");
    }

    @Test
    void stopsWhenItIsInterrupted() {
        URI address = server.answer("/never", exchange -> pause(20_000));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> reader().read(address)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void leavesNoThreadBehind() throws IOException {
        reader().read(server.html("/threads", PAGE));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("volteface-page"));
    }

    private static PageReader reader() {
        return patient(20);
    }

    private static PageReader patient(int seconds) {
        Map<String, Object> config = Map.of("privateAddresses", true, "timeout", seconds, "largest", A_MEGABYTE);
        return new WebPageReader(Configurations.of(WebPageReader.Config.class, config));
    }

    private static String text(URI address) throws IOException {
        return ((Read) reader().read(address)).document().text();
    }

    private static String refusal(URI address) {
        try {
            return ((Unreadable) reader().read(address)).reason();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void dripHeaders(ServerSocket socket) {
        try (OutputStream out = socket.accept().getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                pause(50);
            }
        } catch (IOException e) {
            // The client has hung up, as it should.
            return;
        }
    }

    private static void pause(int millis) throws InterruptedIOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
