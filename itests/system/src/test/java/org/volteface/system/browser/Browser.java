package org.volteface.system.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser at a console, with the few things that somebody does in it. Elements are named by CSS selectors. */
final class Browser implements AutoCloseable {
    /** As tall as a desk's window. */
    static final int HEIGHT = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String console;
    private final Path downloads;

    /** Opens one that keeps what it keeps in {@code profile}. */
    Browser(int port, Path profile) {
        this.driver = Chromium.start(profile);
        this.console = "http://127.0.0.1:" + port;
        this.downloads = profile.resolveSibling("downloads");
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        look(Look.ALL.get(0));
    }

    void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light");
        Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
    }

    void open(String path) {
        driver.get(console + path);
    }

    /** The path of the page that is shown. */
    String path() {
        return driver.getCurrentUrl().substring(console.length());
    }

    String title() {
        return driver.getTitle();
    }

    /** The words of an element. */
    String words(String element) {
        return patient()
                .withMessage(() -> "there is no " + element + " at " + path())
                .until(there -> there.findElement(By.cssSelector(element)).getText());
    }

    /** The words of every element of a kind. */
    List<String> allWords(String element) {
        return driver.findElements(By.cssSelector(element)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String attribute(String element, String name) {
        return String.valueOf(find(element).getDomAttribute(name));
    }

    boolean has(String element) {
        return !driver.findElements(By.cssSelector(element)).isEmpty();
    }

    int count(String element) {
        return driver.findElements(By.cssSelector(element)).size();
    }

    void press(String element) {
        patient().until(there -> {
            WebElement found = there.findElement(By.cssSelector(element));
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
            found.click();
            return true;
        });
    }

    /** Types words into a field; into one for files, the path of a file. */
    void type(String field, String words) {
        WebElement found = find(field);
        if (!"file".equals(found.getDomAttribute("type"))) {
            found.clear();
        }
        found.sendKeys(words);
    }

    /** Puts a value into a field that is typed in parts, such as a date, or whose words are many. */
    void set(String field, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", find(field), value);
    }

    /** Waits until a page shows an element, and {@code words} in it. */
    void await(String element, String words) {
        patient()
                .withMessage(() -> element + " never says: " + words + "; at " + path() + ": " + words("body"))
                .until(there -> there.findElements(By.cssSelector(element)).stream()
                        .anyMatch(found -> found.getText().contains(words)));
    }

    /** Waits until no such element says {@code words} any more. */
    void awaitNone(String element, String words) {
        patient()
                .withMessage(() -> element + " goes on to say: " + words + "; at " + path())
                .until(there -> there.findElements(By.cssSelector(element)).stream()
                        .noneMatch(found -> found.getText().contains(words)));
    }

    /** Waits until there is at least one such element. */
    void awaitSome(String element) {
        find(element);
    }

    /** Waits until the address of the page has {@code part} in it. */
    void awaitPath(String part) {
        patient().withMessage(() -> "never at " + part + ", but at " + path()).until(there -> path().contains(part));
    }

    /** Presses what leads to a file, and waits until it is all there. */
    Path download(String element) {
        press(element);
        return patient().withMessage("no file comes by " + element).until(there -> file());
    }

    /** The one file that was taken along; null while it is under way. */
    private @Nullable Path file() {
        @Nullable String[] names = downloads.toFile().list();
        return names == null || names.length != 1 || names[0].endsWith(".crdownload")
                ? null
                : downloads.resolve(names[0]);
    }

    /** Chooses from a list by the value of what is chosen. */
    void choose(String list, String value) {
        new Select(find(list)).selectByValue(value);
    }

    void logIn(String user, String password) {
        open("/login");
        type("#user", user);
        type("#password", password);
        press("button[type=submit]");
        patient().withMessage(() -> user + " is not let in: " + words("body")).until(there -> !path().startsWith(
                        "/login"));
    }

    /** Refuses a page that the browser complains about. */
    void mustBeContent() {
        List<String> complaints = complaints();
        if (!complaints.isEmpty()) {
            throw new AssertionError("console at " + path() + ": " + complaints);
        }
    }

    /** What the browser complained about in its console since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What keeps people from using the page, as axe sees it. Its older mode needs no second window; pages have no frames. */
    @SuppressWarnings("deprecation")
    List<String> barriers() {
        List<String> all = new ArrayList<>();
        for (Rule rule : new AxeBuilder().setLegacyMode(true).analyze(driver).getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                all.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
            }
        }
        return all;
    }

    /** By how many pixels the page is wider than its window. */
    long overhang() {
        return ((Number) driver.executeScript(
                        "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .longValue();
    }

    /** How tall what the page shows is, in CSS pixels. */
    long height() {
        return ((Number) driver.executeScript("return Math.ceil(document.body.getBoundingClientRect().bottom)"))
                .longValue();
    }

    /** A PNG of the page from its top, {@code height} pixels tall. */
    byte[] picture(Look look, long height) {
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", look.width(), "height", Math.min(height, height()), "scale", 1);
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Waits for an element: a page that was asked for by pressing something is not there at once. */
    private WebElement find(String element) {
        return patient()
                .withMessage(() -> "there is no " + element + " at " + path())
                .until(there -> there.findElement(By.cssSelector(element)));
    }

    /** Waits through what changes under one's hands, as it does where a page brings itself up to date. */
    private FluentWait<WebDriver> patient() {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class);
    }
}
