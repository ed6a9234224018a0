package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published schemas, for tests that hold what is written against them. */
public final class Schemas {
    private static final String BASE = "https://colophon.dev/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::text));

    private Schemas() {}

    /** What is wrong with an envelope and the statement in it, by every schema that speaks of them. */
    public static List<String> envelope(byte[] envelope) {
        List<String> errors = errors("envelope", envelope);
        return errors.isEmpty() ? statement(Envelope.parse(envelope).payload()) : errors;
    }

    /** What is wrong with a statement, its predicate included. */
    static List<String> statement(byte[] payload) {
        List<String> errors = errors("statement", payload);
        if (!errors.isEmpty()) {
            return errors;
        }
        Statement statement = Statement.parse(payload);
        byte[] predicate = CanonicalJson.bytes(CanonicalJson.parse(payload).get("predicate"));
        return errors("event/" + statement.type(), predicate);
    }

    /** What is wrong with a document, by the schema of its kind. */
    public static List<String> document(byte[] document) {
        String v = CanonicalJson.parse(document).get("v").textValue();
        return errors("document/" + v.substring(Documents.PREFIX.length(), v.lastIndexOf('/')), document);
    }

    /** What is wrong with a disclosure. */
    public static List<String> disclosure(String plain) {
        return errors("disclosure", plain.getBytes(UTF_8));
    }

    /** What is wrong with a report's JSON. */
    public static List<String> report(byte[] json) {
        return errors("report", json);
    }

    private static List<String> errors(String name, byte[] json) {
        return REGISTRY
                .getSchema(SchemaLocation.of(BASE + name + "/v1"))
                .validate(new String(json, UTF_8), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The schema of that id, null where it is none of ours. */
    private static String text(String id) {
        if (!id.startsWith(BASE)) {
            return null;
        }
        String name = id.substring(BASE.length(), id.lastIndexOf("/v1"));
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no schema of " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
