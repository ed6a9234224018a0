package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
