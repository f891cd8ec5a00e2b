package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.deployment.DeploymentsView;

/**
 * A role of analysers, sources and renderers.
 *
 * @param id its name
 * @param inForce those that are called
 * @param beside those that are there and not called
 */
record RoleResource(String id, List<String> inForce, List<String> beside) {
    static RoleResource of(DeploymentsView.RoleLine line) {
        return new RoleResource(line.role(), line.inForce(), line.beside());
    }
}
