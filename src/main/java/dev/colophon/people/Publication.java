package dev.colophon.people;

import java.util.Map;

/**
 * Who publishes.
 *
 * @param id a slug: lower-case letters, digits and hyphens
 * @param names by language (BCP 47), with the article where the language has one: "the Harbour Daily"
 * @param legalEntity who answers for it in law
 * @param contact where readers write to
 * @param timeZone IANA name; days of reports are counted in it
 */
public record Publication(String id, Map<String, String> names, String legalEntity, String contact, String timeZone) {
    public Publication {
        names = Map.copyOf(names);
    }

    /** The name in a language, else in English, else any. */
    public String name(String language) {
        String name = names.getOrDefault(language, names.get("en"));
        return name != null
                ? name
                : names.values().stream().sorted().findFirst().orElse(id);
    }
}
