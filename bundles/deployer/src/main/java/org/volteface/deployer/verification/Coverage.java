package org.volteface.deployer.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.security.cert.CertPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.volteface.deployer.staging.Refused;

/**
 * Who has signed what in a jar.
 *
 * @param signers for each entry, who has signed it as it is; of what a signature is made of there is nothing
 */
record Coverage(Map<String, Set<CertPath>> signers) {
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    /**
     * Reads every entry.
     *
     * @throws SecurityException if one was changed after it was signed
     */
    static Coverage of(JarFile jar) throws IOException {
        Map<String, Set<CertPath>> signers = new LinkedHashMap<>();
        for (JarEntry entry : jar.stream().toList()) {
            if (entry.isDirectory() || isOfSignature(entry.getName())) {
                continue;
            }
            try (InputStream content = jar.getInputStream(entry)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            signers.put(entry.getName(), signers(entry));
        }
        return new Coverage(signers);
    }

    private static boolean isOfSignature(String name) {
        return SIGNATURE.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    /** Whether nobody has signed anything. */
    boolean isNone() {
        return signers.values().stream().allMatch(Set::isEmpty);
    }

    /** Those who have signed all of it. */
    List<CertPath> ofAll() throws Refused {
        Set<CertPath> all = signers.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<CertPath> whole = new ArrayList<>(all);
        String uncovered = "";
        for (Map.Entry<String, Set<CertPath>> entry : signers.entrySet()) {
            if (whole.retainAll(entry.getValue()) && whole.isEmpty()) {
                uncovered = entry.getKey();
            }
        }
        if (whole.isEmpty()) {
            String names = all.stream().map(TrustStore::name).sorted().collect(Collectors.joining(" and "));
            throw new Refused("its entry \"" + uncovered + "\" is not covered by the signature of " + names
                    + SignaturePolicy.SIGN);
        }
        return whole;
    }

    private static Set<CertPath> signers(JarEntry entry) {
        CodeSigner @Nullable [] signers = entry.getCodeSigners();
        Set<CertPath> paths = new LinkedHashSet<>();
        if (signers != null) {
            for (CodeSigner signer : signers) {
                paths.add(signer.getSignerCertPath());
            }
        }
        return paths;
    }
}
