package dev.colophon.audit.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Commitment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes each release as its readers got it; what was erased since is null. */
final class BundleReleases {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Recorded> acts;
    private final Map<String, String> disclosures;
    private final Map<String, Document.Version> versions = new HashMap<>();

    BundleReleases(List<Recorded> acts, Map<String, String> disclosures) {
        this.acts = acts;
        this.disclosures = disclosures;
    }

    void write(Map<String, byte[]> files) {
        for (Recorded recorded : acts) {
            Recorded.Subject version = recorded.documents().get("version");
            if (version != null && version.document() instanceof Document.Version document) {
                versions.put(document.label(), document);
            } else if (recorded.act() instanceof Act.Released released) {
                files.put(BundlePaths.release(released.release()), CanonicalJson.bytes(release(released)));
            }
        }
    }

    private ObjectNode release(Act.Released released) {
        ObjectNode node = JSON.objectNode();
        node.put("release", released.release());
        node.put("kind", released.kind());
        node.put("version", released.version());
        node.put("rule", released.rule());
        node.put("digitalSourceType", released.digitalSourceType());
        node.set("disclosure", opened(released.disclosure()));
        node.set("publicNote", opened(released.publicNote()));
        ArrayNode paragraphs = node.putArray("paragraphs");
        Document.Version version = versions.get(released.version());
        if (version != null && !released.kind().equals("retraction")) {
            version.paragraphs().forEach(entry -> paragraph(paragraphs.addObject(), entry));
        }
        return node;
    }

    private void paragraph(ObjectNode node, Document.Entry entry) {
        node.put("lineage", entry.lineage().toString());
        node.put("role", entry.role().code());
        node.set("content", opened(entry.commitment()));
    }

    private JsonNode opened(@Nullable String commitment) {
        String plain = commitment == null ? null : disclosures.get(commitment);
        return plain == null ? JSON.nullNode() : Commitment.value(plain);
    }
}
