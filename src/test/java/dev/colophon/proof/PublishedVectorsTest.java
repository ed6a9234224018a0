package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others published to try implementations with; {@code vectors/README.md} names each source and its licence. */
class PublishedVectorsTest {
    private static final Pattern HMAC = Pattern.compile("Key = (\\w+)\\s(?:#.*\\s)*Msg = (\\w+)\\sMD = (\\w+)");

    @Test
    void signatures_are_accepted_and_refused_as_wycheproof_says() throws IOException {
        int accepted = 0;
        for (JsonNode vector : json("wycheproof-ed25519.json").path("signatures")) {
            boolean holds = holds(hex(vector.path("key")), hex(vector.path("message")), hex(vector.path("signature")));
            assertThat(holds)
                    .as("%s %s", vector.path("tcId"), vector.path("why"))
                    .isEqualTo(vector.path("valid").asBoolean());
            accepted += holds ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(20);
    }

    /** Nobody may hold a key under which one signature fits many messages, and no implementation may see it otherwise. */
    @Test
    void no_key_counts_that_is_of_low_or_mixed_order_or_has_another_spelling() throws IOException {
        Map<String, Integer> accepted = new TreeMap<>();
        for (JsonNode vector : json("ed25519-edges.json").path("vectors")) {
            String key = vector.path(3).asText();
            boolean holds = holds(hex(vector.path(0)), vector.path(2).asText().getBytes(UTF_8), hex(vector.path(1)));
            accepted.merge(key + ", R " + vector.path(4).asText(), holds ? 1 : 0, Integer::sum);
        }
        assertThat(accepted).hasSizeGreaterThan(12);
        accepted.values().removeIf(n -> n == 0);
        assertThat(accepted).isEqualTo(Map.of("clean, R clean", 1));
    }

    private static boolean holds(byte[] key, byte[] message, byte[] signature) {
        try {
            return VerifyKey.ofRaw(key).verifies(message, signature);
        } catch (MalformedException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "weird"})
    void JSON_is_written_as_RFC_8785_s_reference_data_say(String name) throws IOException {
        assertThat(CanonicalJson.text(CanonicalJson.parse(text("jcs/" + name + ".in.json"))))
                .isEqualTo(text("jcs/" + name + ".out.json").strip());
    }

    /** The record holds no fractions, on which implementations disagree; the rest of these is written as it should be. */
    @ParameterizedTest
    @ValueSource(strings = {"structures", "values"})
    void JSON_with_fractions_is_refused(String name) throws IOException {
        assertThatThrownBy(() -> CanonicalJson.parse(text("jcs/" + name + ".in.json")))
                .hasMessageStartingWith("fraction");
        String whole = text("jcs/structures.in.json").replace("56.0", "56");
        assertThat(CanonicalJson.text(CanonicalJson.parse(whole)))
                .isEqualTo(text("jcs/structures.out.json").strip());
    }

    @Test
    void keyed_digests_are_those_of_RFC_4231() throws IOException {
        int[] seen = new int[1];
        HMAC.matcher(text("hmac-sha256.txt")).results().forEach(each -> {
            assertThat(hmac(each)).startsWith(each.group(3));
            seen[0]++;
        });
        assertThat(seen[0]).isEqualTo(6);
    }

    private static String hmac(MatchResult vector) {
        HexFormat hex = HexFormat.of();
        return Digests.hex(Digests.hmacSha256(hex.parseHex(vector.group(1)), hex.parseHex(vector.group(2))));
    }

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = PublishedVectorsTest.class.getResourceAsStream("/vectors/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static byte[] hex(JsonNode node) {
        return HexFormat.of().parseHex(node.asText());
    }
}
