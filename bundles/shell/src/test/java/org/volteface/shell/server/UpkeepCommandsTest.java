package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class UpkeepCommandsTest {
    @Test
    void tellsDamagesAndTheSum() throws IOException {
        assertThat(new VerifyCommand(new KeptArchive()).verify())
                .isEqualTo("clean: 3 documents, 2 statements, 1 findings");
        assertThat(new VerifyCommand(new KeptArchive("this", "that\nthere")).verify())
                .isEqualTo("this\nthat there\ndamaged: 2 problems in 3 documents, 2 statements, 1 findings");
    }

    @Test
    void copies() throws IOException {
        BackupCommand commands = new BackupCommand(new KeptArchive());
        assertThat(commands.backup("/b.zip")).isEqualTo("copying /b.zip\nclean: 3 documents, 2 statements, 1 findings");
        assertThatThrownBy(() -> commands.backup("full.zip"))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no backup: No space left on device");
        assertThatIllegalArgumentException().isThrownBy(commands::backup).withMessageStartingWith("no file is named");
    }
}
