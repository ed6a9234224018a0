package dev.colophon.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.proof.MalformedException;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import dev.colophon.verify.ReportVerifier;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found, for people and for programs. */
record Verdict(List<Failure> failures, boolean anchored, ObjectNode found, List<String> lines) {
    private static final int VERIFIED = 0;
    private static final int FAILED = 1;
    private static final int UNANCHORED = 2;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Verdict of(ReportVerifier.Outcome outcome) {
        ObjectNode found = JSON.objectNode().put("events", outcome.events());
        String line = "ok  " + outcome.events() + " of " + outcome.events()
                + " events   chain intact   documents and texts as recorded";
        return new Verdict(outcome.failures(), outcome.anchored(), found, List.of(line));
    }

    static Verdict of(BundleVerifier.Outcome outcome) {
        ObjectNode found = JSON.objectNode()
                .put("chain", outcome.chain())
                .put("completeUpTo", outcome.events() - 1)
                .put("treeSize", outcome.treeSize());
        ArrayNode erased = found.putArray("erased");
        outcome.erased().stream().sorted().forEach(lineage -> erased.add(lineage.toString()));
        String line = "ok  " + outcome.chain() + " complete up to seq " + (outcome.events() - 1) + " as of tree size "
                + outcome.treeSize() + "   signatures, log, texts, keys, states, manifests and lines as recorded";
        return new Verdict(
                outcome.failures(),
                outcome.anchored(),
                found,
                erased.isEmpty()
                        ? List.of(line)
                        : List.of(line, "erased: " + erased.size() + " lineages, taken as they were recorded"));
    }

    /** Of what could not be read at all. */
    static Verdict refused(MalformedException e) {
        Failure failure = new Failure(e.code(), null, null, null, String.valueOf(e.getMessage()));
        return new Verdict(List.of(failure), false, JSON.objectNode(), List.of());
    }

    /** Says it and answers with the exit code. */
    int tell(PrintWriter out, boolean json) {
        int code = failures.isEmpty() ? anchored ? VERIFIED : UNANCHORED : FAILED;
        if (json) {
            out.println(json(code));
            return code;
        }
        failures.forEach(
                failure -> out.println("FAILED  " + failure.code() + place(failure) + "  " + failure.detail()));
        if (code != FAILED) {
            lines.forEach(out::println);
        }
        if (code == UNANCHORED) {
            out.println("unanchored: no key was given with --key, so it vouches only for itself");
        }
        return code;
    }

    private JsonNode json(int code) {
        ObjectNode node = JSON.objectNode()
                .put("verdict", code == VERIFIED ? "verified" : code == FAILED ? "failed" : "unanchored");
        node.setAll(found);
        ArrayNode array = node.putArray("failures");
        failures.forEach(failure -> array.addObject()
                .put("code", failure.code())
                .put("chain", failure.chain())
                .put("seq", failure.seq())
                .put("event", text(failure.event()))
                .put("detail", failure.detail()));
        return node;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String place(Failure failure) {
        return failure.seq() == null ? "" : "  at event " + failure.seq();
    }
}
