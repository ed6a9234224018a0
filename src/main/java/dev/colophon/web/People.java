package dev.colophon.web;

import java.util.Map;
import java.util.UUID;

/**
 * Names of those who took part, for one reader.
 *
 * @param names by person; erased ones are missing
 */
public record People(Map<UUID, String> names, UUID me) {
    public String name(UUID person) {
        return names.getOrDefault(person, "—");
    }

    public boolean isMe(UUID person) {
        return me.equals(person);
    }

    public SealView seal(String kind, UUID person, String version, boolean targetOnly) {
        return new SealView(kind, Formats.initials(name(person)), name(person), isMe(person), version, targetOnly);
    }

    public PersonView view(UUID person) {
        return new PersonView(Formats.initials(name(person)), name(person), isMe(person));
    }
}
