package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as an in-toto Statement v1: what is signed. The chain is the first subject, the documents follow by name.
 *
 * @param prev hex SHA-256 of the previous envelope's bytes in this chain, null for the first
 * @param app the version of the software that recorded it
 * @param subjects documents' hex SHA-256 by subject name
 */
public record Statement(
        UUID eventId,
        String chain,
        long seq,
        @Nullable String prev,
        Instant recordedAt,
        Actor actor,
        @Nullable PolicyRef policy,
        String app,
        Act act,
        Map<String, String> subjects) {
    /** in-toto's own. */
    public static final String TYPE = "https://in-toto.io/Statement/v1";
    /** Before the type's name. */
    public static final String PREDICATE_PREFIX = "https://colophon.dev/event/";
    /** After the type's name. */
    public static final String PREDICATE_SUFFIX = "/v1";

    public Statement {
        subjects = Map.copyOf(subjects);
        if (subjects.containsKey(chain)) {
            throw new IllegalArgumentException("a document may not bear the chain's name");
        }
    }

    /** The act's type, such as {@code edit.saved}. */
    public String type() {
        return ActTypes.nameOf(act);
    }

    /** The bytes to be signed: canonical JSON. */
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("_type", TYPE);
        node.put("predicateType", PREDICATE_PREFIX + type() + PREDICATE_SUFFIX);
        ArrayNode array = node.putArray("subject");
        subject(array, chain, Digests.sha256Hex(chain.getBytes(UTF_8)));
        new TreeMap<>(subjects).forEach((name, sha256) -> subject(array, name, sha256));
        node.set("predicate", Predicate.write(this));
        return CanonicalJson.bytes(node);
    }

    private static void subject(ArrayNode array, String name, String sha256) {
        array.addObject().put("name", name).putObject("digest").put("sha256", sha256);
    }

    /**
     * The statement that {@link #bytes} wrote.
     *
     * @throws MalformedException when it is anything else, however slightly
     */
    public static Statement parse(byte[] payload) {
        JsonNode node = CanonicalJson.parse(payload);
        String type = node.path("predicateType").asText();
        boolean ours = type.startsWith(PREDICATE_PREFIX) && type.endsWith(PREDICATE_SUFFIX);
        Class<? extends Record> act = ours
                ? ActTypes.classOf(type.substring(PREDICATE_PREFIX.length(), type.length() - PREDICATE_SUFFIX.length()))
                : null;
        if (act == null) {
            throw new MalformedException("unknown-event", "no such type of event: " + type);
        }
        Statement statement = Predicate.read(node.path("predicate"), act, subjects(node.path("subject")));
        if (!java.util.Arrays.equals(statement.bytes(), payload)) {
            CanonicalJson.demandCanonical(node, payload);
            throw new MalformedException("not-a-statement", "another shape than an event's");
        }
        return statement;
    }

    private static Map<String, String> subjects(JsonNode array) {
        Map<String, String> subjects = new TreeMap<>();
        Iterator<JsonNode> elements = array.elements();
        if (elements.hasNext()) {
            elements.next();
        }
        elements.forEachRemaining(subject -> subjects.put(
                subject.path("name").asText(),
                subject.path("digest").path("sha256").asText()));
        return subjects;
    }

    /**
     * The act with its documents.
     *
     * @param bySha256 at least the documents that the subjects name
     */
    public Recorded with(Map<String, Document> bySha256) {
        Map<String, Recorded.Subject> documents = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        subjects.forEach((name, sha256) -> {
            Document document = bySha256.get(sha256);
            if (document == null) {
                missing.add(name);
            } else {
                documents.put(name, new Recorded.Subject(sha256, document));
            }
        });
        if (!missing.isEmpty()) {
            throw new MalformedException("document-missing", eventId + ": " + missing);
        }
        return new Recorded(eventId, chain, seq, prev, recordedAt, actor, policy, app, act, documents);
    }
}
