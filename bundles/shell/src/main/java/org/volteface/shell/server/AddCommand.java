package org.volteface.shell.server;

import java.io.IOException;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.intake.Intake;
import org.volteface.api.source.PageReader;

/** The command {@code volteface:add}. */
@Component(
        service = AddCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=add"})
public final class AddCommand {
    private static final String HELP = """
            takes in one web page by its address.

            usage: volteface:add URL

            The page's article is kept and then analysed like all documents; volteface:documents shows
            how far it has come.""";

    private final PageIntake pages;

    /** Takes what reads pages, and where they go. */
    @Activate
    public AddCommand(@Reference PageReader reader, @Reference Intake intake) {
        this.pages = new PageIntake(reader, intake);
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String add(@Descriptor("the address of the page") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of());
        if (given.help()) {
            return HELP;
        }
        Arguments.require(given.word().isPresent(), "add what: the address of a page?");
        return pages.add(given.word().get());
    }
}
