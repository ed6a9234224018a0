package dev.colophon.audit.period;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stored event says, picked out by name in one pass over its bytes. Reading an event as the record does means to hold
 * it against its exact form, which takes twenty times as long; a period has many events, and whether they are what was
 * recorded is the verifier's to say.
 *
 * @param said the predicate's texts and numbers by name, and those of its actor as {@code actor.name}; lists and other
 *     objects are left out
 */
record StoredPredicate(Map<String, String> said) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PAYLOAD = "\"payload\":\"";

    static StoredPredicate of(String envelope) {
        Map<String, String> said = new HashMap<>();
        try (JsonParser payload = JSON.createParser(payload(envelope))) {
            if (enter(payload, "predicate")) {
                collect(payload, "", said);
            }
            return new StoredPredicate(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An envelope is canonical JSON, and base64 has nothing to escape: the payload ends at the next quotation mark. */
    private static byte[] payload(String envelope) {
        int start = envelope.indexOf(PAYLOAD) + PAYLOAD.length();
        return Base64.getDecoder().decode(envelope.substring(start, envelope.indexOf('"', start)));
    }

    /** Goes to the value of a member of the object that begins here. */
    private static boolean enter(JsonParser parser, String name) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(name);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static void collect(JsonParser parser, String prefix, Map<String, String> said) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("actor")) {
                collect(parser, "actor.", said);
            } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                said.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Empty where the event does not say it. */
    String text(String name) {
        return said.getOrDefault(name, "");
    }

    /** Null where the event says null. */
    @Nullable
    String nullable(String name) {
        return said.get(name);
    }

    int number(String name) {
        return Integer.parseInt(said.getOrDefault(name, "0"));
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    Instant at() {
        return Instant.parse(text("recordedAt"));
    }

    /** The person whose act it was: the one reported, or the actor. */
    UUID person() {
        String reported = nullable("actor.onBehalfOf");
        return UUID.fromString(reported == null ? text("actor.ref") : reported);
    }
}
