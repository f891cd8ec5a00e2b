package org.volteface.contracts;

import org.volteface.api.archive.CaseArchive;

class CaseArchiveContractTest extends CaseArchiveContract {
    private final MemoryCases cases = new MemoryCases();

    @Override
    protected CaseArchive cases() {
        return cases;
    }
}
