package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * RFC 8785 on the subset that every implementation writes alike: no fractions, no integers beyond ±2<sup>53</sup>, no
 * lone surrogates; and strict reading: no duplicate keys, nothing after the value. Thread-safe.
 */
public final class CanonicalJson {
    private static final long MAX_INTEGER = 1L << 53;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            // On this subset all that RFC 8785 asks for beyond what Jackson writes anyway.
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical bytes of a value.
     *
     * @param value a {@link JsonNode}, or maps, lists, strings, integers, booleans and null
     * @throws MalformedException when it holds what the subset excludes
     */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(UTF_8);
    }

    /** The canonical form as a string. */
    public static String text(@Nullable Object value) {
        JsonNode node = tree(value);
        check(node);
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new MalformedException("not-json", "the value has no JSON form");
        }
    }

    /** The value as a tree, unchecked. */
    public static JsonNode tree(@Nullable Object value) {
        return value instanceof JsonNode node ? node : MAPPER.valueToTree(value);
    }

    /**
     * Reads JSON in any spelling, but only of the subset.
     *
     * @throws MalformedException with codes {@code duplicate-key, trailing-data, lone-surrogate, fraction,
     *     integer-range, not-utf8, not-json}
     */
    public static JsonNode parse(byte[] json) {
        return parse(decode(json));
    }

    /** As {@link #parse(byte[])}. */
    public static JsonNode parse(String json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw new MalformedException("not-json", "nothing there");
            }
            demandEnd(parser);
            check(node);
            return node;
        } catch (JsonProcessingException e) {
            throw new MalformedException(codeOf(e), e.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void demandEnd(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException noToken) {
            // Whatever it is, it stands after the value.
        }
        throw new MalformedException("trailing-data", "something stands after the value");
    }

    /**
     * Reads bytes that must be in canonical form already.
     *
     * @throws MalformedException also with code {@code not-canonical}
     */
    public static JsonNode parseCanonical(byte[] json) {
        JsonNode node = parse(json);
        demandCanonical(node, json);
        return node;
    }

    /**
     * Passes when these bytes are the canonical form of the value that was read from them.
     *
     * @throws MalformedException with code {@code not-canonical}
     */
    static void demandCanonical(JsonNode node, byte[] json) {
        if (!Arrays.equals(bytes(node), json)) {
            throw new MalformedException("not-canonical", "not the RFC 8785 form of its value");
        }
    }

    private static String decode(byte[] utf8) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("not-utf8", "not UTF-8");
        }
    }

    private static String codeOf(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message != null && message.startsWith("Duplicate field") ? "duplicate-key" : "not-json";
    }

    private static void check(JsonNode node) {
        if (node.isTextual()) {
            checkSurrogates(node.textValue());
        } else if (node.isNumber()) {
            checkNumber(node);
        }
        node.fieldNames().forEachRemaining(CanonicalJson::checkSurrogates);
        node.elements().forEachRemaining(CanonicalJson::check);
    }

    private static void checkNumber(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new MalformedException("fraction", "a number with a fraction or exponent");
        }
        if (!node.canConvertToLong() || Math.abs(node.longValue()) > MAX_INTEGER) {
            throw new MalformedException("integer-range", "an integer beyond 2^53");
        }
    }

    private static void checkSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new MalformedException("lone-surrogate", "half a character at " + i);
            }
        }
    }
}
