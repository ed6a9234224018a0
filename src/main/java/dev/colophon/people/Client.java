package dev.colophon.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A system that asks by token.
 *
 * @param name null once it was erased
 * @param scopes by code
 */
public record Client(UUID id, @Nullable String name, List<String> scopes, List<String> desks, boolean disabled) {
    public Client {
        scopes = List.copyOf(scopes);
        desks = List.copyOf(desks);
    }
}
