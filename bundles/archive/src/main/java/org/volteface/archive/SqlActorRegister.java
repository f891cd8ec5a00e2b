package org.volteface.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ActorRegister;

/** The register of actors in the database. */
@Component(service = ActorRegister.class)
public final class SqlActorRegister extends StoredActors {
    /** Keeps all in {@code database}. */
    @Activate
    public SqlActorRegister(@Reference Database database) {
        super(database);
    }
}
