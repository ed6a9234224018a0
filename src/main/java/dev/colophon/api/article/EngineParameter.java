package dev.colophon.api.article;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an engine as the record keeps it: a text, so that no number is rounded. A JSON string is kept as it is
 * unless it reads as another JSON value; that one, and every other value, is kept as its JSON.
 */
final class EngineParameter {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EngineParameter() {}

    /** From JSON to the text that is kept. */
    static final class Reader extends JsonDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                String text = parser.getText();
                return value(text) == null ? text : EXACT.writeValueAsString(text);
            }
            return parser.currentToken().isScalarValue()
                    ? parser.getText()
                    : EXACT.writeValueAsString(EXACT.readTree(parser));
        }

        @Override
        public String getNullValue(DeserializationContext context) {
            return "null";
        }
    }

    /** From the text that is kept to JSON. */
    static final class Writer extends JsonSerializer<String> {
        @Override
        public void serialize(String text, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (value(text) == null) {
                generator.writeString(text);
            } else {
                generator.writeRawValue(text);
            }
        }
    }

    /** The JSON a text is, null where it is none. */
    private static @Nullable JsonNode value(String text) {
        try {
            JsonNode node = EXACT.readTree(text);
            return node.isMissingNode() ? null : node;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
