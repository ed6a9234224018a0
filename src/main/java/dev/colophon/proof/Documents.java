package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Document;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents as bytes: canonical JSON with one member for each component and {@code v}, which names the kind and the
 * version of its form.
 */
public final class Documents {
    static final String PREFIX = "colophon-document/";
    private static final String SUFFIX = "/1";
    private static final String KIND = "v";

    private static final Map<String, Class<? extends Record>> BY_NAME = Map.of(
            "version", Document.Version.class,
            "items", Document.Items.class,
            "attestation", Document.Attestation.class,
            "alignment", Document.Alignment.class,
            "policy", Document.Policy.class,
            "disclosure-rules", Document.DisclosureRules.class,
            "manifest", Document.Manifest.class,
            "blockers", Document.Blockers.class,
            "differences", Document.Differences.class);

    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private Documents() {}

    /** The names of all kinds. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The document's bytes; its digest is their SHA-256. */
    public static byte[] bytes(Document document) {
        ObjectNode node = RecordJson.write((Record) document);
        node.put(KIND, PREFIX + BY_CLASS.get(document.getClass()) + SUFFIX);
        return CanonicalJson.bytes(node);
    }

    /**
     * The document that {@link #bytes} wrote.
     *
     * @throws MalformedException when it is not a document of a known kind in canonical form
     */
    public static Document parse(byte[] bytes) {
        JsonNode node = CanonicalJson.parseCanonical(bytes);
        String v = node.path(KIND).asText();
        boolean ours = v.startsWith(PREFIX) && v.endsWith(SUFFIX) && v.length() > PREFIX.length() + SUFFIX.length();
        String name = ours ? v.substring(PREFIX.length(), v.length() - SUFFIX.length()) : v;
        Class<? extends Record> type = BY_NAME.get(name);
        if (!ours || type == null) {
            throw new MalformedException("unknown-document", "no such kind of document: " + v);
        }
        return (Document) RecordJson.read(type, node, Set.of(KIND));
    }
}
