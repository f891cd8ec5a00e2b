package org.volteface.deployer.settings;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.MetaTypeInformation;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.ObjectClassDefinition;
import org.volteface.deployer.staging.Refused;

/** The settings that the running bundles declare, and what their values may be. */
public final class DeclaredSettings {
    private final BundleContext context;
    private final MetaTypeService metatypes;

    /** Takes what reads the declarations. */
    public DeclaredSettings(BundleContext context, MetaTypeService metatypes) {
        this.context = context;
        this.metatypes = metatypes;
    }

    /** The bundles that declare a PID, as it stands in a file; of a factory, it ends in the name of an instance. */
    public List<Bundle> owners(String pid) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> declared(bundle, base(pid)).isPresent())
                .toList();
    }

    /**
     * Checks the settings of a PID.
     *
     * @throws Refused if one is not declared, or its value is none that it can have
     */
    public void check(String file, String pid, Map<String, Object> settings) throws Refused {
        Optional<Bundle> owner = owners(pid).stream().findFirst();
        Optional<ObjectClassDefinition> declared = owner.flatMap(bundle -> declared(bundle, base(pid)));
        if (owner.isEmpty() || declared.isEmpty()) {
            throw new Refused(file + ": " + pid + ": no bundle has such a configuration");
        }
        Map<String, AttributeDefinition> attributes = attributes(declared.get());
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            String where = file + ": " + pid + ": " + setting.getKey() + ": ";
            AttributeDefinition attribute = attributes.get(setting.getKey());
            if (attribute == null) {
                throw new Refused(
                        where + "there is no such setting; there are " + String.join(", ", attributes.keySet()));
            }
            Optional<String> objection = objection(attribute, setting.getValue())
                    .or(() -> FolderSetting.objection(setting.getKey(), setting.getValue()));
            if (objection.isPresent()) {
                Optional<String> limits =
                        DeclaredLimits.of(owner.get(), declared.get().getID(), setting.getKey());
                throw new Refused(where
                        + objection.get()
                        + limits.map("; it can be "::concat).orElse(""));
            }
        }
    }

    private static Map<String, AttributeDefinition> attributes(ObjectClassDefinition declared) {
        Map<String, AttributeDefinition> attributes = new TreeMap<>();
        for (AttributeDefinition attribute : declared.getAttributeDefinitions(ObjectClassDefinition.ALL)) {
            attributes.put(attribute.getID(), attribute);
        }
        return attributes;
    }

    private Optional<ObjectClassDefinition> declared(Bundle bundle, String pid) {
        MetaTypeInformation information = metatypes.getMetaTypeInformation(bundle);
        if (information == null) {
            return Optional.empty();
        }
        boolean known = Stream.concat(Arrays.stream(information.getPids()), Arrays.stream(information.getFactoryPids()))
                .anyMatch(pid::equals);
        return known ? Optional.of(information.getObjectClassDefinition(pid, null)) : Optional.empty();
    }

    private static Optional<String> objection(AttributeDefinition attribute, Object value) {
        if (!value.getClass().isArray()) {
            return single(attribute, value);
        }
        if (attribute.getCardinality() == 0) {
            return Optional.of("several values are given where one is wanted");
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            Optional<String> objection = single(attribute, Array.get(value, i));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> single(AttributeDefinition attribute, Object value) {
        String shown = value instanceof String ? "\"" + value + "\"" : value.toString();
        boolean fits =
                switch (attribute.getType()) {
                    case AttributeDefinition.BOOLEAN -> value instanceof Boolean;
                    case AttributeDefinition.INTEGER -> value instanceof Long number && number.intValue() == number;
                    case AttributeDefinition.LONG -> value instanceof Long;
                    case AttributeDefinition.DOUBLE, AttributeDefinition.FLOAT -> value instanceof Number;
                    default -> value instanceof String;
                };
        if (!fits) {
            return Optional.of(shown + " is not " + wanted(attribute.getType()));
        }
        String[] options = attribute.getOptionValues();
        if (options != null && options.length > 0 && !Arrays.asList(options).contains(value.toString())) {
            return Optional.of(shown + " is none of " + String.join(", ", options));
        }
        String refusal = attribute.validate(value.toString());
        return refusal == null || refusal.isEmpty() ? Optional.empty() : Optional.of(shown + inWords(refusal));
    }

    /** The metatype service answers with keys of messages that nobody has translated. */
    private static String inWords(String refusal) {
        return refusal.contains("greater than")
                ? " is too large"
                : refusal.contains("less than") ? " is too small" : " is not allowed: " + refusal;
    }

    private static String wanted(int type) {
        return switch (type) {
            case AttributeDefinition.BOOLEAN -> "true or false";
            case AttributeDefinition.INTEGER, AttributeDefinition.LONG -> "a whole number that fits";
            case AttributeDefinition.DOUBLE, AttributeDefinition.FLOAT -> "a number";
            default -> "a text in quotes";
        };
    }

    private static String base(String pid) {
        return pid.split("~", 2)[0];
    }
}
