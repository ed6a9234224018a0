package dev.colophon.people;

import dev.colophon.act.Act;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * @param name null once it was erased
 * @param email null where the reader may not know it
 * @param languages that they read, BCP 47
 * @param disabled whether they may not sign in any more
 */
public record Person(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        List<String> languages,
        List<Act.Grant> roles,
        boolean disabled) {
    public Person {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
    }

    Person withoutEmail() {
        return new Person(id, name, null, languages, roles, disabled);
    }
}
