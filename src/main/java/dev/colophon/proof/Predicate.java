package dev.colophon.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.PolicyRef;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The predicate of a statement: what all events say, and beside it what this act says. */
final class Predicate {
    private static final int VERSION = 1;
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final Set<String> COMMON = names(Common.class);

    /** What all events say, by the names of ledger.md. */
    record Common(
            int v,
            UUID eventId,
            String chain,
            long seq,
            @Nullable String prev,
            Instant recordedAt,
            Actor actor,
            @Nullable PolicyRef policy,
            App app) {}

    /** The software that recorded it. */
    record App(String version) {}

    private Predicate() {}

    static ObjectNode write(Statement statement) {
        ObjectNode node = RecordJson.write((Record) statement.act());
        node.put("v", VERSION);
        node.put("eventId", statement.eventId().toString());
        node.put("chain", statement.chain());
        node.put("seq", statement.seq());
        node.put("prev", statement.prev());
        node.put("recordedAt", statement.recordedAt().toString());
        node.set("actor", actor(statement.actor()));
        node.set("policy", ValueJson.write(statement.policy()));
        node.putObject("app").put("version", statement.app());
        return node;
    }

    /** Somebody who acts for nobody else has no {@code onBehalfOf}. */
    private static ObjectNode actor(Actor actor) {
        ObjectNode node = RecordJson.write(actor);
        if (actor.onBehalfOf() == null) {
            node.remove(ON_BEHALF_OF);
        }
        return node;
    }

    static Statement read(JsonNode node, Class<? extends Record> type, Map<String, String> subjects) {
        Common common = RecordJson.read(Common.class, withOnBehalfOf(node), names(type));
        if (common.v() != VERSION) {
            throw new MalformedException("unknown-event", "no such version of an event: " + common.v());
        }
        return new Statement(
                common.eventId(),
                common.chain(),
                common.seq(),
                common.prev(),
                common.recordedAt(),
                common.actor(),
                common.policy(),
                common.app().version(),
                (Act) RecordJson.read(type, node, COMMON),
                subjects);
    }

    private static JsonNode withOnBehalfOf(JsonNode predicate) {
        JsonNode filled = predicate.deepCopy();
        if (filled.path("actor") instanceof ObjectNode actor && !actor.has(ON_BEHALF_OF)) {
            actor.putNull(ON_BEHALF_OF);
        }
        return filled;
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }
}
