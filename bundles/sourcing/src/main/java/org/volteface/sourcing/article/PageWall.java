package org.volteface.sourcing.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What stands before an article in its place: a demand to subscribe, to consent to cookies, or to prove to be no robot. */
final class PageWall {
    private static final int TEASER = 1500;
    private static final int SHORT_TEASER = 800;
    private static final int SHORT_WORDS = 40;
    private static final Pattern AGREE = Pattern.compile(
            "accept|agree|consent|\\bok\\b|continue|akzeptieren|zustimmen|accepter|aceptar|accetta|aceitar|godta|akkoord",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT_DEMAND = 80;
    private static final Pattern DEMANDING = Pattern.compile(
            "^\\W*(?:subscribe|sign|log ?in|register|create|already|to (?:continue|keep|read)|(?:this|the rest|the full) |continue|keep reading|you(?:'|’| )|join|become|want|unlock|get|exclusive"
                    + "|premium|dieser|diesen|weiter|jetzt|cet |article|abonnez|este|esta|contenido|contenuto|per |questo)",
            Pattern.CASE_INSENSITIVE);
    private static final int LEFT_OVER = 300;
    private static final int LONGEST_NOTICE = 220;
    private static final int FEWEST_SIGNS = 2;
    private static final Pattern SUBSCRIBE = Pattern.compile(
            "(?:to|and) (?:continue|keep) reading|continue reading (?:this|your|with|for)|to (?:read|unlock|access|view) (?:the (?:rest|full|whole|entire|remaining)|this|full|more)\\b"
                    + "|\\b(?:article|story|content|page|post) is (?:only |exclusively |reserved )*(?:available |exclusive |reserved |open |accessible )*(?:only )?(?:to|for) (?:our |paying |paid |registered |premium )*(?:subscribers|members)"
                    + "|(?:subscribers?|members?)[- ](?:only|exclusive)|(?:for|to) (?:subscribers|members) only"
                    + "|you(?:'ve|’ve| have) (?:reached|used|read) (?:your|all|the)\\b.{0,40}\\b(?:limit|articles|free)"
                    + "|réservée? (?:à nos |aux )abonnés|abonnez-vous pour|pour lire la suite|weiterlesen mit|jetzt (?:abonnieren|weiterlesen)|nur für abonnenten|exklusiv für abonnenten"
                    + "|(?:para|solo) (?:seguir leyendo|suscriptores)|contenido exclusivo para suscriptores|per continuare a leggere|riservato agli abbonati|exclusivo para assinantes",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSENT = Pattern.compile(
            "\\bcookies?\\b|\\bconsent|accept all|reject all|your privacy|privacy (?:settings|policy|choices|preferences)|manage (?:options|preferences|settings|choices|cookies)|our \\d*\\s*partners|personal(?:ised|ized) (?:ads|advertising|content)"
                    + "|before you continue|legitimate interest|alle akzeptieren|datenschutz|einwilligung|tout accepter|vie privée|aceptar (?:todo|y continuar)|privacidad",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROBOT = Pattern.compile(
            "enable javascript and cookies|(?:verify|confirm) (?:that )?you are (?:a )?(?:not a robot|human)|are you a robot|checking your browser|unusual traffic from|complete the captcha|access to this page has been denied"
                    + "|please enable js and disable any ad blocker",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOG_IN = Pattern.compile(
            "\\balready (?:a |have a )?(?:subscriber|subscription|member)\\b|\\bsubscribe (?:now|today|for)\\b|\\b(?:log|sign) in\\b|déjà abonné|abonnieren",
            Pattern.CASE_INSENSITIVE);

    private final boolean closed;
    private final boolean open;
    private final boolean asksToLogIn;
    private final boolean asksToSubscribe;
    private final long consentSigns;
    private final boolean consentControl;
    private final boolean doubtsTheReader;

    private PageWall(Document page, LinkedData linkedData) {
        Element body = page.body();
        List<String> notices = Stream.concat(
                        HtmlBlocks.of(body).stream().map(TextBlock::text),
                        page.select("button").stream().map(Element::text))
                .filter(text -> text.length() <= LONGEST_NOTICE)
                .toList();
        this.closed = linkedData.isClosed();
        this.open = linkedData
                .closedPart()
                .filter(selector -> hasText(page, selector))
                .isPresent();
        this.asksToLogIn =
                notices.stream().anyMatch(notice -> LOG_IN.matcher(notice).find());
        this.asksToSubscribe = notices.stream().anyMatch(PageWall::isDemand);
        this.consentControl = page.select("button, a, input[type=submit], input[type=button], [role=button]").stream()
                .map(control -> control.text() + control.attr("value"))
                .anyMatch(words ->
                        words.length() < SHORT_WORDS && AGREE.matcher(words).find());
        String whole = page.title() + " " + body.text();
        this.consentSigns = signs(whole.substring(0, Math.min(whole.length(), TEASER * 4)));
        this.doubtsTheReader = ROBOT.matcher(whole).find();
    }

    /** The wall of {@code page} before it is pruned. */
    static PageWall of(Document page, LinkedData linkedData) {
        return new PageWall(page, linkedData);
    }

    /** Refuses the article whose {@code blocks} are no more than what the wall lets through. */
    void check(List<TextBlock> blocks) throws NotADocumentException {
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        long asking = blocks.stream()
                .filter(block -> block.text().length() <= LONGEST_NOTICE)
                .filter(block -> isDemand(block.text()))
                .count();
        int left = blocks.stream()
                .filter(block ->
                        block.level() == 0 && !CONSENT.matcher(block.text()).find())
                .mapToInt(block -> block.text().length())
                .sum();
        if (doubtsTheReader && length < TEASER / 2) {
            throw new NotADocumentException("a page that asks for proof of not being a robot, without its article");
        }
        if (consentControl && consentSigns > FEWEST_SIGNS && left < LEFT_OVER && length - left >= left) {
            throw new NotADocumentException("a page that asks for consent, without its article");
        }
        boolean cutOff =
                !blocks.isEmpty() && blocks.get(blocks.size() - 1).text().matches("(?s).*(?:\\.{3}|…)\\W*");
        boolean walled = length < TEASER && (asksToSubscribe || asking > 0)
                || length < SHORT_TEASER && closed
                || length < TEASER && cutOff && (closed || asksToLogIn);
        if (walled && !open) {
            throw new NotADocumentException("the beginning of an article behind a paywall");
        }
    }

    /** An article that speaks of such demands does so in sentences of its own. */
    private static boolean isDemand(String notice) {
        boolean spoken =
                notice.length() <= SHORT_DEMAND || DEMANDING.matcher(notice).find();
        return spoken && SUBSCRIBE.matcher(notice).find();
    }

    private static boolean hasText(Document page, String selector) {
        try {
            return page.select(selector).text().length() > LEFT_OVER;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static long signs(String text) {
        Matcher sign = CONSENT.matcher(text);
        return sign.results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
