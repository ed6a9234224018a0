package dev.colophon.api.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.api.input.Problems;
import dev.colophon.people.PasskeyAnswer;
import dev.colophon.people.Site;
import org.jspecify.annotations.Nullable;

/**
 * An authenticator's answer as JSON, each member in base64url (W3C Web Authentication Level 3, section 5.2.2).
 *
 * @param credential the credential's id
 */
public record PasskeyBody(
        @Nullable String credential,
        @Nullable String authenticatorData,
        @Nullable String clientDataJSON,
        @Nullable String signature) {
    private static final int LONGEST = 4096;

    PasskeyAnswer read(Problems problems, Site site) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String id = problems.required(credential, "/passkey/credential", LONGEST);
        node.put("id", id).put("rawId", id).put("type", "public-key");
        node.putObject("response")
                .put("authenticatorData", problems.required(authenticatorData, "/passkey/authenticatorData", LONGEST))
                .put("clientDataJSON", problems.required(clientDataJSON, "/passkey/clientDataJSON", LONGEST))
                .put("signature", problems.required(signature, "/passkey/signature", LONGEST));
        node.putObject("clientExtensionResults");
        return new PasskeyAnswer(node.toString(), site);
    }
}
