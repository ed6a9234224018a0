package dev.colophon.web;

import java.util.Map;
import java.util.UUID;

/**
 * Names of those who took part, for one reader.
 *
 * @param names by person; erased ones are missing
 */
record People(Map<UUID, String> names, UUID me) {
    String name(UUID person) {
        return names.getOrDefault(person, "—");
    }

    boolean isMe(UUID person) {
        return me.equals(person);
    }

    SealView seal(String kind, UUID person, String version, boolean targetOnly) {
        return new SealView(kind, Formats.initials(name(person)), name(person), isMe(person), version, targetOnly);
    }

    PersonView view(UUID person) {
        return new PersonView(Formats.initials(name(person)), name(person), isMe(person));
    }
}
