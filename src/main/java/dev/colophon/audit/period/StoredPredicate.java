package dev.colophon.audit.period;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stored event says, picked out by name. Reading an event as the record does means to hold it against its exact form,
 * which takes twenty times as long; a period has many events, and whether they are what was recorded is the verifier's to say.
 */
record StoredPredicate(JsonNode node) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static StoredPredicate of(String envelope) {
        try {
            byte[] payload =
                    JSON.readTree(envelope.getBytes(UTF_8)).path("payload").binaryValue();
            return new StoredPredicate(JSON.readTree(payload).path("predicate"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return node.path(name).asText();
    }

    /** Null where the event says null. */
    @Nullable
    String nullable(String name) {
        return node.path(name).textValue();
    }

    int number(String name) {
        return node.path(name).asInt();
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    Instant at() {
        return Instant.parse(text("recordedAt"));
    }

    /** The person whose act it was: the one reported, or the actor. */
    UUID person() {
        JsonNode actor = node.path("actor");
        return UUID.fromString(
                actor.path(actor.has("onBehalfOf") ? "onBehalfOf" : "ref").asText());
    }
}
