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
    /** Those of them that hold what persons wrote to each other, or who wrote the source. */
    private static final Set<String> PERSONAL = Set.of("bylines", "comment", "note", "reason");
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
        gather(json, MEMBERS, named);
        return named;
    }

    /**
     * Those that a bundle without persons' names leaves closed, because somebody may be named in them, sorted.
     *
     * @param json a predicate or a document
     */
    public static Set<String> personalIn(JsonNode json) {
        Set<String> personal = new TreeSet<>();
        gather(json, PERSONAL, personal);
        return personal;
    }

    private static void gather(JsonNode node, Set<String> members, Set<String> named) {
        node.fields().forEachRemaining(field -> {
            if (members.contains(field.getKey()) && field.getValue().isTextual()) {
                named.add(field.getValue().textValue());
            } else if (members == MEMBERS && field.getKey().equals(NAMES)) {
                field.getValue().forEach(name -> named.add(name.textValue()));
            }
        });
        node.forEach(member -> gather(member, members, named));
    }
}
