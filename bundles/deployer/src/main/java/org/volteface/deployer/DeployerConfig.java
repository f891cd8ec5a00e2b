package org.volteface.deployer;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What an admin can set of the deployment of bundles. */
@ObjectClassDefinition(name = "Volteface deployer", description = "How bundles are put into the running system")
public @interface DeployerConfig {
    /** Where the deployer keeps what it needs. */
    @AttributeDefinition(
            name = "Folder",
            description =
                    "The data folder: files are dropped into deploy/ in it, and what was deployed is kept in deployments/")
    String folder();

    /** Whose bundles are taken. */
    @AttributeDefinition(
            name = "Signatures",
            description = "\"any\", or \"signed\": only bundles that are signed by a certificate in the trust store",
            options = {
                @Option(label = "anybody's", value = "any"),
                @Option(label = "those signed by a certificate in the trust store", value = "signed")
            })
    String signatures() default "any";

    /** The certificates that are trusted. */
    @AttributeDefinition(
            name = "Trust store",
            description = "A key store with the certificates that are trusted, PKCS12 or JKS; of use where signatures"
                    + " are asked for")
    String trustStore() default "";

    /** What opens the trust store. */
    @AttributeDefinition(
            name = "Trust store's password",
            description = "The password of the trust store; a JKS shows its certificates without",
            type = AttributeType.PASSWORD)
    String trustStorePassword() default "";

    /** How long a file may stand still. */
    @AttributeDefinition(
            name = "Patience",
            description = "Seconds for which a file that is not whole may stand still before it is refused",
            min = "1",
            max = "3600")
    int patience() default 10;

    /** How often the folder is looked at. */
    @AttributeDefinition(
            name = "Polling",
            description = "Milliseconds between two looks at the folder that files are dropped into",
            min = "50",
            max = "3600000")
    int poll() default 1000;
}
