package org.volteface.sourcing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.source.PageReader;
import org.volteface.api.source.ReadOutcome;
import org.volteface.sourcing.article.SiteSelectors;
import org.volteface.sourcing.web.PageFetcher;
import org.volteface.sourcing.web.PublicAddresses;
import org.volteface.sourcing.web.WebArticle;

/** The reader of pages on the web, which goes nowhere but on the public network unless told otherwise. */
@Component(configurationPid = "org.volteface.sourcing.page")
@Designate(ocd = WebPageReader.Config.class)
public final class WebPageReader implements PageReader {
    private final PageFetcher fetcher;
    private final SiteSelectors sites;

    /** Fetches as configured. */
    @Activate
    public WebPageReader(Config config) {
        Duration timeout = Duration.ofSeconds(config.timeout());
        this.fetcher = new PageFetcher(PublicAddresses.orAny(config.privateAddresses()), timeout, config.largest());
        this.sites = SiteSelectors.of(config.selectors());
    }

    @Override
    public ReadOutcome read(URI address) throws IOException {
        return WebArticle.fetch(fetcher, address, sites, LocalDate.now(ZoneOffset.UTC));
    }

    /** What may be fetched. */
    @ObjectClassDefinition(name = "Volteface page reader", description = "Reads one page of the web by its address.")
    public @interface Config {
        /** Whether pages on this machine and in its own network may be fetched. */
        @AttributeDefinition(description = "Whether pages on this machine and in its own network may be fetched.")
        boolean privateAddresses() default false;

        /** How long fetching may take. */
        @AttributeDefinition(description = "In seconds: how long fetching may take, with all redirects.", min = "1")
        int timeout() default 30;

        /** How large a page may be. */
        @AttributeDefinition(description = "In bytes: how large a page may be once it is unpacked.", min = "1")
        int largest() default 16777216;

        /** Where the article is on the pages of single sites. */
        @AttributeDefinition(description = "Where the article is on the pages of a site, in CSS: example.org=div.story")
        String[] selectors() default {};
    }
}
