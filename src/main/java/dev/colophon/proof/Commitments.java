package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which commitments a predicate or a document names. */
public final class Commitments {
    /** Members that hold one commitment or null. */
    private static final Set<String> MEMBERS = Set.of(
            "bylines",
            "comment",
            "commitment",
            "disclosure",
            "name",
            "note",
            "publicNote",
            "reason",
            "sourcePublication",
            "sourceUrl");
    /** The member that holds a commitment for each language. */
    private static final String NAMES = "names";

    private Commitments() {}

    /**
     * Every commitment named, sorted.
     *
     * @param json a predicate or a document
     */
    public static Set<String> namedBy(JsonNode json) {
        Set<String> named = new TreeSet<>();
        gather(json, named);
        return named;
    }

    private static void gather(JsonNode node, Set<String> named) {
        node.fields().forEachRemaining(field -> {
            if (MEMBERS.contains(field.getKey()) && field.getValue().isTextual()) {
                named.add(field.getValue().textValue());
            } else if (field.getKey().equals(NAMES)) {
                field.getValue().forEach(name -> named.add(name.textValue()));
            }
        });
        node.forEach(member -> gather(member, named));
    }
}
