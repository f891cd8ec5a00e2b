package org.volteface.console.access;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an admin can set of the console. */
@ObjectClassDefinition(name = "Volteface console", description = "The web: login, pages and remote commands")
public @interface ConsoleConfig {
    /** The data folder. */
    @AttributeDefinition(description = "The data folder, where the users and the token for commands lie.")
    String folder() default "data";

    /** The port. */
    @AttributeDefinition(
            description = "The port that the web server listens on; a text, so that ${port} can stand for it.")
    String port() default "8080";

    /** The address. */
    @AttributeDefinition(description = "The address that the web server listens on.")
    String host() default "127.0.0.1";

    /** The key store. */
    @AttributeDefinition(
            description = "The PKCS#12 file with the key and the certificate for TLS; empty for plain HTTP.")
    String keyStore() default "";

    /** The password of the key store. */
    @AttributeDefinition(description = "The password of the key store.", type = AttributeType.PASSWORD)
    String keyStorePassword() default "";

    /** The address for links. */
    @AttributeDefinition(
            description = "The address at which others reach the console, like https://volteface.example, for the links"
                    + " in feeds; empty for the name of the certificate, or the address at which they are asked for.")
    String publicAddress() default "";

    /** The idle time of a session. */
    @AttributeDefinition(description = "After how many minutes without use a session ends.", min = "1")
    int idle() default 480;

    /** The longest time of a session. */
    @AttributeDefinition(description = "After how many hours a session ends in any case.", min = "1")
    int longest() default 168;
}
