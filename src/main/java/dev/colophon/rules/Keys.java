package dev.colophon.rules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Contents;
import dev.colophon.proof.Digests;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of what a sign-off speaks of: a paragraph's role, the source texts it renders and what a reader sees.
 * Where it stands in the article is not in it, so that a moved paragraph keeps its sign-offs.
 */
public final class Keys {
    private static final String SCHEME = "colophon-key/1";

    private Keys() {}

    /**
     * The key of a paragraph, {@code sha256:} and 64 hexadecimal digits. Keys compare within one lineage only: the secret
     * makes them say nothing to who does not hold it.
     *
     * @param secret the lineage's secret
     * @param sources texts of the source paragraphs it renders, in source order
     * @param content null for a removed paragraph
     */
    public static String key(byte[] secret, Role role, List<String> sources, @Nullable Content content) {
        ArrayNode said = JsonNodeFactory.instance.arrayNode();
        said.add(SCHEME).add(role.code());
        ArrayNode texts = said.addArray();
        sources.forEach(texts::add);
        said.add(content == null ? null : content.text());
        said.add(content == null ? null : content.credit());
        said.add(Contents.marks(content == null ? List.of() : content.marks()));
        return "sha256:" + Digests.hex(Digests.hmacSha256(secret, CanonicalJson.bytes(said)));
    }
}
