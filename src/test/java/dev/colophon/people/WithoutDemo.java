package dev.colophon.people;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As a newsroom runs it that has set nothing. */
public class WithoutDemo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("colophon.demo", "false", "colophon.people.strong-sign-in", "");
    }
}
