package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PortTest {
    @Test
    void isAnyFreeOneForZero() throws Exception {
        int port = Port.choose(0);

        assertThat(port).isPositive();
        assertThat(Port.choose(port)).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void isRefusedWhereAnotherListens(String address) throws Exception {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(address, 0));

            assertThatThrownBy(() -> Port.choose(other.getLocalPort()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("port " + other.getLocalPort() + " cannot be used: ")
                    .hasMessageEndingWith(": stop what uses it, or give another --port N");
        }
    }
}
