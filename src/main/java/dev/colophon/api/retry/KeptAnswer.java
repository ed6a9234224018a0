package dev.colophon.api.retry;

import dev.colophon.fault.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: what a resource gave, or the refusal that is on record.
 *
 * @param status of the answer, 0 for a refusal
 * @param json the body, null without one
 */
record KeptAnswer(
        int status,
        @Nullable String location,
        @Nullable String contentLocation,
        @Nullable String json,
        @Nullable Refusal refusal) {
    /** A fault that is an answer for good. */
    record Refusal(Fault.Kind kind, String code, String detail, List<Fault.Item> items, Map<String, Object> members) {
        Fault fault() {
            Fault fault = Fault.of(kind, code, detail).at(items);
            for (Map.Entry<String, Object> member : members.entrySet()) {
                fault = fault.with(member.getKey(), member.getValue());
            }
            return fault;
        }
    }

    static KeptAnswer of(Fault fault) {
        return new KeptAnswer(
                0,
                null,
                null,
                null,
                new Refusal(fault.kind(), fault.code(), fault.detail(), fault.items(), fault.members()));
    }
}
