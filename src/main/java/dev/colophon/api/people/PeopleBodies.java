package dev.colophon.api.people;

import dev.colophon.act.Act;
import dev.colophon.fault.Fault;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the bodies of people, desks and publications have in common. */
final class PeopleBodies {
    private PeopleBodies() {}

    /** A role as it is sent. */
    record GrantBody(
            @Nullable String desk,
            @Nullable String role,
            @Nullable Instant from,
            @Nullable Instant until) {
        Act.Grant grant() {
            return new Act.Grant(
                    Objects.requireNonNullElse(desk, ""), Objects.requireNonNullElse(role, ""), from, until);
        }
    }

    static List<Act.Grant> grants(List<@Nullable GrantBody> bodies) {
        return bodies.stream()
                .map(body -> Objects.requireNonNullElse(body, new GrantBody(null, null, null, null)))
                .map(GrantBody::grant)
                .toList();
    }

    /** A null entry becomes an empty text, which the services refuse by name. */
    static Map<String, String> withoutNulls(Map<String, @Nullable String> sent) {
        Map<String, String> texts = new HashMap<>();
        sent.forEach((key, value) -> texts.put(key, Objects.requireNonNullElse(value, "")));
        return texts;
    }

    static List<String> withoutNulls(List<@Nullable String> sent) {
        return sent.stream().map(value -> Objects.requireNonNullElse(value, "")).toList();
    }

    /** The id of a body, where it names one, is that of the address. */
    static void demandSame(String address, @Nullable String body) {
        if (body != null && !body.equals(address)) {
            throw Fault.of(Fault.Kind.INVALID, "invalid", "The id in the body is not that of the address.")
                    .at("/id", "This cannot be changed.");
        }
    }
}
