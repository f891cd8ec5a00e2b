package org.volteface.sourcing.robots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsFileTest {
    private static final int BOUND = 500 * 1024;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing                    | ``                                                                  | Bot      | /a            | true
            for all                    | User-agent: *;Disallow: /a                                          | Bot      | /ab           | false
            for another                | User-agent: Other;Disallow: /                                       | Bot      | /a            | true
            own before all             | User-agent: *;Disallow: /;User-agent: bot;Disallow: /x              | BOT      | /a            | true
            version after token        | User-agent: Bot/2.1;Disallow: /a                                    | bot/1.0  | /a            | false
            words after token          | User-agent: Bot something;Disallow: /a                              | bot      | /a            | false
            no part of a token         | User-agent: Bo;Disallow: /                                          | Bot      | /a            | true
            no longer token            | User-agent: Botox;Disallow: /                                       | Bot      | /a            | true
            most specific              | User-agent: bot;Disallow: /;User-agent: bot-news;Allow: /           | Bot-News | /a            | true
            less specific              | User-agent: *;Allow: /;User-agent: bot;Disallow: /a                 | Bot-News | /a            | false
            within a browser's name    | User-agent: Bot;Disallow: /a            | Mozilla/5.0 (compatible; Bot/1.0; +http://b.example) | /a  | false
            merged                     | User-agent: bot;Disallow: /a;User-agent: x;Disallow: /;User-agent: BOT;Disallow: /b | bot | /b | false
            merged for all             | User-agent: *;Disallow: /a;User-agent: *;Disallow: /b               | bot      | /a            | false
            several agents             | User-agent: x;User-agent: bot;Disallow: /a                          | bot      | /a            | false
            agents around other lines  | User-agent: x;Crawl-delay: 3;;Sitemap: /s;User-agent: bot;Disallow: /a | x     | /a            | false
            a sitemap ends no group    | User-agent: bot;Disallow: /a;Sitemap: http://e.example/s;Disallow: /b | bot    | /b            | false
            a group without rules      | User-agent: *;Disallow: /;User-agent: bot                           | bot      | /a            | true
            rules before any agent     | Disallow: /a;User-agent: bot;Disallow: /b                           | bot      | /a            | true
            empty disallow             | User-agent: *;Disallow:                                             | bot      | /a            | true
            empty allow                | User-agent: *;Disallow: /;Allow:                                    | bot      | /a            | false
            longest                    | User-agent: *;Disallow: /a/b;Allow: /a                              | bot      | /a/b/c        | false
            longest whatever its place | User-agent: *;Allow: /a/b;Disallow: /a                              | bot      | /a/b/c        | true
            a tie                      | User-agent: *;Disallow: /a;Allow: /a                                | bot      | /a            | true
            a tie with an asterisk     | User-agent: *;Disallow: /ab;Allow: /a*                              | bot      | /ab           | true
            asterisk                   | User-agent: *;Disallow: /*.gif                                      | bot      | /x/y.gif?z    | false
            asterisk for nothing       | User-agent: *;Disallow: /a*b                                        | bot      | /ab           | false
            several asterisks          | User-agent: *;Disallow: /a*b*c$                                     | bot      | /a-b-b-c-c    | false
            asterisk before the end    | User-agent: *;Disallow: /a*bc$                                      | bot      | /abc-abc      | false
            parts do not overlap       | User-agent: *;Disallow: /aba*aba$                                   | bot      | /aba          | true
            begins with an asterisk    | User-agent: *;Disallow: *x                                          | bot      | /a/x          | false
            end                        | User-agent: *;Disallow: /a$                                         | bot      | /a            | false
            not its end                | User-agent: *;Disallow: /a$                                         | bot      | /ab           | true
            end with a query           | User-agent: *;Disallow: /a$                                         | bot      | /a?b          | true
            a dollar within            | User-agent: *;Disallow: /a$b                                        | bot      | /a$b          | false
            the root alone             | User-agent: *;Disallow: /;Allow: /$                                 | bot      | /             | true
            the root alone, no path    | User-agent: *;Disallow: /;Allow: /$                                 | bot      | https://e.example | true
            an encoded asterisk        | User-agent: *;Disallow: /a%2A                                       | bot      | /a*           | false
            an encoded asterisk is one | User-agent: *;Disallow: /a%2A                                       | bot      | /ab           | true
            query                      | User-agent: *;Disallow: /*?                                         | bot      | /a?b=c        | false
            part of a query            | User-agent: *;Disallow: /a?b=                                       | bot      | /a?b=c        | false
            case of paths              | User-agent: *;Disallow: /A                                          | bot      | /a            | true
            a slash and its code       | User-agent: *;Disallow: /a/b                                        | bot      | /a%2Fb        | true
            a code and its slash       | User-agent: *;Disallow: /a%2fb                                      | bot      | /a/b          | true
            codes in either case       | User-agent: *;Disallow: /a%2fb                                      | bot      | /a%2Fb        | false
            a code of a letter         | User-agent: *;Disallow: /%61b                                       | bot      | /ab           | false
            a letter and its code      | User-agent: *;Disallow: /ab                                         | bot      | /%61b         | false
            tilde                      | User-agent: *;Disallow: /%7Ejoe                                     | bot      | /~joe         | false
            beyond ASCII               | User-agent: *;Disallow: /caf\u00e9                                  | bot      | /caf%C3%A9/x  | false
            codes beyond ASCII         | User-agent: *;Disallow: /caf%c3%a9                                  | bot      | /caf\u00e9    | false
            the next-line octet        | User-agent: *;Disallow: /\u2026/x                                   | bot      | /%E2%80%A6/x  | false
            comment                    | User-agent: * # all;Disallow: /a # not this                         | bot      | /a            | false
            a comment alone            | User-agent: *;# Disallow: /a                                        | bot      | /a            | true
            keys in any case           | USER-AGENT: *;dISALLOW: /a                                          | bot      | /a            | false
            spaces around              | \t User-agent  :  *\t;\t  Disallow\t:/a\t       | bot      | /a            | false
            no colon                   | User-agent *;Disallow /a                                            | bot      | /a            | false
            misspelt                   | Useragent: *;Dissallow: /a                                          | bot      | /a            | false
            robots.txt itself          | User-agent: *;Disallow: /                                           | bot      | /robots.txt   | true
            a page, no file            | <html><body>;Not found: /;</html>                                   | bot      | /a            | true
            """)
    void judges(String name, String robots, String agent, URI url, boolean allowed) {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String file = robots.replace(";", end);
            assertThat(allows(file, agent, url)).as(name).isEqualTo(allowed);
            assertThat(allows("\uFEFF" + file, agent, url))
                    .as(name + ", marked")
                    .isEqualTo(allowed);
        }
    }

    @Test
    void readsSoMuchAndNoMore() {
        String start = "User-agent: *\nDisallow: /a\n#";
        String longest = start + "x".repeat(BOUND - start.length() - "\nDisallow: /b".length()) + "\nDisallow: /b";
        assertThat(allows(longest, "bot", URI.create("/b"))).isFalse();
        assertThat(allows(longest + "\nDisallow: /c", "bot", URI.create("/c"))).isTrue();
        assertThat(allows(longest + "bb\n", "bot", URI.create("/bbb"))).isTrue();
        assertThat(allows(longest + "bb\n", "bot", URI.create("/a"))).isFalse();
    }

    @Test
    void comparesOctetsThatAreNoUtf8() {
        byte[] robots = "User-agent: *\nDisallow: /caf\u00e9".getBytes(ISO_8859_1);
        assertThat(RobotsFile.parse(robots).allows("bot", URI.create("/caf%E9")))
                .isFalse();
    }

    @Test
    void isAtItsEndSoonWhateverTheRules() {
        String odd = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(2000) + "b\n").repeat(100);
        URI url = URI.create("/" + "a".repeat(20_000));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> allows(odd, "bot", url)))
                .isTrue();
    }

    private static boolean allows(String robots, String agent, URI url) {
        return RobotsFile.parse(robots.getBytes(UTF_8)).allows(agent, url);
    }
}
