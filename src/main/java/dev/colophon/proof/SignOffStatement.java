package dev.colophon.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Document.Item;
import dev.colophon.act.PolicyRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own authenticator signs when they sign off: canonical JSON of everything their verdict says but the
 * comment. The keys stand for what was displayed, because a key is made of a paragraph's text, credit and marks and of the
 * source texts beside it. Immutable.
 *
 * @param chain the article's
 * @param policy by which the act is judged
 * @param sentence that policy's attested sentence, as it stood beside the button
 */
public record SignOffStatement(
        String chain,
        UUID person,
        Act.SignOffGiven act,
        @Nullable PolicyRef policy,
        String sentence,
        List<Item> items) {
    private static final String KIND = "colophon-signoff/1";

    public SignOffStatement {
        items = List.copyOf(items);
    }

    /** The statement as JSON. */
    public ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", KIND).put("chain", chain).put("person", person.toString());
        node.put("signOff", act.signOff().toString()).put("version", act.version());
        node.put("verdict", act.verdict()).put("basis", act.basis());
        node.put("bulk", act.bulk()).put("own", act.own());
        node.set("policy", ValueJson.write(policy));
        node.put("sentence", sentence);
        node.set("items", ValueJson.write(items));
        return node;
    }

    /** SHA-256 of the statement's canonical bytes in base64url: the challenge that the authenticator answers. */
    public String challenge() {
        return Digests.base64url(Digests.sha256(CanonicalJson.bytes(json())));
    }
}
