package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /** RFC 8785 §3.2.3. */
    @Test
    void sorts_names_as_the_RFC_does() {
        String input = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";
        String canonical = CanonicalJson.text(CanonicalJson.parse(input));
        assertThat(canonical)
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785 §3.2.2, the string and the literals of its example. */
    @Test
    void writes_strings_as_the_RFC_does() {
        String input = """
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}""";
        assertThat(CanonicalJson.text(CanonicalJson.parse(input)))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** Beside the canonicalizer of the RFC's author, on whatever values. */
    @Test
    void writes_what_the_RFC_s_author_writes() throws IOException {
        Random random = new Random(8785);
        JsonMapper plain = new JsonMapper();
        for (int n = 0; n < 5_000; n++) {
            JsonNode value = JsonNodeFactory.instance.arrayNode().add(value(random, 4));
            assertThat(CanonicalJson.bytes(value))
                    .isEqualTo(new JsonCanonicalizer(plain.writeValueAsString(value)).getEncodedUTF8());
        }
    }

    private static JsonNode value(Random random, int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        int kind = random.nextInt(depth == 0 ? 4 : 6);
        if (kind == 5) {
            ObjectNode object = make.objectNode();
            IntStream.range(0, random.nextInt(6)).forEach(n -> object.set(text(random), value(random, depth - 1)));
            return object;
        } else if (kind == 4) {
            ArrayNode array = make.arrayNode();
            IntStream.range(0, random.nextInt(4)).forEach(n -> array.add(value(random, depth - 1)));
            return array;
        } else if (kind == 3) {
            return make.numberNode(random.nextLong() >> 10 + random.nextInt(54));
        }
        return kind == 2
                ? make.booleanNode(random.nextBoolean())
                : kind == 1 ? make.nullNode() : make.textNode(text(random));
    }

    /** Controls, quotes, what scripts choke on, both halves of a character together, and ordinary letters. */
    private static String text(Random random) {
        int[] odd = {'"', '\\', '/', '<', '&', 0x7f, 0x80, 0x2028, 0xfeff, 0xffff, 0x1f600, 0xe000, 0xac00};
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(8); left > 0; left--) {
            int kind = random.nextInt(3);
            text.appendCodePoint(
                    kind == 0
                            ? random.nextInt(32)
                            : kind == 1 ? odd[random.nextInt(odd.length)] : 'a' + random.nextInt(26));
        }
        return text.toString();
    }

    @Test
    void takes_maps_lists_strings_integers_and_null() {
        assertThat(CanonicalJson.text(Map.of("b", Arrays.asList(1L, null), "a", true)))
                .isEqualTo("{\"a\":true,\"b\":[1,null]}");
    }

    @Test
    void keeps_the_largest_integers() {
        String json = "[9007199254740992,-9007199254740992]";
        assertThat(CanonicalJson.parseCanonical(json.getBytes(UTF_8))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "duplicate-key|{\"a\":1,\"a\":1}",
                "trailing-data|{} {}",
                "trailing-data|[]]",
                "lone-surrogate|[\"\\ud800\"]",
                "lone-surrogate|[\"\\udc00\\ud800\"]",
                "lone-surrogate|{\"\\ud800\":1}",
                "fraction|[1.0]",
                "fraction|[1e2]",
                "integer-range|[9007199254740993]",
                "integer-range|[99999999999999999999]",
                "not-json|[NaN]",
                "not-json|{a:1}",
                "not-json|` `",
            })
    void refuses_what_implementations_disagree_on(String code, String json) {
        assertThatThrownBy(() -> CanonicalJson.parse(json))
                .isInstanceOfSatisfying(
                        MalformedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void refuses_bytes_that_are_not_UTF_8() {
        assertThatThrownBy(() -> CanonicalJson.parse(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}))
                .hasMessageStartingWith("not-utf8");
    }

    @Test
    void refuses_another_spelling_where_the_canonical_one_is_due() {
        assertThatThrownBy(() -> CanonicalJson.parseCanonical("{ }".getBytes(UTF_8)))
                .hasMessageStartingWith("not-canonical");
    }

    @Test
    void refuses_to_write_half_a_character() {
        assertThatThrownBy(() -> CanonicalJson.bytes(List.of("\ud800"))).hasMessageStartingWith("lone-surrogate");
    }
}
