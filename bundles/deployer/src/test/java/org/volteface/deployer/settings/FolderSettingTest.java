package org.volteface.deployer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that settings name. */
final class FolderSettingTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsMadeWhereItIsNot() {
        Path inbox = folder.resolve("new/inbox");
        assertThat(FolderSetting.objection("folder", inbox.toString())).isEmpty();
        assertThat(inbox).isDirectory();
    }

    @Test
    void whatCannotBeHadIsToldBefore() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(FolderSetting.objection("folder", file.resolve("inbox").toString()))
                .hasValueSatisfying(why -> assertThat(why).contains("is no folder that can be made"));
        assertThat(FolderSetting.objection("folder", "relative/inbox"))
                .hasValueSatisfying(why -> assertThat(why).contains("would lie where the server was started"));
    }

    @Test
    void otherSettingsAreNotLookedAt() {
        assertThat(FolderSetting.objection("batch", 7L)).isEmpty();
        assertThat(FolderSetting.objection("title", "relative/inbox")).isEmpty();
        assertThat(FolderSetting.objection("folder", "")).isEmpty();
    }
}
