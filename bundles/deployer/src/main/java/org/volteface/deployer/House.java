package org.volteface.deployer;

import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.metatype.MetaTypeService;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;

/**
 * What the deployer works on.
 *
 * @param context the framework
 * @param providers who provides which role
 * @param operations how the analysis goes
 * @param queue the documents
 * @param settings the settings that hold, and what they may be
 */
record House(
        BundleContext context, Providers providers, Operations operations, DocumentQueue queue, Settings settings) {
    /** The framework's services for settings. */
    record Settings(ConfigurationAdmin admin, MetaTypeService metatypes) {}
}
