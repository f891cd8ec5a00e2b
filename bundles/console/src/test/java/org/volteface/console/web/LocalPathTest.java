package org.volteface.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a login leads on to. */
final class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/promises", "/actor?id=Q794&x=%2F", "/system/console/bundles", "/a//b"})
    void leadsOnWithinTheServer(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "promises",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                " /findings",
                "/login",
                "/logout",
                "/system/console/logout"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void carriesTheWantedPathThroughTheLogin() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
        assertThat(LocalPath.loginFor("/actor?id=a&b")).isEqualTo("/login?to=%2Factor%3Fid%3Da%26b");
    }
}
