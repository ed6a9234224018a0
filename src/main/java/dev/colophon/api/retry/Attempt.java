package dev.colophon.api.retry;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that may have been sent before.
 *
 * @param scope whose key it is: the digest of the token, so that nobody meets anybody else's answers
 * @param name the key
 * @param fingerprint digest of what is asked
 * @param token opens what is kept for it
 */
record Attempt(String scope, String name, String fingerprint, String token) {
    /** A structured-field string, or the same without its quotes. */
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255})\"?");

    /**
     * The attempt that a header names.
     *
     * @throws Fault {@code invalid-idempotency-key}
     */
    static Attempt of(List<String> headers, String token, String asked) {
        Matcher key = KEY.matcher(headers.size() == 1 ? headers.get(0).strip() : "");
        if (!key.matches()) {
            throw Fault.of(
                    Fault.Kind.MALFORMED,
                    "invalid-idempotency-key",
                    "Send one Idempotency-Key of 1 to 255 visible characters, such as \"8e03978e-40d5-43dd-bc93-6894a57f9324\".");
        }
        return new Attempt(digest("scope " + token), key.group(1), digest(asked), token);
    }

    private static String digest(String text) {
        return Digests.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
