package org.volteface.deployer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;

/** Nobody provides anything, and what is selected is kept. */
final class RecordedProviders implements Providers {
    final List<Selection> selected = new ArrayList<>();

    @Override
    public void select(Selection selection) {
        selected.add(selection);
    }

    @Override
    public List<Provider> all() {
        return List.of();
    }

    @Override
    public boolean admits(long bundle) {
        return true;
    }

    @Override
    public boolean hasCases() {
        return false;
    }

    @Override
    public ShadowRun shadow(Set<Long> bundles) {
        throw new UnsupportedOperationException("nothing is there");
    }

    @Override
    public Optional<String> check(Set<Long> bundles) {
        return Optional.empty();
    }
}
