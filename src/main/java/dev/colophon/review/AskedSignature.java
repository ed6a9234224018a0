package dev.colophon.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A sign-off for its author's authenticator to sign.
 *
 * @param statement what is signed, as JSON; the challenge in {@code options} is the SHA-256 of its canonical bytes
 * @param options for the browser's {@code navigator.credentials.get}
 */
public record AskedSignature(ObjectNode statement, Map<String, Object> options) {
    public AskedSignature {
        options = Map.copyOf(options);
    }
}
