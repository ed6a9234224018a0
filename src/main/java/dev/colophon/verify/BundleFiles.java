package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.MalformedException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What lies in a bag that is an evidence bundle, read by its kind. */
final class BundleFiles {
    private static final int JSON_SUFFIX = ".json".length();

    private final Bag bag;
    private final JsonNode index;

    /** @throws MalformedException {@code not-a-bundle} and what unreadable JSON is */
    BundleFiles(Bag bag) {
        this.bag = bag;
        this.index = json(BundlePaths.INDEX);
        if (!index.path("v").asText().equals(BundlePaths.KIND)) {
            throw new MalformedException("not-a-bundle", "no such kind of bundle: " + index.path("v"));
        }
    }

    /** The article's chain. */
    String chain() {
        return index.path("chain").asText();
    }

    /** How many events of the article's chain there are said to be. */
    long events() {
        return index.path("events").asLong(-1);
    }

    long treeSize() {
        return index.path("treeSize").asLong(-1);
    }

    /** Whether persons' names were left out. */
    boolean withheld() {
        return index.path("names").asText().equals("withheld");
    }

    /** The envelopes of the chains of that kind by file name, in the order of the chain. */
    Map<String, byte[]> envelopes(String kind) {
        Map<String, byte[]> envelopes = new TreeMap<>();
        bag.under(BundlePaths.EVENTS + kind + "/").forEach(name -> envelopes.put(name, bag.get(name)));
        return envelopes;
    }

    /** The proof that belongs to an event's file. */
    JsonNode proof(String event) {
        return json(event.replace(BundlePaths.EVENTS, BundlePaths.PROOFS));
    }

    /** Documents by the digest that their file names say; a file of another name is read as what it is. */
    Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new HashMap<>();
        for (String name : bag.under(BundlePaths.DOCUMENTS)) {
            String digest = name.substring(BundlePaths.DOCUMENTS.length(), name.length() - JSON_SUFFIX);
            documents.put(digest, bag.get(name));
        }
        return documents;
    }

    /** Disclosures by the commitment they are said to open. */
    Map<String, String> disclosures() {
        Map<String, String> disclosures = new HashMap<>();
        json(BundlePaths.DISCLOSURES)
                .fields()
                .forEachRemaining(field ->
                        disclosures.put(field.getKey(), field.getValue().asText()));
        return disclosures;
    }

    /** Lineage secrets. */
    Map<UUID, byte[]> secrets() {
        Map<UUID, byte[]> secrets = new HashMap<>();
        json(BundlePaths.SECRETS).fields().forEachRemaining(field -> {
            try {
                secrets.put(
                        UUID.fromString(field.getKey()),
                        HexFormat.of().parseHex(field.getValue().asText()));
            } catch (IllegalArgumentException e) {
                throw new MalformedException("wrong-value", "no lineage's secret: " + field);
            }
        });
        return secrets;
    }

    JsonNode consistency() {
        return json(BundlePaths.CONSISTENCY);
    }

    /** Releases as readers get them, by number. */
    List<String> releases() {
        return bag.under(BundlePaths.RELEASES);
    }

    String text(String path) {
        return new String(bag.get(path), UTF_8);
    }

    byte[] bytes(String path) {
        return bag.get(path);
    }

    boolean has(String path) {
        return bag.find(path) != null;
    }

    JsonNode json(String path) {
        return CanonicalJson.parseCanonical(bag.get(path));
    }
}
